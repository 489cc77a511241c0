import type { CaseStatus, Channel, Instant } from '#domain';
import type { Applicant } from '../records.js';
import { statement, type Sql } from '../sql.js';
import { CASE_COLUMNS, CASE_JOINS, epochMs, type CaseRow } from './case-rows.js';
import { iso } from './instants.js';

/** What is looked for. Lists are narrowed by reach here and nowhere else. */
export interface CaseSearch {
  /** Units within reach: only cases that one of them has had to do with. */
  readonly reach: readonly string[];
  /** Roots of the provinces that the reach lies in. */
  readonly roots: readonly string[];
  /** Up to three texts of which one must occur; words in order, accents and case do not count. */
  readonly texts: readonly string[];
  readonly status: CaseStatus | null;
  readonly procedureCode: string | null;
  readonly channel: Channel | null;
  /** Handed in from this instant on, and before that one. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** Narrows to cases that one of these units has had to do with. */
  readonly unitIds: readonly string[] | null;
  /** Sort key of the last row of the page before. */
  readonly after: { readonly submittedAt: string; readonly id: string } | null;
  readonly limit: number;
}

/** An open case of the same person and procedure. */
export interface Duplicate {
  readonly code: string;
  readonly receivedAt: Instant;
  readonly status: CaseStatus;
}

/** How many of the newest cases are looked through before the index of texts is asked. */
const RECENT = 2_000;

const NARROWED = `c.involved_unit_ids && $1::uuid[] AND ($2::text IS NULL OR c.status = $2) AND ($3::text IS NULL OR c.procedure_code = $3)
  AND ($4::uuid[] IS NULL OR c.involved_unit_ids && $4) AND ($9::text IS NULL OR c.channel = $9)
  AND ($10::timestamptz IS NULL OR c.submitted_at >= $10) AND ($11::timestamptz IS NULL OR c.submitted_at < $11) AND ($5::timestamptz IS NULL OR (c.submitted_at, c.id) < ($5, $6::uuid))`;
const ORDER = `ORDER BY c.submitted_at DESC, c.id DESC LIMIT $7`;
const FOLDED = 'case_search(c.code, c.applicant_name, c.applicant_identity, c.applicant_phone)';

/** Each pattern is folded once, not at every row; the folding of a row is what costs, so one text is asked for once. */
const likeAny = (folded: string, texts: 1 | 3): string =>
  [12, 13, 14].slice(0, texts).map((number) => `${folded} LIKE (SELECT fold($${number}::text))`).join(' OR ');

const matching = (texts: 1 | 3) =>
  statement(
    `case-search-text-${texts}`,
    `SELECT ${CASE_COLUMNS} FROM (
       SELECT c.* FROM case_file c WHERE c.root_id = ANY($8::uuid[]) AND (${likeAny(FOLDED, texts)}) AND ${NARROWED} ${ORDER}
     ) c ${CASE_JOINS} ORDER BY c.submitted_at DESC, c.id DESC`,
  );

/** The same among the newest cases alone: a text that many cases have is found there at once, where the text's own index would have to look at all of them. */
const matchingRecent = (texts: 1 | 3) =>
  statement(
    `case-search-recent-${texts}`,
    `SELECT ${CASE_COLUMNS} FROM (
       SELECT c.* FROM (
         SELECT c.* FROM unnest($8::uuid[]) AS province(id) CROSS JOIN LATERAL (
           SELECT c.* FROM case_file c WHERE c.root_id = province.id AND ${NARROWED} ORDER BY c.submitted_at DESC, c.id DESC LIMIT ${RECENT}
         ) c ORDER BY c.submitted_at DESC, c.id DESC LIMIT ${RECENT}
       ) c CROSS JOIN LATERAL (SELECT ${FOLDED} AS folded OFFSET 0) AS text WHERE ${likeAny('text.folded', texts)} ${ORDER}
     ) c ${CASE_JOINS} ORDER BY c.submitted_at DESC, c.id DESC`,
  );

const MATCHING = { 1: matching(1), 3: matching(3) } as const;
const MATCHING_RECENT = { 1: matchingRecent(1), 3: matchingRecent(3) } as const;

/** Newest first, province by province along the index of the newest. */
const NEWEST = statement(
  'case-search-newest',
  `SELECT ${CASE_COLUMNS} FROM (
     SELECT c.* FROM unnest($8::uuid[]) AS province(id) CROSS JOIN LATERAL (
       SELECT c.* FROM case_file c WHERE c.root_id = province.id AND ${NARROWED} ${ORDER}
     ) c ${ORDER}
   ) c ${CASE_JOINS} ORDER BY c.submitted_at DESC, c.id DESC`,
);

const DUPLICATES = statement(
  'case-duplicates',
  `SELECT c.code, ${epochMs('c.submitted_at')} AS "receivedAt", c.status FROM case_file c
   WHERE c.applicant_identity = $2 AND c.procedure_code = $3 AND c.involved_unit_ids && $1::uuid[]
     AND c.status NOT IN ('not-accepted', 'refused', 'withdrawn', 'stopped', 'result-ready', 'returned')
   ORDER BY c.submitted_at DESC LIMIT 5`,
);

const LAST_OF = statement(
  'case-last-of',
  `SELECT c.id, c.code, c.applicant, ${epochMs('c.submitted_at')} AS "submittedAt" FROM case_file c
   WHERE c.applicant_identity = $2 AND c.involved_unit_ids && $1::uuid[] ORDER BY c.submitted_at DESC LIMIT 1`,
);

/** Finding cases. */
export class CaseSearchStore {
  constructor(private readonly sql: Sql) {}

  /** Newest first, one row more than `limit` when there is a next page. */
  async search(wanted: CaseSearch): Promise<CaseRow[]> {
    const place = [wanted.after?.submittedAt ?? null, wanted.after?.id ?? null];
    const narrowed = [wanted.reach, wanted.status, wanted.procedureCode, wanted.unitIds, ...place, wanted.limit + 1, wanted.roots, wanted.channel, iso(wanted.from), iso(wanted.to)];
    const [first, second, third] = wanted.texts.map(textPattern);
    if (first === undefined) return this.sql.query<CaseRow>(NEWEST, narrowed);
    const texts = second === undefined ? 1 : 3;
    const values = [...narrowed, ...(texts === 1 ? [first] : [first, second, third ?? first])];
    const recent = await this.sql.query<CaseRow>(MATCHING_RECENT[texts], values);
    return recent.length > wanted.limit ? recent : this.sql.query<CaseRow>(MATCHING[texts], values);
  }

  /** Open cases of one person in one procedure, within reach: perhaps the same application twice. */
  duplicates(reach: readonly string[], identityNumber: string, procedureCode: string): Promise<Duplicate[]> {
    return this.sql.query<Duplicate>(DUPLICATES, [reach, identityNumber, procedureCode]);
  }

  /** The last case of somebody within reach, with what it says of them. */
  async lastOf(reach: readonly string[], identityNumber: string): Promise<{ readonly id: string; readonly code: string; readonly applicant: Applicant; readonly submittedAt: Instant } | undefined> {
    return (await this.sql.query<{ id: string; code: string; applicant: Applicant; submittedAt: Instant }>(LAST_OF, [reach, identityNumber]))[0];
  }
}

/** A LIKE pattern for words in order; what a person typed is text, never a wildcard. */
export function textPattern(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, '\\$&').replace(/\s+/g, '%')}%`;
}

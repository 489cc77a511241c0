import type { CaseMeasureKey, Instant, Period } from '#domain';
import { statement, type Sql, type Statement } from '../sql.js';
import { CASE_COLUMNS, CASE_JOINS, epochMs, type CaseRow } from './case-rows.js';
import { casesOfFew, isWide, scopeValues, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';
import { IN_SOFTWARE, PROMISED_THEN, STOOD_THEN } from './scorecard.store.js';

/** The part of a figure that is divided, and what it is divided by. */
export const FIGURE_PARTS = ['numerator', 'denominator'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** Which cases of a figure are listed. */
export interface FigureCasesQuery {
  readonly key: CaseMeasureKey;
  readonly part: FigurePart;
  readonly period: Period;
  readonly scope: CaseScope;
  /** Only of this field; `null`: of every. */
  readonly field: string | null;
  readonly now: Instant;
}

/** A case that a figure counts; instants are epoch milliseconds. */
export interface FigureCase extends CaseRow {
  /** What lateness is counted against: the due instant before any extension. */
  readonly promisedAt: Instant;
  /** Since when the clock stood still at the end of the period, where work in progress is counted. */
  readonly stoodSince: Instant | null;
  /** By what the list is ordered: when it was received, solved, rated or promised. */
  readonly moment: Instant;
}

/** Where a list goes on. */
export interface FigureCaseKey {
  readonly moment: Instant;
  readonly id: string;
}

/** What a figure counts, and in which order it is read: the newest first, but of what is open the oldest promise. */
interface Counted {
  readonly from: string;
  readonly where: string;
  readonly moment: string;
  readonly promised: string;
  readonly stood: string;
  readonly oldestFirst: boolean;
}

const CASES = { from: 'case_file c', promised: 'c.promised_at', stood: 'NULL::timestamptz', oldestFirst: false } as const;
const RECEIVED: Counted = { ...CASES, where: 'c.accepted_at >= $1 AND c.accepted_at < $2', moment: 'c.accepted_at' };
const SOLVED: Counted = { ...CASES, where: `c.finished_at >= $1 AND c.finished_at < $2 AND c.status IN ('refused', 'result-ready', 'returned')`, moment: 'c.finished_at' };
const RATED: Counted = { ...CASES, from: 'counted_rating r JOIN case_file c ON c.id = r.case_id', where: 'r.rated_at >= $1 AND r.rated_at < $2 AND r.root_id = root.id', moment: 'r.rated_at' };
// As long as the period lasts the columns of the case say how it stands, afterwards its events.
const OPEN_NOW: Counted = { ...CASES, where: 'c.accepted_at IS NOT NULL AND c.finished_at IS NULL', moment: 'c.promised_at', stood: STOOD_THEN, oldestFirst: true };
const OPEN_THEN: Counted = {
  ...CASES,
  from: `case_file c CROSS JOIN LATERAL (SELECT ${PROMISED_THEN} AS promised, ${STOOD_THEN} AS stood) t`,
  where: 'c.accepted_at < $2 AND (c.finished_at IS NULL OR c.finished_at >= $2)',
  moment: 't.promised',
  promised: 't.promised',
  stood: 't.stood',
  oldestFirst: true,
};

const RETURNED: Counted = { ...CASES, where: 'c.returned_at >= $1 AND c.returned_at < $2', moment: 'c.returned_at' };
// What was solved counts by its last promise, what is open by the one that stood.
const HANDLED_NOW: Counted = { ...CASES, where: `c.accepted_at < $2 AND (c.finished_at IS NULL OR (${SOLVED.where}))`, moment: 'c.accepted_at', stood: STOOD_THEN };
const HANDLED_THEN: Counted = {
  ...OPEN_THEN,
  where: `c.accepted_at < $2 AND (c.finished_at IS NULL OR c.finished_at >= $2 OR (${SOLVED.where}))`,
  moment: 'c.accepted_at',
  promised: 'CASE WHEN c.finished_at < $2 THEN c.promised_at ELSE t.promised END',
  oldestFirst: false,
};

const LEVELS = (...levels: readonly string[]): string => `c.resolving_authority_id IN (SELECT u.id FROM unit u WHERE u.level IN (${levels.map((level) => `'${level}'`).join(', ')}))`;
const RETURNED_ONLINE = `EXISTS (SELECT FROM case_event e WHERE e.case_id = c.id AND e.kind = 'result-returned' AND e.data ->> 'method' = 'online')`;
const DAY = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
const EARLY = `c.finished_at <= c.promised_at AND ${DAY('c.finished_at')} < ${DAY('c.promised_at')}`;

const open = (overdue: boolean, ended: boolean): [Counted, string] => {
  const [counted, late] = ended ? [OPEN_THEN, 't.promised < least(t.stood, $3::timestamptz)'] : [OPEN_NOW, 'coalesce(c.late_from < $3, false)'];
  return [counted, overdue ? late : `NOT (${late})`];
};

const handled = (ended: boolean): [Counted, string] => {
  const [, within] = open(false, ended);
  return [ended ? HANDLED_THEN : HANDLED_NOW, `CASE WHEN c.finished_at < $2 THEN c.finished_at <= c.promised_at ELSE ${within} END`];
};

/** What the numerator of each figure counts more narrowly than its denominator. */
const FIGURES: { readonly [Key in CaseMeasureKey]: (ended: boolean) => [Counted, numerator: string, denominator?: string] } = {
  satisfied: () => [RATED, 'r.overall >= 4'],
  'online-reception': () => [RECEIVED, `c.channel = 'online'`],
  'solved-in-time': () => [SOLVED, 'c.finished_at <= c.promised_at'],
  'solved-early': () => [SOLVED, EARLY],
  'solved-late': () => [SOLVED, 'c.finished_at > c.promised_at'],
  'in-progress-within': (ended) => open(false, ended),
  'in-progress-overdue': (ended) => open(true, ended),
  'processed-online-district': () => [SOLVED, IN_SOFTWARE('c.id'), LEVELS('district')],
  'processed-online-commune': () => [SOLVED, IN_SOFTWARE('c.id'), LEVELS('commune')],
  'processed-online': () => [SOLVED, IN_SOFTWARE('c.id'), LEVELS('district', 'commune')],
  'handled-in-time': handled,
  'returned-electronically': () => [RETURNED, RETURNED_ONLINE],
};

// Every statement takes the same values, whether it looks at them or not.
const TAKEN = '($1::timestamptz, $2::timestamptz, $3::timestamptz) IS NOT NULL';

interface Pair {
  readonly list: Statement;
  readonly count: Statement;
}

const WITHIN = `(c.receiving_unit_id IN (SELECT id FROM units) OR c.resolving_authority_id IN (SELECT id FROM units)
       OR (cardinality($6::uuid[]) > 0 AND EXISTS (SELECT FROM case_stage d WHERE d.case_id = c.id AND d.unit_id = ANY ($6::uuid[]))))`;

function statements(key: CaseMeasureKey, part: FigurePart, ended: boolean, wide: boolean): Pair {
  const [counted, numerator, denominator = 'true'] = FIGURES[key](ended);
  const { moment, promised, stood, oldestFirst } = counted;
  const from = wide ? counted.from : counted.from.replace('case_file c', casesOfFew('$5'));
  const name = `${key}-${part}-${ended ? 'then' : 'now'}-${wide ? 'wide' : 'few'}`;
  const where = `${TAKEN} AND c.root_id = root.id AND ${counted.where} AND ${part === 'numerator' ? `${numerator} AND ` : ''}${denominator}
       AND ${WITHIN} AND ($7::text IS NULL OR c.field = $7)`;
  const [after, order, first] = oldestFirst ? ['>', '', '-infinity'] : ['<', 'DESC', 'infinity'];
  // The bound says nothing that the pair does not say, but an index can begin with it.
  const later = `${moment} ${after}= coalesce($8::timestamptz, '${first}') AND ($8::timestamptz IS NULL OR (${moment}, c.id) ${after} ($8, $9::uuid))`;
  const rooted = (inner: string): string => `unnest($4::uuid[]) AS root(id) CROSS JOIN LATERAL (${inner})`;
  const units = 'WITH units AS MATERIALIZED (SELECT unnest($5::uuid[]) AS id)';
  return {
    count: statement(`figure-count-${name}`, `${units} SELECT count(*)::int AS count FROM ${rooted(`SELECT FROM ${from} WHERE ${where}`)} k`),
    list: statement(
      `figure-cases-${name}`,
      `${units} SELECT ${CASE_COLUMNS}, ${epochMs('k.promised')} AS "promisedAt", ${epochMs('k.stood')} AS "stoodSince", ${epochMs('k.moment')} AS moment FROM (
         SELECT l.* FROM ${rooted(`SELECT c.id, ${promised} AS promised, ${stood} AS stood, ${moment} AS moment FROM ${from}
           WHERE ${where} AND ${later} ORDER BY ${moment} ${order}, c.id ${order} LIMIT $10`)} l ORDER BY l.moment ${order}, l.id ${order} LIMIT $10) k
       JOIN case_file c ON c.id = k.id ${CASE_JOINS} ORDER BY k.moment ${order}, c.id ${order}`,
    ),
  };
}

const nameOf = (key: CaseMeasureKey, part: FigurePart, ended: boolean, wide: boolean): string => `${key} ${part} ${ended} ${wide}`;

const ALL = new Map<string, Pair>();
for (const key of Object.keys(FIGURES) as CaseMeasureKey[]) {
  for (const part of FIGURE_PARTS) for (const ended of [false, true]) for (const wide of [false, true]) ALL.set(nameOf(key, part, ended, wide), statements(key, part, ended, wide));
}

/** The cases behind figures and measures: for each figure and part exactly those that its number counts. */
export class FigureCasesStore {
  constructor(private readonly sql: Sql) {}

  /** The first `limit` of them after `last`. */
  list(query: FigureCasesQuery, last: FigureCaseKey | null, limit: number): Promise<FigureCase[]> {
    return this.sql.query<FigureCase>(of(query).list, [...valuesOf(query), iso(last?.moment ?? null), last?.id ?? null, limit]);
  }

  /** How many there are, counted one by one. */
  async count(query: FigureCasesQuery): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(of(query).count, valuesOf(query));
    return row?.count ?? 0;
  }
}

function of({ key, part, period, scope, now }: FigureCasesQuery): Pair {
  return ALL.get(nameOf(key, part, now >= period.end, isWide(scope))) as Pair;
}

function valuesOf({ period: { start, end }, scope, field, now }: FigureCasesQuery): unknown[] {
  return [iso(start), iso(end), iso(now < end ? now : end), ...scopeValues(scope), field];
}

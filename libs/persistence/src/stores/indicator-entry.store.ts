import type { EnteredValues, Instant, PlainDate } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** Which of a unit's numbers an entry is. */
export interface EntrySubject {
  readonly unitId: string;
  readonly setCode: string;
  readonly indicatorKey: string;
  readonly from: PlainDate;
  /** The first day that is outside. */
  readonly to: PlainDate;
}

/** What is entered. */
export interface NewEntry extends EntrySubject, EnteredValues {
  readonly setVersion: number;
  readonly evidence: string;
  readonly documentNumber: string | null;
  readonly link: string | null;
  readonly enteredBy: string;
}

/** An entry with what was decided about it. */
export interface EntryRecord extends NewEntry {
  readonly id: string;
  readonly version: number;
  readonly enteredByName: string;
  readonly enteredAt: Instant;
  readonly decision: 'approved' | 'returned' | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Instant | null;
}

const RECORD = `e.id, e.unit_id AS "unitId", e.set_code AS "setCode", e.set_version AS "setVersion", e.indicator_key AS "indicatorKey",
  e.period_from::text AS "from", e.period_to::text AS "to", e.version, e.numerator, e.denominator, e.value, e.evidence, e.document_number AS "documentNumber", e.link,
  e.entered_by AS "enteredBy", a.full_name AS "enteredByName", ${epochMs('e.entered_at')} AS "enteredAt",
  d.decision, d.reason, d.decided_by AS "decidedBy", b.full_name AS "decidedByName", ${epochMs('d.decided_at')} AS "decidedAt"
  FROM indicator_entry e JOIN staff a ON a.id = e.entered_by LEFT JOIN indicator_decision d ON d.entry_id = e.id LEFT JOIN staff b ON b.id = d.decided_by`;
const SUBJECT = 'e.unit_id, e.indicator_key, e.period_from, e.period_to';
const OF_UNITS = `e.set_code = $1 AND e.unit_id = ANY ($2::uuid[]) AND e.period_from >= $3 AND e.period_to <= $4`;

const LATEST = statement('indicator-entries-latest', `SELECT DISTINCT ON (${SUBJECT}) ${RECORD} WHERE ${OF_UNITS} ORDER BY ${SUBJECT}, e.version DESC`);
const APPROVED = statement('indicator-entries-approved', `SELECT DISTINCT ON (${SUBJECT}) ${RECORD} WHERE ${OF_UNITS} AND d.decision = 'approved' ORDER BY ${SUBJECT}, e.version DESC`);
const FIND = statement('indicator-entry-find', `SELECT ${RECORD} WHERE e.id = $1`);
const VERSIONS = statement(
  'indicator-entry-versions',
  `SELECT ${RECORD} WHERE e.unit_id = $1 AND e.set_code = $2 AND e.indicator_key = $3 AND e.period_from = $4 AND e.period_to = $5 ORDER BY e.version DESC`,
);
// Of two at once that take the same number, the unique index lets one through.
const ENTER = statement(
  'indicator-entry-enter',
  `INSERT INTO indicator_entry (unit_id, set_code, set_version, indicator_key, period_from, period_to, version, numerator, denominator, value, evidence, document_number, link, entered_by, entered_at)
   SELECT $1::uuid, $2::text, $3::int, $4::text, $5::date, $6::date,
     (SELECT coalesce(max(e.version), 0) + 1 FROM indicator_entry e WHERE e.unit_id = $1 AND e.set_code = $2 AND e.indicator_key = $4 AND e.period_from = $5 AND e.period_to = $6),
     $7::int, $8::int, $9::float8, $10, $11, $12, $13::uuid, $14::timestamptz
   ON CONFLICT (unit_id, set_code, indicator_key, period_from, period_to, version) DO NOTHING RETURNING id`,
);
const DECIDE = statement(
  'indicator-entry-decide',
  `INSERT INTO indicator_decision (entry_id, entered_by, decision, reason, decided_by, decided_at)
   SELECT e.id, e.entered_by, $2, $3, $4::uuid, $5 FROM indicator_entry e WHERE e.id = $1 AND NOT EXISTS (
     SELECT FROM indicator_entry n WHERE n.unit_id = e.unit_id AND n.set_code = e.set_code AND n.indicator_key = e.indicator_key
       AND n.period_from = e.period_from AND n.period_to = e.period_to AND n.version > e.version)
   ON CONFLICT (entry_id) DO NOTHING RETURNING entry_id`,
);

/** Entries of indicators that no software can count, and what superiors made of them. */
export class IndicatorEntryStore {
  constructor(private readonly sql: Sql) {}

  /** The newest version of each entry of these units for periods within the days, whatever was decided. */
  latest(setCode: string, unitIds: readonly string[], from: PlainDate, to: PlainDate): Promise<EntryRecord[]> {
    return this.sql.query<EntryRecord>(LATEST, [setCode, unitIds, from, to]);
  }

  /** The newest approved version of each: what counts. */
  approved(setCode: string, unitIds: readonly string[], from: PlainDate, to: PlainDate): Promise<EntryRecord[]> {
    return this.sql.query<EntryRecord>(APPROVED, [setCode, unitIds, from, to]);
  }

  async find(id: string): Promise<EntryRecord | undefined> {
    const [row] = await this.sql.query<EntryRecord>(FIND, [id]);
    return row;
  }

  /** Every version, the newest first. */
  versions({ unitId, setCode, indicatorKey, from, to }: EntrySubject): Promise<EntryRecord[]> {
    return this.sql.query<EntryRecord>(VERSIONS, [unitId, setCode, indicatorKey, from, to]);
  }

  /** Enters a further version and answers its id; `undefined` when somebody else did at the same moment. */
  async enter(entry: NewEntry, now: Instant): Promise<string | undefined> {
    const { unitId, setCode, setVersion, indicatorKey, from, to, numerator, denominator, value, evidence, documentNumber, link, enteredBy } = entry;
    const values = [unitId, setCode, setVersion, indicatorKey, from, to, numerator, denominator, value, evidence, documentNumber, link, enteredBy, iso(now)];
    const [row] = await this.sql.query<{ id: string }>(ENTER, values);
    return row?.id;
  }

  /** Decides about the newest version; `false` when that was done before, or a newer one has come. */
  async decide(id: string, decision: 'approved' | 'returned', reason: string, by: string, now: Instant): Promise<boolean> {
    return (await this.sql.query(DECIDE, [id, decision, reason, by, iso(now)])).length === 1;
  }
}

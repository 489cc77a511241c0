import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { CASE_COLUMNS, CASE_JOINS, DONE_BY_PEOPLE, epochMs, type CaseRow } from './case-rows.js';
import { iso } from './instants.js';

/**
 * Running cases of one resolving authority that are due in a stretch of time: from `due` on, or after the
 * case `afterId` that is due at that instant; before `before`.
 */
export interface OpenWindow {
  readonly authorityId: string;
  readonly due: Instant;
  readonly afterId: string | null;
  readonly before: Instant;
}

/** What the order of a list is made from. */
export interface CaseKey {
  readonly id: string;
  readonly authorityId: string;
  readonly dueAt: Instant;
}

/** How many running cases of a list lie in a stage of a unit. */
export interface StageCount {
  readonly unitId: string;
  readonly stage: string;
  readonly processHash: string;
  readonly count: number;
}

/** Open work of a unit, or of an officer in it (`staffId` `null`: assigned to nobody yet). */
export interface UnitLoad {
  readonly unitId: string;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly soon: number;
  readonly waiting: number;
}

/** Stages that an officer finished. */
export interface OfficerLoad {
  readonly unitId: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly done: number;
}

/** Cases to count in a list at the most. */
const COUNTED = 10_000;
const NIL = '00000000-0000-0000-0000-000000000000';
const WINDOWS = `jsonb_to_recordset($1::jsonb) AS w("authorityId" uuid, due timestamptz, "afterId" uuid, before timestamptz)`;

// The clock runs in these two; the literal list lets the partial index case_file_open_due serve.
const RUNNING = `c.status IN ('received', 'processing')`;
const OPEN = `c.status IN ('received', 'processing', 'supplement', 'payment', 'suspended')`;

/** Received, resolved or lying now in one of the units ($2); with $3, lying in that stage now. */
const IN_SIGHT = `($3::text IS NULL OR EXISTS (SELECT 1 FROM case_stage t WHERE t.case_id = c.id AND t.closed_at IS NULL AND t.stage = $3))
  AND (c.resolving_authority_id = ANY ($2::uuid[]) OR c.receiving_unit_id = ANY ($2::uuid[])
    OR EXISTS (SELECT 1 FROM case_stage t WHERE t.case_id = c.id AND t.closed_at IS NULL AND t.unit_id = ANY ($2::uuid[])))`;

const KEYS = statement(
  'oversight-keys',
  `SELECT k.id, w."authorityId", ${epochMs('k.due_at')} AS "dueAt" FROM ${WINDOWS} CROSS JOIN LATERAL (
     SELECT c.id, c.due_at FROM case_file c
     WHERE c.resolving_authority_id = w."authorityId" AND ${RUNNING} AND (c.due_at, c.id) > (w.due, w."afterId") AND c.due_at < w.before AND ${IN_SIGHT} AND ($5::text IS NULL OR c.field = $5)
     ORDER BY c.due_at, c.id LIMIT $4) k`,
);
const COUNTS = statement(
  'oversight-counts',
  `SELECT f.unit_id AS "unitId", f.stage, max(f.process_hash) AS "processHash", count(*)::int AS count FROM (
     SELECT s.unit_id, s.stage, c.process_hash FROM ${WINDOWS}
     JOIN case_file c ON c.resolving_authority_id = w."authorityId" AND ${RUNNING} AND (c.due_at, c.id) > (w.due, w."afterId") AND c.due_at < w.before
     ${CASE_JOINS} WHERE ${IN_SIGHT} AND s.unit_id IS NOT NULL LIMIT ${COUNTED}) f
   GROUP BY 1, 2`,
);
const STANDING = statement(
  'oversight-late-but-standing',
  `SELECT count(*)::int AS count FROM case_file c
   WHERE c.status IN ('supplement', 'payment', 'suspended') AND c.resolving_authority_id = ANY ($1::uuid[]) AND ${IN_SIGHT}
     AND c.due_at < to_timestamp((jsonb_path_query_first(c.state, '$.pauses[*] ? (@.to == null).from'))::float8 / 1000)`,
);
const ROWS = statement('oversight-rows', `SELECT ${CASE_COLUMNS} FROM case_file c ${CASE_JOINS} WHERE c.id = ANY ($1::uuid[])`);
const LOADS = statement(
  'oversight-loads',
  `SELECT s.unit_id AS "unitId", s.assignee_id AS "staffId", a.full_name AS "staffName", count(*)::int AS open,
     count(*) FILTER (WHERE ${RUNNING} AND c.due_at < $3)::int AS overdue,
     count(*) FILTER (WHERE ${RUNNING} AND c.due_at >= $3 AND c.due_at < w.before)::int AS soon,
     count(*) FILTER (WHERE NOT ${RUNNING})::int AS waiting
   FROM case_stage s JOIN case_file c ON c.id = s.case_id AND ${OPEN}
   LEFT JOIN ${WINDOWS} ON w."authorityId" = c.resolving_authority_id LEFT JOIN staff a ON a.id = s.assignee_id
   WHERE s.closed_at IS NULL AND s.post IS NOT NULL AND s.unit_id = ANY ($2::uuid[]) GROUP BY s.unit_id, s.assignee_id, a.full_name`,
);
const DONE = statement(
  'oversight-done',
  `SELECT s.unit_id AS "unitId", s.closed_by_id AS "staffId", a.full_name AS "staffName", count(*)::int AS done
   FROM case_stage s JOIN staff a ON a.id = s.closed_by_id
   WHERE s.unit_id = ANY ($1::uuid[]) AND s.closed_at >= $2 AND s.closed_at < $3 AND ${DONE_BY_PEOPLE} GROUP BY 1, 2, 3`,
);
/** Lists and loads of open work. */
export class OversightStore {
  constructor(private readonly sql: Sql) {}

  /** From each window its first `limit` cases in the order of their due instants, in no order between windows; of one field, or of every one. */
  keys(windows: readonly OpenWindow[], unitIds: readonly string[], stage: string | null, limit: number, field: string | null = null): Promise<CaseKey[]> {
    return this.sql.query<CaseKey>(KEYS, [windowsJson(windows), unitIds, stage, limit, field]);
  }

  /** Cases in the windows by unit and stage in which they lie; counts no more than 10,000 of them. */
  counts(windows: readonly OpenWindow[], unitIds: readonly string[], stage: string | null): Promise<StageCount[]> {
    return this.sql.query<StageCount>(COUNTS, [windowsJson(windows), unitIds, stage]);
  }

  /** Cases that were late before their clock was stopped: late, but waiting for others. */
  async lateButStanding(authorityIds: readonly string[], unitIds: readonly string[], stage: string | null): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(STANDING, [authorityIds, unitIds, stage]);
    return row?.count ?? 0;
  }

  rows(ids: readonly string[]): Promise<CaseRow[]> {
    return this.sql.query<CaseRow>(ROWS, [ids]);
  }

  /** Open work by unit and officer. `soon` is what is due before the end of its authority's window. */
  loads(soon: readonly OpenWindow[], unitIds: readonly string[], now: Instant): Promise<UnitLoad[]> {
    return this.sql.query<UnitLoad>(LOADS, [windowsJson(soon), unitIds, iso(now)]);
  }

  /** Stages finished or returned from `from` on and before `to`, by who did it. */
  done(unitIds: readonly string[], from: Instant, to: Instant): Promise<OfficerLoad[]> {
    return this.sql.query<OfficerLoad>(DONE, [unitIds, iso(from), iso(to)]);
  }
}

function windowsJson(windows: readonly OpenWindow[]): string {
  return JSON.stringify(windows.map(({ authorityId, due, afterId, before }) => ({ authorityId, due: iso(due), afterId: afterId ?? NIL, before: iso(before) })));
}

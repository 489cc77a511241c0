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

/** What a list of open cases is narrowed by; what is left out does not narrow. */
export interface Sight {
  /** Units that received a case, resolve it, or in which it lies now. */
  readonly unitIds: readonly string[];
  /** Lying in this stage, this unit, with this person (`NOBODY`: assigned to nobody). */
  readonly stage?: string | null;
  readonly heldByUnitId?: string | null;
  readonly holder?: string | null;
  readonly field?: string | null;
  /** Whether the clock runs or stands still; runs unless told otherwise. */
  readonly clock?: 'running' | 'standing';
}

/** Open cases of a unit, a holder, a stage, or in all, as `grouping` tells: 7 in all, 3 by unit, 5 by holder, 6 by stage. */
export interface HeldCases {
  readonly unitId: string | null;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly stage: string | null;
  readonly processHash: string | null;
  readonly grouping: number;
  /** Of a row by holder: whether the cases lie with people at all, and not only with a machine. */
  readonly lies: boolean | null;
  readonly overdue: number;
  readonly soon: number;
  readonly within: number;
  readonly standing: number;
}

/** Cases to count in a list at the most. */
const COUNTED = 10_000;
/** The holder of what is assigned to nobody yet. */
export const NOBODY = 'nobody';
const NIL = '00000000-0000-0000-0000-000000000000';
const WINDOWS = `jsonb_to_recordset($1::jsonb) AS w("authorityId" uuid, due timestamptz, "afterId" uuid, before timestamptz)`;

// The clock runs in these two; the literal list lets the partial index case_file_open_due serve.
const RUNNING = `c.status IN ('received', 'processing')`;
const OPEN = `c.status IN ('received', 'processing', 'supplement', 'payment', 'suspended')`;

// The clock stands still in these.
const HALTED = `c.status IN ('supplement', 'payment', 'suspended')`;

/** What a list is narrowed by: $2 units that received it, resolve it or in which it lies now; then a stage ($3), a unit ($4) or a holder ($5) in which it lies, and a field ($6). */
const IN_SIGHT = `($3::text IS NULL AND $4::uuid IS NULL AND $5::text IS NULL OR EXISTS (SELECT 1 FROM case_stage t WHERE t.case_id = c.id AND t.closed_at IS NULL AND ($3::text IS NULL OR t.stage = $3)
    AND ($4::uuid IS NULL OR t.post IS NOT NULL AND t.unit_id = $4) AND ($5::text IS NULL OR t.post IS NOT NULL AND coalesce(t.assignee_id::text, '${NOBODY}') = $5)))
  AND ($6::text IS NULL OR c.field = $6)
  AND (c.resolving_authority_id = ANY ($2::uuid[]) OR c.receiving_unit_id = ANY ($2::uuid[])
    OR EXISTS (SELECT 1 FROM case_stage t WHERE t.case_id = c.id AND t.closed_at IS NULL AND t.unit_id = ANY ($2::uuid[])))`;

const keysOf = (name: string, status: string) =>
  statement(
    name,
    `SELECT k.id, w."authorityId", ${epochMs('k.due_at')} AS "dueAt" FROM ${WINDOWS} CROSS JOIN LATERAL (
     SELECT c.id, c.due_at FROM case_file c
     WHERE c.resolving_authority_id = w."authorityId" AND ${status} AND (c.due_at, c.id) > (w.due, w."afterId") AND c.due_at < w.before AND ${IN_SIGHT}
     ORDER BY c.due_at, c.id LIMIT $7) k`,
  );
const countsOf = (name: string, status: string) =>
  statement(
    name,
    `SELECT f.unit_id AS "unitId", f.stage, max(f.process_hash) AS "processHash", count(*)::int AS count FROM (
     SELECT s.unit_id, s.stage, c.process_hash FROM ${WINDOWS}
     JOIN case_file c ON c.resolving_authority_id = w."authorityId" AND ${status} AND (c.due_at, c.id) > (w.due, w."afterId") AND c.due_at < w.before
     ${CASE_JOINS} WHERE ${IN_SIGHT} AND s.unit_id IS NOT NULL LIMIT ${COUNTED}) f
   GROUP BY 1, 2`,
  );
const KEYS = { running: keysOf('oversight-keys', RUNNING), standing: keysOf('oversight-keys-standing', HALTED) };
const COUNTS = { running: countsOf('oversight-counts', RUNNING), standing: countsOf('oversight-counts-standing', HALTED) };
// $7 is now. A case that lies with several counts once for each of them, and once in all.
const HOLDERS = statement(
  'oversight-holders',
  `SELECT t.unit_id AS "unitId", t.assignee_id AS "staffId", a.full_name AS "staffName", t.stage, max(c.process_hash) AS "processHash", GROUPING(t.unit_id, t.assignee_id, t.stage) AS grouping, t.case_id IS NOT NULL AS lies,
     count(DISTINCT c.id) FILTER (WHERE ${RUNNING} AND c.due_at < $7)::int AS overdue,
     count(DISTINCT c.id) FILTER (WHERE ${RUNNING} AND c.due_at >= $7 AND c.due_at < w.before)::int AS soon,
     count(DISTINCT c.id) FILTER (WHERE ${RUNNING} AND c.due_at >= w.before)::int AS within,
     count(DISTINCT c.id) FILTER (WHERE ${HALTED} AND c.due_at IS NOT NULL)::int AS standing
   FROM ${WINDOWS} JOIN case_file c ON c.resolving_authority_id = w."authorityId" AND ${OPEN} AND ${IN_SIGHT}
   LEFT JOIN case_stage t ON t.case_id = c.id AND t.closed_at IS NULL AND t.post IS NOT NULL LEFT JOIN staff a ON a.id = t.assignee_id
   GROUP BY GROUPING SETS ((), (t.unit_id), (t.assignee_id, a.full_name, t.case_id IS NOT NULL), (t.stage))`,
);
const STANDING = statement(
  'oversight-late-but-standing',
  `SELECT count(*)::int AS count FROM case_file c
   WHERE ${HALTED} AND c.resolving_authority_id = ANY ($1::uuid[]) AND ${IN_SIGHT}
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

  /** From each window its first `limit` cases in the order of their due instants, in no order between windows. */
  keys(windows: readonly OpenWindow[], sight: Sight, limit: number): Promise<CaseKey[]> {
    return this.sql.query<CaseKey>(KEYS[sight.clock ?? 'running'], [windowsJson(windows), ...narrowing(sight), limit]);
  }

  /** Cases in the windows by unit and stage in which they lie; counts no more than 10,000 of them. */
  counts(windows: readonly OpenWindow[], sight: Sight): Promise<StageCount[]> {
    return this.sql.query<StageCount>(COUNTS[sight.clock ?? 'running'], [windowsJson(windows), ...narrowing(sight)]);
  }

  /** Cases that were late before their clock was stopped: late, but waiting for others. */
  async lateButStanding(authorityIds: readonly string[], sight: Sight): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(STANDING, [authorityIds, ...narrowing(sight)]);
    return row?.count ?? 0;
  }

  /** Open cases by how they stand: in all, by unit, by holder and by stage. `soon` is what is due before the end of its authority's window. */
  holders(soon: readonly OpenWindow[], sight: Sight, now: Instant): Promise<HeldCases[]> {
    return this.sql.query<HeldCases>(HOLDERS, [windowsJson(soon), ...narrowing(sight), iso(now)]);
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

function narrowing({ unitIds, stage = null, heldByUnitId = null, holder = null, field = null }: Sight): unknown[] {
  return [unitIds, stage, heldByUnitId, holder, field];
}

function windowsJson(windows: readonly OpenWindow[]): string {
  return JSON.stringify(windows.map(({ authorityId, due, afterId, before }) => ({ authorityId, due: iso(due), afterId: afterId ?? NIL, before: iso(before) })));
}

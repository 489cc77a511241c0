import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** A move of open cases to another version of their process. */
export interface NewProcessMove {
  readonly id: string;
  readonly procedureCode: string;
  readonly fromHash: string;
  readonly toHash: string;
  /** Step of the old version → step of the new one. */
  readonly plan: Readonly<Record<string, string>>;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

export type MoveOutcome = 'moved' | 'refused' | 'undone' | 'undo-refused';

export interface ProcessMoveRecord extends NewProcessMove {
  readonly createdByName: string;
  readonly undoneAt: Instant | null;
  readonly moved: number;
  readonly refused: number;
  readonly undone: number;
  readonly undoRefused: number;
}

/** What became of one case. */
export interface MovedCase {
  readonly caseId: string;
  readonly caseCode: string;
  readonly outcome: MoveOutcome;
  readonly reason: string | null;
  /** Sequence number of the `process-moved` event. */
  readonly eventSeq: number | null;
}

const CREATE = statement(
  'process-move-create',
  `INSERT INTO process_move (id, procedure_code, from_hash, to_hash, plan, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const OUTCOME = statement(
  'process-move-outcome',
  `INSERT INTO process_move_case (move_id, case_id, outcome, reason, event_seq) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (move_id, case_id) DO UPDATE SET outcome = excluded.outcome, reason = excluded.reason, event_seq = coalesce(excluded.event_seq, process_move_case.event_seq)`,
);

const RECORD = `m.id, m.procedure_code AS "procedureCode", m.from_hash AS "fromHash", m.to_hash AS "toHash", m.plan, m.created_by AS "createdBy", a.full_name AS "createdByName",
  ${epochMs('m.created_at')} AS "createdAt", ${epochMs('m.undone_at')} AS "undoneAt", n.moved, n.refused, n.undone, n."undoRefused"
  FROM process_move m JOIN staff a ON a.id = m.created_by CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE outcome = 'moved')::int AS moved, count(*) FILTER (WHERE outcome = 'refused')::int AS refused,
      count(*) FILTER (WHERE outcome = 'undone')::int AS undone, count(*) FILTER (WHERE outcome = 'undo-refused')::int AS "undoRefused"
    FROM process_move_case k WHERE k.move_id = m.id) n`;
const LIST = statement(
  'process-move-list',
  `SELECT ${RECORD} WHERE ($1::text IS NULL OR m.procedure_code = $1) AND ($2::timestamptz IS NULL OR (m.created_at, m.id) < ($2, $3::uuid))
   ORDER BY m.created_at DESC, m.id DESC LIMIT $4`,
);
const FIND = statement('process-move-find', `SELECT ${RECORD} WHERE m.id = $1`);
const CASES = statement(
  'process-move-cases',
  `SELECT k.case_id AS "caseId", c.code AS "caseCode", k.outcome, k.reason, k.event_seq AS "eventSeq" FROM process_move_case k JOIN case_file c ON c.id = k.case_id
   WHERE k.move_id = $1 AND ($2::text IS NULL OR k.outcome = $2) AND ($3::text IS NULL OR c.code > $3) ORDER BY c.code LIMIT $4`,
);
const UNDO = statement('process-move-undo', `UPDATE process_move SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL RETURNING id`);

/** Moves of cases between versions of their process, with what became of each case. */
export class ProcessMoveStore {
  constructor(private readonly sql: Sql) {}

  async create({ id, procedureCode, fromHash, toHash, plan, createdBy, createdAt }: NewProcessMove): Promise<void> {
    await this.sql.query(CREATE, [id, procedureCode, fromHash, toHash, JSON.stringify(plan), createdBy, iso(createdAt)]);
  }

  /** Notes what became of a case; a later outcome (its undoing) takes the place of the earlier one. */
  async record(moveId: string, { caseId, outcome, reason, eventSeq }: Omit<MovedCase, 'caseCode'>): Promise<void> {
    await this.sql.query(OUTCOME, [moveId, caseId, outcome, reason, eventSeq]);
  }

  /** Newest first, one row more than `limit` when there is a next page. */
  list(procedureCode: string | null, before: { readonly createdAt: Instant; readonly id: string } | null, limit: number): Promise<ProcessMoveRecord[]> {
    return this.sql.query<ProcessMoveRecord>(LIST, [procedureCode, iso(before?.createdAt ?? null), before?.id ?? null, limit + 1]);
  }

  async find(id: string): Promise<ProcessMoveRecord | undefined> {
    const [row] = await this.sql.query<ProcessMoveRecord>(FIND, [id]);
    return row;
  }

  /** By code, from after the code `after` on; one row more than `limit` when there is a next page. */
  cases(moveId: string, outcome: MoveOutcome | null, after: string | null, limit: number): Promise<MovedCase[]> {
    return this.sql.query<MovedCase>(CASES, [moveId, outcome, after, limit + 1]);
  }

  /** Notes that the move is taken back; `false` when it was before. */
  async undo(id: string, at: Instant): Promise<boolean> {
    return (await this.sql.query(UNDO, [id, iso(at)])).length === 1;
  }
}

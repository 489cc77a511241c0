import type { CaseFile, CaseLateness, Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { completeRow } from './complete-row.js';
import { iso } from './instants.js';

/** A case whose lateness is to be worked out. */
export interface LatenessWork {
  readonly id: string;
  readonly code: string;
  readonly state: CaseFile;
}

/** Where a walk along the late open cases goes on. */
export interface LateMark {
  readonly lateFrom: string;
  readonly id: string;
}

/** An open case that is late, at the version it was seen in. */
export interface OpenLate {
  readonly id: string;
  readonly version: number;
  readonly mark: LateMark;
}

const CLAIM = statement(
  'lateness-claim',
  `SELECT c.id, c.code, c.state FROM lateness_pending p JOIN case_file c ON c.id = p.case_id WHERE p.look_at <= $1
   ORDER BY p.look_at, p.case_id LIMIT 1 FOR UPDATE OF p SKIP LOCKED`,
);
const SETTLED = statement('lateness-settled', `DELETE FROM lateness_pending WHERE case_id = $1`);
const POSTPONE = statement('lateness-postpone', `UPDATE lateness_pending SET look_at = $2 WHERE case_id = $1`);
const FORGET = statement('lateness-forget', `DELETE FROM case_lateness WHERE case_id = $1 AND NOT final`);
const JUDGE = statement('lateness-judge', `UPDATE lateness_forecast SET late = $2, judged_at = $3 WHERE case_id = $1 AND late IS NULL`);

// An older picture never writes over a newer one, nor anything over the final one.
const WRITE = statement(
  'lateness-write',
  `INSERT INTO case_lateness (case_id, root_id, receiving_unit_id, resolving_authority_id, procedure_code, process_hash, promised_at, ended_at, as_of, total_minutes, final)
   SELECT c.id, c.root_id, c.receiving_unit_id, c.resolving_authority_id, c.procedure_code, c.process_hash, $2, $3, $4, $5::int, $3::timestamptz IS NOT NULL FROM case_file c WHERE c.id = $1
   ON CONFLICT (case_id) DO UPDATE SET process_hash = excluded.process_hash, promised_at = excluded.promised_at, ended_at = excluded.ended_at, as_of = excluded.as_of,
     total_minutes = excluded.total_minutes, final = excluded.final
   WHERE NOT case_lateness.final AND (excluded.final OR case_lateness.as_of < excluded.as_of) RETURNING case_id`,
);
const CLEAR_PARTS = statement('lateness-clear-parts', `DELETE FROM case_lateness_part WHERE case_id = $1`);
const WRITE_PARTS = statement(
  'lateness-write-parts',
  `INSERT INTO case_lateness_part (case_id, position, kind, token, stage, unit_id, post, assignee_id, pause_cause, held_minutes, overrun_minutes, minutes)
   SELECT $1, p.position, p.kind, p.token, p.stage, p."unitId", p.post, p."assigneeId", p.cause, p."heldMinutes", p."overrunMinutes", p.minutes
   FROM jsonb_to_recordset($2::jsonb) AS p(position int, kind text, token int, stage text, "unitId" uuid, post text, "assigneeId" uuid, cause text,
     "heldMinutes" int, "overrunMinutes" int, minutes int)`,
);

// Along the partial index of cases that count as late from some instant on: never through all cases.
const OPEN_LATE = statement(
  'lateness-open',
  `SELECT c.id, c.version, json_build_object('lateFrom', c.late_from, 'id', c.id) AS mark FROM case_file c LEFT JOIN case_lateness l ON l.case_id = c.id
   WHERE c.late_from IS NOT NULL AND c.late_from < $1 AND (c.late_from, c.id) > ($3::timestamptz, $4::uuid) AND (l.case_id IS NULL OR l.as_of <= $2)
   ORDER BY c.late_from, c.id LIMIT $5`,
);
// Open ones that are late no more: an approved change of the calendar has moved their promise.
const STALE = statement(
  'lateness-stale',
  `DELETE FROM case_lateness l USING case_file c WHERE NOT l.final AND l.as_of < $1 AND c.id = l.case_id AND c.finished_at IS NULL AND (c.late_from IS NULL OR c.late_from >= $1)`,
);
// The share lock makes a command that ends the case wait, so that its trigger sees the row written here.
const HOLD = statement('lateness-hold', `SELECT c.id, c.code, c.state FROM case_file c WHERE c.id = $1 AND c.version = $2 AND c.finished_at IS NULL FOR SHARE`);

const BEGINNING: LateMark = { lateFrom: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** Lateness as it is kept for figures. Everything here is done within a transaction of its caller, and doing it twice changes nothing. */
export class LatenessStore {
  constructor(private readonly sql: Sql) {}

  /** The longest waiting ended case, locked until the transaction ends; others take others meanwhile. */
  async claimEnded(now: Instant): Promise<LatenessWork | undefined> {
    const [row] = await this.sql.query<LatenessWork>(CLAIM, [iso(now)]);
    return row && completeRow(row);
  }

  /** Keeps what an ended case came to, for good: `null` is not late. `late` judges its forecasts; `null` leaves them unjudged. */
  async settle(caseId: string, lateness: CaseLateness | null, late: boolean | null, now: Instant): Promise<void> {
    if (lateness === null) await this.sql.query(FORGET, [caseId]);
    else await this.write(caseId, lateness, now);
    if (late !== null) await this.sql.query(JUDGE, [caseId, late, iso(now)]);
    await this.sql.query(SETTLED, [caseId]);
  }

  /** Lets an ended case that cannot be settled wait, so that it keeps no other waiting. */
  async postpone(caseId: string, until: Instant): Promise<void> {
    await this.sql.query(POSTPONE, [caseId, iso(until)]);
  }

  /** Open cases that are late at `now` and were last worked out at `before` or earlier, the latest first, after `last`. */
  openLate(now: Instant, before: Instant, last: LateMark | null, limit: number): Promise<OpenLate[]> {
    const { lateFrom, id } = last ?? BEGINNING;
    return this.sql.query<OpenLate>(OPEN_LATE, [iso(now), iso(before), lateFrom, id, limit]);
  }

  /** An open case, kept from ending until the transaction does; `undefined` when it is not in that version any more. */
  async hold(caseId: string, version: number): Promise<LatenessWork | undefined> {
    const [row] = await this.sql.query<LatenessWork>(HOLD, [caseId, version]);
    return row && completeRow(row);
  }

  /** Keeps how late a case is as of `now`. */
  async write(caseId: string, { promisedAt, until, ended, totalMinutes, parts }: CaseLateness, now: Instant): Promise<void> {
    const [written] = await this.sql.query(WRITE, [caseId, iso(promisedAt), ended ? iso(until) : null, iso(now), totalMinutes]);
    if (!written) return;
    await this.sql.query(CLEAR_PARTS, [caseId]);
    await this.sql.query(WRITE_PARTS, [caseId, JSON.stringify(parts.map((part, position) => ({ ...part, position })))]);
  }

  /** Drops what was kept of open cases that are not late any more. */
  async dropStale(now: Instant): Promise<void> {
    await this.sql.query(STALE, [iso(now)]);
  }
}

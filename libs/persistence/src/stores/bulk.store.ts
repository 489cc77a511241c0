import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** A selected case: as it was seen, and which of its open stages is meant; `null` for whichever fits. */
export interface BulkSelection {
  readonly code: string;
  readonly version: number;
  readonly token: number | null;
}

/** One action on many selected cases. */
export interface NewBulkJob {
  readonly id: string;
  readonly staffId: string;
  readonly action: string;
  /** What the action says beside the case's version, the same for every case. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly requestHash: Buffer;
  readonly ip: string | null;
  readonly items: readonly BulkSelection[];
}

export interface BulkJob extends Omit<NewBulkJob, 'items'> {
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
  readonly total: number;
  readonly waiting: number;
  readonly done: number;
  readonly refused: number;
}

/** A case of a job that somebody works on now. */
export interface ClaimedItem extends BulkSelection {
  readonly position: number;
}

export interface BulkItem extends ClaimedItem {
  readonly status: 'waiting' | 'done' | 'refused';
  readonly problem: Readonly<Record<string, unknown>> | null;
  readonly answer: Readonly<Record<string, unknown>> | null;
  readonly doneAt: Instant | null;
}

/** How a case's command ended. */
export type BulkOutcome =
  | { readonly status: 'done'; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly status: 'refused'; readonly problem: Readonly<Record<string, unknown>> };

const CREATE = statement(
  'bulk-create',
  `WITH job AS (
    INSERT INTO bulk_job (id, staff_id, action, body, request_hash, ip, created_at) VALUES ($1, $2, $3, $4, $5, $6, date_trunc('milliseconds', now())) RETURNING id
  )
  INSERT INTO bulk_item (job_id, position, case_code, version, token)
  SELECT job.id, i.position, i.code, i.version, i.token FROM job, jsonb_to_recordset($7::jsonb) AS i(position int, code text, version int, token int)`,
);

const CLAIM = statement(
  'bulk-claim',
  `UPDATE bulk_item SET claimed_until = now() + make_interval(secs => $2)
   WHERE job_id = $1 AND position = (
     SELECT i.position FROM bulk_item i WHERE i.job_id = $1 AND i.status = 'waiting' AND (i.claimed_until IS NULL OR i.claimed_until < now())
     ORDER BY i.position LIMIT 1 FOR UPDATE SKIP LOCKED)
   RETURNING position, case_code AS code, version, token`,
);
const RECORD = statement(
  'bulk-record',
  `UPDATE bulk_item SET status = $3, answer = $4, problem = $5, done_at = now() WHERE job_id = $1 AND position = $2 AND status = 'waiting' RETURNING position`,
);
const FINISH = statement(
  'bulk-finish',
  `UPDATE bulk_job SET finished_at = now() WHERE id = $1 AND finished_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM bulk_item i WHERE i.job_id = $1 AND i.status = 'waiting') RETURNING id`,
);

const JOB = `j.id, j.staff_id AS "staffId", j.action, j.body, j.request_hash AS "requestHash", j.ip, ${epochMs('j.created_at')} AS "createdAt", ${epochMs('j.finished_at')} AS "finishedAt",
  n.total, n.waiting, n.done, n.refused
  FROM bulk_job j CROSS JOIN LATERAL (
    SELECT count(*)::int AS total, count(*) FILTER (WHERE status = 'waiting')::int AS waiting, count(*) FILTER (WHERE status = 'done')::int AS done,
      count(*) FILTER (WHERE status = 'refused')::int AS refused FROM bulk_item i WHERE i.job_id = j.id) n`;
const FIND = statement('bulk-find', `SELECT ${JOB} WHERE j.id = $1`);
const OF_STAFF = statement(
  'bulk-of-staff',
  `SELECT ${JOB} WHERE j.staff_id = $1 AND ($2::timestamptz IS NULL OR (j.created_at, j.id) < ($2, $3::uuid))
   ORDER BY j.created_at DESC, j.id DESC LIMIT $4`,
);
const ITEMS = statement(
  'bulk-items',
  `SELECT position, case_code AS code, version, token, status, problem, answer, ${epochMs('done_at')} AS "doneAt" FROM bulk_item
   WHERE job_id = $1 AND position > $2 ORDER BY position LIMIT $3`,
);
const IDLE = statement(
  'bulk-idle',
  `SELECT j.id FROM bulk_job j WHERE j.finished_at IS NULL AND j.created_at < now() - make_interval(secs => $1)
     AND NOT EXISTS (SELECT 1 FROM bulk_item i WHERE i.job_id = j.id 
       AND ((i.status = 'waiting' AND i.claimed_until > now()) OR i.done_at > now() - make_interval(secs => $1)))
   ORDER BY j.created_at LIMIT $2`,
);

/**
 * Bulk work. Whoever runs a job claims its cases one by one, runs each as a command of its own and notes the answer;
 * a claim that runs out is taken up again, and the command's idempotency key keeps it from happening twice.
 */
export class BulkStore {
  constructor(private readonly sql: Sql) {}

  async create({ id, staffId, action, body, requestHash, ip, items }: NewBulkJob): Promise<void> {
    const positioned = items.map((item, index) => ({ position: index + 1, ...item }));
    await this.sql.query(CREATE, [id, staffId, action, JSON.stringify(body), requestHash, ip, JSON.stringify(positioned)]);
  }

  /** Takes the next case for `seconds`; `undefined` when none waits that nobody works on. */
  async claimNext(jobId: string, seconds: number): Promise<ClaimedItem | undefined> {
    const [row] = await this.sql.query<ClaimedItem>(CLAIM, [jobId, seconds]);
    return row;
  }

  /** Notes how a case's command ended; `false` when that was noted before. */
  async record(jobId: string, position: number, outcome: BulkOutcome): Promise<boolean> {
    const [answer, problem] = outcome.status === 'done' ? [JSON.stringify(outcome.answer), null] : [null, JSON.stringify(outcome.problem)];
    return (await this.sql.query(RECORD, [jobId, position, outcome.status, answer, problem])).length === 1;
  }

  /** Ends a job when none of its cases waits any more; everybody who finds nothing to claim calls it, so the last one ends it. */
  async finish(jobId: string): Promise<boolean> {
    return (await this.sql.query(FINISH, [jobId])).length === 1;
  }

  /** A job with its progress. */
  async find(id: string): Promise<BulkJob | undefined> {
    const [row] = await this.sql.query<BulkJob>(FIND, [id]);
    return row;
  }

  /** Somebody's jobs, newest first; one row more than `limit` when there is a next page. */
  ofStaff(staffId: string, before: { readonly createdAt: Instant; readonly id: string } | null, limit: number): Promise<BulkJob[]> {
    return this.sql.query<BulkJob>(OF_STAFF, [staffId, iso(before?.createdAt ?? null), before?.id ?? null, limit + 1]);
  }

  /** Cases in the order of their selection, from after a position on; one row more than `limit` when there is a next page. */
  items(jobId: string, after: number, limit: number): Promise<BulkItem[]> {
    return this.sql.query<BulkItem>(ITEMS, [jobId, after, limit + 1]);
  }

  /** Unfinished jobs on which nobody has worked for `seconds`: whoever did has died. */
  async idle(seconds: number, limit: number): Promise<string[]> {
    return (await this.sql.query<{ id: string }>(IDLE, [seconds, limit])).map(({ id }) => id);
  }
}

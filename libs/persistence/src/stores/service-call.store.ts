import type { DataValue } from '#domain';
import { statement, type Sql } from '../sql.js';

/** A call of another system as its sender and its answer see it. */
export interface ServiceCallRow {
  readonly id: string;
  readonly caseCode: string;
  readonly token: number;
  readonly service: string;
  readonly payload: Readonly<Record<string, DataValue>>;
  readonly status: 'wanted' | 'sent' | 'answered' | 'failed' | 'expired';
  readonly answerSecretHash: Buffer | null;
}

const ROW = `k.id, c.code AS "caseCode", k.token, k.service, k.payload, k.status, k.answer_secret_hash AS "answerSecretHash"`;

// Of two senders at once the second sees the first one's secret: both send the same call, which the other system knows by its id.
const OPEN = statement(
  'service-call-open',
  `UPDATE service_call k SET answer_secret_hash = $2 FROM outbox_message o JOIN case_file c ON c.id = o.case_id
   WHERE o.id = $1 AND o.topic = 'call' AND k.case_id = o.case_id AND k.token = o.event_seq AND k.status IN ('wanted', 'sent', 'failed')
   RETURNING ${ROW}`,
);
const FIND = statement('service-call-find', `SELECT ${ROW} FROM service_call k JOIN case_file c ON c.id = k.case_id WHERE k.id = $1`);
const OF_MESSAGE = statement(
  'service-call-of-message',
  `SELECT ${ROW} FROM outbox_message o JOIN case_file c ON c.id = o.case_id JOIN service_call k ON k.case_id = o.case_id AND k.token = o.event_seq
   WHERE o.id = $1 AND o.topic = 'call'`,
);
const SENT = statement('service-call-sent', `UPDATE service_call SET status = 'sent', sent_at = now() WHERE id = $1 AND status IN ('wanted', 'failed') RETURNING id`);
const FAILED = statement('service-call-failed', `UPDATE service_call SET status = 'failed' WHERE id = $1 AND status IN ('wanted', 'sent') RETURNING id`);
const WAITING = statement(
  'service-call-waiting',
  `SELECT ${ROW} FROM service_call k JOIN case_file c ON c.id = k.case_id WHERE k.status IN ('wanted', 'sent', 'failed') ORDER BY k.created_at, k.id LIMIT $1`,
);

/**
 * Calls of other systems. A command writes the call with its message of the topic `call`, whose `eventSeq` is the
 * step's token; the outbox claims, repeats and gives up. The command that takes the answer, or passes over the
 * silence, settles the call in its own statement.
 */
export class ServiceCallStore {
  constructor(private readonly sql: Sql) {}

  /** Readies the call of a claimed message for sending, with the hash of the secret that its answer must carry; `undefined` when nobody waits for it any more. */
  async open(messageId: string, secretHash: Buffer): Promise<ServiceCallRow | undefined> {
    const [row] = await this.sql.query<ServiceCallRow>(OPEN, [messageId, secretHash]);
    return row;
  }

  async find(id: string): Promise<ServiceCallRow | undefined> {
    const [row] = await this.sql.query<ServiceCallRow>(FIND, [id]);
    return row;
  }

  async ofMessage(messageId: string): Promise<ServiceCallRow | undefined> {
    const [row] = await this.sql.query<ServiceCallRow>(OF_MESSAGE, [messageId]);
    return row;
  }

  /** The other system took it. `false` when it was answered or given up meanwhile. */
  async markSent(id: string): Promise<boolean> {
    return (await this.sql.query(SENT, [id])).length === 1;
  }

  /** Given up after every try; an answer that comes all the same still counts. */
  async markFailed(id: string): Promise<boolean> {
    return (await this.sql.query(FAILED, [id])).length === 1;
  }

  /** Calls that a case still waits for, the oldest first. */
  waiting(limit: number): Promise<ServiceCallRow[]> {
    return this.sql.query<ServiceCallRow>(WAITING, [limit]);
  }
}

import type { Channel, Delivery, EventKind, Instant, PlainDate } from '#domain';
import type { OutboxMessageEntity } from '../entities/journal.js';
import type { FeeLine } from '../records.js';
import { statement, type Sql } from '../sql.js';
import { iso } from './instants.js';
import { wordingOf, type MessageWording } from './message-wording.store.js';

/** What messages may be about; each has its composer in the notification app, or the sender does not compile. */
export const OUTBOX_TOPICS = ['notice', 'alarm', 'call', 'follow-up', 'report', 'questionnaire', 'mention', 'supplement'] as const;
export type OutboxTopic = (typeof OUTBOX_TOPICS)[number];

/** A message as the one who claimed it knows it. `attempts` counts this try; it is also what tells this claim from a later one. */
export interface ClaimedMessage {
  readonly id: string;
  readonly topic: string;
  readonly template: string;
  readonly templateVersion: number;
  readonly recipient: string;
  readonly attempts: number;
  /** The database's clock at the claim: due times and quiet hours are told by it. */
  readonly claimedAt: Instant;
  /** The words that an administrator put in place of the standard ones. */
  readonly wording: MessageWording | null;
}

/** What a notice says is written from: the case, and the event that owes the notice. */
export interface NoticeSource {
  readonly caseCode: string;
  readonly applicantName: string;
  readonly applicantKind: 'person' | 'organisation';
  readonly channel: Channel;
  readonly delivery: Delivery;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly receivingUnitId: string;
  readonly pinSalt: Buffer;
  readonly fees: readonly FeeLine[];
  readonly eventSeq: number;
  readonly eventKind: EventKind;
  readonly eventAt: Instant;
  readonly eventData: Record<string, unknown>;
  /** The case's invitation to rate, if it has one. */
  readonly invitation: { readonly id: string; readonly expiresAt: Instant; readonly used: boolean } | null;
}

/** A message that no case's event owes. The same `subject` is told to the same address once. */
export interface Letter {
  readonly topic: OutboxTopic;
  /** Whose message it is: administrators of the unit see it. */
  readonly unitId: string;
  readonly template: string;
  readonly templateVersion: number;
  readonly recipient: string;
  readonly subject: string;
}

/** How a try ended. */
export type DeliveryOutcome =
  | { readonly outcome: 'sent'; readonly response: string }
  | { readonly outcome: 'temporary-failure'; readonly response: string; readonly retryMinutes: number }
  | { readonly outcome: 'permanent-failure' | 'technical-failure'; readonly response: string };

/** A row that should be sent by now. */
export interface DueMessage {
  readonly id: string;
  /** Seconds since it fell due. */
  readonly waited: number;
}

/** A message as administrators see it. Instants are ISO 8601 at +07:00. */
export interface MessageRow {
  readonly id: string;
  /** `null` where it is about no case. */
  readonly caseCode: string | null;
  readonly topic: OutboxTopic;
  readonly template: string;
  readonly recipient: string;
  readonly status: OutboxMessageEntity['status'];
  readonly attempts: number;
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  readonly sentAt: string | null;
  readonly lastError: string | null;
  /** Where the next page goes on. */
  readonly place: string;
}

/** A message that is about to be changed, with what it is about. */
export interface HeldMessage extends MessageRow {
  readonly caseId: string | null;
  readonly unitId: string | null;
}

/** Narrows messages to those of these units or their cases. `null` asks for all; `from` and `to` are the first and the last legal day on which they were written. */
export interface MessageFilter {
  readonly unitIds: readonly string[];
  readonly statuses: readonly OutboxMessageEntity['status'][] | null;
  readonly topic: OutboxTopic | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** Statuses of what is tried no more. */
export const FAILED_STATUSES = ['permanent-failure', 'technical-failure'] as const satisfies readonly OutboxMessageEntity['status'][];

const MOST_RESPONSE = 500;

const DUE = statement(
  'outbox-due',
  `SELECT id, extract(epoch FROM now() - next_attempt_at)::float8 AS waited FROM outbox_message
   WHERE status IN ('created', 'sending') AND next_attempt_at <= now() ORDER BY next_attempt_at, id LIMIT $1`,
);

const CLAIM = statement(
  'outbox-claim',
  `UPDATE outbox_message SET status = 'sending', attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => $2)
   WHERE id = $1 AND status IN ('created', 'sending') AND next_attempt_at <= now()
   RETURNING id, topic, template, template_version AS "templateVersion", recipient, attempts, floor(extract(epoch FROM now()) * 1000)::float8 AS "claimedAt", ${wordingOf('outbox_message.template')} AS wording`,
);

const POSTPONE = statement(
  'outbox-postpone',
  `UPDATE outbox_message SET status = 'created', attempts = attempts - 1, next_attempt_at = $3 WHERE id = $1 AND status = 'sending' AND attempts = $2`,
);

const LOCK = statement('outbox-lock', `SELECT id FROM outbox_message WHERE id = $1 FOR UPDATE`);

const SETTLE = statement(
  'outbox-settle',
  `UPDATE outbox_message SET status = $3::text, last_error = $4,
     sent_at = CASE WHEN $3::text = 'sent' THEN now() ELSE sent_at END,
     next_attempt_at = CASE WHEN $3::text = 'created' THEN now() + make_interval(mins => $5) ELSE next_attempt_at END
   WHERE id = $1 AND status <> 'sent' AND ($3::text = 'sent' OR (status = 'sending' AND attempts = $2))`,
);

const RECORD = statement(
  'outbox-record',
  `INSERT INTO delivery_attempt (message_id, number, outcome, response)
   SELECT $1::uuid, coalesce(max(number), 0) + 1, $2::text, $3::text FROM delivery_attempt WHERE message_id = $1::uuid`,
);

const SOURCE = statement(
  'outbox-notice-source',
  `SELECT c.code AS "caseCode", c.applicant_name AS "applicantName", c.applicant ->> 'kind' AS "applicantKind", c.channel, c.delivery,
     c.procedure_code AS "procedureCode", c.procedure_version AS "procedureVersion", c.receiving_unit_id AS "receivingUnitId",
     c.pin_salt AS "pinSalt", c.fees, e.seq AS "eventSeq", e.kind AS "eventKind", floor(extract(epoch FROM e.at) * 1000)::float8 AS "eventAt", e.data AS "eventData",
     CASE WHEN i.id IS NULL THEN NULL ELSE jsonb_build_object('id', i.id, 'expiresAt', floor(extract(epoch FROM i.expires_at) * 1000), 'used', i.used_at IS NOT NULL) END AS invitation
   FROM outbox_message o
   JOIN case_file c ON c.id = o.case_id
   JOIN case_event e ON e.case_id = o.case_id AND e.seq = o.event_seq
   LEFT JOIN survey_invitation i ON i.case_id = o.case_id
   WHERE o.id = $1`,
);

const wire = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"')`;

const ROW = `o.id, c.code AS "caseCode", o.topic, o.template, o.recipient, o.status, o.attempts, ${wire('o.created_at')} AS "createdAt",
  CASE WHEN o.status IN ('created', 'sending') THEN ${wire('o.next_attempt_at')} END AS "nextAttemptAt", ${wire('o.sent_at')} AS "sentAt",
  o.last_error AS "lastError", o.created_at::text AS place`;

const MATCHING = `outbox_message o LEFT JOIN case_file c ON c.id = o.case_id
   WHERE (c.involved_unit_ids && $1::uuid[] OR o.unit_id = ANY ($1::uuid[])) AND ($2::text[] IS NULL OR o.status = ANY ($2)) AND ($3::text IS NULL OR o.topic = $3)
     AND ($4::date IS NULL OR o.created_at >= $4::date) AND ($5::date IS NULL OR o.created_at < $5::date + 1)`;

const LIST = statement(
  'outbox-list',
  `SELECT ${ROW} FROM ${MATCHING} AND ($6::timestamptz IS NULL OR (o.created_at, o.id) < ($6::timestamptz, $7::uuid))
   ORDER BY o.created_at DESC, o.id DESC LIMIT $8`,
);

const COUNT = statement('outbox-count', `SELECT count(*)::int AS count FROM ${MATCHING}`);

const RETRY_MANY = statement(
  'outbox-retry-many',
  `UPDATE outbox_message SET status = 'created', attempts = 0, next_attempt_at = now()
   WHERE id IN (SELECT o.id FROM ${MATCHING} ORDER BY o.created_at, o.id LIMIT $6 FOR UPDATE OF o SKIP LOCKED) RETURNING id`,
);

const FIND = statement(
  'outbox-find',
  `SELECT ${ROW}, c.id AS "caseId", o.unit_id AS "unitId" FROM outbox_message o LEFT JOIN case_file c ON c.id = o.case_id
   WHERE o.id = $1 AND (c.involved_unit_ids && $2::uuid[] OR o.unit_id = ANY ($2::uuid[])) FOR UPDATE OF o`,
);

const WRITE = statement(
  'outbox-write',
  `INSERT INTO outbox_message (topic, unit_id, event_seq, template, template_version, recipient, subject, created_at)
   SELECT l.topic, l."unitId", 0, l.template, l."templateVersion", l.recipient, l.subject, $2::timestamptz
   FROM jsonb_to_recordset($1::jsonb) AS l(topic text, "unitId" uuid, template text, "templateVersion" int, recipient text, subject text)
   ON CONFLICT (topic, template, recipient, subject) WHERE case_id IS NULL DO NOTHING RETURNING id`,
);

const RETRY = statement('outbox-retry', `UPDATE outbox_message SET status = 'created', attempts = 0, next_attempt_at = now() WHERE id = $1`);

/** Messages that leave the building: who may send one now, and how it went. Due times are told by the database's clock alone. */
export class OutboxStore {
  constructor(private readonly sql: Sql) {}

  /** Rows to offer to the sender, the longest waiting first; claims that ran out are among them. */
  due(limit: number): Promise<DueMessage[]> {
    return this.sql.query<DueMessage>(DUE, [limit]);
  }

  /** Takes a message for `seconds`; `undefined` when it is not due: sent, given up, waiting, or held by somebody else. */
  async claim(id: string, seconds: number): Promise<ClaimedMessage | undefined> {
    const [row] = await this.sql.query<ClaimedMessage>(CLAIM, [id, seconds]);
    return row;
  }

  /** Gives a claim back untried until a later moment. */
  async postpone(claim: ClaimedMessage, until: Instant): Promise<void> {
    await this.sql.query(POSTPONE, [claim.id, claim.attempts, iso(until)]);
  }

  /**
   * Records a try. A mail that went out counts even when the claim has run out meanwhile; a failure counts
   * for the row only while the claim is still held. Call it in a transaction.
   */
  async settle(claim: ClaimedMessage, result: DeliveryOutcome): Promise<void> {
    const response = result.response.slice(0, MOST_RESPONSE);
    const status = result.outcome === 'temporary-failure' ? 'created' : result.outcome;
    const minutes = result.outcome === 'temporary-failure' ? result.retryMinutes : 0;
    await this.sql.query(LOCK, [claim.id]);
    await this.sql.query(SETTLE, [claim.id, claim.attempts, status, result.outcome === 'sent' ? null : response, minutes]);
    await this.sql.query(RECORD, [claim.id, result.outcome, response]);
  }

  async noticeSource(id: string): Promise<NoticeSource | undefined> {
    const [row] = await this.sql.query<NoticeSource>(SOURCE, [id]);
    return row;
  }

  /** Writes letters that were not written before; answers the ids of the new ones, for waking the sender once the transaction is committed. */
  async write(letters: readonly Letter[], now: Instant): Promise<string[]> {
    if (letters.length === 0) return [];
    const rows = await this.sql.query<{ id: string }>(WRITE, [JSON.stringify(letters), iso(now)]);
    return rows.map(({ id }) => id);
  }

  /** Newest first, from before a place on. */
  list(filter: MessageFilter, before: { readonly place: string; readonly id: string } | null, limit: number): Promise<MessageRow[]> {
    return this.sql.query<MessageRow>(LIST, [...parametersOf(filter), before?.place ?? null, before?.id ?? null, limit]);
  }

  async count(filter: MessageFilter): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(COUNT, parametersOf(filter));
    return row?.count ?? 0;
  }

  /** Makes the oldest failed messages of a filter due now, as `retry` does; answers their ids. */
  async retryMany(filter: Omit<MessageFilter, 'statuses'>, limit: number): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(RETRY_MANY, [...parametersOf({ ...filter, statuses: FAILED_STATUSES }), limit]);
    return rows.map(({ id }) => id);
  }

  /** A message of these units or of one of their cases, held until the transaction ends. */
  async findForChange(id: string, unitIds: readonly string[]): Promise<HeldMessage | undefined> {
    const [row] = await this.sql.query<HeldMessage>(FIND, [id, unitIds]);
    return row;
  }

  /** Makes a message due now, with the whole schedule of tries before it. */
  async retry(id: string): Promise<void> {
    await this.sql.query(RETRY, [id]);
  }
}

function parametersOf({ unitIds, statuses, topic, from, to }: MessageFilter): unknown[] {
  return [unitIds, statuses, topic, from, to];
}

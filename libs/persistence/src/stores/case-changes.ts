import { createHash } from 'node:crypto';
import { canonicalJson, type CaseEvent, type CaseFile, type DataValue, type Instant } from '#domain';
import { settledCalls, stageRows } from './case-stages.js';
import { iso } from './instants.js';

/** A message that an event owes, as the command writes it. */
export interface OutboxRow {
  readonly topic: string;
  readonly eventSeq: number;
  readonly template: string;
  readonly templateVersion: number;
  readonly recipient: string;
  /** What of the case it is about, where an event alone does not say. */
  readonly subject?: string;
}

/** A call of another system, owed by the machine's step that `token` names. */
export interface CallRow {
  readonly token: number;
  readonly service: string;
  readonly payload: Readonly<Record<string, DataValue>>;
}

/** A line of the audit trail that the command writes. */
export interface AuditRow {
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly unitId: string | null;
  readonly ip: string | null;
  readonly data: Record<string, unknown>;
}

/** The key under which a command's answer is kept; `requestHash` tells the same request from another with its key. */
export interface IdempotencyClaim {
  readonly scope: string;
  readonly key: string;
  readonly requestHash: Buffer;
}

/** The survey that a returned result invites to. */
export interface InvitationRow {
  readonly id: string;
  readonly surveyCode: string;
  readonly surveyVersion: number;
  readonly expiresAt: number;
  /** When whoever has not answered is reminded first; `null` for never. */
  readonly remindAt: number | null;
}

/** A file that a command takes into the case. Its owner must have uploaded it for this, and nobody have taken it yet: the database refuses the whole command otherwise. */
export interface DocumentRow {
  readonly fileId: string;
  readonly owner: string;
  readonly purpose: 'paper' | 'result';
  readonly paper: number | null;
  readonly eventSeq: number;
}

/** Everything that one command writes beside the case row itself. */
export interface CaseChanges {
  readonly events: readonly CaseEvent[];
  readonly outbox: readonly OutboxRow[];
  readonly calls: readonly CallRow[];
  readonly documents: readonly DocumentRow[];
  /** The next instant at which a timer or an alarm of the case is due. */
  readonly wakeAt: Instant | null;
  readonly audit: AuditRow;
  readonly claim: IdempotencyClaim | null;
  readonly answerStatus: number;
  readonly answer: Record<string, unknown>;
  readonly invitation: InvitationRow | null;
}

/** Each event's hash over the one before it and its own content: changing one breaks all that follow. */
export function chain(head: Buffer, events: readonly CaseEvent[]): Buffer[] {
  const hashes: Buffer[] = [];
  let previous = head;
  for (const { seq, at, kind, actor, data } of events) {
    previous = createHash('sha256').update(previous).update(canonicalJson({ seq, at, kind, actor, data })).digest();
    hashes.push(previous);
  }
  return hashes;
}

/** Units that have had to do with the case: where it was received, decided, worked on or offered. */
export function involvedUnits(before: readonly string[], after: CaseFile): string[] {
  const offered = after.tokens.flatMap((token) => (token.handOver === null ? [] : [token.handOver.toUnitId]));
  const open = after.tokens.map((token) => token.unitId);
  return [...new Set([...before, after.receivingUnitId, after.resolvingAuthorityId, ...Object.values(after.visited), ...open, ...offered])];
}

/**
 * The parts of a command's statement that come after the case row: all of them hang on the CTE
 * `changed(id, code)`, so that a lost race writes nothing at all. Parameters follow in the order of
 * `changeValues`, from number `first` on.
 */
export function changeParts(first: number): string {
  const [events, stages, outbox, audit, scope, key, requestHash, status, answer, invitation, at, ties] = Array.from({ length: 12 }, (_, index) => `$${first + index}`);
  return `
  events AS (
    INSERT INTO case_event (case_id, seq, kind, at, actor, data, hash)
    SELECT changed.id, e.seq, e.kind, e.at, e.actor, e.data, decode(e.hash, 'hex')
    FROM changed, jsonb_to_recordset(${events}::jsonb) AS e(seq int, kind text, at timestamptz, actor jsonb, data jsonb, hash text)
  ), stages AS (
    INSERT INTO case_stage (case_id, token, stage, unit_id, post, branch, assignee_id, offered_unit_id, offered_post, opened_at, due_at, closed_at, closed_how, closed_by_id, used_minutes)
    SELECT changed.id, s.token, s.stage, s.unit_id, s.post, s.branch, s.assignee_id, s.offered_unit_id, s.offered_post, s.opened_at, s.due_at, s.closed_at, s.closed_how, s.closed_by_id, s.used_minutes
    FROM changed, jsonb_to_recordset(${stages}::jsonb) AS s(token int, stage text, unit_id uuid, post text, branch text, assignee_id uuid, offered_unit_id uuid, offered_post text,
      opened_at timestamptz, due_at timestamptz, closed_at timestamptz, closed_how text, closed_by_id uuid, used_minutes int)
    ON CONFLICT (case_id, token) DO UPDATE SET stage = excluded.stage, unit_id = excluded.unit_id, post = excluded.post, assignee_id = excluded.assignee_id,
      offered_unit_id = excluded.offered_unit_id, offered_post = excluded.offered_post, due_at = excluded.due_at, closed_at = excluded.closed_at,
      closed_how = excluded.closed_how, closed_by_id = excluded.closed_by_id, used_minutes = excluded.used_minutes
  ), outbox AS (
    INSERT INTO outbox_message (topic, case_id, event_seq, template, template_version, recipient, subject, created_at)
    SELECT o.topic, changed.id, o."eventSeq", o.template, o."templateVersion", o.recipient, coalesce(o.subject, ''), ${at}::timestamptz
    FROM changed, jsonb_to_recordset(${outbox}::jsonb) AS o(topic text, "eventSeq" int, template text, "templateVersion" int, recipient text, subject text)
    RETURNING id
  ), links AS (
    INSERT INTO case_link (case_id, other_case_id, kind, at)
    SELECT changed.id, l.case_id, l.kind, ${at}::timestamptz
    FROM changed, jsonb_to_recordset(${ties}::jsonb -> 'links') AS l(case_id uuid, kind text)
    ON CONFLICT DO NOTHING
  ), called AS (
    INSERT INTO service_call (case_id, token, service, payload, created_at)
    SELECT changed.id, k.token, k.service, k.payload, ${at}::timestamptz
    FROM changed, jsonb_to_recordset(${ties}::jsonb -> 'calls') AS k(token int, service text, payload jsonb)
  ), documents AS (
    INSERT INTO case_document (file_id, owner, purpose, case_id, paper, event_seq)
    SELECT d."fileId", d.owner, d.purpose, changed.id, d.paper, d."eventSeq"
    FROM changed, jsonb_to_recordset(${ties}::jsonb -> 'documents') AS d("fileId" uuid, owner text, purpose text, paper int, "eventSeq" int)
  ), settled AS (
    UPDATE service_call k SET status = s.status, answered_at = CASE s.status WHEN 'answered' THEN ${at}::timestamptz END
    FROM changed, jsonb_to_recordset(${ties}::jsonb -> 'settled') AS s(token int, status text)
    WHERE k.case_id = changed.id AND k.token = s.token AND k.status IN ('wanted', 'sent', 'failed')
  ), audit AS (
    INSERT INTO audit_entry (at, actor_id, actor_name, action, case_id, unit_id, ip, data)
    SELECT ${at}::timestamptz, a."actorId", a."actorName", a.action, changed.id, a."unitId", a.ip, a.data
    FROM changed, jsonb_to_record(${audit}::jsonb) AS a("actorId" uuid, "actorName" text, action text, "unitId" uuid, ip text, data jsonb)
  ), answered AS (
    INSERT INTO idempotency_key (scope, key, request_hash, status, body)
    SELECT ${scope}::text, ${key}::text, ${requestHash}::bytea, ${status}::int, ${answer}::jsonb || jsonb_build_object('code', changed.code)
    FROM changed WHERE ${key}::text IS NOT NULL
  ), invited AS (
    INSERT INTO survey_invitation (id, case_id, survey_code, survey_version, created_at, expires_at, remind_at)
    SELECT i.id, changed.id, i."surveyCode", i."surveyVersion", ${at}::timestamptz, to_timestamp(i."expiresAt" / 1000.0), to_timestamp(i."remindAt" / 1000.0)
    FROM changed, jsonb_to_recordset(${invitation}::jsonb) AS i(id uuid, "surveyCode" text, "surveyVersion" int, "expiresAt" bigint, "remindAt" bigint)
    ON CONFLICT (case_id) DO NOTHING
  )
  SELECT changed.code, (SELECT coalesce(json_agg(outbox.id), '[]') FROM outbox) AS "outboxIds" FROM changed`;
}

/** Values for `changeParts`. */
export function changeValues(before: CaseFile | null, after: CaseFile, changes: CaseChanges, hashes: readonly Buffer[]): unknown[] {
  const events = changes.events.map((event, index) => ({ ...event, at: iso(event.at), hash: hashes[index]?.toString('hex') }));
  return [
    JSON.stringify(events),
    JSON.stringify(stageRows(before, after, changes.events)),
    JSON.stringify(changes.outbox),
    JSON.stringify(changes.audit),
    changes.claim?.scope ?? null,
    changes.claim?.key ?? null,
    changes.claim?.requestHash ?? null,
    changes.answerStatus,
    JSON.stringify(changes.answer),
    JSON.stringify(changes.invitation === null ? [] : [changes.invitation]),
    iso(changes.events[0]?.at ?? null),
    JSON.stringify(tiesOf(before, after, changes)),
  ];
}

/** What binds a case to other cases and systems. A call whose step is over within the same command is not made. */
function tiesOf(before: CaseFile | null, after: CaseFile, { events, calls, documents }: CaseChanges) {
  return {
    links: events.flatMap((event) => (event.kind === 'linked' ? [{ case_id: event.data.caseId, kind: event.data.kind }] : [])),
    calls: calls.filter(({ token }) => after.tokens.some(({ id }) => id === token)),
    documents,
    settled: settledCalls(before, after, events),
  };
}

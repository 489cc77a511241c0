import { createHash } from 'node:crypto';
import { canonicalJson, type CaseEvent, type CaseFile } from '#domain';

/** A message that an event owes, as the command writes it. */
export interface OutboxRow {
  readonly topic: string;
  readonly eventSeq: number;
  readonly template: string;
  readonly templateVersion: number;
  readonly recipient: string;
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
}

/** Everything that one command writes beside the case row itself. */
export interface CaseChanges {
  readonly events: readonly CaseEvent[];
  readonly outbox: readonly OutboxRow[];
  readonly audit: AuditRow;
  readonly claim: IdempotencyClaim | null;
  readonly answerStatus: number;
  readonly answer: Record<string, unknown>;
  readonly invitation: InvitationRow | null;
}

interface StageRow {
  readonly token: number;
  readonly stage: string;
  readonly unit_id: string;
  readonly post: string;
  readonly assignee_id: string | null;
  readonly offered_unit_id: string | null;
  readonly opened_at: string;
  readonly due_at: string | null;
  readonly closed_at: string | null;
  readonly closed_by_id: string | null;
  readonly used_minutes: number | null;
}

export const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

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

/** Stage rows that a command opens, changes or closes. */
export function stageRows(before: CaseFile | null, after: CaseFile, events: readonly CaseEvent[]): StageRow[] {
  const last = events.at(-1);
  const open = after.tokens.map((token) => ({ ...stageRow(token), closed_at: null, closed_by_id: null, used_minutes: null }));
  const gone = (before?.tokens ?? []).filter((token) => !after.tokens.some((kept) => kept.id === token.id));
  const closed = gone.map((token) => {
    const ending = events.find((event) => (event.kind === 'stage-completed' || event.kind === 'stage-returned') && event.data.token === token.id);
    const used = ending?.kind === 'stage-completed' || ending?.kind === 'stage-returned' ? ending.data.usedMinutes : null;
    return { ...stageRow(token), closed_at: iso((ending ?? last)?.at ?? null), closed_by_id: (ending ?? last)?.actor.id ?? null, used_minutes: used };
  });
  return [...open, ...closed];
}

function stageRow(token: CaseFile['tokens'][number]) {
  return {
    token: token.id,
    stage: token.stage,
    unit_id: token.unitId,
    post: token.post,
    assignee_id: token.assigneeId,
    offered_unit_id: token.handOver?.toUnitId ?? null,
    opened_at: iso(token.openedAt) as string,
    due_at: iso(token.dueAt),
  };
}

/**
 * The parts of a command's statement that come after the case row: all of them hang on the CTE
 * `changed(id, code)`, so that a lost race writes nothing at all. Parameters follow in the order of
 * `changeValues`, from number `first` on.
 */
export function changeParts(first: number): string {
  const [events, stages, outbox, audit, scope, key, requestHash, status, answer, invitation, at] = Array.from({ length: 11 }, (_, index) => `$${first + index}`);
  return `
  events AS (
    INSERT INTO case_event (case_id, seq, kind, at, actor, data, hash)
    SELECT changed.id, e.seq, e.kind, e.at, e.actor, e.data, decode(e.hash, 'hex')
    FROM changed, jsonb_to_recordset(${events}::jsonb) AS e(seq int, kind text, at timestamptz, actor jsonb, data jsonb, hash text)
  ), stages AS (
    INSERT INTO case_stage (case_id, token, stage, unit_id, post, assignee_id, offered_unit_id, opened_at, due_at, closed_at, closed_by_id, used_minutes)
    SELECT changed.id, s.token, s.stage, s.unit_id, s.post, s.assignee_id, s.offered_unit_id, s.opened_at, s.due_at, s.closed_at, s.closed_by_id, s.used_minutes
    FROM changed, jsonb_to_recordset(${stages}::jsonb) AS s(token int, stage text, unit_id uuid, post text, assignee_id uuid, offered_unit_id uuid,
      opened_at timestamptz, due_at timestamptz, closed_at timestamptz, closed_by_id uuid, used_minutes int)
    ON CONFLICT (case_id, token) DO UPDATE SET unit_id = excluded.unit_id, assignee_id = excluded.assignee_id, offered_unit_id = excluded.offered_unit_id,
      due_at = excluded.due_at, closed_at = excluded.closed_at, closed_by_id = excluded.closed_by_id, used_minutes = excluded.used_minutes
  ), outbox AS (
    INSERT INTO outbox_message (topic, case_id, event_seq, template, template_version, recipient, created_at)
    SELECT o.topic, changed.id, o."eventSeq", o.template, o."templateVersion", o.recipient, ${at}::timestamptz
    FROM changed, jsonb_to_recordset(${outbox}::jsonb) AS o(topic text, "eventSeq" int, template text, "templateVersion" int, recipient text)
    RETURNING id
  ), audit AS (
    INSERT INTO audit_entry (at, actor_id, actor_name, action, case_id, unit_id, ip, data)
    SELECT ${at}::timestamptz, a."actorId", a."actorName", a.action, changed.id, a."unitId", a.ip, a.data
    FROM changed, jsonb_to_record(${audit}::jsonb) AS a("actorId" uuid, "actorName" text, action text, "unitId" uuid, ip text, data jsonb)
  ), answered AS (
    INSERT INTO idempotency_key (scope, key, request_hash, status, body)
    SELECT ${scope}::text, ${key}::text, ${requestHash}::bytea, ${status}::int, ${answer}::jsonb || jsonb_build_object('code', changed.code)
    FROM changed WHERE ${key}::text IS NOT NULL
  ), invited AS (
    INSERT INTO survey_invitation (id, case_id, survey_code, survey_version, created_at, expires_at)
    SELECT i.id, changed.id, i."surveyCode", i."surveyVersion", ${at}::timestamptz, to_timestamp(i."expiresAt" / 1000.0)
    FROM changed, jsonb_to_recordset(${invitation}::jsonb) AS i(id uuid, "surveyCode" text, "surveyVersion" int, "expiresAt" bigint)
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
  ];
}

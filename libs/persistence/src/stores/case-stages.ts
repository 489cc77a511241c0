import type { CaseEvent, CaseFile, EventKind, Token } from '#domain';
import type { StageEnding } from '../records.js';
import { iso } from './instants.js';

/** A row of `case_stage` as a command writes it. */
export interface StageRow {
  readonly token: number;
  readonly stage: string;
  readonly unit_id: string;
  readonly post: string | null;
  readonly branch: string | null;
  readonly assignee_id: string | null;
  readonly offered_unit_id: string | null;
  readonly offered_post: string | null;
  readonly opened_at: string;
  readonly due_at: string | null;
  readonly closed_at: string | null;
  readonly closed_how: StageEnding | null;
  readonly closed_by_id: string | null;
  readonly used_minutes: number | null;
}

/** The events that close a stage, and what they make of it. */
const ENDINGS = {
  'stage-completed': 'completed',
  'stage-returned': 'returned',
  'stage-cancelled': 'cancelled',
  'opinion-given': 'opinion',
  'machine-done': 'machine',
  'hand-over-refused': 'handed-back',
} as const satisfies Partial<Record<EventKind, StageEnding>>;

type EndingEvent = Extract<CaseEvent, { kind: keyof typeof ENDINGS }>;
type Opened = Pick<Token, 'id' | 'stage' | 'unitId' | 'post' | 'branch' | 'assigneeId' | 'openedAt' | 'dueAt'>;

/** Stage rows that a command opens, changes or closes; a stage that it leaves as it was gets none. */
export function stageRows(before: CaseFile | null, after: CaseFile, events: readonly CaseEvent[]): StageRow[] {
  const known = before?.tokens ?? [];
  const open = after.tokens.filter((token) => !known.includes(token)).map((token) => ({ ...stageRow(token, token.handOver), ...NOT_CLOSED }));
  const gone = [...known, ...passing(events)].filter((token) => !after.tokens.some((kept) => kept.id === token.id));
  return [...open, ...gone.map((token) => closedRow(token, events))];
}

/** Machines' steps that a command closes, and whether the called system answered. */
export function settledCalls(before: CaseFile | null, after: CaseFile, events: readonly CaseEvent[]): { token: number; status: 'answered' | 'expired' }[] {
  const gone = (before?.tokens ?? []).filter((token) => token.post === null && !after.tokens.some((kept) => kept.id === token.id));
  return gone.map(({ id }) => {
    const ending = endingOf(id, events);
    return { token: id, status: ending?.kind === 'machine-done' && ending.data.outcome === 'answer' ? 'answered' : 'expired' };
  });
}

const NOT_CLOSED = { closed_at: null, closed_how: null, closed_by_id: null, used_minutes: null } as const;

/** What the events open, perhaps only to close it again: another branch may arrive first. */
function passing(events: readonly CaseEvent[]): Opened[] {
  return events.flatMap((event) => {
    if (event.kind !== 'stage-opened') return [];
    const { stage, unitId, post, assigneeId, dueAt, branch = null } = event.data;
    return [{ id: event.seq, stage, unitId, post, assigneeId, dueAt, branch, openedAt: event.at }];
  });
}

function closedRow(token: Opened, events: readonly CaseEvent[]): StageRow {
  const ending = endingOf(token.id, events);
  const by = ending ?? events.at(-1);
  return {
    ...stageRow(token, null),
    closed_at: iso(by?.at ?? null),
    closed_how: ending ? ENDINGS[ending.kind] : 'ended',
    closed_by_id: by?.actor.id ?? null,
    used_minutes: ending && 'usedMinutes' in ending.data ? ending.data.usedMinutes : null,
  };
}

function endingOf(token: number, events: readonly CaseEvent[]): EndingEvent | undefined {
  return events.findLast((event): event is EndingEvent => event.kind in ENDINGS && (event as EndingEvent).data.token === token);
}

/** An offer that the asked unit declined is none any more. What the process hands over is due by the hand-over's own clock until it is taken. */
function stageRow(token: Opened, handOver: Token['handOver']): Omit<StageRow, keyof typeof NOT_CLOSED> {
  const offer = handOver?.refused === null ? handOver : null;
  return {
    token: token.id,
    stage: token.stage,
    unit_id: token.unitId,
    post: token.post,
    branch: token.branch === null ? null : `${token.branch.fork}/${token.branch.key}`,
    assignee_id: token.assigneeId,
    offered_unit_id: offer?.toUnitId ?? null,
    offered_post: offer?.post ?? null,
    opened_at: iso(token.openedAt) as string,
    due_at: iso(token.dueAt ?? offer?.dueAt ?? null),
  };
}

import type { Instant } from '../calendar/instant.js';
import type { Finding, FollowUp, FollowUpActor, FollowUpKind, FollowUpTopic, HeadSeat } from './follow-up.js';

/** What an event of each kind says. */
export interface FollowUpEventData {
  opened: { readonly id: string; readonly kind: FollowUpKind; readonly topic: FollowUpTopic; readonly unitId: string; readonly seat: HeadSeat; readonly barredIds: readonly string[]; readonly dueAt: Instant };
  taken: Record<string, never>;
  forwarded: { readonly fromUnitId: string; readonly toUnitId: string; readonly seat: HeadSeat; readonly barredIds: readonly string[]; readonly reason: string };
  extended: { readonly from: Instant; readonly to: Instant; readonly reason: string };
  answered: { readonly text: string; readonly finding: Finding; readonly measures: string };
  'answer-rated': { readonly satisfied: boolean; readonly comment: string };
  reopened: { readonly dueAt: Instant };
  closed: { readonly note: string };
}

export type FollowUpEventKind = keyof FollowUpEventData;

/** Something that a decision makes happen. */
export type NewFollowUpEvent = { readonly [Kind in FollowUpEventKind]: { readonly kind: Kind; readonly data: FollowUpEventData[Kind] } }[FollowUpEventKind];

/** Something that has happened: numbered from 1, never changed. */
export type FollowUpEvent = NewFollowUpEvent & { readonly seq: number; readonly at: Instant; readonly actor: FollowUpActor };

/** The events of a decision with their numbers. */
export function numberFollowUpEvents(events: readonly NewFollowUpEvent[], after: number, at: Instant, actor: FollowUpActor): FollowUpEvent[] {
  return events.map((event, index) => ({ ...event, seq: after + index + 1, at, actor }));
}

/** The follow-up after an event; `null` stands before the first, which must open it. @throws Error for an event out of its turn. */
export function evolveFollowUp(before: FollowUp | null, event: FollowUpEvent): FollowUp {
  if (event.seq !== (before?.version ?? 0) + 1) throw new Error(`Event ${event.seq} does not follow version ${before?.version ?? 0}`);
  if (event.kind === 'opened') return opened(event.data, event.at);
  if (before === null) throw new Error(`A follow-up does not begin with ${event.kind}`);
  return { ...before, ...changeOf(before, event), version: event.seq };
}

function opened({ id, kind, topic, unitId, seat, barredIds, dueAt }: FollowUpEventData['opened'], at: Instant): FollowUp {
  const times = { openedAt: at, clockFrom: at, originalDueAt: dueAt, dueAt, firstAnsweredAt: null, closedAt: null };
  return { id, kind, topic, unitId, seat, barredIds, status: 'open', version: 1, assigneeId: null, ...times, extended: false, reopened: false, answer: null, rating: null };
}

function changeOf(before: FollowUp, event: Exclude<FollowUpEvent, { readonly kind: 'opened' }>): Partial<FollowUp> {
  const { at, actor } = event;
  switch (event.kind) {
    case 'taken':
      return { status: 'taken', assigneeId: actor.id };
    case 'forwarded':
      return { status: 'open', assigneeId: null, unitId: event.data.toUnitId, seat: event.data.seat, barredIds: event.data.barredIds };
    case 'extended':
      return { dueAt: event.data.to, extended: true };
    case 'answered':
      return { status: 'answered', assigneeId: actor.id, firstAnsweredAt: before.firstAnsweredAt ?? at, answer: { ...event.data, round: (before.answer?.round ?? 0) + 1, at, byName: actor.name } };
    case 'answer-rated':
      return { rating: { ...event.data, round: before.answer?.round ?? 0, at } };
    case 'reopened':
      return { status: 'open', assigneeId: null, reopened: true, clockFrom: at, dueAt: event.data.dueAt, closedAt: null };
    case 'closed':
      return { status: 'closed', closedAt: at };
  }
}

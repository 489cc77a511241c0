import type { Instant } from '../calendar/instant.js';
import { dueAt } from '../calendar/limit.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Actor } from '../case/context.js';
import type { UnitTree } from '../process/units.js';
import type { NewFollowUpEvent } from './events.js';
import { isUnanswered, type Finding, type FollowUp, type FollowUpKind, type FollowUpTopic, type HeadSeat } from './follow-up.js';
import type { FollowUpRules } from './rules.js';
import { mayHandle, seatsFor } from './seats.js';

/** What people may do with a follow-up, in the order in which they are offered it. */
export const FOLLOW_UP_ACTIONS = ['take', 'answer', 'forward', 'extend', 'close'] as const;
export type FollowUpAction = (typeof FOLLOW_UP_ACTIONS)[number];

/** An action with what it needs. `seat` is the post of the chosen unit that is free of those whom it concerns, `barredIds` who these are there too. */
export type FollowUpCommand =
  | { readonly action: 'take' }
  | { readonly action: 'answer'; readonly text: string; readonly finding: Finding; readonly measures: string }
  | { readonly action: 'forward'; readonly unitId: string; readonly seat: HeadSeat; readonly barredIds: readonly string[]; readonly reason: string }
  | { readonly action: 'extend'; readonly reason: string }
  | { readonly action: 'close'; readonly note: string };

/** Stable codes of what a decision on a follow-up may refuse. */
export type FollowUpRefusalCode =
  | 'follow-up-not-yours'
  | 'follow-up-not-now'
  | 'follow-up-taken'
  | 'follow-up-extended'
  | 'follow-up-overdue'
  | 'follow-up-unit-unfit'
  | 'answer-already-rated'
  | 'answer-rating-over';

/** A decision's "no". `detail` is a Vietnamese sentence, where the code's own words are not enough. */
export interface FollowUpRefusal {
  readonly refused: FollowUpRefusalCode;
  readonly detail?: string;
}

/** Everything that a decision looks at. */
export interface FollowUpContext {
  readonly tree: UnitTree;
  readonly calendarOf: (unitId: string) => WorkingCalendar;
  readonly now: Instant;
  readonly rules: FollowUpRules;
}

export type FollowUpDecided = readonly NewFollowUpEvent[] | FollowUpRefusal;

/** A follow-up to open. `barredIds` are the people whom it concerns. */
export interface FollowUpOpening {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly topic: FollowUpTopic;
  readonly unitId: string;
  readonly seat: HeadSeat;
  readonly barredIds: readonly string[];
}

const DAY_MS = 86_400_000;

/** Opens a follow-up: its limit begins now, on the calendar of the unit that answers. */
export function openFollowUp(opening: FollowUpOpening, { calendarOf, now, rules }: Omit<FollowUpContext, 'tree'>): NewFollowUpEvent {
  return { kind: 'opened', data: { ...opening, dueAt: dueAt(calendarOf(opening.unitId), rules.limits[opening.kind].limit, now) } };
}

/** Decides on a command of staff: the events it makes, or why not. */
export function decideFollowUp(file: FollowUp, command: FollowUpCommand, actor: Actor, context: FollowUpContext): FollowUpDecided {
  const refusal = whyNotFollowUp(file, command.action, actor, context);
  if (refusal) return refusal;
  switch (command.action) {
    case 'take':
      return [{ kind: 'taken', data: {} }];
    case 'answer':
      return [{ kind: 'answered', data: { text: command.text, finding: command.finding, measures: command.measures } }];
    case 'forward':
      return forward(file, command, context);
    case 'extend':
      return [{ kind: 'extended', data: { from: file.dueAt, to: extendedDue(file, context), reason: command.reason } }];
    case 'close':
      return [{ kind: 'closed', data: { note: command.note } }];
  }
}

/** Why the actor may not do `action` now; `null` when they may. */
export function whyNotFollowUp(file: FollowUp, action: FollowUpAction, actor: Actor, { tree, now }: Pick<FollowUpContext, 'tree' | 'now'>): FollowUpRefusal | null {
  if (!mayHandle(file, actor, tree)) return { refused: 'follow-up-not-yours' };
  if (action === 'close' ? file.status !== 'answered' : !isUnanswered(file)) return { refused: 'follow-up-not-now' };
  const mine = file.assigneeId === actor.id || actor.posts.some(({ standsInFor }) => standsInFor?.id === file.assigneeId);
  if (action === 'take') return file.assigneeId === actor.id ? { refused: 'follow-up-not-now' } : null;
  if (action !== 'close' && file.assigneeId !== null && !mine) return { refused: 'follow-up-taken' };
  if (action !== 'extend') return null;
  if (file.extended) return { refused: 'follow-up-extended' };
  return now > file.dueAt ? { refused: 'follow-up-overdue' } : null;
}

/** What the actor may do now, by the same guards that decide. */
export function followUpActions(file: FollowUp, actor: Actor, context: Pick<FollowUpContext, 'tree' | 'now'>): FollowUpAction[] {
  return FOLLOW_UP_ACTIONS.filter((action) => whyNotFollowUp(file, action, actor, context) === null);
}

/**
 * The citizen says whether the answer of a round satisfies them, once. Satisfied ends the follow-up; not satisfied opens
 * it again with a new limit, but only the first time.
 */
export function rateAnswer(file: FollowUp, round: number, given: { readonly satisfied: boolean; readonly comment: string }, { calendarOf, now, rules }: Omit<FollowUpContext, 'tree'>): FollowUpDecided {
  const { answer, rating, reopened, status, unitId, kind } = file;
  if (rating !== null && rating.round >= round) return { refused: 'answer-already-rated' };
  if (answer?.round !== round || !mayRateAnswer(file, now, rules)) return { refused: 'answer-rating-over' };
  const rated: NewFollowUpEvent = { kind: 'answer-rated', data: given };
  if (!given.satisfied && !reopened) return [rated, { kind: 'reopened', data: { dueAt: dueAt(calendarOf(unitId), rules.limits[kind].limit, now) } }];
  return status === 'answered' ? [rated, { kind: 'closed', data: { note: '' } }] : [rated];
}

/** Is there an answer that the citizen may still rate? */
export function mayRateAnswer(file: FollowUp, now: Instant, rules: Pick<FollowUpRules, 'ratingDays'>): boolean {
  const { answer, rating } = file;
  return answer !== null && !isUnanswered(file) && rating?.round !== answer.round && ratingEnds(answer, rules) > now;
}

/** Until when an answer may be rated. */
export function ratingEnds({ at }: { readonly at: Instant }, { ratingDays }: Pick<FollowUpRules, 'ratingDays'>): Instant {
  return (at + ratingDays * DAY_MS) as Instant;
}

/** When a follow-up would be due if it were extended. */
function extendedDue({ unitId, kind, dueAt: due }: Pick<FollowUp, 'unitId' | 'kind' | 'dueAt'>, { calendarOf, rules }: Pick<FollowUpContext, 'calendarOf' | 'rules'>): Instant {
  return dueAt(calendarOf(unitId), rules.limits[kind].extension, due);
}

function forward(file: FollowUp, { unitId, seat, barredIds, reason }: Extract<FollowUpCommand, { action: 'forward' }>, { tree }: FollowUpContext): FollowUpDecided {
  const sameProvince = tree.lineage(unitId).at(-1)?.id === tree.lineage(file.unitId).at(-1)?.id;
  const sits = seatsFor(tree, unitId, file.topic).some((known) => known.role === seat.role && known.unitId === seat.unitId);
  if (unitId === file.unitId || !sameProvince || !sits) return { refused: 'follow-up-unit-unfit' };
  return [{ kind: 'forwarded', data: { fromUnitId: file.unitId, toUnitId: unitId, seat, barredIds, reason } }];
}

import type { Instant } from '../calendar/instant.js';
import { dueAt } from '../calendar/limit.js';
import type { CaseFile, Pause } from './case-file.js';
import type { DecisionContext } from './context.js';
import { event, type NewEvent } from './events.js';

/**
 * The event with which the clock runs again after a pause. Due moves by exactly the working
 * minutes that were paused, each stage's due on its own unit's calendar; where the procedure
 * says so, a supplement restarts the whole limit instead. Nothing when the case has no promise.
 */
export function restartClock(file: CaseFile, cause: Pause['cause'], context: DecisionContext): NewEvent[] {
  const pause = file.pauses.find((candidate) => candidate.to === null);
  if (!pause || file.dueAt === null || file.limit === null) return [];
  const calendar = context.calendarOf(file.resolvingAuthorityId);
  const pausedMinutes = calendar.workingMinutesBetween(pause.from, context.now);
  const restarts = cause === 'supplement' && context.procedure.supplementRule === 'restart';
  const to = restarts ? dueAt(calendar, file.limit, context.now, context.rules.due) : shifted(file.dueAt, pause.from, file.resolvingAuthorityId, context);
  const tokens = file.tokens.flatMap((token) => (token.dueAt === null ? [] : [{ token: token.id, dueAt: shifted(token.dueAt, pause.from, token.unitId, context) }]));
  return [event('due-moved', { cause, from: file.dueAt, to, pausedMinutes, tokens })];
}

/** A pause that begins after the due instant moves nothing: the case was late before it stood still. */
function shifted(due: Instant, pausedFrom: Instant, unitId: string, { calendarOf, now }: DecisionContext): Instant {
  if (pausedFrom >= due) return due;
  const calendar = calendarOf(unitId);
  const minutes = calendar.workingMinutesBetween(pausedFrom, now);
  return minutes === 0 ? due : calendar.addWorkingMinutes(due, minutes);
}

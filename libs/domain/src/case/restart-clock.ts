import type { Instant } from '../calendar/instant.js';
import { dueAt } from '../calendar/limit.js';
import type { CaseFile, Pause } from './case-file.js';
import type { DecisionContext } from './context.js';
import { event, type NewEvent } from './events.js';

/**
 * The event with which the clock runs again after a pause. Due moves by exactly the working
 * minutes that were paused, each stage's due on its own unit's calendar; where the procedure
 * says so, a supplement restarts the whole limit instead (NĐ 61/2018 Đ19.4), unless an extension
 * has promised a later day. A case that was late before the pause stays late: neither way heals it.
 * No event when nothing moves, e.g. after a pause overnight.
 */
export function restartClock(file: CaseFile, cause: Pause['cause'], context: DecisionContext): NewEvent[] {
  const pause = file.pauses.find((candidate) => candidate.to === null);
  if (!pause || file.dueAt === null || file.limit === null) return [];
  const calendar = context.calendarOf(file.resolvingAuthorityId);
  const pausedMinutes = calendar.workingMinutesBetween(pause.from, context.now);
  const moved = shifted(file.dueAt, pause.from, file.resolvingAuthorityId, context);
  const restarts = cause === 'supplement' && context.procedure.supplementRule === 'restart' && pause.from < file.dueAt;
  const to = restarts ? later(moved, dueAt(calendar, file.limit, context.now, context.rules.due)) : moved;
  const tokens = file.tokens.flatMap((token) => {
    const due = token.dueAt === null ? null : shifted(token.dueAt, pause.from, token.unitId, context);
    return due === null || due === token.dueAt ? [] : [{ token: token.id, dueAt: due }];
  });
  return to === file.dueAt && tokens.length === 0 ? [] : [event('due-moved', { cause, from: file.dueAt, to, pausedMinutes, tokens })];
}

/** A pause that begins after the due instant moves nothing: the case was late before it stood still. */
function shifted(due: Instant, pausedFrom: Instant, unitId: string, { calendarOf, now }: DecisionContext): Instant {
  if (pausedFrom >= due) return due;
  const calendar = calendarOf(unitId);
  const minutes = calendar.workingMinutesBetween(pausedFrom, now);
  return minutes === 0 ? due : calendar.addWorkingMinutes(due, minutes);
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

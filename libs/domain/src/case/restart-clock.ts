import type { Instant } from '../calendar/instant.js';
import { dueAt } from '../calendar/limit.js';
import { getStep } from '../process/stages.js';
import type { CaseFile, Pause, Token } from './case-file.js';
import type { DecisionContext } from './context.js';
import { event, type NewEvent } from './events.js';

/**
 * The event with which the clock runs again after a pause. Due moves by exactly the working
 * minutes that were paused, each stage's due on its own unit's calendar and a hand-over's on the asked unit's; where the procedure
 * says so, a supplement restarts the whole limit instead (NĐ 61/2018 Đ19.4), unless an extension
 * has promised a later day. A case that was late before the pause stays late: neither way heals it.
 * A wait for a day of the case data waits for that day all the same.
 * No event when nothing moves, e.g. after a pause overnight.
 */
export function restartClock(file: CaseFile, cause: Pause['cause'], context: DecisionContext): NewEvent[] {
  const pause = file.pauses.find((candidate) => candidate.to === null);
  if (!pause || file.dueAt === null || file.limit === null) return [];
  const { resolvingAuthorityId } = file;
  const pausedMinutes = context.calendarOf(resolvingAuthorityId).workingMinutesBetween(pause.from, context.now);
  const to = dueAfterPause(file, file.dueAt, pause, context.now, context);
  const tokens = file.tokens.flatMap((token) => {
    const due = token.dueAt === null || waitsForDay(token, context) ? null : shifted(token.dueAt, pause.from, token.unitId, context);
    return due === null || due === token.dueAt ? [] : [{ token: token.id, dueAt: due }];
  });
  const branches = file.forks.flatMap((fork) =>
    fork.branches.flatMap(({ key, dueAt: before, state }) => {
      const due = before === null || state !== 'open' ? null : shifted(before, pause.from, resolvingAuthorityId, context);
      return due === null || due === before ? [] : [{ fork: fork.id, key, dueAt: due }];
    }),
  );
  const handOvers = file.tokens.flatMap(({ id, handOver }) => {
    const due = handOver === null || handOver.dueAt === null || handOver.refused !== null ? null : shifted(handOver.dueAt, pause.from, handOver.toUnitId, context);
    return due === null || due === handOver?.dueAt ? [] : [{ token: id, dueAt: due }];
  });
  if (to === file.dueAt && tokens.length === 0 && branches.length === 0 && handOvers.length === 0) return [];
  const others = { ...(branches.length === 0 ? {} : { branches }), ...(handOvers.length === 0 ? {} : { handOvers }) };
  return [event('due-moved', { cause, from: file.dueAt, to, pausedMinutes, tokens, ...others })];
}

/** What a case's due becomes by a pause that ends now. */
export function dueAfterPause(
  { limit, resolvingAuthorityId }: Pick<CaseFile, 'limit' | 'resolvingAuthorityId'>,
  due: Instant,
  pause: Pick<Pause, 'cause' | 'from'>,
  to: Instant,
  context: Pick<DecisionContext, 'calendarOf' | 'procedure' | 'rules'>,
): Instant {
  const calendar = context.calendarOf(resolvingAuthorityId);
  const moved = shifted(due, pause.from, resolvingAuthorityId, { calendarOf: context.calendarOf, now: to });
  const restarts = limit !== null && pause.cause === 'supplement' && context.procedure.supplementRule === 'restart' && pause.from < due;
  return restarts ? later(moved, dueAt(calendar, limit, to, context.rules.due)) : moved;
}

/** A pause that begins after the due instant moves nothing: the case was late before it stood still. */
export function shifted(due: Instant, pausedFrom: Instant, unitId: string, { calendarOf, now }: Pick<DecisionContext, 'calendarOf' | 'now'>): Instant {
  if (pausedFrom >= due) return due;
  const calendar = calendarOf(unitId);
  const minutes = calendar.workingMinutesBetween(pausedFrom, now);
  return minutes === 0 ? due : calendar.addWorkingMinutes(due, minutes);
}

/** Is the step a wait for a day that the case data names? */
export function waitsForDay(token: Token, { definition }: Pick<DecisionContext, 'definition'>): boolean {
  const step = getStep(definition, token.stage);
  return step.kind === 'wait' && 'data' in step.until;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

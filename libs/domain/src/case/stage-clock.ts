import type { Instant } from '../calendar/instant.js';
import type { CaseFile, Token } from './case-file.js';
import type { DecisionContext } from './context.js';

/** Working minutes that a step has used until `context.now` on its unit's calendar: none before its clock started, time of pauses taken off. */
export function usedMinutes(file: Pick<CaseFile, 'pauses'>, token: Token, { calendarOf, now }: Pick<DecisionContext, 'calendarOf' | 'now'>): number {
  const { startedAt } = token;
  if (startedAt === null) return 0;
  const calendar = calendarOf(token.unitId);
  const paused = file.pauses.reduce((sum, pause) => {
    const from = Math.max(pause.from, startedAt) as Instant;
    const to = Math.min(pause.to ?? now, now) as Instant;
    return from < to ? sum + calendar.workingMinutesBetween(from, to) : sum;
  }, 0);
  return Math.max(0, calendar.workingMinutesBetween(startedAt, now) - paused);
}

import type { Instant } from '../calendar/instant.js';
import type { CaseFile, Token } from './case-file.js';
import type { DecisionContext } from './context.js';

/** Working minutes that a stage has used until `context.now` on its unit's calendar, time of pauses taken off. */
export function usedMinutes(file: CaseFile, token: Token, { calendarOf, now }: DecisionContext): number {
  const calendar = calendarOf(token.unitId);
  const paused = file.pauses.reduce((sum, pause) => {
    const from = Math.max(pause.from, token.openedAt) as Instant;
    const to = Math.min(pause.to ?? now, now) as Instant;
    return from < to ? sum + calendar.workingMinutesBetween(from, to) : sum;
  }, 0);
  return Math.max(0, calendar.workingMinutesBetween(token.openedAt, now) - paused);
}

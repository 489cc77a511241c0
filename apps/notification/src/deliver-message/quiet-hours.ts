import { addDays, at, dateOf, minuteOfDayOf, type Instant, type NoticeTemplate } from '#domain';
import { CALL_TEMPLATE } from '#platform';
import type { QuietHours } from '../notification-settings.js';

/** Sent at any hour: the answers that somebody who has just handed in waits for, and what no person reads. */
const AT_ANY_HOUR: readonly string[] = ['application-submitted' satisfies NoticeTemplate, 'case-received' satisfies NoticeTemplate, CALL_TEMPLATE];

/** The moment at which the quiet hours end that hold now, on the clocks of Vietnam; `null` when a message may go. */
export function quietUntil(template: string, now: Instant, quiet: QuietHours | null): Instant | null {
  if (quiet === null || quiet.from === quiet.to || AT_ANY_HOUR.includes(template)) return null;
  const minute = minuteOfDayOf(now);
  const today = dateOf(now);
  if (quiet.from < quiet.to) return minute >= quiet.from && minute < quiet.to ? at(today, quiet.to) : null;
  if (minute >= quiet.from) return at(addDays(today, 1), quiet.to);
  return minute < quiet.to ? at(today, quiet.to) : null;
}

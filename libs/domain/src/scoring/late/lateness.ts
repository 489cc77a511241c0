import { FIRST_YEAR, LAST_YEAR, at, instant, type Instant } from '../../calendar/instant.js';
import { plainDate } from '../../calendar/plain-date.js';
import type { WorkingCalendar } from '../../calendar/working-calendar.js';

const MINUTE_MS = 60_000;
const FIRST = at(plainDate(`${FIRST_YEAR}-01-01`), 0);
const LAST = at(plainDate(`${LAST_YEAR}-12-31`), 0);

/** What a list by lateness is ordered by: most working minutes late first, then the earlier due instant, then the id. */
export interface LatenessKey {
  readonly lateMinutes: number;
  readonly dueAt: Instant;
  readonly id: string;
}

/** Where a list goes on: from `dueAt` on, or after the case `id` that is due at that instant. */
export interface ResumePoint {
  readonly dueAt: Instant;
  readonly id: string | null;
}

/** Working minutes by which something due at `dueAt` is late at `now`; negative are minutes left. */
export function lateness(calendar: WorkingCalendar, now: Instant, dueAt: Instant): number {
  return calendar.workingMinutesBetween(dueAt, now);
}

/** Sort order of a list by lateness: total, since ids differ. */
export function compareLateness(a: LatenessKey, b: LatenessKey): number {
  if (a.lateMinutes !== b.lateMinutes) return b.lateMinutes - a.lateMinutes;
  if (a.dueAt !== b.dueAt) return a.dueAt - b.dueAt;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The earliest whole minute at which something may be due and still be late by no more than
 * `lateMinutes` at `now`. Within one calendar a later due instant is never later in lateness, so
 * everything due before it is later, and nothing due from it on.
 */
export function earliestDue(calendar: WorkingCalendar, now: Instant, lateMinutes: number): Instant {
  const fits = (minute: number): boolean => lateness(calendar, now, instant(minute * MINUTE_MS)) <= lateMinutes;
  const nowMinute = Math.floor(now / MINUTE_MS);
  const [first, last] = [FIRST / MINUTE_MS, LAST / MINUTE_MS];
  let step = 1440;
  let high = nowMinute;
  while (high < last && !fits(high)) {
    high = Math.min(last, high + step);
    step *= 2;
  }
  let low = Math.min(high, nowMinute);
  for (step = 1440; low > first && fits(low); step *= 2) low = Math.max(first, low - step);
  if (fits(low)) return instant(low * MINUTE_MS);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return instant(high * MINUTE_MS);
}

/**
 * Where the cases of one calendar go on after `last`, the last case of a page that may belong to
 * another calendar: the same number of working minutes is another stretch of time in each.
 */
export function resumeAfter(calendar: WorkingCalendar, now: Instant, last: LatenessKey): ResumePoint {
  const same = earliestDue(calendar, now, last.lateMinutes);
  const less = earliestDue(calendar, now, last.lateMinutes - 1);
  if (last.dueAt < same) return { dueAt: same, id: null };
  return last.dueAt < less ? { dueAt: last.dueAt, id: last.id } : { dueAt: less, id: null };
}

import { at, dateOf } from './instant.js';
import type { Instant } from './instant.js';
import { addDays } from './plain-date.js';
import { describeMinutes } from './words.js';
import type { WorkingCalendar } from './working-calendar.js';

/** How a finished case stands against its due instant: sớm hạn, đúng hạn, quá hạn. */
export type Timeliness = 'early' | 'on-time' | 'late';

/** How an open case stands: trong hạn, sắp đến hạn, quá hạn. */
export type OpenState = 'within' | 'soon' | 'overdue';

/** From how many working minutes before due an open case is `soon`. */
export interface SoonOptions {
  readonly soonMinutes: number;
}

/** One working day of eight hours. */
export const DEFAULT_SOON_OPTIONS: SoonOptions = { soonMinutes: 480 };

/** A length of working time as people say it: whole working days of the calendar and the minutes beyond them. */
export interface WorkingSpan {
  readonly days: number;
  readonly minutes: number;
}

/**
 * Early on an earlier day than the due day, on time on that day up to the due instant, late after it.
 * `finishedAt` is when the result was available at the counter, not when it was collected.
 */
export function timeliness(finishedAt: Instant, dueAt: Instant): Timeliness {
  if (finishedAt > dueAt) return 'late';
  return dateOf(finishedAt) < dateOf(dueAt) ? 'early' : 'on-time';
}

/** `overdue` after the due instant, `soon` when at most `soonMinutes` working minutes are left, else `within`. */
export function openState(now: Instant, dueAt: Instant, { soonMinutes }: SoonOptions, calendar: WorkingCalendar): OpenState {
  if (now > dueAt) return 'overdue';
  return remaining(calendar, now, dueAt) <= soonMinutes ? 'soon' : 'within';
}

/** Working minutes left until due; negative are working minutes of delay. */
export function remaining(calendar: WorkingCalendar, now: Instant, dueAt: Instant): number {
  return calendar.workingMinutesBetween(now, dueAt);
}

/**
 * Splits working time from `from` to `to` (not earlier) into days and minutes by the calendar's own
 * days: one day leads to the same point of working time on the next working day, however long either
 * is. Monday 09:00 to Wednesday 09:00 is two days where a day has 8 hours and where it has 7; the
 * closed end of an office day is the same point as the next opening.
 */
export function workingSpan(calendar: WorkingCalendar, from: Instant, to: Instant): WorkingSpan {
  const left = calendar.workingMinutesBetween(from, to);
  if (left <= 0) return { days: 0, minutes: 0 };
  const today = dateOf(from);
  const closed = calendar.workingMinutesBetween(at(today, 0), from) === calendar.minutesOn(today);
  const firstDay = closed ? calendar.nextWorkingDay(today) : today;
  const end = calendar.addWorkingMinutes(at(firstDay, 0), left);
  const lastDay = dateOf(end);
  const minutes = calendar.workingMinutesBetween(at(lastDay, 0), end);
  const days = calendar.workingDaysBetween(addDays(firstDay, -1), addDays(lastDay, -1));
  return minutes > 0 && minutes === calendar.minutesOn(lastDay) ? { days: days + 1, minutes: 0 } : { days, minutes };
}

/**
 * The words for people: "còn 2 ngày làm việc 7 giờ", "còn 3 giờ 20 phút làm việc", "quá hạn 1 ngày
 * làm việc 2 giờ". No working minute left before due is "đến hạn", none gone by after it "vừa quá hạn".
 */
export function describeRemaining(calendar: WorkingCalendar, now: Instant, dueAt: Instant): string {
  if (now > dueAt) {
    const delay = describeSpan(workingSpan(calendar, dueAt, now));
    return delay === '' ? 'vừa quá hạn' : `quá hạn ${delay}`;
  }
  const left = describeSpan(workingSpan(calendar, now, dueAt));
  return left === '' ? 'đến hạn' : `còn ${left}`;
}

function describeSpan({ days, minutes }: WorkingSpan): string {
  if (days === 0) return minutes === 0 ? '' : `${describeMinutes(minutes)} làm việc`;
  return minutes === 0 ? `${days} ngày làm việc` : `${days} ngày làm việc ${describeMinutes(minutes)}`;
}

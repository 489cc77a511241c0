import { at, dateOf, minuteOfDayOf } from './instant.js';
import type { Instant } from './instant.js';
import { addDays, addMonths } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Units of a limit. Days count days and hours count working minutes; neither is ever turned into the other. */
export const LIMIT_UNITS = ['working-days', 'working-hours', 'calendar-days', 'months', 'same-day'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** A time limit (thời hạn giải quyết). */
export interface Limit {
  /** How many of `unit`: whole days or months from 1 on; hours may be fractions that are whole minutes (0.5). Not used by `same-day`. */
  readonly value: number;
  readonly unit: LimitUnit;
  /** `same-day` only: minute of the day after which the limit ends on the next working day; 15:00 (900) when left out. */
  readonly cutOff?: number;
}

/**
 * Where on its last day a limit in working days ends: when the office closes (the default) or at the
 * clock time of its start. Calendar days and months always end with the last day (BLDS 2015 Đ148.2–5).
 */
export interface DueOptions {
  readonly dueTimeMode: 'end-of-office' | 'same-clock-time';
}

export const DEFAULT_DUE_OPTIONS: DueOptions = { dueTimeMode: 'end-of-office' };

/** The 15:00 rule (Luật Hộ tịch 2014 Đ5, NĐ 23/2015 Đ7). */
export const DEFAULT_CUT_OFF = 15 * 60;

/**
 * When a limit that starts at `start` ends (ngày hẹn trả).
 * - `working-days`: the n-th working day after the day of `start`, which is never counted (BLDS 2015
 *   Đ147), whether it was a day off or the office had closed already.
 * - `calendar-days`, `months`: the first day is not counted; a month without the day ends on its last
 *   (Đ148); an end on a day off moves to the next working day (Đ148.5).
 * - `working-hours`: working minutes from `start`; outside office hours they wait for the next opening.
 * - `same-day`: the office's end on the day of a `start` up to the cut-off (15:00 counts as before),
 *   else on the next working day; also when the office had closed before the cut-off.
 * @throws RangeError on a value that is not positive and whole (hours: whole minutes), or beyond 2100.
 */
export function dueAt(calendar: WorkingCalendar, limit: Limit, start: Instant, options: DueOptions = DEFAULT_DUE_OPTIONS): Instant {
  if (limit.unit === 'working-hours') return calendar.addWorkingMinutes(start, limitMinutes(limit));
  const day = dueDay(calendar, limit, start);
  const sameClock = limit.unit === 'working-days' && options.dueTimeMode === 'same-clock-time';
  return sameClock ? sameClockTime(calendar, day, start) : calendar.officeEndOn(day);
}

/** The working minutes of a limit in hours. @throws RangeError when they are not whole and positive. */
export function limitMinutes(limit: Limit): number {
  const minutes = Math.round(limit.value * 60);
  if (!Number.isSafeInteger(minutes) || minutes < 1 || Math.abs(minutes - limit.value * 60) > 1e-6) {
    throw new RangeError(`Not a limit of whole working minutes: ${limit.value} hours`);
  }
  return minutes;
}

/**
 * The last day of a limit in days or months by its own count, before an end on a day off is moved
 * to the next working day. @throws RangeError when the value is not whole and positive.
 */
export function lastCountedDay(calendar: WorkingCalendar, limit: Limit, start: Instant): PlainDate {
  const first = dateOf(start);
  if (limit.unit === 'same-day') return sameDay(calendar, limit, start) ? first : calendar.nextWorkingDay(first);
  if (!Number.isSafeInteger(limit.value) || limit.value < 1) throw new RangeError(`Not a limit in ${limit.unit}: ${limit.value}`);
  if (limit.unit === 'working-days') return calendar.addWorkingDays(first, limit.value);
  return limit.unit === 'months' ? addMonths(first, limit.value) : addDays(first, limit.value);
}

/** Does a `same-day` limit that starts then end on that day? */
export function sameDay(calendar: WorkingCalendar, { cutOff = DEFAULT_CUT_OFF }: Limit, start: Instant): boolean {
  const day = dateOf(start);
  return calendar.isWorkingDay(day) && minuteOfDayOf(start) <= cutOff && start < calendar.officeEndOn(day);
}

function dueDay(calendar: WorkingCalendar, limit: Limit, start: Instant): PlainDate {
  return calendar.workingDayOnOrAfter(lastCountedDay(calendar, limit, start));
}

/**
 * The clock time of `start` on another day. Outside that day's sessions it moves to the next opening,
 * after the last one to the office's end; a start on a day off is a start after hours, so that a later
 * start never ends earlier.
 */
function sameClockTime(calendar: WorkingCalendar, day: PlainDate, start: Instant): Instant {
  const minuteOfDay = minuteOfDayOf(start);
  const session = calendar.isWorkingDay(dateOf(start)) ? calendar.sessionsOn(day).find(({ to }) => minuteOfDay <= to) : undefined;
  return session ? at(day, Math.max(session.from, minuteOfDay)) : calendar.officeEndOn(day);
}

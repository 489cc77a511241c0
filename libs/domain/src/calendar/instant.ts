import { dayNumber } from './day-number.js';
import { dateFromDayNumber, dayNumberOf, isPlainDate } from './plain-date.js';
import type { PlainDate } from './plain-date.js';

declare const instantBrand: unique symbol;

/** A moment, in milliseconds from 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

/** First and last year that instants and working calendars cover. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

export const MINUTES_PER_DAY = 1440;

const MS_PER_MINUTE = 60_000;
/** Asia/Ho_Chi_Minh has stood at +07:00 without summer time since 13 June 1975, so that no zone table is needed from 1990 on. */
const OFFSET_MINUTES = 7 * 60;
const FIRST_MS = msAt(dayNumber({ year: FIRST_YEAR, month: 1, day: 1 }), 0);
const END_MS = msAt(dayNumber({ year: LAST_YEAR + 1, month: 1, day: 1 }), 0);
const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment from epoch milliseconds. @throws RangeError when not whole or outside 1990 to 2100 (Vietnamese time). */
export function instant(ms: number): Instant {
  if (!Number.isInteger(ms) || ms < FIRST_MS || ms >= END_MS) {
    throw new RangeError(`Not an instant between ${FIRST_YEAR} and ${LAST_YEAR}: ${ms}`);
  }
  return ms as Instant;
}

/**
 * Reads ISO 8601 with an explicit offset (`2026-08-25T14:00:00+07:00`, `…Z`); seconds may be left
 * out, digits beyond milliseconds are cut off.
 * @throws RangeError without an offset, on a day or time that does not exist, or outside 1990 to 2100.
 */
export function parseInstant(iso: string): Instant {
  const match = ISO.exec(iso);
  const [, date = '', hour = '', minute = '', second = '0', fraction = '', zone = ''] = match ?? [];
  const offset = offsetMinutes(zone);
  if (!match || !isPlainDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || offset === undefined) {
    throw new RangeError(`Not an ISO 8601 instant with offset: ${iso}`);
  }
  const minutes = dayNumberOf(date) * MINUTES_PER_DAY + Number(hour) * 60 + Number(minute) - offset;
  return instant(minutes * MS_PER_MINUTE + Number(second) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3)));
}

/** ISO 8601 at +07:00, to the second; milliseconds only where they are not zero. */
export function formatInstant(moment: Instant): string {
  const minute = minuteOfDayOf(moment);
  const ms = moment - Math.floor(moment / MS_PER_MINUTE) * MS_PER_MINUTE;
  const fraction = ms % 1000 === 0 ? '' : `.${String(ms % 1000).padStart(3, '0')}`;
  return `${dateOf(moment)}T${formatMinuteOfDay(minute)}:${two(Math.floor(ms / 1000))}${fraction}+07:00`;
}

/** The day of a moment in Vietnam. */
export function dateOf(moment: Instant): PlainDate {
  return dateFromDayNumber(Math.floor(localMinute(moment) / MINUTES_PER_DAY));
}

/** Whole minutes since midnight in Vietnam, 0 to 1439; seconds are cut off. */
export function minuteOfDayOf(moment: Instant): number {
  const minute = localMinute(moment);
  return minute - Math.floor(minute / MINUTES_PER_DAY) * MINUTES_PER_DAY;
}

/** The moment of a minute of a day in Vietnam; 1440 is midnight at its end. @throws RangeError on a minute outside 0 to 1440. */
export function at(date: PlainDate, minuteOfDay: number): Instant {
  if (!Number.isInteger(minuteOfDay) || minuteOfDay < 0 || minuteOfDay > MINUTES_PER_DAY) {
    throw new RangeError(`Not a minute of a day: ${minuteOfDay}`);
  }
  return instant(msAt(dayNumberOf(date), minuteOfDay));
}

/** Whole minutes from 1970-01-01T00:00 on the clocks of Vietnam. */
export function localMinute(moment: Instant): number {
  return Math.floor(moment / MS_PER_MINUTE) + OFFSET_MINUTES;
}

/** `HH:mm` of a minute of the day; 1440 is `24:00`. */
export function formatMinuteOfDay(minuteOfDay: number): string {
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

function msAt(day: number, minuteOfDay: number): number {
  return (day * MINUTES_PER_DAY + minuteOfDay - OFFSET_MINUTES) * MS_PER_MINUTE;
}

function offsetMinutes(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

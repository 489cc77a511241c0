import { civilDate, dayNumber, daysInMonth } from './day-number.js';
import type { CivilDate } from './day-number.js';

declare const plainDateBrand: unique symbol;

/** A legal day (ngày) without clock or zone, `YYYY-MM-DD`. Text order is date order, so `<` and `>` compare. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** Day of the week, Monday = 1 to Sunday = 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The seven weekdays, Monday first. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Is the text a day that exists, `YYYY-MM-DD` with a year from 0001 to 9999? */
export function isPlainDate(text: string): text is PlainDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const { year, month, day } = partsOf(text as PlainDate);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads a day. @throws RangeError on anything that is no day of the calendar, such as 2026-02-30. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a date (YYYY-MM-DD): ${text}`);
  return text;
}

/** The day `days` calendar days later (earlier when negative). @throws RangeError when not a whole number or beyond year 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return dateFromDayNumber(dayNumberOf(date) + days);
}

/**
 * The same day `months` months later (earlier when negative). A month without that day gives its
 * last day (BLDS 2015 Đ148): 31/01 and one month end on 28/02 or 29/02.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months)) throw new RangeError(`Not a whole number of months: ${months}`);
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index - Math.floor(index / 12) * 12) + 1 };
  return compose({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Day of the week, Monday = 1. */
export function weekdayOf(date: PlainDate): Weekday {
  return weekdayOfDayNumber(dayNumberOf(date));
}

/** Days from 1970-01-01, for arithmetic inside the calendar. */
export function dayNumberOf(date: PlainDate): number {
  return dayNumber(partsOf(date));
}

/** Undoes `dayNumberOf`. @throws RangeError outside the years 0001 to 9999. */
export function dateFromDayNumber(days: number): PlainDate {
  return compose(civilDate(days));
}

/** Day of the week of a day number; 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(days: number): Weekday {
  return ((((days + 3) % 7) + 7) % 7 + 1) as Weekday;
}

/** `dd/mm/yyyy`. */
export function describeDate(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** The year of a day. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

function partsOf(date: PlainDate): CivilDate {
  return { year: yearOf(date), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function compose({ year, month, day }: CivilDate): PlainDate {
  if (year < 1 || year > 9999) throw new RangeError(`Year outside 0001 to 9999: ${year}`);
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as PlainDate;
}

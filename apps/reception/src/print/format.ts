import { dateOf, describeDate, describeLimit, minuteOfDayOf, parseInstant, plainDate, type Limit } from '#domain';

const two = (number: number): string => String(number).padStart(2, '0');

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Parts of a legal day `YYYY-MM-DD`.
 *
 * @throws RangeError on any other text and on days that no calendar has.
 */
export function dateParts(date: string): DateParts {
  const [year = 0, month = 0, day = 0] = plainDate(date).split('-').map(Number);
  return { year, month, day };
}

/** `2026-08-25` → "25/08/2026". @throws RangeError as `dateParts`. */
export function formatDate(date: string): string {
  return describeDate(plainDate(date));
}

/**
 * An ISO 8601 instant with offset → "14 giờ 00 phút, ngày 25/08/2026", on the clocks of Vietnam, as the forms print it.
 *
 * @throws RangeError when the text has no offset or is no instant.
 */
export function formatReceiptTime(iso: string): string {
  const moment = parseInstant(iso);
  const minute = minuteOfDayOf(moment);
  return `${two(Math.floor(minute / 60))} giờ ${two(minute % 60)} phút, ngày ${describeDate(dateOf(moment))}`;
}

/** A limit in words, as the forms print it: "03 ngày làm việc", "0,5 giờ làm việc", "15 ngày", "02 tháng", "trong ngày làm việc". */
export function formatTimeLimit(limit: Limit): string {
  if (limit.unit === 'same-day') return 'trong ngày làm việc';
  const words = describeLimit(limit);
  return Number.isInteger(limit.value) && limit.value < 10 ? `0${words}` : words;
}

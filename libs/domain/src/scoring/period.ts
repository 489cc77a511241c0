import { at, type Instant } from '../calendar/instant.js';
import { addDays, addMonths, describeDate, plainDate, type PlainDate } from '../calendar/plain-date.js';

/** A reporting period (kỳ báo cáo): half-open local days, `from` counts, `to` does not. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Midnight at the beginning of `from`. */
  readonly start: Instant;
  /** Midnight at the beginning of `to`: the first instant that is outside. */
  readonly end: Instant;
}

/** The period of two days. @throws RangeError unless `from` is before `to`. */
export function periodOf(from: PlainDate, to: PlainDate): Period {
  if (from >= to) throw new RangeError(`A period ends after it begins: ${from} to ${to}`);
  return { from, to, start: at(from, 0), end: at(to, 0) };
}

/** The first day of the month of a day. */
export function monthOf(day: PlainDate): PlainDate {
  return plainDate(`${day.slice(0, 7)}-01`);
}

/** The period of all months of which a period has a day. */
export function wholeMonths({ from, to }: Period): Period {
  return periodOf(monthOf(from), addMonths(monthOf(addDays(to, -1)), 1));
}

/** The months of a period, whole ones, in their order. */
export function monthsOf(period: Period): Period[] {
  const { from, to } = wholeMonths(period);
  const months: Period[] = [];
  for (let first = from; first < to; first = addMonths(first, 1)) months.push(periodOf(first, addMonths(first, 1)));
  return months;
}

/** As people say it, with the last day that counts: "từ ngày 01/07/2026 đến hết ngày 30/09/2026". */
export function describePeriod({ from, to }: Period): string {
  const last = addDays(to, -1);
  return from === last ? `ngày ${describeDate(from)}` : `từ ngày ${describeDate(from)} đến hết ngày ${describeDate(last)}`;
}

import { dayNumber } from './day-number.js';

/**
 * Prefix sums of one year: what lies before each of its days. `minutesBefore[i]` are the working
 * minutes and `daysBefore[i]` the working days from 1 January to the start of day `i` (0 = 1 January);
 * the last entry is the total of the year.
 */
export interface YearTable {
  readonly firstDay: number;
  readonly minutesBefore: Int32Array;
  readonly daysBefore: Int32Array;
}

/** Builds a year from the working minutes of each day number. */
export function buildYearTable(year: number, minutesOf: (day: number) => number): YearTable {
  const firstDay = dayNumber({ year, month: 1, day: 1 });
  const length = dayNumber({ year: year + 1, month: 1, day: 1 }) - firstDay;
  const minutesBefore = new Int32Array(length + 1);
  const daysBefore = new Int32Array(length + 1);
  for (let index = 0; index < length; index += 1) {
    const minutes = minutesOf(firstDay + index);
    minutesBefore[index + 1] = (minutesBefore[index] ?? 0) + minutes;
    daysBefore[index + 1] = (daysBefore[index] ?? 0) + (minutes > 0 ? 1 : 0);
  }
  return { firstDay, minutesBefore, daysBefore };
}

/** The sum over the whole year. */
export function total(sums: Int32Array): number {
  return sums[sums.length - 1] ?? 0;
}

/** Index of the day within which the running sum reaches `wanted` (1 ≤ wanted ≤ total), by bisection. */
export function dayReaching(sums: Int32Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle + 1] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

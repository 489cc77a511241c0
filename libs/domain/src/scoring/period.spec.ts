import { expect, test } from '@jest/globals';
import { formatInstant, instant } from '../calendar/instant.js';
import { plainDate } from '../calendar/plain-date.js';
import { describePeriod, monthsOf, periodOf, wholeMonths } from './period.js';

test('a period holds its first day whole and nothing of its last', () => {
  const quarter = periodOf(plainDate('2026-07-01'), plainDate('2026-10-01'));
  expect(formatInstant(quarter.start)).toBe('2026-07-01T00:00:00+07:00');
  expect(formatInstant(instant(quarter.end - 1))).toBe('2026-09-30T23:59:59.999+07:00');
  expect(describePeriod(quarter)).toBe('từ ngày 01/07/2026 đến hết ngày 30/09/2026');
});

test('one day is a period, none is not', () => {
  expect(describePeriod(periodOf(plainDate('2026-08-25'), plainDate('2026-08-26')))).toBe('ngày 25/08/2026');
  expect(() => periodOf(plainDate('2026-08-25'), plainDate('2026-08-25'))).toThrow(RangeError);
});

test('months of a period are whole, and meet', () => {
  const period = periodOf(plainDate('2025-12-31'), plainDate('2026-03-01'));
  expect(monthsOf(period).map(({ from, to }) => `${from} ${to}`)).toEqual(['2025-12-01 2026-01-01', '2026-01-01 2026-02-01', '2026-02-01 2026-03-01']);
  expect(wholeMonths(period)).toEqual(periodOf(plainDate('2025-12-01'), plainDate('2026-03-01')));
});

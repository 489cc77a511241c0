import { expect, test } from '@jest/globals';
import { formatInstant, instant } from '../calendar/instant.js';
import { plainDate } from '../calendar/plain-date.js';
import { describePeriod, periodOf } from './period.js';

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

import { describe, expect, test } from '@jest/globals';
import { plainDate } from '#domain';
import { PERIODS, endAfter, lastDayOf, nameOfPeriod, periodNamed, type PeriodName } from './periods.js';

describe('usual periods are half-open', () => {
  test.each<[PeriodName, string, string, string]>([
    ['month', '2026-08-31', '2026-08-01', '2026-09-01'],
    ['last-month', '2026-01-15', '2025-12-01', '2026-01-01'],
    ['quarter', '2026-09-30', '2026-07-01', '2026-10-01'],
    ['quarter', '2026-01-01', '2026-01-01', '2026-04-01'],
    ['year', '2026-12-31', '2026-01-01', '2027-01-01'],
    ['last-year', '2026-12-31', '2025-01-01', '2026-01-01'],
  ])('%s on %s', (name, today, from, to) => {
    expect(periodNamed(name, plainDate(today))).toEqual({ from, to });
  });

  test('a period is known again by its days', () => {
    const today = plainDate('2026-11-24');
    for (const name of PERIODS) expect(nameOfPeriod(periodNamed(name, today), today)).toBe(name);
    expect(nameOfPeriod({ from: '2026-02-03', to: '2026-02-04' }, today)).toBeUndefined();
  });

  test('the last day belongs to it, the end does not', () => {
    expect(lastDayOf('2026-10-01')).toBe('2026-09-30');
    expect(endAfter('2026-09-30')).toBe('2026-10-01');
  });
});

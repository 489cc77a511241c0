import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isPlainDate, plainDate, weekdayOf } from './plain-date.js';

const day = 86_400_000;
const anyDay = fc.integer({ min: Date.UTC(1600, 0, 1) / day, max: Date.UTC(2400, 0, 1) / day });
const textOf = (days: number): string => new Date(days * day).toISOString().slice(0, 10);

describe('plainDate', () => {
  test.each(['2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', '2026-01-01T00:00', ' 2026-01-01', '0000-01-01', ''])(
    'refuses %p',
    (text) => {
      expect(isPlainDate(text)).toBe(false);
      expect(() => plainDate(text)).toThrow(RangeError);
    },
  );

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '1930-05-19'])('accepts %s', (text) => {
    expect(plainDate(text)).toBe(text);
  });
});

test('days are counted as the Gregorian calendar of the platform counts them, over 800 years', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (from, count) => {
      const date = plainDate(textOf(from));
      expect(addDays(date, count)).toBe(textOf(from + count));
      expect(daysBetween(date, addDays(date, count))).toBe(count);
      expect(weekdayOf(date) % 7).toBe(new Date(from * day).getUTCDay());
    }),
  );
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s: a month without the day ends on its last (Đ148)', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to);
  });
});

test('fractions of days and years beyond 9999 are refused', () => {
  const date = plainDate('2026-01-01');
  expect(() => addDays(date, 0.5)).toThrow(RangeError);
  expect(() => addMonths(date, 1.5)).toThrow(RangeError);
  expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
});

test('days sort by time', () => {
  const dates = ['2026-10-01', '2025-12-31', '2026-09-30', '2026-10-01'].map(plainDate);
  expect([...dates].sort()).toEqual(['2025-12-31', '2026-09-30', '2026-10-01', '2026-10-01']);
});

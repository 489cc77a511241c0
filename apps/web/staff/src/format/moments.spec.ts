import { describe, expect, test } from '@jest/globals';
import { dayOf, shownDay, shownMoment, shownTime, weekdayOfDay } from './moments.js';
import { parseTypedNumber, shownCount, shownMoney, shownNumber, shownShare } from './figures.js';

describe('moments are shown as Vietnam writes them', () => {
  test.each([
    ['2026-08-25T14:00:00+07:00', '25/08/2026 14:00'],
    ['2026-08-25T17:30:00Z', '26/08/2026 00:30'],
  ])('%s', (iso, shown) => {
    expect(shownMoment(iso)).toBe(shown);
  });

  test('days, times and weekdays', () => {
    expect(shownDay('2026-02-01')).toBe('01/02/2026');
    expect(shownTime('2026-08-25T07:05:00+07:00')).toBe('07:05');
    expect(dayOf('2026-08-25T17:30:00Z')).toBe('2026-08-26');
    expect(weekdayOfDay('2026-08-25')).toBe(2);
  });
});

describe('figures', () => {
  test('money, counts and shares', () => {
    expect(shownMoney(1_250_000)).toBe('1.250.000\u00a0đ');
    expect(shownCount(12_345)).toBe('12.345');
    expect(shownShare(0.9)).toBe('90,0\u00a0%');
    expect(shownShare(null)).toBeNull();
  });

  test.each([
    ['1250000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1.25', null],
    ['120,5', null],
    ['-5', null],
    ['', null],
    ['99999999999999999', null],
  ])('whole amounts are typed with or without dots: %s', (typed, amount) => {
    expect(parseTypedNumber(typed, 'whole')).toBe(amount);
  });

  test.each([
    ['120,5', 120.5],
    ['1.250,25', 1250.25],
    ['-0,5', -0.5],
    ['1.250', 1250],
    ['120.5', null],
    ['12.50,1', null],
    ['một', null],
  ])('decimals have a comma: %s', (typed, number) => {
    expect(parseTypedNumber(typed, 'decimal')).toBe(number);
  });

  test.each([0, 0.5, -3.25, 1_250_000, 1250.125])('%s is read as it is shown', (number) => {
    expect(parseTypedNumber(shownNumber(number), 'decimal')).toBe(number);
  });
});

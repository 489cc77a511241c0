import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { activationOf, countOf, fieldOfDate, fromDuration, toDuration } from './expressions.js';

describe('limits as durations', () => {
  test.each([
    [3, 'working-days', 'P3D'],
    [8, 'working-hours', 'PT8H'],
    [7.5, 'working-hours', 'PT7H30M'],
    [0.25, 'working-hours', 'PT15M'],
  ] as const)('%d %s is %s', (value, unit, duration) => {
    expect(toDuration({ value, unit })).toBe(duration);
    expect(fromDuration(duration)).toEqual({ value, unit });
  });

  test('hours come back to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), (minutes) => {
        const limit = fromDuration(toDuration({ value: minutes / 60, unit: 'working-hours' }));
        expect(Math.round((limit?.value ?? 0) * 60)).toBe(minutes);
      }),
    );
  });

  test.each(['', 'P', 'PT', 'P1Y', 'P1W', 'P1DT2H', 'PT1.5H', 'P-1D', '3 days'])('“%s” is no limit', (duration) => {
    expect(fromDuration(duration)).toBeUndefined();
  });
});

test.each([
  ['ngay_hop', 'ngay_hop'],
  [' =ngay_hop ', 'ngay_hop'],
  ['${ ngay_hop }', 'ngay_hop'],
  ['2026-01-01', undefined],
  ['${a.b}', undefined],
  ['${a', undefined],
  ['now()', undefined],
])('a date “%s” names the field %s', (written, field) => {
  expect(fieldOfDate(written)).toBe(field);
});

test('a complex gateway says how many it waits for', () => {
  expect([activationOf('any'), activationOf(3)]).toEqual(['activationCount >= 1', 'activationCount >= 3']);
  expect(['activationCount >= 3', ' activationCount>=12 ', 'activationCount > 3', 'x'].map(countOf)).toEqual([3, 12, undefined, undefined]);
});

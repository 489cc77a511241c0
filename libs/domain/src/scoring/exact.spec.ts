import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exactSum, roundedHalfUp } from './exact.js';

describe('rounding half up', () => {
  test.each<[number[], number[], number, number]>([
    [[1.25], [1], 1, 1.3],
    [[1.005], [1], 2, 1.01],
    [[0.285], [1], 2, 0.29],
    [[6, 89], [100, 0.9], 2, 5.93],
    [[6, 1], [1, 0.9], 2, 6.67],
    [[2, 1], [3], 2, 0.67],
    [[1e-7], [1], 2, 0],
    [[1e21], [1], 2, 1e21],
    [[0], [7], 2, 0],
  ])('the product of %j over %j to %i places is %d', (factors, divisors, decimals, rounded) => {
    expect(roundedHalfUp(factors, divisors, decimals)).toBe(rounded);
  });

  test('takes every hundredth and its half to where people take them', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(9), (hundredths, thousandths) => {
        const written = Number(`${hundredths * 10 + thousandths}e-3`);
        expect(roundedHalfUp([written], [1], 2)).toBe(Number(`${hundredths + (thousandths >= 5 ? 1 : 0)}e-2`));
      }),
    );
  });

  test('refuses what has no rounding', () => {
    expect(() => roundedHalfUp([1], [0], 2)).toThrow(RangeError);
    expect(() => roundedHalfUp([-1], [1], 2)).toThrow(RangeError);
    expect(() => roundedHalfUp([Number.NaN], [1], 2)).toThrow(RangeError);
  });
});

test('hundredths add up exactly', () => {
  expect(exactSum([0.1, 0.2], 2)).toBe(0.3);
  expect(exactSum([1.01, 2.02, -0.03], 2)).toBe(3);
  expect(exactSum([], 2)).toBe(0);
});

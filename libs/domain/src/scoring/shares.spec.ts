import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MINIMUM_ANSWERS, isSatisfied, ratio, satisfactionShare, verdict, wilson } from './shares.js';

const part = fc.integer({ min: 1, max: 1_000_000 }).chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count })));

describe('ratio', () => {
  test('has no value where the whole is nothing', () => {
    expect(ratio(0, 0)).toBeNull();
    expect(ratio(0, 4)).toBe(0);
    expect(ratio(4, 4)).toBe(1);
  });

  test.each([[1, 0], [-1, 4], [5, 4], [0.5, 4], [Number.NaN, 4]])('refuses %p of %p', (numerator, denominator) => {
    expect(() => ratio(numerator, denominator)).toThrow(RangeError);
  });
});

describe('the Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17:857, table I, method 3: score without continuity correction.
  test.each([
    [263, 81, 0.2553, 0.3662],
    [148, 15, 0.0624, 0.1605],
    [20, 0, 0, 0.1611],
    [29, 1, 0.0061, 0.1718],
  ])('of %p answers with %p hits is %p to %p as published', (count, hits, low, high) => {
    const bounds = wilson(count, hits);
    expect(bounds?.low).toBeCloseTo(low, 4);
    expect(bounds?.high).toBeCloseTo(high, 4);
  });

  test('has bounds that solve its own equation |p − b| = z·√(b(1 − b)/n)', () => {
    fc.assert(
      fc.property(part, ([count, hits]) => {
        const bounds = wilson(count, hits);
        for (const bound of [bounds?.low ?? Number.NaN, bounds?.high ?? Number.NaN]) {
          expect(Math.abs(hits / count - bound)).toBeCloseTo(1.96 * Math.sqrt((bound * (1 - bound)) / count), 6);
        }
      }),
    );
  });

  test('holds the share, stays on the scale, mirrors itself and narrows with more answers', () => {
    fc.assert(
      fc.property(part, ([count, hits]) => {
        const bounds = wilson(count, hits) ?? { low: Number.NaN, high: Number.NaN };
        const mirrored = wilson(count, count - hits);
        const more = wilson(count * 4, hits * 4) ?? { low: Number.NaN, high: Number.NaN };
        expect(bounds.low).toBeGreaterThanOrEqual(0);
        expect(bounds.high).toBeLessThanOrEqual(1);
        expect(bounds.low).toBeLessThanOrEqual(hits / count);
        expect(bounds.high).toBeGreaterThanOrEqual(hits / count);
        expect(mirrored?.low).toBeCloseTo(1 - bounds.high, 9);
        expect(more.high - more.low).toBeLessThan(bounds.high - bounds.low);
      }),
    );
  });

  test('has no bounds without answers', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('the verdict', () => {
  const target = { value: 0.9, strict: false };

  test('is that there are not enough answers while few of them leave it open', () => {
    expect(satisfactionShare({ count: 10, satisfied: 10 }).verdict).toBe('not-enough');
    expect(satisfactionShare({ count: 29, satisfied: 27 }).verdict).toBe('not-enough');
    expect(satisfactionShare({ count: 0, satisfied: 0 })).toEqual({ count: 0, satisfied: 0, share: null, low: null, high: null, verdict: 'not-enough' });
  });

  test('is spoken early where the interval lies wholly below the target', () => {
    expect(satisfactionShare({ count: 5, satisfied: 1 }).verdict).toBe('not-met');
  });

  test('is decided by the share itself from the minimum on', () => {
    expect(satisfactionShare({ count: 30, satisfied: 27 })).toMatchObject({ share: 0.9, verdict: 'met' });
    expect(satisfactionShare({ count: 30, satisfied: 26 }).verdict).toBe('not-met');
  });

  test('tells reaching a target from passing it', () => {
    expect(verdict(11 / 20, null, { value: 0.55, strict: true }, 20, 1)).toBe('not-met');
    expect(verdict(12 / 20, null, { value: 0.55, strict: true }, 20, 1)).toBe('met');
    expect(verdict(11 / 20, null, { value: 0.55, strict: false }, 20, 1)).toBe('met');
  });

  test('never turns from met to not met when one more is satisfied', () => {
    const rank = { 'not-met': 0, 'not-enough': 1, met: 2 };
    fc.assert(
      fc.property(part, ([count, hits]) => {
        const here = satisfactionShare({ count, satisfied: hits }, target).verdict;
        const better = satisfactionShare({ count, satisfied: Math.min(count, hits + 1) }, target).verdict;
        expect(rank[better]).toBeGreaterThanOrEqual(rank[here]);
      }),
    );
  });

  test('is met or not met from the minimum on, whatever was answered', () => {
    fc.assert(
      fc.property(part, ([count, satisfied]) => {
        fc.pre(count >= MINIMUM_ANSWERS);
        expect(satisfactionShare({ count, satisfied }).verdict).toBe(satisfied * 10 >= count * 9 ? 'met' : 'not-met');
      }),
    );
  });
});

test('4 and 5 are satisfied answers, 3 is not', () => {
  expect([1, 2, 3, 4, 5].filter(isSatisfied)).toEqual([4, 5]);
});

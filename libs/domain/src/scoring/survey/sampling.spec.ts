import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CONFIDENCES, drawPlaces, isSeed, neededSample, planSample, proportional, type Stratum } from './sampling.js';

const SEED = '0000000100000002000000030000000' + '4';

/** Members in the order of their codes, of which places are drawn. */
const drawSample = (seed: string, members: readonly string[], count: number): string[] => {
  const pool = [...members].sort();
  return drawPlaces(seed, members.length, count).map((at) => pool[at] ?? '');
};

const strata = fc.array(fc.nat({ max: 5000 }), { maxLength: 12 }).map((sizes): Stratum[] => sizes.map((size, index) => ({ key: `u${index}`, size })));
const seeds = fc.stringMatching(/^[0-9a-f]{32}$/).filter(isSeed);

describe('the needed sample', () => {
  test.each([
    [10_000, 5, 95, 370],
    [1000, 5, 95, 278],
    [100, 5, 95, 80],
    [100_000_000, 5, 95, 385],
    [10_000, 3, 95, 965],
    [10_000, 5, 99, 623],
    [10_000, 5, 90, 264],
    [1, 5, 95, 1],
    [0, 5, 95, 0],
  ] as const)('of %i at ± %i %% and %i %% is %i', (population, margin, confidence, needed) => {
    expect(neededSample(population, margin, confidence)).toBe(needed);
  });

  test('never exceeds the population, and grows with it and with the confidence', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 20 }), (population, more, margin) => {
        const needed = neededSample(population, margin, 95);
        expect(needed).toBeLessThanOrEqual(population);
        expect(neededSample(population + more, margin, 95)).toBeGreaterThanOrEqual(needed);
        const byConfidence = CONFIDENCES.map((confidence) => neededSample(population, margin, confidence));
        expect(byConfidence).toEqual([...byConfidence].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a split by size', () => {
  test('gives what is left to the largest remainders, of equal ones to the earlier', () => {
    expect(proportional([{ key: 'a', size: 50 }, { key: 'b', size: 30 }, { key: 'c', size: 20 }], 7)).toEqual([4, 2, 1]);
    expect(proportional([{ key: 'a', size: 1 }, { key: 'b', size: 1 }, { key: 'c', size: 1 }], 2)).toEqual([1, 1, 0]);
    expect(proportional([{ key: 'a', size: 0 }], 0)).toEqual([0]);
    expect(() => proportional([{ key: 'a', size: 3 }], 4)).toThrow(RangeError);
  });

  test('adds up, stays within one of the exact share and within the size', () => {
    fc.assert(
      fc.property(strata, fc.double({ min: 0, max: 1, noNaN: true }), (parts, of) => {
        const population = parts.reduce((sum, { size }) => sum + size, 0);
        const total = Math.floor(population * of);
        const split = proportional(parts, total);
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(total);
        parts.forEach(({ size }, index) => {
          expect(split[index]).toBeLessThanOrEqual(size);
          if (population > 0) expect(Math.abs((split[index] ?? 0) - (total * size) / population)).toBeLessThan(1);
        });
      }),
    );
  });
});

describe('a plan', () => {
  const wish = fc.record({ marginPercent: fc.integer({ min: 1, max: 20 }), confidence: fc.constantFrom(...CONFIDENCES), responsePercent: fc.integer({ min: 1, max: 100 }), atLeast: fc.nat({ max: 60 }) });

  test('asks every unit for at least so many where it has them, and invites for the silent ones', () => {
    const plan = planSample([{ key: 'a', size: 9500 }, { key: 'b', size: 480 }, { key: 'c', size: 20 }], { marginPercent: 5, confidence: 95, responsePercent: 40, atLeast: 30 });
    expect(plan).toEqual({
      population: 10_000,
      needed: 370,
      wanted: 351 + 30 + 20,
      invited: 878 + 75 + 20,
      strata: [
        { key: 'a', size: 9500, wanted: 351, invited: 878 },
        { key: 'b', size: 480, wanted: 30, invited: 75 },
        { key: 'c', size: 20, wanted: 20, invited: 20 },
      ],
    });
  });

  test('is at least what is needed, never more than there is', () => {
    fc.assert(
      fc.property(strata, wish, (parts, given) => {
        const plan = planSample(parts, given);
        expect(plan.wanted).toBeGreaterThanOrEqual(plan.needed);
        for (const { size, wanted, invited } of plan.strata) {
          expect(wanted).toBeGreaterThanOrEqual(Math.min(size, given.atLeast));
          expect(wanted).toBeLessThanOrEqual(invited);
          expect(invited).toBeLessThanOrEqual(size);
          if (invited < size) expect(invited * given.responsePercent).toBeGreaterThanOrEqual(wanted * 100);
        }
      }),
    );
  });
});

describe('a draw', () => {
  const members = Array.from({ length: 40 }, (_, index) => `case-${String(index).padStart(2, '0')}`);

  test('is the same for whoever knows seed and members, in whatever order they come', () => {
    expect(drawSample(SEED, members, 5)).toEqual(drawSample(SEED, [...members].reverse(), 5));
    fc.assert(
      fc.property(seeds, fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 30 }), fc.nat({ max: 30 }), (seed, pool, wanted) => {
        const count = Math.min(wanted, pool.length);
        const drawn = drawSample(seed, pool, count);
        expect(new Set(drawn).size).toBe(count);
        for (const member of drawn) expect(pool).toContain(member);
        expect(drawSample(seed, [...pool].reverse(), count)).toEqual(drawn);
        expect(drawn.slice(0, 1)).toEqual(drawSample(seed, pool, Math.min(1, count)));
      }),
    );
  });

  test('follows the published generator', () => {
    // xoshiro128** from the state 1, 2, 3, 4 begins with 11520, 0, 5927040, 70819200.
    const steps = [11_520 % 40, 1 + (0 % 39), 2 + (5_927_040 % 38), 3 + (70_819_200 % 37)];
    const pool = [...members];
    const drawn = steps.map((other, index) => {
      [pool[index], pool[other]] = [pool[other] ?? '', pool[index] ?? ''];
      return pool[index];
    });
    expect(drawSample(SEED, members, 4)).toEqual(drawn);
  });

  test('takes everybody about equally often', () => {
    const hits = new Map(members.map((member) => [member, 0]));
    for (let round = 1; round <= 4000; round += 1) {
      const seed = createHash('md5').update(String(round)).digest('hex');
      for (const member of drawSample(seed, members, 10)) hits.set(member, (hits.get(member) ?? 0) + 1);
    }
    for (const count of hits.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test('refuses what is no seed, and more than there are', () => {
    expect(() => drawSample('0'.repeat(32), members, 1)).toThrow(RangeError);
    expect(() => drawSample('abc', members, 1)).toThrow(RangeError);
    expect(() => drawSample(SEED, members, 41)).toThrow(RangeError);
  });
});

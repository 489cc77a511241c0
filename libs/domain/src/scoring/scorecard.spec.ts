import { describe, expect, test } from '@jest/globals';
import { FIGURES, FIGURE_KEYS } from './figures.js';
import { scorecard, type Tallies } from './scorecard.js';
import type { Target } from './shares.js';

const nothing = { numerator: 0, denominator: 0 };
const empty: Tallies = {
  cases: {
    received: 0,
    receivedOnline: 0,
    receivedCounter: 0,
    receivedPost: 0,
    carriedOver: 0,
    solved: 0,
    solvedEarly: 0,
    solvedOnTime: 0,
    solvedLate: 0,
    solvedLateButAsExtended: 0,
    inProgress: 0,
    inProgressWithin: 0,
    inProgressOverdue: 0,
    refused: 0,
    withdrawn: 0,
  },
  ratings: { count: 0, satisfied: 0 },
  processedOnlineDistrict: nothing,
  processedOnlineCommune: nothing,
  unitsUsing: nothing,
};

/** As the plan sets them; the scorecard itself knows none. */
const TARGETS: Partial<Record<(typeof FIGURE_KEYS)[number], Target>> = {
  satisfied: { value: 0.9, strict: false },
  'online-reception': { value: 0.55, strict: true },
  'units-using': { value: 1, strict: false },
};
const scored = (tallies: Tallies) => scorecard(tallies, (key) => TARGETS[key] ?? null);
const figure = (tallies: Tallies, key: (typeof FIGURE_KEYS)[number]) => scored(tallies).find((item) => item.key === key);

describe('the scorecard', () => {
  test('has no share, and no verdict in favour, where there is nothing to count', () => {
    for (const item of scored(empty)) {
      expect(item.share).toBeNull();
      expect(item.verdict).toBe(item.target === null ? null : 'not-enough');
    }
  });

  test('defines every figure once, in words', () => {
    expect(FIGURES.map((item) => item.key)).toEqual([...FIGURE_KEYS]);
    for (const { name, formula, source } of FIGURES) for (const text of [name, formula, source]) expect(text.length).toBeGreaterThan(10);
  });

  test('holds a figure against the target that it is given, and against none otherwise', () => {
    expect(Object.fromEntries(scored(empty).flatMap(({ key, target }) => (target ? [[key, target]] : [])))).toEqual(TARGETS);
  });

  test('takes 55 % exactly as not met, one case more as met', () => {
    const online = (receivedOnline: number) => figure({ ...empty, cases: { ...empty.cases, received: 200, receivedOnline } }, 'online-reception');
    expect(online(110)).toMatchObject({ numerator: 110, denominator: 200, share: 0.55, verdict: 'not-met' });
    expect(online(111)?.verdict).toBe('met');
  });

  test('adds early and on time to what is solved in time', () => {
    const tallies = { ...empty, cases: { ...empty.cases, solved: 10, solvedEarly: 6, solvedOnTime: 3, solvedLate: 1 } };
    expect(figure(tallies, 'solved-in-time')).toMatchObject({ numerator: 9, denominator: 10, share: 0.9, verdict: null });
    expect(figure(tallies, 'solved-early')?.share).toBe(0.6);
    expect(figure(tallies, 'solved-late')?.share).toBe(0.1);
  });

  test('asks for enough ratings, but not for a number of units', () => {
    expect(figure({ ...empty, ratings: { count: 12, satisfied: 11 } }, 'satisfied')?.verdict).toBe('not-enough');
    expect(figure({ ...empty, unitsUsing: { numerator: 2, denominator: 2 } }, 'units-using')?.verdict).toBe('met');
    expect(figure({ ...empty, unitsUsing: { numerator: 1, denominator: 2 } }, 'units-using')?.verdict).toBe('not-met');
  });

  test('refuses a part that exceeds its whole', () => {
    expect(() => scored({ ...empty, unitsUsing: { numerator: 3, denominator: 2 } })).toThrow(RangeError);
  });
});

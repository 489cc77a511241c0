import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../../calendar/plain-date.js';
import { meanOfMeans, meanOfShares } from './mean-shares.js';
import { NOT_APPLICABLE, sheetFaults, type Questionnaire } from './questionnaire.js';
import { hiddenCells, scoreSipas, weightSipas, type AnswerCount, type SipasStratum } from './sipas.js';

const criterion = (key: string, skippable = false) => ({ key, question: `Câu ${key}`, skippable });
const questionnaire: Questionnaire = {
  schema: 2,
  kind: 'questionnaire',
  code: 'sipas-mau',
  version: 1,
  name: 'Mẫu',
  legalBasis: 'QĐ 1001/QĐ-BNV',
  validFrom: plainDate('2026-01-01'),
  validTo: null,
  review: null,
  introduction: '',
  scale: [],
  notApplicable: 'Không áp dụng',
  factors: [
    { key: 'a', name: 'A', criteria: [criterion('a1'), criterion('a2', true)] },
    { key: 'b', name: 'B', criteria: [criterion('b1'), criterion('b2'), criterion('b3')] },
  ],
  facts: [{ key: 'bodies', question: '', choices: [{ key: 'none', label: '' }] }],
  groups: [{ key: 'age', question: '', choices: [{ key: 'young', label: '' }] }],
  comment: '',
  smallestCell: 5,
  remindAfterDays: [],
};
const KEYS = ['a1', 'a2', 'b1', 'b2', 'b3'];
const counts = fc.array(fc.record({ key: fc.constantFrom(...KEYS), value: fc.option(fc.integer({ min: 1, max: 5 })), count: fc.integer({ min: 1, max: 400 }) }), { maxLength: 40 });

describe('the index', () => {
  test('of a worked example: criteria, factors and the whole, every way under its name', () => {
    const given: AnswerCount[] = [
      { key: 'a1', value: 5, count: 30 },
      { key: 'a1', value: 4, count: 6 },
      { key: 'a1', value: 3, count: 4 },
      { key: 'a2', value: 2, count: 5 },
      { key: 'a2', value: 5, count: 5 },
      { key: 'a2', value: null, count: 30 },
      { key: 'b1', value: 4, count: 40 },
    ];
    const score = scoreSipas(questionnaire, given);
    const [a, b] = score.factors;
    expect(a?.criteria[0]).toMatchObject({ count: 40, satisfied: 36, share: 0.9, verdict: 'met', distribution: [0, 0, 4, 6, 30], notApplicable: 0 });
    expect(a?.criteria[1]).toMatchObject({ count: 10, satisfied: 5, share: 0.5, notApplicable: 30 });
    expect(a?.meanOfCriteria).toEqual({ share: 0.7, counted: 2, of: 2, verdict: 'not-met' });
    expect(a?.pooled).toMatchObject({ count: 50, satisfied: 41, share: 0.82, people: 40, verdict: 'not-met' });
    expect(b?.meanOfCriteria).toMatchObject({ share: 1, counted: 1, of: 3 });
    expect(b?.criteria[2]).toMatchObject({ count: 0, share: null, low: null, high: null, verdict: 'not-enough' });
    expect(score.meanOfFactors).toEqual({ share: 0.85, counted: 2, of: 2, verdict: 'not-met' });
    expect(score.meanOfCriteria).toEqual({ share: 0.8, counted: 3, of: 5, verdict: 'not-met' });
    expect(score.pooled).toMatchObject({ count: 90, satisfied: 81, share: 0.9, verdict: 'met' });
  });

  test('without answers is nothing at all', () => {
    const { meanOfFactors, meanOfCriteria, pooled } = scoreSipas(questionnaire, []);
    for (const index of [meanOfFactors, meanOfCriteria, pooled]) expect(index).toMatchObject({ share: null, verdict: 'not-enough' });
  });

  test('of few people has no verdict, however many questions they answered', () => {
    const { pooled, meanOfFactors } = scoreSipas(questionnaire, KEYS.map((key) => ({ key, value: 5, count: 10 })));
    expect(pooled).toMatchObject({ count: 50, people: 10, verdict: 'not-enough' });
    expect(meanOfFactors.verdict).toBe('not-enough');
  });

  test('lies within bounds, whatever order the answers come in, and pooled is the criteria weighted by their answers', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const score = scoreSipas(questionnaire, given);
        expect(scoreSipas(questionnaire, [...given].reverse())).toEqual(score);
        const all = score.factors.flatMap(({ criteria }) => criteria);
        const shares = all.flatMap(({ share }) => (share === null ? [] : [share]));
        for (const index of [score.meanOfCriteria, score.meanOfFactors, score.pooled]) {
          if (index.share === null) expect(shares).toEqual([]);
          else {
            expect(index.share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
            expect(index.share).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
          }
        }
        const answers = all.reduce((sum, { count }) => sum + count, 0);
        const weighted = all.reduce((sum, { share, count }) => sum + (share ?? 0) * count, 0);
        if (score.pooled.share !== null) expect(score.pooled.share).toBeCloseTo(weighted / answers, 10);
        for (const { share, low, high } of [...all, score.pooled]) {
          if (share !== null && low !== null && high !== null) expect([low >= 0, low <= share, share <= high, high <= 1]).toEqual([true, true, true, true]);
        }
        expect(all.reduce((sum, { notApplicable, count }) => sum + notApplicable + count, 0)).toBe(given.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });
});

test('means are exact where binary fractions are not', () => {
  const nine = Array.from({ length: 19 }, () => ({ numerator: 9, denominator: 10 }));
  expect(meanOfShares(nine)).toBe(0.9);
  expect(meanOfMeans([nine, nine.slice(0, 3), []])).toBe(0.9);
  expect(meanOfShares([])).toBeNull();
  expect(meanOfMeans([[], []])).toBeNull();
});

describe('small cells', () => {
  const of = (counts: readonly number[]) => hiddenCells(counts.map((count) => ({ count })), 5);

  test('are hidden, and one of them never alone', () => {
    expect(of([10, 4, 7])).toEqual([false, true, true]);
    expect(of([10, 4, 3, 7])).toEqual([false, true, true, false]);
    expect(of([10, 1, 2, 7])).toEqual([false, true, true, true]);
    expect(of([10, 5, 0])).toEqual([false, false, false]);
    expect(of([4])).toEqual([true]);
  });

  test('cannot be worked out from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 8 }), (counts) => {
        const hidden = of(counts);
        counts.forEach((count, index) => {
          if (count > 0 && count < 5) expect(hidden[index]).toBe(true);
        });
        const gone = counts.filter((_, index) => hidden[index]);
        const left = counts.filter((count, index) => count > 0 && !hidden[index]);
        if (gone.length > 0 && left.length > 0) expect([gone.length > 1, gone.reduce((sum, count) => sum + count, 0) >= 5]).toEqual([true, true]);
      }),
    );
  });
});

describe('a filled-in questionnaire', () => {
  const full = { a1: 5, b1: 4, b2: 3, b3: 1 };
  const faults = (answers: Record<string, number | typeof NOT_APPLICABLE>, facts = {}, groups = {}) => sheetFaults(questionnaire, { answers, facts, groups }).map(({ field, code }) => `${field} ${code}`);

  test('may pass over what may be passed over, and nothing else', () => {
    expect(faults(full)).toEqual([]);
    expect(faults({ ...full, a2: NOT_APPLICABLE }, { bodies: 'none' }, { age: 'young' })).toEqual([]);
    expect(faults({ a1: 5, b2: 3, b3: 1 })).toEqual(['answers.b1 missing']);
    expect(faults({ ...full, a1: NOT_APPLICABLE })).toEqual(['answers.a1 unfit']);
  });

  test('is told question by question what does not fit', () => {
    expect(faults({ ...full, a1: 6, a2: 1.5, zz: 3 })).toEqual(['answers.a1 unfit', 'answers.a2 unfit', 'answers.zz unknown']);
    expect(faults(full, { bodies: 'x', other: 'y' }, { age: 'old' })).toEqual(['facts.bodies unfit', 'facts.other unknown', 'groups.age unfit']);
  });
});

describe('the weighted index', () => {
  const all = (value: number, count: number): AnswerCount[] => KEYS.map((key) => ({ key, value, count }));

  test('gives a unit the weight of its people, however many of them were asked', () => {
    const strata = [
      { size: 900, answered: 10, counts: all(5, 10) },
      { size: 100, answered: 30, counts: all(1, 30) },
      { size: 500, answered: 0, counts: [] },
    ];
    const { meanOfFactors, meanOfCriteria, pooled } = weightSipas(questionnaire, strata, 5);
    expect([meanOfFactors.share, meanOfCriteria.share, pooled.share]).toEqual([0.9, 0.9, 0.9]);
    expect(pooled).toEqual({ share: 0.9, counted: 5, of: 5, verdict: 'met' });
    expect(scoreSipas(questionnaire, strata.flatMap(({ counts: given }) => given)).pooled.share).toBe(0.25);
    expect(weightSipas(questionnaire, [], 5)).toMatchObject({ pooled: { share: null, verdict: 'not-enough' }, meanOfFactors: { share: null } });
  });

  test('is the plain one where every unit was asked for the same part, and a share always', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 5, max: 400 }), counts), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 50 }), (units, times) => {
        const strata = units.map(([answered, given]): SipasStratum => ({ size: answered * times, answered, counts: given }));
        const { meanOfFactors, meanOfCriteria, pooled } = weightSipas(questionnaire, strata, 5);
        const plain = scoreSipas(questionnaire, strata.flatMap(({ counts: given }) => given));
        expect([meanOfFactors.share, meanOfCriteria.share, pooled.share]).toEqual([plain.meanOfFactors.share, plain.meanOfCriteria.share, plain.pooled.share]);
        const uneven = weightSipas(questionnaire, strata.map((stratum, index) => ({ ...stratum, size: stratum.size + index * 7 })), 5);
        for (const { share } of [uneven.meanOfFactors, uneven.meanOfCriteria, uneven.pooled]) expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });

  test('does not tell apart units that are too few to be shown', () => {
    const strata = (first: number, second: number): SipasStratum[] => [
      { size: 50, answered: 2, counts: all(first, 2) },
      { size: 400, answered: 3, counts: [...all(second, 2), ...all(3, 1)] },
      { size: 1000, answered: 40, counts: all(4, 40) },
    ];
    expect(weightSipas(questionnaire, strata(5, 1), 5)).toEqual(weightSipas(questionnaire, strata(1, 5), 5));
  });
});

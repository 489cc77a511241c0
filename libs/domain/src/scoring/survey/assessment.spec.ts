import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../../calendar/plain-date.js';
import { assessOfficer, assessUnit, indicatorScore, inputFaults, scoreCase, scoreUnit, type AssessmentSurvey, type AssessedFacts, type Points, type UnitFacts } from './assessment.js';
import { assessmentPeriod } from './assessment-period.js';
import { meanInTenths } from './mean-shares.js';

const bound = (key: string, atLeast: number) => ({ key, label: key, atLeast });
const survey: AssessmentSurvey = {
  schema: 2,
  kind: 'assessment',
  code: 'mau',
  version: 1,
  name: 'Mẫu',
  legalBasis: '',
  validFrom: plainDate('2019-01-06'),
  validTo: null,
  review: null,
  indicators: [],
  scales: {
    contacts: { full: 0, half: 1 },
    oneStop: { approvedPercent: 20, receivedPercent: 100 },
    petitions: { fullPercent: 100, halfPercent: 90 },
    online: { proceduresPercent: 20, fullPercent: 30, halfPercent: 15 },
  },
  officer: { indicators: [1, 2, 3, 4, 7], classes: [bound('full', 5), bound('most', 3.5), bound('part', 0)] },
  unit: { indicators: [1, 2, 3, 4, 5, 6, 7, 8, 9], classes: [bound('excellent', 15), bound('good', 12), bound('fair', 9), bound('average', 6), bound('weak', 0)] },
};
const best: AssessedFacts = {
  timeliness: 'early',
  steps: { inTime: true, onTheDot: false, late: false },
  supplements: 0,
  toldContacts: null,
  toldBodies: null,
  publication: { posted: true, electronic: true },
  complaint: 'none',
};
const points = (changes: Partial<AssessedFacts>) => Object.fromEntries(scoreCase({ ...best, ...changes }, survey.scales));

describe('a case', () => {
  test.each([
    [{}, { 1: 2, 2: 2, 3: 2, 4: 2, 6: 2, 7: 2 }],
    [{ timeliness: 'on-time' as const }, { 1: 1, 7: 1 }],
    [{ timeliness: 'late' as const }, { 1: 0, 7: 0 }],
    [{ steps: { inTime: true, onTheDot: true, late: false } }, { 2: 1 }],
    [{ steps: { inTime: true, onTheDot: true, late: true } }, { 2: 0 }],
    [{ steps: { inTime: false, onTheDot: false, late: false } }, { 2: null }],
    [{ supplements: 1 }, { 3: 1, 4: 1 }],
    [{ supplements: 2 }, { 3: 0, 4: 1 }],
    [{ toldContacts: 1 }, { 3: 1, 4: 2 }],
    [{ supplements: 1, toldContacts: 0, toldBodies: 'none' as const }, { 3: 1, 4: 1 }],
    [{ toldBodies: 'one-stop' as const }, { 4: 1 }],
    [{ toldBodies: 'more' as const }, { 4: 0 }],
    [{ publication: { posted: false, electronic: true } }, { 6: 1 }],
    [{ publication: null }, { 6: null }],
    [{ complaint: 'valid' as const }, { 1: 2, 7: 0 }],
    [{ complaint: 'unfounded' as const }, { 7: 2 }],
    [{ complaint: 'open' as const }, { 7: null }],
  ])('%j gives %j', (changes, expected) => {
    expect(points(changes)).toMatchObject(expected);
  });
});

describe('a unit', () => {
  const unit = (changes: Partial<UnitFacts>) => Object.fromEntries(scoreUnit({ oneStop: null, petitions: null, online: null, ...changes }, survey.scales));
  const online = { procedures: 10, offered: 2, cases: 100, filed: 30, late: 0 };

  test.each([
    [{}, { 5: null, 8: null, 9: null }],
    [{ oneStop: { procedures: 10, received: 10, approved: 2 } }, { 5: 2 }],
    [{ oneStop: { procedures: 100, received: 100, approved: 19 } }, { 5: 1 }],
    [{ oneStop: { procedures: 100, received: 99, approved: 19 } }, { 5: 0 }],
    [{ oneStop: { procedures: 0, received: 0, approved: 0 } }, { 5: null }],
    [{ petitions: { due: 0, answeredOnTime: 0 } }, { 8: 2 }],
    [{ petitions: { due: 10, answeredOnTime: 10 } }, { 8: 2 }],
    [{ petitions: { due: 10, answeredOnTime: 9 } }, { 8: 1 }],
    [{ petitions: { due: 100, answeredOnTime: 89 } }, { 8: 0 }],
    [{ online }, { 9: 2 }],
    [{ online: { ...online, filed: 29 } }, { 9: 1 }],
    [{ online: { ...online, offered: 1 } }, { 9: 1 }],
    [{ online: { ...online, filed: 14 } }, { 9: 0 }],
    [{ online: { ...online, late: 1 } }, { 9: 0 }],
    [{ online: { ...online, cases: 0, filed: 0 } }, { 9: null }],
  ])('%j gives %j', (changes, expected) => {
    expect(unit(changes)).toMatchObject(expected);
  });
});

describe('an indicator', () => {
  test.each([
    [5, 4, 13],
    [1, 20, 1],
    [1, 21, 0],
    [3, 4, 8],
    [0, 7, 0],
    [14, 7, 20],
    [0, 0, null],
  ])('of %i points of %i cases is %j tenths, halves up', (sum, count, tenths) => {
    expect(meanInTenths(sum, count)).toBe(tenths);
  });

  test('is the nearest tenth, and the upper of two that are as near', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ points: fc.constantFrom<Points | null>(0, 1, 2, null), count: fc.nat({ max: 40 }) }), { maxLength: 20 }), (given) => {
        const score = indicatorScore(1, given);
        const { tenths, sum, count, unknown } = score;
        expect(indicatorScore(1, given.flatMap(({ points: each, count: times }) => Array.from({ length: times }, () => ({ points: each, count: 1 }))))).toEqual(score);
        expect(count + unknown).toBe(given.reduce((total, each) => total + each.count, 0));
        if (tenths === null) return expect(count).toBe(0);
        const twice = 20 * sum - 2 * tenths * count;
        expect(twice).toBeGreaterThanOrEqual(-count);
        expect(twice).toBeLessThan(count);
        expect([tenths >= 0, tenths <= 20]).toEqual([true, true]);
      }),
    );
  });
});

const each = (...cases: readonly AssessedFacts[]) => cases.map((facts) => ({ facts, count: 1 }));

describe('totals', () => {
  const none: UnitFacts = { oneStop: null, petitions: null, online: null };
  const all: UnitFacts = { oneStop: { procedures: 10, received: 10, approved: 3 }, petitions: { due: 0, answeredOnTime: 0 }, online: { procedures: 10, offered: 5, cases: 10, filed: 5, late: 0 } };

  test('of an officer are at most 10, of a unit at most 18', () => {
    expect(assessOfficer(survey, [{ facts: best, count: 7 }])).toMatchObject({ tenths: 100, known: 5, class: { key: 'full' } });
    expect(assessUnit(survey, each(best), all)).toMatchObject({ tenths: 180, known: 9, class: { key: 'excellent' } });
  });

  test('of exactly a bound belong to the better class', () => {
    // 1: 0, 2: 0, 3: 0, 4: 0, 7: 0 for one case, and all the points for the other: 1,0 each, so 5,0.
    const worst: AssessedFacts = { ...best, timeliness: 'late', steps: { inTime: false, onTheDot: false, late: true }, supplements: 2, toldBodies: 'more' };
    expect(assessOfficer(survey, each(best, worst))).toMatchObject({ tenths: 50, class: { key: 'full' } });
    const almost = assessUnit(survey, each({ ...best, timeliness: 'on-time', supplements: 1 }, { ...best, timeliness: 'on-time' }), all);
    // 1: 1,0 · 2: 2,0 · 3: 1,5 · 4: 1,5 · 5: 2 · 6: 2,0 · 7: 1,0 · 8: 2 · 9: 2
    expect(almost).toMatchObject({ tenths: 150, class: { key: 'excellent' } });
  });

  test('have a class only where every indicator has data', () => {
    const total = assessUnit(survey, each({ ...best, publication: null }), none);
    expect(total).toMatchObject({ tenths: 100, known: 5, class: null });
    expect(assessOfficer(survey, [])).toMatchObject({ tenths: null, known: 0, class: null });
    expect(total.indicators.map(({ number }) => number)).toEqual(survey.unit.indicators);
  });
});

test('numbers that are entered are whole, all there, and no part exceeds its whole', () => {
  const wrong = (indicator: 5 | 6 | 8, numbers: Record<string, unknown>) => inputFaults(indicator, numbers).map(({ field }) => field);
  expect(wrong(5, { procedures: 10, received: 10, approved: 3 })).toEqual([]);
  expect(wrong(5, { procedures: 10, received: 11, approved: 3 })).toEqual(['received']);
  expect(wrong(5, { procedures: 10, received: 1.5 })).toEqual(['received', 'approved']);
  expect(wrong(6, { posted: 1 })).toEqual([]);
  expect(wrong(6, { posted: 2 })).toEqual(['posted']);
  expect(wrong(8, { due: 0, answeredOnTime: 0, more: 1 })).toEqual(['more']);
});

test('a period of assessment is a quarter or a year of local days', () => {
  const days = (text: string) => { const { from, to } = assessmentPeriod(text); return [from, to]; };
  expect(days('2026-Q3')).toEqual(['2026-07-01', '2026-10-01']);
  expect(days('2026-Q4')).toEqual(['2026-10-01', '2027-01-01']);
  expect(days('2026')).toEqual(['2026-01-01', '2027-01-01']);
  for (const wrong of ['2026-Q5', '1926-Q1', '2026-q1', '26']) expect(() => assessmentPeriod(wrong)).toThrow(RangeError);
});

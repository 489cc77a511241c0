import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../../calendar/plain-date.js';
import { evaluateSet, type EvaluatedIndicator, type SetFacts } from './evaluate-set.js';
import { exactSum } from '../exact.js';
import type { EnteredSum } from './indicator-entries.js';
import type { Indicator, IndicatorSet, LevelTarget, Scoring } from './indicator-set.js';
import type { Part } from '../scorecard.js';

const NOTHING: EnteredSum = { numerator: null, denominator: null, value: null, owed: 0, entered: 0, approved: 0 };
const part = (numerator: number, denominator: number): Part => ({ numerator, denominator });

const target = (value: number, strict = false, changes: Partial<LevelTarget> = {}): LevelTarget => ({ level: 'any', from: plainDate('2026-01-01'), to: null, value, strict, words: 'chỉ tiêu', ...changes });

function indicator(key: string, changes: Partial<Indicator> = {}): Indicator {
  return { key, name: key, unit: 'share', level: 'any', formula: 'f', source: 's', measure: { kind: 'computed', key: 'online-reception' }, targets: [], points: null, ...changes };
}

const entered = (unit: Indicator['unit'], changes: Partial<Indicator> = {}): Indicator =>
  indicator('entered', { unit, measure: { kind: 'entered', period: 'year', across: 'latest', evidence: 'words', value: 'v' }, ...changes });

function setOf(...groups: (readonly Indicator[])[]): IndicatorSet {
  return {
    schema: 1,
    code: 'set',
    version: 1,
    name: 'Bộ',
    kind: 'index',
    legalBasis: 'Căn cứ',
    validFrom: plainDate('2026-01-01'),
    validTo: null,
    groups: groups.map((indicators, index) => ({ key: `g${index}`, name: `G${index}`, maxPoints: indicators.some(({ points }) => points) ? 1 : null, indicators })),
  };
}

function facts(measured: Part | null, sum: Partial<EnteredSum> = {}, level: SetFacts['unit']['level'] = 'province'): SetFacts {
  return { unit: { kind: 'authority', level, below: null }, to: plainDate('2027-01-01'), measured: () => measured, entered: () => ({ ...NOTHING, ...sum }) };
}

/** The one indicator of a set, evaluated. */
function one(of: Indicator, given: SetFacts): EvaluatedIndicator {
  const found = evaluateSet(setOf([of]), given).groups[0]?.indicators[0];
  if (!found) throw new Error('Nothing was evaluated');
  return found;
}

const pointsOf = (points: Scoring, of: Part | null): number | null => one(indicator('a', { points }), facts(of)).points;

describe('verdicts', () => {
  test.each<[string, LevelTarget, Part | null, string | null]>([
    ['reached is met', target(0.55), part(110, 200), 'met'],
    ['reached is not enough where more is wanted', target(0.55, true), part(110, 200), 'not-met'],
    ['more is met where more is wanted', target(0.55, true), part(111, 200), 'met'],
    ['at the ceiling is met', target(0.05, false, { ceiling: true }), part(10, 200), 'met'],
    ['at the ceiling is not under it', target(0.05, true, { ceiling: true }), part(10, 200), 'not-met'],
    ['over the ceiling is not met', target(0.05, false, { ceiling: true }), part(11, 200), 'not-met'],
    ['a zero denominator is no data', target(0.55), part(0, 0), 'no-data'],
    ['an unmeasured one is no data', target(0.55), null, 'no-data'],
    ['no target for the time, no verdict', target(0.55, false, { to: plainDate('2026-12-30') }), part(1, 2), null],
    ['no target for the level, no verdict', target(0.55, false, { level: 'commune' }), part(1, 2), null],
  ])('%s', (_, wanted, measured, verdict) => {
    const found = one(indicator('a', { targets: [wanted] }), facts(measured));
    expect(found.verdict).toBe(verdict);
    expect(found.value).toBe(measured === null || measured.denominator === 0 ? null : measured.numerator / measured.denominator);
  });

  test('a few answers say nothing; many have an interval', () => {
    const satisfied = indicator('a', { measure: { kind: 'computed', key: 'satisfied' }, targets: [target(0.9)] });
    expect(one(satisfied, facts(part(11, 12))).verdict).toBe('not-enough');
    expect(one(satisfied, facts(part(95, 100)))).toMatchObject({ verdict: 'met', interval: { low: expect.any(Number), high: expect.any(Number) } });
  });

  test('entries say nothing before all that are owed are approved', () => {
    const wanted = entered('yes-no', { targets: [target(1)] });
    const all = { numerator: 3, denominator: 3, owed: 3, entered: 3, approved: 3 };
    expect(one(wanted, facts(null, all))).toMatchObject({ value: 1, verdict: 'met', coverage: { owed: 3, entered: 3, approved: 3 } });
    expect(one(wanted, facts(null, { ...all, numerator: 2, denominator: 2, approved: 2 })).verdict).toBe('not-enough');
    expect(one(wanted, facts(null, { owed: 3 })).verdict).toBe('no-data');
  });

  test('indicators of the levels above are left out, those below are seen together', () => {
    const set = setOf([indicator('any'), indicator('province', { level: 'province' }), indicator('commune', { level: 'commune' })]);
    const keys = (level: 'province' | 'commune') => evaluateSet(set, facts(null, {}, level)).groups.flatMap(({ indicators }) => indicators.map((item) => item.indicator.key));
    expect(keys('province')).toEqual(['any', 'province', 'commune']);
    expect(keys('commune')).toEqual(['any', 'commune']);
  });
});

describe('points of QĐ 766', () => {
  test.each<[string, Scoring, Part | null, number | null]>([
    ['20 × on time', { kind: 'proportional', max: 20 }, part(923, 1000), 18.46],
    ['min(6; 6·C/0,50) below', { kind: 'linear', max: 6, fullAt: 0.5 }, part(1, 3), 4],
    ['min(6; 6·C/0,50) above', { kind: 'linear', max: 6, fullAt: 0.5 }, part(2, 3), 6],
    ['min(2; 2,5·p) is linear to 0,80', { kind: 'linear', max: 2, fullAt: 0.8 }, part(1, 2), 1.25],
    ['6·s/0,90 exactly at 90 %', { kind: 'linear', max: 6, fullAt: 0.9, whenNothing: 'zero' }, part(90, 100), 6],
    ['6·s/0,90 just below', { kind: 'linear', max: 6, fullAt: 0.9, whenNothing: 'zero' }, part(89, 100), 5.93],
    ['0 if nobody rated', { kind: 'linear', max: 6, fullAt: 0.9, whenNothing: 'zero' }, part(0, 0), 0],
    ['6 if there was no petition', { kind: 'proportional', max: 6, whenNothing: 'full' }, part(0, 0), 6],
    ['none where the law says nothing', { kind: 'proportional', max: 6 }, part(0, 0), null],
    ['none without data, whatever the law says of zero', { kind: 'proportional', max: 6, whenNothing: 'full' }, null, null],
    ['half a hundredth goes up', { kind: 'proportional', max: 1 }, part(1, 200), 0.01],
    ['steps', { kind: 'steps', max: 3, steps: [{ from: 0.5, points: 1 }, { from: 0.8, points: 3 }] }, part(8, 10), 3],
    ['below every step', { kind: 'steps', max: 3, steps: [{ from: 0.5, points: 1 }, { from: 0.8, points: 3 }] }, part(4, 10), 0],
  ])('%s', (_, scoring, of, points) => {
    expect(pointsOf(scoring, of)).toBe(points);
  });

  test('entered points and yes-no', () => {
    expect(one(entered('points', { points: { kind: 'entered', max: 4 } }), facts(null, { value: 3.255, owed: 1, approved: 1 })).points).toBe(3.26);
    expect(one(entered('yes-no', { points: { kind: 'yes-no', max: 2 } }), facts(null, { numerator: 1, denominator: 4, owed: 4, approved: 4 })).points).toBe(0.5);
    expect(one(entered('count', { points: { kind: 'linear', max: 2, fullAt: 4 } }), facts(null, { value: 9, owed: 1, approved: 1 })).points).toBe(2);
  });
});

const scoring: fc.Arbitrary<Scoring> = fc.record({ max: fc.integer({ min: 1, max: 2400 }).map((hundredths) => Number(`${hundredths}e-2`)), fullAt: fc.integer({ min: 1, max: 100 }).map((hundredths) => Number(`${hundredths}e-2`)), whenNothing: fc.constantFrom('full', 'zero', undefined), kind: fc.constantFrom('proportional', 'linear', 'steps') }).map(({ max, fullAt, whenNothing, kind }): Scoring => {
  const zero = whenNothing === undefined ? {} : ({ whenNothing } as const);
  if (kind === 'linear') return { kind, max, fullAt, ...zero };
  return kind === 'steps' ? { kind, max, steps: [{ from: fullAt, points: max }], ...zero } : { kind: 'proportional', max, ...zero };
});
const anyPart = fc.option(fc.tuple(fc.nat(5000), fc.nat(5000)).map(([a, b]) => part(Math.min(a, b), Math.max(a, b))));

test('points lie within bounds, have two decimals, and never fall as the share grows', () => {
  fc.assert(
    fc.property(scoring, fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (points, some, more, denominator) => {
      const [low = 0, high = 0] = [some, more].map((numerator) => pointsOf(points, part(Math.min(numerator, denominator), denominator)) ?? -1).sort((a, b) => a - b);
      expect(0 <= low && high <= points.max).toBe(true);
      expect(Number(high.toFixed(2))).toBe(high);
      expect(pointsOf(points, part(Math.min(Math.max(some, more), denominator), denominator))).toBe(high);
    }),
    { numRuns: 300 },
  );
});

test('sums of groups and of the set are sums of the points, with what is missing still reachable', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(scoring, fc.boolean()), { minLength: 1, maxLength: 8 }), anyPart, (items, of) => {
      const indicators = items.map(([points, first], index) => indicator(`i${index}`, { points, measure: { kind: 'computed', key: first ? 'online-reception' : 'satisfied' } }));
      const half = Math.ceil(indicators.length / 2);
      const set = setOf(indicators.slice(0, half), ...(half < indicators.length ? [indicators.slice(half)] : []));
      const { groups, sum } = evaluateSet(set, { ...facts(null), measured: (key) => (key === 'online-reception' ? of : null) });
      const all = groups.flatMap((group) => group.indicators);
      const given = exactSum(all.map(({ points }) => points ?? 0), 2);
      expect(sum?.points ?? 0).toBe(given);
      expect(exactSum(groups.map((group) => group.sum?.points ?? 0), 2)).toBe(given);
      expect(sum?.maxPoints).toBe(exactSum(all.map(({ maxPoints }) => maxPoints ?? 0), 2));
      expect(sum?.reachable).toBe(exactSum(all.map(({ points, maxPoints }) => points ?? maxPoints ?? 0), 2));
      expect(sum?.points ?? 0).toBeLessThanOrEqual(sum?.reachable ?? 0);
    }),
  );
});

test('a set without points has no sum', () => {
  expect(evaluateSet(setOf([indicator('a')]), facts(part(1, 2)))).toMatchObject({ sum: null, groups: [{ sum: null }] });
});

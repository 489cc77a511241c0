import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../../calendar/plain-date.js';
import { describeEntryPeriod, entryFaults, entryPeriodOf, entryPeriodsIn, sumEntries, type ApprovedEntry, type EnteredValues } from './indicator-entries.js';
import type { EnteredMeasure, Indicator } from './indicator-set.js';

const day = plainDate;
const NONE: EnteredValues = { numerator: null, denominator: null, value: null };

function indicator(unit: Indicator['unit'], measure: Partial<EnteredMeasure> = {}, points: Indicator['points'] = null): Indicator {
  return { key: 'a', name: 'A', unit, level: 'commune', formula: 'f', source: 's', targets: [], points, measure: { kind: 'entered', period: 'quarter', across: 'latest', evidence: 'words', value: 'v', ...measure } };
}

const entry = (unitId: string, from: string, values: Partial<EnteredValues>): ApprovedEntry => ({ ...NONE, ...values, unitId, from: day(from) });

describe('entry periods', () => {
  test.each([
    ['month', '2026-02-28', '2026-02-01', '2026-03-01', 'tháng 2/2026'],
    ['quarter', '2026-09-30', '2026-07-01', '2026-10-01', 'quý III/2026'],
    ['quarter', '2026-12-31', '2026-10-01', '2027-01-01', 'quý IV/2026'],
    ['year', '2026-01-01', '2026-01-01', '2027-01-01', 'năm 2026'],
  ] as const)('the %s of %s', (kind, on, from, to, words) => {
    const period = entryPeriodOf(kind, day(on));
    expect([period.from, period.to, describeEntryPeriod(kind, period)]).toEqual([from, to, words]);
  });

  const inside = (kind: 'month' | 'quarter' | 'year', from: string, to: string) => entryPeriodsIn(kind, { from: day(from), to: day(to) }, day('2026-09-07')).map((period) => period.from);

  test('those that lie in the period count, or else the one of its last day', () => {
    expect(inside('month', '2026-07-01', '2026-10-01')).toEqual(['2026-07-01', '2026-08-01', '2026-09-01']);
    expect(inside('month', '2026-07-15', '2026-09-08')).toEqual(['2026-08-01']);
    expect(inside('quarter', '2026-01-01', '2026-09-08')).toEqual(['2026-01-01', '2026-04-01']);
    expect(inside('year', '2026-01-01', '2026-09-08')).toEqual(['2026-01-01']);
    expect(inside('quarter', '2026-08-01', '2026-09-01')).toEqual(['2026-07-01']);
  });
});

describe('what may be entered', () => {
  const share = { value: undefined, numerator: 'tử', denominator: 'mẫu' } as unknown as Partial<EnteredMeasure>;
  test.each<[Indicator, Partial<EnteredValues>, string[]]>([
    [indicator('share', share), { numerator: 2, denominator: 3 }, []],
    [indicator('share', share), { numerator: 0, denominator: 0 }, []],
    [indicator('share', share), { numerator: 4, denominator: 3 }, ['numerator']],
    [indicator('share', share), { denominator: 3 }, ['numerator']],
    [indicator('share', share), { numerator: 3 }, ['denominator']],
    [indicator('yes-no'), { value: 1 }, []],
    [indicator('yes-no'), { value: 2 }, ['value']],
    [indicator('yes-no'), {}, ['value']],
    [indicator('count'), { value: 2.5 }, ['value']],
    [indicator('number'), { value: 2.5 }, []],
    [indicator('points', {}, { kind: 'entered', max: 2 }), { value: 2 }, []],
    [indicator('points', {}, { kind: 'entered', max: 2 }), { value: 2.01 }, ['value']],
    [{ ...indicator('share'), measure: { kind: 'computed', key: 'satisfied' } }, { value: 1 }, ['value']],
  ])('%#', (of, values, fields) => {
    expect(entryFaults(of, { ...NONE, ...values }).map(({ field }) => field)).toEqual(fields);
  });
});

describe('entries put together', () => {
  const units = ['x', 'y', 'z'];
  const periods = [{ from: day('2026-01-01') }, { from: day('2026-04-01') }];

  test('what stands counts once a unit, by its latest period', () => {
    const approved = [entry('x', '2026-04-01', { value: 1 }), entry('x', '2026-01-01', { value: 0 }), entry('y', '2026-01-01', { value: 0 }), entry('q', '2026-01-01', { value: 1 })];
    const named = [...approved, { unitId: 'z', from: day('2026-04-01') }];
    expect(sumEntries(indicator('yes-no'), units, periods, approved, named)).toEqual({ numerator: 1, denominator: 2, value: null, owed: 3, entered: 3, approved: 2 });
  });

  test('what happened adds up, and is owed for every period', () => {
    const of = indicator('share', { across: 'sum' });
    const approved = [entry('x', '2026-01-01', { numerator: 1, denominator: 2 }), entry('x', '2026-04-01', { numerator: 3, denominator: 4 }), entry('x', '2026-07-01', { numerator: 9, denominator: 9 })];
    expect(sumEntries(of, units, periods, approved, approved)).toEqual({ numerator: 4, denominator: 6, value: null, owed: 6, entered: 2, approved: 2 });
    expect(sumEntries(indicator('count', { across: 'sum' }), ['x'], periods, [entry('x', '2026-01-01', { value: 2 }), entry('x', '2026-04-01', { value: 3 })], [])).toMatchObject({ value: 5, owed: 2 });
  });

  test('points of several units are no points of all of them', () => {
    const approved = [entry('x', '2026-01-01', { value: 2 }), entry('y', '2026-01-01', { value: 3 })];
    expect(sumEntries(indicator('points'), ['x'], periods, approved, approved).value).toBe(2);
    expect(sumEntries(indicator('points'), units, periods, approved, approved).value).toBeNull();
    expect(sumEntries(indicator('points'), units, periods, [], [])).toEqual({ ...NONE, owed: 3, entered: 0, approved: 0 });
  });
});

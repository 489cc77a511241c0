import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { plainDate } from '../../calendar/plain-date.js';
import { checkIndicatorSet } from './check-indicator-set.js';
import { INDICATOR_SET_SCHEMA } from './indicator-set-schema.js';
import { indicatorFor, levelIn, setsOn, targetOn, versionOn, type Indicator, type IndicatorSet, type LevelTarget, type Scoring } from './indicator-set.js';

const day = plainDate;
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(INDICATOR_SET_SCHEMA);

const target = (changes: Partial<LevelTarget> = {}): LevelTarget => ({ level: 'any', from: day('2026-01-01'), to: null, value: 0.9, strict: false, words: 'từ 90 % trở lên', ...changes });

const indicator = (changes: Partial<Indicator> = {}): Indicator => ({
  key: 'satisfied',
  name: 'Hài lòng',
  unit: 'share',
  level: 'any',
  formula: 'Hài lòng / đã đánh giá',
  source: 'Kế hoạch',
  measure: { kind: 'computed', key: 'satisfied' },
  targets: [target()],
  points: null,
  ...changes,
});

const trained = indicator({
  key: 'trained',
  measure: { kind: 'entered', period: 'year', across: 'latest', evidence: 'document', numerator: 'Đã tập huấn', denominator: 'Tổng số' },
});

const setOf = (indicators: readonly Indicator[], changes: Partial<IndicatorSet> = {}): IndicatorSet => ({
  schema: 1,
  code: 'ke-hoach',
  version: 1,
  name: 'Kế hoạch',
  kind: 'plan',
  legalBasis: 'Kế hoạch số 1',
  validFrom: day('2026-01-01'),
  validTo: day('2026-12-31'),
  groups: [{ key: 'a', name: 'Nhóm A', maxPoints: indicators.some(({ points }) => points) ? 6 : null, indicators }],
  ...changes,
});

const scored = (points: Scoring, changes: Partial<Indicator> = {}): IndicatorSet => setOf([indicator({ points, ...changes })]);
const codes = (set: IndicatorSet): string[] => checkIndicatorSet(set).map(({ code }) => code);

test('docs/indicator-set.schema.json is the schema of the code; else run `npm run contract`', () => {
  const file = join(import.meta.dirname, '..', '..', '..', '..', '..', 'docs', 'indicator-set.schema.json');
  expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(INDICATOR_SET_SCHEMA, null, 2)}\n`);
});

describe('the schema', () => {
  test('takes a set of both measures and every way of scoring', () => {
    const set = setOf([indicator(), trained, ...SCORINGS.map((points, index) => indicator({ key: `s${index}`, points }))], { note: 'Ghi chú', levels: [{ kind: 'department', level: 'province', countsAs: 'district', from: day('2025-07-01'), words: 'Sở như huyện' }] });
    expect([validate(set), validate.errors]).toEqual([true, null]);
  });

  test.each<[string, unknown]>([
    ['another member', { ...setOf([indicator()]), colour: 'red' }],
    ['no group', { ...setOf([indicator()]), groups: [] }],
    ['a code with capitals', { ...setOf([indicator()]), code: 'Plan 2026' }],
    ['an unknown measure', setOf([indicator({ measure: { kind: 'computed', key: 'happiness' as never } })])],
    ['a target without words', setOf([indicator({ targets: [{ ...target(), words: '' }] })])],
    ['points of no kind', setOf([indicator({ points: { kind: 'cubic', max: 6 } as never })])],
  ])('refuses %s', (_, document) => {
    expect(validate(JSON.parse(JSON.stringify(document)))).toBe(false);
  });
});

const SCORINGS: readonly Scoring[] = [
  { kind: 'proportional', max: 1, whenNothing: 'full' },
  { kind: 'linear', max: 1, fullAt: 0.8, whenNothing: 'zero' },
  { kind: 'steps', max: 1, steps: [{ from: 0.5, points: 0.5 }, { from: 0.9, points: 1 }] },
  { kind: 'yes-no', max: 1 },
  { kind: 'entered', max: 1 },
];

describe('the checker', () => {
  test('finds nothing in a sound set', () => {
    expect(codes(setOf([indicator(), trained]))).toEqual([]);
    expect(codes(scored({ kind: 'linear', max: 6, fullAt: 0.9, whenNothing: 'zero' }))).toEqual([]);
  });

  const entered = (changes: object) => setOf([indicator({ key: 'e', targets: [], measure: { kind: 'entered', period: 'year', across: 'latest', evidence: 'words', value: 'Có?', ...changes } as never, unit: 'yes-no' })]);

  test.each<[string, IndicatorSet]>([
    ['date-invalid', setOf([indicator()], { validFrom: day('2026-01-01'), validTo: '2026-02-30' as never })],
    ['date-order', setOf([indicator()], { validTo: day('2025-12-31') })],
    ['key-duplicate', setOf([indicator(), indicator()])],
    ['date-order', setOf([indicator({ targets: [target({ to: day('2025-12-31') })] })])],
    ['target-overlaps', setOf([indicator({ targets: [target({ to: day('2026-06-30') }), target({ from: day('2026-06-30') })] })])],
    ['target-unfit', setOf([indicator({ targets: [target({ value: 90 })] })])],
    ['target-unreachable', setOf([indicator({ targets: [target({ value: 1, strict: true })] })])],
    ['target-unreachable', setOf([indicator({ targets: [target({ value: 0, strict: true, ceiling: true })] })])],
    ['measure-unfit', setOf([indicator({ unit: 'count' })])],
    ['measure-unfit', setOf([{ ...trained, measure: { kind: 'entered', period: 'year', across: 'latest', evidence: 'words', value: 'Một giá trị' } }])],
    ['measure-unfit', entered({ numerator: 'Tử' })],
    ['sum-unfit', entered({ across: 'sum' })],
    ['points-without-maximum', { ...scored({ kind: 'proportional', max: 6 }), groups: scored({ kind: 'proportional', max: 6 }).groups.map((group) => ({ ...group, maxPoints: null })) }],
    ['points-do-not-add-up', scored({ kind: 'proportional', max: 5.5 })],
    ['points-too-fine', scored({ kind: 'proportional', max: 6.001 })],
    ['scoring-unfit', scored({ kind: 'yes-no', max: 6 })],
    ['scoring-unfit', scored({ kind: 'entered', max: 6 })],
    ['scoring-unfit', scored({ kind: 'linear', max: 6, fullAt: 80 })],
    ['steps-unsorted', scored({ kind: 'steps', max: 6, steps: [{ from: 0.9, points: 3 }, { from: 0.5, points: 6 }] })],
    ['steps-unfit', scored({ kind: 'steps', max: 6, steps: [{ from: 0.9, points: 3 }] })],
  ])('finds %s', (code, set) => {
    expect(codes(set)).toContain(code);
  });

  test('tells the place and, in Vietnamese, the reason', () => {
    expect(checkIndicatorSet(scored({ kind: 'proportional', max: 5.5 }))).toEqual([
      { code: 'points-do-not-add-up', place: 'groups.a.maxPoints', message: 'Điểm tối đa của các chỉ số cộng lại là 5,5, không phải 6.' },
    ]);
  });
});

describe('what holds when, and for whom', () => {
  const quarters = indicator({ targets: [target({ to: day('2026-06-30'), value: 0.8 }), target({ from: day('2026-07-01') }), target({ level: 'commune', from: day('2026-07-01'), value: 0.65 })] });

  test('the target of the level comes before the one of every level, and both by their days', () => {
    expect(targetOn(quarters, 'commune', day('2026-06-30'))?.value).toBe(0.8);
    expect(targetOn(quarters, 'commune', day('2026-07-01'))?.value).toBe(0.65);
    expect(targetOn(quarters, 'province', day('2026-07-01'))?.value).toBe(0.9);
    expect(targetOn(quarters, 'province', day('2025-12-31'))).toBeNull();
  });

  test('the newest version that holds on the day is the set; the latest plan stands first', () => {
    const first = setOf([indicator()]);
    const second = setOf([indicator()], { version: 2, validFrom: day('2026-10-01') });
    const next = setOf([indicator()], { code: 'ke-hoach-2026b', validFrom: day('2026-07-01') });
    const index = setOf([indicator()], { code: 'a-index', kind: 'index', validTo: null });
    const on = (text: string) => setsOn([index, first, second, next], day(text)).map(({ code, version }) => `${code}@${version}`);
    expect(on('2026-06-30')).toEqual(['ke-hoach@1', 'a-index@1']);
    expect(on('2026-09-30')).toEqual(['ke-hoach-2026b@1', 'ke-hoach@1', 'a-index@1']);
    expect(on('2026-10-01')).toEqual(['ke-hoach@2', 'ke-hoach-2026b@1', 'a-index@1']);
    expect(on('2027-01-01')).toEqual(['a-index@1']);
    expect(versionOn([first, second], 'other', day('2026-10-01'))).toBeUndefined();
  });

  test('a unit counts as the level that the set says, from its day on', () => {
    const set = setOf([indicator()], { levels: [{ kind: 'authority', level: 'commune', below: 'province', countsAs: 'district', from: day('2025-07-01'), words: 'Xã hai cấp như huyện' }] });
    const level = (below: 'province' | 'district', text: string) => levelIn(set, { kind: 'authority', level: 'commune', below }, day(text));
    expect([level('province', '2026-01-01'), level('province', '2025-06-30'), level('district', '2026-01-01')]).toEqual(['district', 'commune', 'commune']);
  });

  test('an indicator is found by its measure', () => {
    expect(indicatorFor(setOf([trained, indicator()]), 'satisfied')?.key).toBe('satisfied');
    expect(indicatorFor(setOf([trained]), 'satisfied')).toBeUndefined();
  });
});

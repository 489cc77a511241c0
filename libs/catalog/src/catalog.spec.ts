import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { INDICATOR_SET_SCHEMA, SURVEY_SCHEMAS, surveyKind, defaultCalendar, compileCalendar, nationalHolidays, plannedMinutes, plainDate, resolvingAuthority, selectFees, selectLimit, slackMinutes } from '#domain';
import { checkCatalog, loadCatalog } from './check-catalog.js';
import { unitTreeOf } from './check-routes.js';

const catalog = loadCatalog();
const tree = unitTreeOf(catalog.units);

function procedure(code: string) {
  const found = catalog.procedures.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`No procedure ${code}`);
  return found;
}

/** Every text in the data, with the way to it. */
function textsOf(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsOf(member, `${place}.${key}`));
}

describe('the catalogue', () => {
  test('has no fault', () => {
    expect(checkCatalog(catalog)).toEqual([]);
  });

  test('holds at least 36 procedures of every field, a process each', () => {
    expect(catalog.procedures.length).toBeGreaterThanOrEqual(36);
    expect([...new Set(catalog.processes.map(({ procedureCode }) => procedureCode))]).toEqual(catalog.procedures.map(({ code }) => code));
    expect([...new Set(catalog.procedures.map(({ field }) => field))].sort()).toEqual([
      'bao-tro-xa-hoi', 'chung-thuc', 'cu-tru', 'dat-dai', 'dinh-danh', 'giam-ngheo', 'ha-tang', 'ho-kinh-doanh', 'ho-tich', 'hoa-giai',
      'moi-truong', 'nuoi-con-nuoi', 'quy-hoach', 'tai-chinh-dat-dai', 'xay-dung',
    ]);
  });

  test('is written in composed Unicode without stray spaces', () => {
    const unclean = textsOf(catalog, 'catalog').filter(([, text]) => text !== text.normalize('NFC') || text !== text.trim() || /\s{2}/.test(text));
    expect(unclean).toEqual([]);
  });

  test('names are Vietnamese with their diacritics', () => {
    const plain = catalog.procedures.filter(({ name }) => !/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/i.test(name));
    expect(plain).toEqual([]);
  });

  test('a file is named by the code and version it holds, a folder by the field', () => {
    const files = (folder: string) => readdirSync(join(import.meta.dirname, '..', folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json')).sort();
    expect(files('procedures')).toEqual(catalog.procedures.map(({ code, field }) => join(field, `${code}.json`)).sort());
    const named = catalog.processes.map(({ procedureCode, version }) => (version === 1 ? procedureCode : `${procedureCode}.v${version}`));
    expect(files('processes').map((path) => basename(path, '.json'))).toEqual(named.sort());
  });

  test('every field has one name', () => {
    const names = new Map<string, Set<string>>();
    for (const { field, fieldName } of catalog.procedures) names.set(field, (names.get(field) ?? new Set()).add(fieldName));
    expect([...names].filter(([, spellings]) => spellings.size > 1)).toEqual([]);
  });

  test('processes under calendar days plan no more than five days in seven', () => {
    const over = catalog.processes.filter((process) => {
      const { limits } = procedure(process.procedureCode);
      const days = Math.min(...limits.filter(({ limit }) => limit.unit === 'calendar-days').map(({ limit }) => limit.value));
      return Number.isFinite(days) && plannedMinutes(process) > (days * 5 * 480) / 7;
    });
    expect(over.map(({ code }) => code)).toEqual([]);
  });

  test.each([
    ['1.001193', 60], // same day: 8 h less 1 + 3 + 2 + 1
    ['2.000908', 0], // one working day: 2 + 3 + 2 + 1, QĐ 663/QĐ-TTPVHCC
    ['2.001159', 15],
  ])('%s leaves %i minutes over', (code, slack) => {
    const process = catalog.processes.find((candidate) => candidate.procedureCode === code);
    expect(process && slackMinutes(process, procedure(code))).toBe(slack);
  });

  test('1.012994 plans the 168 hours of QĐ 3857/QĐ-UBND', () => {
    const process = catalog.processes.find(({ procedureCode }) => procedureCode === '1.012994');
    expect(process && plannedMinutes(process)).toBe(168 * 60);
  });
});

describe('limits and fees of the law', () => {
  const today = plainDate('2026-11-23');

  test.each([
    ['1.001193', null, { value: 1, unit: 'same-day', cutOff: 900 }],
    ['1.000894', 'xac-minh', { value: 5, unit: 'working-days' }],
    ['1.004873', null, { value: 3, unit: 'working-days' }],
    ['1.004222', null, { value: 7, unit: 'working-days' }],
    ['2.001159', null, { value: 1, unit: 'working-hours' }],
    ['1.013225', null, { value: 20, unit: 'calendar-days' }],
    ['1.013225', 'nha-o-rieng-le', { value: 15, unit: 'calendar-days' }],
    ['1.012784', null, { value: 12, unit: 'working-days' }],
    ['1.013967', 'vung-kho-khan', { value: 60, unit: 'calendar-days' }],
  ])('%s (%s)', (code, variant, limit) => {
    expect(selectLimit(procedure(code), 'counter', variant, today)?.limit).toEqual(limit);
  });

  test('a limit may be shorter online', () => {
    expect(selectLimit(procedure('1.001612'), 'counter', null, today)?.limit.value).toBe(3);
    expect(selectLimit(procedure('1.001612'), 'online', null, today)?.limit.value).toBe(2);
  });

  test('a fee may be lower online', () => {
    expect(selectFees(procedure('1.004222'), 'counter', today).map(({ amount }) => amount)).toEqual([20_000]);
    expect(selectFees(procedure('1.004222'), 'online', today).map(({ amount }) => amount)).toEqual([10_000]);
  });
});

describe('the demonstration province', () => {
  test.each([
    ['1.001612', 'H99.21.05.01', 'H99.21'], // three tiers: household business goes up to the district
    ['1.001612', 'H99.42.01', 'H99.42'], // two tiers: the commune decides itself
    ['1.001193', 'H99.21.05.01', 'H99.21.05'],
    ['1.012784', 'H99.21.07.01', 'H99'],
    ['1.012784', 'H99.41.01', 'H99'],
    ['1.013225', 'H99.21.01', 'H99.21'],
  ])('%s taken in at %s is decided by %s', (code, counter, authority) => {
    expect(resolvingAuthority(tree, counter, procedure(code))?.code).toBe(authority);
  });

  test('has the structure that the plan names', () => {
    const count = (kind: string, level: string, parent: string | null) =>
      catalog.units.filter((unit) => unit.kind === kind && unit.level === level && unit.parentCode === parent).length;
    expect(count('department', 'province', 'H99')).toBe(7);
    expect(count('authority', 'district', 'H99')).toBe(1);
    expect(count('department', 'district', 'H99.21')).toBe(6);
    expect(count('authority', 'commune', 'H99.21')).toBe(3);
    expect(count('authority', 'commune', 'H99')).toBe(2);
  });

  test('every counter has two officers, one person administers', () => {
    const holders = (unit: string, role: string) => catalog.staff.filter(({ posts }) => posts.some((post) => post.unitCode === unit && post.role === role)).length;
    for (const { code, kind } of catalog.units) if (kind === 'counter') expect(holders(code, 'counter-officer')).toBe(2);
    expect(catalog.staff.filter(({ posts }) => posts.some((post) => post.role === 'administrator')).map(({ username }) => username)).toEqual(['quantri']);
    expect(catalog.units.filter(({ code }) => holders(code, 'specialist') >= 2).length).toBeGreaterThanOrEqual(3);
  });

  test('unit calendars lie over the default: other hours, a half Saturday', () => {
    const sessions = (code: string, day: string) => {
      const layer = catalog.calendars.find((calendar) => calendar.code === code);
      return compileCalendar([defaultCalendar, { code: 'holidays', name: 'Ngày nghỉ', days: nationalHolidays }, ...(layer ? [layer] : [])]).sessionsOn(plainDate(day));
    };
    expect(sessions('dong-son', '2026-11-25')).toEqual([{ from: 450, to: 690 }, { from: 780, to: 1020 }]);
    expect(sessions('binh-khe-mot-cua', '2026-11-28')).toEqual([{ from: 450, to: 660 }]);
    expect(sessions('binh-khe-mot-cua', '2026-11-24')).toEqual([]);
  });
});

describe('indicator sets', () => {
  const set = (code: string) => catalog.indicatorSets.find((candidate) => candidate.code === code);

  test('the plan sets the targets of the brief, strict where it says “trên”', () => {
    const targets = catalog.indicatorSets.flatMap(({ kind, groups }) => (kind === 'plan' ? groups : [])).flatMap(({ indicators }) => indicators).flatMap(({ measure, targets: [target] }) => (measure.kind === 'computed' && target ? [[measure.key, target.value, target.strict]] : []));
    expect(targets).toEqual([
      ['satisfied', 0.9, false],
      ['online-reception', 0.55, true],
      ['units-using', 1, false],
      ['processed-online-district', 0.85, false],
      ['processed-online-commune', 0.65, false],
      ['processed-online', 0.85, false],
    ]);
  });

  test('QĐ 766 has six groups of 18, 20, 12, 10, 18 and 22 points', () => {
    expect(set('qd-766')?.groups.map(({ maxPoints }) => maxPoints)).toEqual([18, 20, 12, 10, 18, 22]);
  });

  test('what is written from memory says so', () => {
    for (const code of ['par-index', 'dti']) expect(set(code)?.groups.flatMap(({ indicators }) => indicators).every(({ illustrative }) => illustrative === true)).toBe(true);
  });

  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(INDICATOR_SET_SCHEMA);
  test.each(catalog.indicatorSets.map((each) => [each.code, each] as const))('%s is of the published schema', (_, each) => {
    expect([validate(each), validate.errors]).toEqual([true, null]);
  });
});

test.each(catalog.surveys.filter(({ schema }) => schema === 2).map((survey) => [`${survey.code}@${survey.version}`, survey] as const))('survey %s is of the schema of its kind', (_, survey) => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(SURVEY_SCHEMAS[surveyKind(survey)]);
  expect([validate(survey), validate.errors]).toEqual([true, null]);
});

import { describe, expect, test } from '@jest/globals';
import { plainDate, surveyKind, type AssessmentSurvey, type Questionnaire, type QuickSurvey, type Stage } from '#domain';
import { hashOf } from '#persistence';
import { checkCatalog, loadCatalog, type Catalog } from './check-catalog.js';
import { checkPublished, checksumsOf, recordChecksums } from './checksums.js';
import type { UnitRecord } from './records.js';
import { readWeekly } from './weekly-hours.js';

const catalog = loadCatalog();

/** The codes of the faults of the catalogue with one part changed. */
function codesOf(changes: Partial<Catalog>): string[] {
  return [...new Set(checkCatalog({ ...catalog, ...changes }).map((fault) => fault.code))];
}

function withUnit(code: string, changes: Partial<UnitRecord>): Partial<Catalog> {
  return { units: catalog.units.map((unit) => (unit.code === code ? { ...unit, ...changes } : unit)) };
}

/** With one stage of the newest process of a procedure changed. */
function withStage(procedureCode: string, key: string, changes: Partial<Stage>): Partial<Catalog> {
  const newest = catalog.processes.findLast((process) => process.procedureCode === procedureCode);
  const stages = newest?.stages.map((step) => (step.key === key ? ({ ...step, ...changes } as Stage) : step));
  return { processes: catalog.processes.map((process) => (process === newest && stages ? { ...process, stages } : process)) };
}

function withoutStaff(...usernames: string[]): Partial<Catalog> {
  return { staff: catalog.staff.filter((person) => !usernames.includes(person.username)) };
}

function withPerson(changes: Partial<Catalog['staff'][number]>): Partial<Catalog> {
  return { staff: catalog.staff.map((person) => (person.username === 'quantri' ? { ...person, ...changes } : person)) };
}

function withSurvey(changes: Partial<QuickSurvey>): Partial<Catalog> {
  return { surveys: catalog.surveys.map((survey) => (surveyKind(survey) === 'quick' ? ({ ...survey, ...changes } as QuickSurvey) : survey)) };
}

function withQuestionnaire(changes: Partial<Questionnaire>): Partial<Catalog> {
  return { surveys: catalog.surveys.map((survey) => (surveyKind(survey) === 'questionnaire' ? ({ ...survey, ...changes } as Questionnaire) : survey)) };
}

function withAssessment(changes: Partial<AssessmentSurvey>): Partial<Catalog> {
  return { surveys: catalog.surveys.map((survey) => (surveyKind(survey) === 'assessment' ? ({ ...survey, ...changes } as AssessmentSurvey) : survey)) };
}

describe('checkCatalog', () => {
  const post = { unitCode: 'H99', role: 'administrator', from: plainDate('2025-07-01') } as const;

  test.each<[string, Partial<Catalog>]>([
    ['process-missing', { processes: catalog.processes.filter(({ procedureCode }) => procedureCode !== '1.012753') }],
    ['process-duplicate', { processes: catalog.processes.map((process) => ({ ...process, version: 1 })) }],
    ['process-duplicate', { processes: catalog.processes.map((process, index) => ({ ...process, code: `QT-${index}` })) }],
    ['version-order', { processes: catalog.processes.map((process) => ({ ...process, validFrom: plainDate('2026-10-01') })) }],
    ['unit-unknown', withStage('2.000806', 'justice', { unit: 'unit:H99.99' })],
    ['unit-unresolved', withStage('1.012753', 'register', { unit: ['department:dang-ky-dat-dai@district'] })],
    ['post-empty', withStage('1.013225', 'fire', { post: 'clerk', unit: ['authority@district', 'counter@province'] })],
    ['procedure-missing', { procedures: catalog.procedures.slice(1) }],
    ['field-unknown', { fields: [] }],
    ['field-duplicate', { fields: [...catalog.fields, { code: 'ho-tich', name: 'Hộ tịch' }] }],
    ['procedure-duplicate', { procedures: [...catalog.procedures, ...catalog.procedures.slice(0, 1)] }],
    ['process-duplicate', { processes: [...catalog.processes, ...catalog.processes.slice(0, 1)] }],
    ['papers-none-mandatory', { procedures: catalog.procedures.map((procedure) => ({ ...procedure, papers: [] })) }],
    ['stage-unreachable', { processes: catalog.processes.map((process) => ({ ...process, first: 'return' })) }],
    ['sum-over-limit', { procedures: catalog.procedures.map((procedure) => ({ ...procedure, limits: procedure.limits.map((rule) => ({ ...rule, limit: { value: 1, unit: 'working-hours' } as const })) })) }],
    ['unit-code-duplicate', { units: [...catalog.units, ...catalog.units.slice(-1)] }],
    ['unit-code-form', withUnit('H99.41.05', { code: 'H99.41.5a' })],
    ['text-empty', withUnit('H99.41', { phone: '' })],
    ['fields-unfit', withUnit('H99.41', { fields: ['ho-tich'] })],
    ['fields-unfit', withUnit('H99.41.05', { fields: [] })],
    ['calendar-missing', withUnit('H99.41', { calendarCode: 'nowhere' })],
    ['parent-missing', withUnit('H99.41', { parentCode: null })],
    ['parent-missing', { units: [...catalog.units].reverse() }],
    ['parent-unfit', withUnit('H99.41', { parentCode: 'H99.21' })],
    ['counter-count', { units: catalog.units.filter((unit) => unit.code !== 'H99.41.01') }],
    ['field-shared', withUnit('H99.41.05', { fields: ['cu-tru', 'dinh-danh', 'ho-tich'] })],
    ['unit-unresolved', withUnit('H99.41.05', { fields: ['cu-tru'] })],
    ['nowhere-received', { units: catalog.units.filter((unit) => unit.level !== 'commune') }],
    ['post-empty', withoutStaff('lanhdao.tanlap')],
    ['post-empty', withoutStaff('motcua.tanlap', 'motcua2.tanlap')],
    ['unit-missing', { units: catalog.units.filter((unit) => !unit.code.startsWith('H99.42')) }],
    ['username-duplicate', { staff: [...catalog.staff, ...catalog.staff.slice(0, 1)] }],
    ['email-duplicate', { staff: [...catalog.staff, ...catalog.staff.slice(0, 1)] }],
    ['username-form', withPerson({ username: 'Quản trị' })],
    ['email-form', withPerson({ email: 'quantri' })],
    ['text-empty', withPerson({ name: ' ' })],
    ['post-missing', withPerson({ posts: [] })],
    ['post-unfit', withPerson({ posts: [{ ...post, unitCode: 'H99.02' }] })],
    ['calendar-unfit', { calendars: catalog.calendars.map((layer) => ({ ...layer, weekly: { 1: [{ from: 600, to: 500 }] } })) }],
    ['scale-unfit', withSurvey({ scale: [] })],
    ['factors-unfit', withSurvey({ criteria: [] })],
    ['reasons-unfit', withSurvey({ reasons: [] })],
    ['reasons-unfit', withSurvey({ reasonsAtMost: 5 })],
    ['reminders-unfit', withSurvey({ remindAfterDays: [7, 3] })],
    ['cell-unfit', withSurvey({ smallestCell: 1 })],
    ['key-duplicate', withSurvey({ reasons: [{ key: 'late', label: 'Chậm' }, { key: 'late', label: 'Trễ' }] })],
    ['factors-unfit', withQuestionnaire({ factors: [] })],
    ['choices-unfit', withQuestionnaire({ groups: [{ key: 'age', question: 'Tuổi', choices: [] }] })],
    ['cell-unfit', withQuestionnaire({ smallestCell: 1 })],
    ['indicators-unfit', withAssessment({ indicators: [] })],
    ['classes-unfit', withAssessment({ officer: { indicators: [1], classes: [] } })],
    ['key-duplicate', { indicatorSets: catalog.indicatorSets.map((set) => ({ ...set, groups: [...set.groups, ...set.groups] })) }],
    ['not-recorded', { published: { procedures: {}, processes: {} } }],
  ])('finds %s', (code, changes) => {
    expect(codesOf(changes)).toContain(code);
  });

  test('a fault names its place and is told once, in Vietnamese', () => {
    expect(checkCatalog({ ...catalog, ...withUnit('H99.41.05', { fields: ['cu-tru'] }) })).toContainEqual({
      code: 'unit-unresolved',
      place: 'processes.3.000228@1.appraise',
      message: expect.stringContaining('Không tìm thấy “department@resolving” của lĩnh vực dinh-danh'),
    });
  });
});

describe('checksums', () => {
  const [procedure] = catalog.procedures.slice(0, 1);
  if (!procedure) throw new Error('The catalogue is empty');
  const published = checksumsOf([procedure], []);

  test('do not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(procedure).reverse()) as unknown as typeof procedure;
    expect(hashOf(turned)).toBe(hashOf(procedure));
    expect(hashOf(procedure)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a published version must not change, a new version must be recorded', () => {
    const edited = checksumsOf([{ ...procedure, name: `${procedure.name}.` }], []);
    const raised = checksumsOf([{ ...procedure, version: 2 }], []);
    expect(checkPublished(published, published)).toEqual([]);
    expect(checkPublished(published, edited).map(({ code }) => code)).toEqual(['published-changed']);
    expect(checkPublished(published, raised).map(({ code }) => code)).toEqual(['not-recorded']);
  });

  test('recording adds versions and never changes one', () => {
    const raised = checksumsOf([{ ...procedure, version: 2 }], []);
    const edited = checksumsOf([{ ...procedure, name: `${procedure.name}.` }], []);
    expect(recordChecksums(published, raised)).toEqual({ procedures: { ...published.procedures, ...raised.procedures }, processes: {} });
    expect(recordChecksums(published, edited)).toEqual(published);
  });
});

describe('readWeekly', () => {
  test('reads hours into minutes, to midnight', () => {
    expect(readWeekly({ '1': ['07:00-11:30', '13:30-24:00'], '7': [] })).toEqual({ 1: [{ from: 420, to: 690 }, { from: 810, to: 1440 }], 7: [] });
  });

  test.each<[Record<string, string[]>]>([[{ '8': [] }], [{ '0': [] }], [{ '1': ['7:00-11:30'] }], [{ '1': ['07:00'] }], [{ '1': ['07:60-08:00'] }]])('%j is refused', (weekly) => {
    expect(() => readWeekly(weekly)).toThrow(RangeError);
  });
});

import { describe, expect, test } from '@jest/globals';
import { conditionFault, describeCondition, enclosing, isStage, namesIn, resolveStageUnit, unitRolesOf, type ProcessDefinition, type Stage, type Step } from '#domain';
import { unitTreeOf } from './check-routes.js';
import { loadDemoUnits, loadProcedures, loadProcesses } from './load.js';

const processes = loadProcesses().filter(({ schema }) => schema === 2);
const procedures = loadProcedures();
const tree = unitTreeOf(loadDemoUnits());

type Occurs = (step: Step, definition: ProcessDefinition) => boolean;
const stage = (holds: (stage: Stage, definition: ProcessDefinition) => boolean): Occurs => (step, definition) => isStage(step) && holds(step, definition);

/** Data fields that some condition of a process reads. */
function readByConditions({ data = [], stages }: ProcessDefinition): Set<string> {
  return new Set(stages.flatMap((step) => (step.kind === 'choice' ? step.ways.flatMap(({ when }) => namesIn(when, data)) : [])));
}

/** Authorities of the units in which stages of people are done, one after the other as they are written, for a case of one counter. */
function journey(definition: ProcessDefinition, counter: string, authority: string): string[] {
  const field = procedures.find(({ code }) => code === definition.procedureCode)?.field ?? '';
  const route = { receivingUnitId: counter, resolvingAuthorityId: authority, field };
  const levels = definition.stages.filter(isStage).map((step) => tree.authorityOf(resolveStageUnit(step, route, tree)?.id ?? '')?.level ?? 'nowhere');
  return levels.filter((level, index) => level !== levels[index - 1]);
}

describe('the processes of schema 2', () => {
  test('are of at least fourteen procedures, and hold from the same day on', () => {
    expect(new Set(processes.map(({ procedureCode }) => procedureCode)).size).toBeGreaterThanOrEqual(14);
    expect(new Set(processes.map(({ validFrom }) => validFrom))).toEqual(new Set(['2026-10-01']));
  });

  test('each forks, asks for an opinion, chooses, or is handed over to another authority', () => {
    const beyond = (step: Step): boolean => ['fork', 'consult', 'choice'].includes(step.kind) || (isStage(step) && step.handOver !== undefined);
    expect(processes.filter(({ stages }) => !stages.some(beyond)).map(({ code }) => code)).toEqual([]);
  });

  test.each<[string, Occurs]>([
    ['a choice of several ways', (step) => step.kind === 'choice' && step.ways.length > 1],
    ['a condition over a fact of the case', (step, { data = [] }) => step.kind === 'choice' && step.ways.some(({ when }) => namesIn(when, data).includes('variant'))],
    ['a join of all branches', (step) => step.kind === 'join' && step.rule === 'all'],
    ['a join of any branch', (step) => step.kind === 'join' && step.rule === 'any'],
    ['a join of n of m branches', (step) => step.kind === 'join' && typeof step.rule === 'number'],
    ['late branches that are cancelled', (step) => step.kind === 'join' && step.late === 'cancel'],
    ['late branches that are waited for', (step) => step.kind === 'join' && step.late === 'wait'],
    ['a limit of a branch', (step) => step.kind === 'fork' && step.branches.some(({ limit }) => limit !== null)],
    ['a fork in a branch', (step, definition) => step.kind === 'fork' && enclosing(definition, step.key).length > 0],
    ['silence that is consent', stage(({ silence }) => silence === 'consent')],
    ['silence that waits', stage(({ silence }) => silence === 'wait')],
    ['an opinion that a condition reads', stage(({ records }, definition) => records !== undefined && readByConditions(definition).has(records))],
    ['a hand-over', stage(({ handOver }) => handOver !== undefined)],
    ['rules of which the first that names a unit holds', stage((step) => unitRolesOf(step).length > 1)],
    ['a department of another field', stage((step) => unitRolesOf(step).some((role) => role.startsWith('department:')))],
    ['a unit named by its code', stage((step) => unitRolesOf(step).some((role) => role.startsWith('unit:')))],
    ['a wait for a day in the data', (step) => step.kind === 'wait' && 'data' in step.until],
    ['a wait for a limit', (step) => step.kind === 'wait' && 'limit' in step.until],
    ['a call that goes on in silence', (step) => step.kind === 'call' && step.silence === 'go-on'],
    ['a call that waits', (step) => step.kind === 'call' && step.silence === 'wait'],
    ['data asked for', stage(({ asks }) => (asks ?? []).length > 0)],
    ['payment wanted', stage(({ mayAskPayment }) => mayAskPayment === true)],
    ['a supplement', stage(({ maySupplement }) => maySupplement === true)],
    ['a way back out of a fork', stage(({ returnsTo }) => returnsTo.some((edge) => typeof edge !== 'string'))],
    ['a way back within a branch', stage((step, definition) => step.returnsTo.some((edge) => typeof edge === 'string' && enclosing(definition, edge).length > 0))],
  ])('know %s', (_, occurs) => {
    expect(processes.some((definition) => definition.stages.some((step) => occurs(step, definition)))).toBe(true);
  });

  test('know every type of data', () => {
    expect(new Set(processes.flatMap(({ data = [] }) => data.map(({ type }) => type)))).toEqual(new Set(['yes-no', 'number', 'text', 'date', 'choice']));
  });

  test('declare no data that nobody gives', () => {
    const unused = processes.flatMap(({ code, data = [], stages }) => {
      const given = stages.flatMap((step) => (isStage(step) ? [...(step.asks ?? []), ...(step.records === undefined ? [] : [step.records])] : step.kind === 'call' ? step.answers : []));
      return data.filter(({ key }) => !given.includes(key)).map(({ key }) => `${code} ${key}`);
    });
    expect(unused).toEqual([]);
  });

  test('say conditions that can be asked', () => {
    const faults = processes.flatMap(({ data = [], stages }) => stages.flatMap((step) => (step.kind === 'choice' ? step.ways.map(({ when }) => conditionFault(when, data)) : [])));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
    expect(faults.length).toBeGreaterThan(20);
  });

  test('read in the words of officials, without a key of the data', () => {
    const words = processes.flatMap(({ procedureCode, data = [], stages }) => {
      const limits = procedures.find(({ code }) => code === procedureCode)?.limits ?? [];
      const variants = limits.flatMap(({ variant, variantName }) => (variant === null ? [] : [{ value: variant, label: variantName ?? variant }]));
      return stages.flatMap((step) => (step.kind === 'choice' ? step.ways.map(({ when }) => describeCondition(when, data, variants)) : []));
    });
    expect(words.filter((text) => /[a-z]_[a-z]|[=<>!&|]|“[a-z-]+”/.test(text))).toEqual([]);
  });

  test('a protected tree goes from the commune to the district, to the province and back, or without a district', () => {
    const definition = processes.find(({ procedureCode }) => procedureCode === '1.002693');
    expect(definition && journey(definition, 'H99.21.05.01', 'H99.21')).toEqual(['commune', 'district', 'province', 'district', 'commune']);
    expect(definition && journey(definition, 'H99.41.01', 'H99.41')).toEqual(['commune', 'province', 'commune']);
  });

  test('a first land certificate goes to the branches of the district, or to the offices of the province', () => {
    const definition = processes.find(({ procedureCode }) => procedureCode === '1.012753');
    expect(definition && new Set(journey(definition, 'H99.21.05.01', 'H99.21'))).toEqual(new Set(['commune', 'district']));
    expect(definition && new Set(journey(definition, 'H99.42.01', 'H99.42'))).toEqual(new Set(['commune', 'province']));
  });
});

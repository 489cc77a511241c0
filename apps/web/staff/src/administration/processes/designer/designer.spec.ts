import { describe, expect, test } from '@jest/globals';
import type { ProcessDefinition, Step } from '#domain';
import { fork, flowProcess, hours, join, task } from '../../../../../../../test/support/flow-process.js';
import type { CheckedDraft } from '../../../api/types.js';
import { layOutProcess } from '../../../workflow/case/lay-out-process.js';
import { compareProcesses } from './compare-processes.js';
import { drawnSteps } from './drawn-steps.js';
import { changeStep, removeStep } from './edit-process.js';
import { allFindings, placed } from './findings.js';
import { historyOf, turned, type Turn } from './history.js';
import { isWhole, readDefinition } from './read-definition.js';
import { stepNumbers, typedLimit, typedSteps } from './typed-cells.js';

const process = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet', { returnsTo: [] }), join('meet', 'issue')]);
const { stages } = process;

describe('what was done', () => {
  const after = (...turns: readonly Turn<string>[]) => turns.reduce(turned<string>, historyOf('a'));
  const edit = (next: string): Turn<string> => ({ kind: 'edit', next });

  test('is taken back and done again, until something else is done', () => {
    expect(after(edit('b'), edit('c'), { kind: 'undo' })).toEqual({ past: ['a'], present: 'b', future: ['c'] });
    expect(after(edit('b'), edit('c'), { kind: 'undo' }, { kind: 'undo' }, { kind: 'redo' }).present).toBe('b');
    expect(after(edit('b'), { kind: 'undo' }, edit('d'), { kind: 'redo' })).toEqual({ past: ['a'], present: 'd', future: [] });
  });

  test('is nothing where nothing changed or nothing is left', () => {
    expect(after(edit('a'), { kind: 'undo' }, { kind: 'redo' })).toEqual(historyOf('a'));
  });
});

describe('what is typed into a cell', () => {
  test.each([
    ['4', { value: 4, unit: 'working-hours' }],
    ['4 giờ', { value: 4, unit: 'working-hours' }],
    ['0,5g', { value: 0.5, unit: 'working-hours' }],
    ['2 NGÀY', { value: 2, unit: 'working-days' }],
    ['3 days', { value: 3, unit: 'working-days' }],
    ['', null],
    ['–', null],
    ['bốn', undefined],
    ['0 giờ', undefined],
    ['4 tuần', undefined],
  ])('%s is a limit or none', (text, expected) => {
    expect(typedLimit(text, null)).toEqual(expected);
  });

  test('a bare number keeps the unit that was there', () => {
    expect(typedLimit('3', { value: 2, unit: 'working-days' })).toEqual({ value: 3, unit: 'working-days' });
  });

  test('names steps by their lines', () => {
    expect(typedSteps('1, 3', stages)).toEqual(['receive', 'a']);
    expect([typedSteps('–', stages), typedSteps('9', stages), typedSteps('x', stages)]).toEqual([[], undefined, undefined]);
    expect(stepNumbers(['receive', 'gone', 'issue'], stages)).toBe('1, gone, 6');
  });
});

describe('a body', () => {
  test('is shown by the table where its steps can be, whole or not', () => {
    expect([readDefinition(process), isWhole(process)]).toEqual([process, true]);
    const drawn = { ...process, stages: [{ key: 'x', name: 'X', kind: 'task', next: null, returnsTo: [] }] };
    expect([readDefinition(drawn), isWhole(drawn as never)]).toEqual([drawn, false]);
  });

  test.each([
    ['no group', []],
    ['no steps', { first: 'a' }],
    ['a step of no kind', { first: 'a', stages: [{ key: 'a', name: 'A', kind: 'loop' }] }],
    ['a fork without branches', { first: 'a', stages: [{ key: 'a', name: 'A', kind: 'fork', join: 'b' }] }],
    ['a key twice', { first: 'a', stages: [{ key: 'a', name: 'A', kind: 'join', next: 'b' }, { key: 'a', name: 'A', kind: 'join', next: 'b' }] }],
    ['a limit of words', { first: 'a', stages: [{ key: 'a', name: 'A', kind: 'task', limit: 'long', next: null }] }],
  ])('is text alone: %s', (_, body) => {
    expect(readDefinition(body)).toBeNull();
  });
});

describe('what is wrong', () => {
  const finding = (place: string) => ({ code: 'x', place, message: place });

  test.each([
    ['stages.split.branches[1].limit', 'split', 1, 'limit'],
    ['stages[1].branches[0].next', 'split', 0, 'ways'],
    ['stages.split.branches[0]', 'split', 0, 'ways'],
    ['stages.split.branches', 'split', null, 'ways'],
    ['stages.a.limit', 'a', null, 'limit'],
    ['stages[2].returnsTo[0]', 'a', null, 'returns'],
    ['stages.meet', 'meet', null, null],
    ['stages', null, null, null],
    ['validFrom', null, null, null],
  ])('stands at its step, or at the way of it: %s', (place, step, way, column) => {
    expect(placed(finding(place), 'fault', process)).toMatchObject({ step, way, column });
  });

  test('is what the system said of just this definition, and else what is found at once with what only the system can find', () => {
    const broken = changeStep(process, 'a', { next: 'nowhere' });
    const checked: CheckedDraft = { publishable: false, faults: [finding('stages.b.post'), finding('legalBasis'), { code: 'next-missing', place: 'stages.a.next', message: '' }], warnings: [finding('stages.gone.unit')], plan: { plannedMinutes: 0, slackMinutes: null, longestPath: [], limit: null } as unknown as CheckedDraft['plan'] };
    const told = (definition: ProcessDefinition, of: ProcessDefinition) => allFindings(definition, { of, checked }).map(({ code, place, severity }) => `${severity} ${code} ${place}`);
    expect(told(broken, broken)).toEqual(['fault x stages.b.post', 'fault next-missing stages.a.next', 'warning x stages.gone.unit']);
    expect(told(process, broken)).toEqual(['fault x stages.b.post']);
    expect(allFindings(broken, null).map(({ code, step }) => `${code} ${step}`)).toEqual(expect.arrayContaining(['next-missing a']));
    expect(allFindings(process, null)).toEqual([]);
  });

  test('is not hidden by what is wrong with the shape alone, and is told once at a cell', () => {
    const broken = changeStep(changeStep(process, 'a', { next: 'nowhere' }), 'b', { product: undefined });
    const checked: CheckedDraft = { publishable: false, faults: [{ code: 'required', place: 'stages[3].product', message: '' }, { code: 'pattern', place: 'stages[2].next', message: '' }], warnings: [], plan: null };
    const told = allFindings(broken, { of: broken, checked }).map(({ code, step, column }) => `${code} ${step} ${column}`);
    expect(told).toEqual(expect.arrayContaining(['next-missing a ways', 'required b null']));
    expect(told).not.toContain('pattern a ways');
  });
});

describe('two versions', () => {
  test('differ by steps and by members of steps', () => {
    const later = { ...removeStep(changeStep(process, 'a', { limit: hours(9), asks: ['area'] }), 'b'), version: 2, name: 'Khác' };
    const added = { ...later, stages: [...later.stages, task('z', 'issue')] };
    expect(compareProcesses(process, added)).toEqual({
      head: [{ field: 'name', before: process.name, after: 'Khác' }],
      steps: [
        { key: 'split', name: 'split', sign: 'changed', fields: [expect.objectContaining({ field: 'branches' })] },
        { key: 'a', name: 'a', sign: 'changed', fields: [{ field: 'limit', before: hours(8), after: hours(9) }, { field: 'asks', before: undefined, after: ['area'] }] },
        { key: 'z', name: 'z', sign: 'added', fields: [] },
        { key: 'b', name: 'b', sign: 'removed', fields: [] },
      ],
      same: 4,
    });
    expect(compareProcesses(process, { ...process, version: 3 })).toEqual({ head: [], steps: [], same: stages.length });
  });
});

describe('the drawing', () => {
  const shown = (definition: ProcessDefinition) => layOutProcess(drawnSteps(definition)).map(({ step, ways }) => step.key + (ways.length === 0 ? '' : `(${ways.map(({ nodes }) => nodes.map((node) => node.step.key).join(' ')).join(' | ')})`)).join(' ');

  test('follows each edit, also where nothing leads to a step', () => {
    expect(shown(process)).toBe('receive split(a | b) meet issue return');
    const stages: Step[] = [...process.stages, task('lost', 'issue')];
    expect(shown({ ...process, stages })).toBe('receive split(a | b) meet issue return lost');
  });
});

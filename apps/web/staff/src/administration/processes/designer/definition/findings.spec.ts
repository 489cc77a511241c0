import { describe, expect, test } from '@jest/globals';
import type { ProcessDefinition } from '#domain';
import { flowProcess, fork, hours, join, task } from '../../../../../../../../test/support/flow-process.js';
import type { CheckedDraft } from '../../../../api/types.js';
import { changeStep } from './edit-process.js';
import { allFindings, placed } from './findings.js';

const process = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet', { returnsTo: [] }), join('meet', 'issue')]);

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

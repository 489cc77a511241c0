import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../test/support/sample-case.js';
import type { Step } from '../process/definition.js';
import { stepStates } from './step-states.js';

const size: Step = { key: 'size', name: 'Quy mô', kind: 'choice', ways: [{ name: 'Lớn', when: 'area > 500.0', next: 'large' }], otherwise: 'split' };
const steps: Step[] = [size, task('large', 'split'), fork('split', ['a', 'b'], 'meet'), task('a', 'meet'), task('b', 'meet', { returnsTo: [{ to: 'receive', siblings: 'cancel' }] }), join('meet', 'sign', 'any'), task('sign', 'issue', { mayRefuse: true })];
const definition = flowProcess(steps, ['area']);

function states(sample: SampleCase): Record<string, string> {
  return Object.fromEntries(stepStates(sample.file, sample.events, definition));
}

/** On the way without appraisal, both branches open. */
const split = () => SampleCase.received({ definition }).advance('receive', { area: 100 });

describe('where a case stands at the steps of its process', () => {
  test('before its acceptance everything is ahead', () => {
    expect(new Set(Object.values(states(SampleCase.submitted({ definition }))))).toEqual(new Set(['ahead']));
  });

  test('what was passed is done, what a choice left out is skipped, a fork is open until its branches have met', () => {
    expect(states(SampleCase.received({ definition }))).toMatchObject({ receive: 'open', size: 'ahead', large: 'ahead', sign: 'ahead' });
    expect(states(split())).toEqual({ receive: 'done', size: 'done', large: 'skipped', split: 'open', a: 'open', b: 'open', meet: 'ahead', sign: 'ahead', issue: 'ahead', return: 'ahead' });
  });

  test('a branch that was no longer waited for is cancelled', () => {
    expect(states(split().advance('a'))).toMatchObject({ split: 'done', a: 'done', b: 'cancelled', meet: 'done', sign: 'open' });
  });

  test('after a step back everything from there on is ahead again', () => {
    const sample = split();
    sample.run({ action: 'return', to: 'receive', reason: 'Sai', token: sample.tokenAt('b').id }, 'specialist@c-dept');
    expect(states(sample)).toMatchObject({ receive: 'open', size: 'ahead', large: 'ahead', split: 'ahead', a: 'ahead', b: 'ahead' });
  });

  test('when the case has ended nothing is ahead, and what was open is cancelled', () => {
    const refused = split().advance('a').run({ action: 'refuse', reason: 'x', legalGround: '' }, 'specialist@c-dept');
    expect(states(refused)).toMatchObject({ receive: 'done', sign: 'cancelled', issue: 'skipped', return: 'skipped' });
  });
});

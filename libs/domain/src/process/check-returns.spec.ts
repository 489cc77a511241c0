import { describe, expect, test } from '@jest/globals';
import { richProcess, withStep, withSteps } from '../../../../test/support/rich-process.js';
import { sampleStage } from '../../../../test/support/sample-process.js';
import { checkReturns } from './check-returns.js';
import type { ProcessDefinition, ReturnEdge } from './definition.js';

const codesOf = (definition: ProcessDefinition): string[] => checkReturns(definition).map(({ code }) => code);
const back = (key: string, ...returnsTo: ReturnEdge[]): ProcessDefinition => withStep(key, { returnsTo });
const cancelling = (to: string): ReturnEdge => ({ to, siblings: 'cancel' });

/** A task after the issue, before the result is handed over. */
function filing(returnsTo: readonly ReturnEdge[]): ProcessDefinition {
  return withSteps([sampleStage({ key: 'file', next: 'return', returnsTo })], withStep('issue', { next: 'file' }));
}

describe('checkReturns', () => {
  test('ways back within a branch, out of it, and over a closed block are sound', () => {
    expect(codesOf(richProcess())).toEqual([]);
    expect(codesOf(back('sign', 'receive', 'large'))).toEqual([]);
    expect(codesOf(back('ask', cancelling('receive')))).toEqual([]);
    expect(codesOf(filing([]))).toEqual([]);
  });

  test.each<[string, string, ProcessDefinition]>([
    ['returns-to-unfit', 'to a later stage', back('survey', 'map')],
    ['returns-to-unfit', 'to itself', back('survey', 'survey')],
    ['returns-to-unfit', 'to nothing', back('survey', 'nowhere')],
    ['returns-to-unfit', 'to a machine’s step', back('sign', 'until')],
    ['returns-to-unfit', 'to a choice', back('sign', 'size')],
    ['returns-to-unfit', 'into a closed block', back('sign', 'map')],
    ['returns-to-unfit', 'to a sibling branch', back('ask', 'survey')],
    ['returns-to-unfit', 'twice', back('survey', cancelling('receive'), cancelling('receive'))],
    ['siblings-undeclared', 'out of a branch in silence', back('survey', 'receive')],
    ['siblings-none', 'within a branch', back('map', cancelling('survey'))],
    ['siblings-none', 'outside every fork', back('sign', cancelling('receive'))],
    ['word-unknown', 'with an unknown rule', back('survey', { to: 'receive', siblings: 'keep' as 'cancel' })],
    ['after-issue', 'behind the issue', filing(['sign'])],
    ['after-issue', 'to the issue', filing(['issue'])],
    ['after-issue', 'from the last stage', back('return', 'receive')],
    ['after-issue', 'with a payment asked', withStep('issue', { mayAskPayment: true })],
  ])('%s: %s', (code, _, definition) => {
    expect(codesOf(definition)).toEqual([code]);
  });

  test('an issue on one way forbids nothing on another', () => {
    const ends = [
      sampleStage({ key: 'deny', kind: 'issue', unit: 'authority@resolving', post: 'clerk', next: 'hand-back', returnsTo: ['receive'] }),
      sampleStage({ key: 'hand-back', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null }),
    ];
    const apart = withSteps(ends, withStep('agreed', { ways: [{ name: 'Lớn', when: 'agrees', next: 'deny' }] }));
    expect(codesOf(apart)).toEqual([]);
  });
});

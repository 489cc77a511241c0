import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase, actor } from '../../../../test/support/sample-case.js';
import { CASE_ACTIONS, STAGE_ACTIONS, availableActions, tokensFor, whyNot } from './decide.js';

/** A survey, a drawing that may be sent back, and an opinion side by side; the first two by the same department. */
function split(): SampleCase {
  const steps = [
    fork('split', ['survey', 'draw', 'ask'], 'meet'),
    task('survey', 'meet'),
    task('draw', 'meet', { returnsTo: [{ to: 'receive', siblings: 'cancel' }] }),
    task('ask', 'meet', { kind: 'consult', unit: 'department@province', silence: 'wait' }),
    join('meet', 'issue'),
  ];
  return SampleCase.received({ definition: flowProcess(steps) }).advance();
}

describe('the open stages on which somebody may do something', () => {
  const stagesFor = (sample: SampleCase, action: (typeof CASE_ACTIONS)[number], by: string) => tokensFor(action, sample.file, sample.context(actor(by))).map(({ stage }) => stage);

  test('are those that they work on and that allow it', () => {
    const sample = split();
    expect(stagesFor(sample, 'advance', 'specialist@c-dept')).toEqual(['survey', 'draw']);
    expect(stagesFor(sample, 'return', 'specialist@c-dept')).toEqual(['draw']);
    expect(stagesFor(sample, 'give-opinion', 'specialist@p-dept')).toEqual(['ask']);
    expect(stagesFor(sample, 'give-opinion', 'specialist@c-dept')).toEqual([]);
    expect(stagesFor(sample, 'assign', 'department-head@c-dept')).toEqual(['survey', 'draw']);
    expect(stagesFor(sample, 'advance', 'specialist@c-dept+specialist@p-dept')).toEqual(['survey', 'draw']);
    sample.run({ action: 'claim', token: sample.tokenAt('draw').id }, 'specialist@c-dept#2');
    expect(stagesFor(sample, 'advance', 'specialist@c-dept')).toEqual(['survey']);
    expect(stagesFor(sample, 'release', 'specialist@c-dept#2')).toEqual(['draw']);
  });

  test('are none for what is about the whole case', () => {
    const sample = split();
    for (const action of ['withdraw', 'suspend', 'extend', 'merge'] as const) expect([action, stagesFor(sample, action, 'counter-officer@c-desk+leader@c')]).toEqual([action, []]);
  });

  test('are never none where an action on a stage is offered; and one that is not open is refused', () => {
    const sample = split();
    for (const by of ['counter-officer@c-desk', 'specialist@c-dept', 'specialist@p-dept', 'department-head@c-dept', 'leader@c', 'leader@p']) {
      const context = sample.context(actor(by));
      for (const action of STAGE_ACTIONS) {
        const offered = availableActions(sample.file, context).includes(action);
        expect([by, action, tokensFor(action, sample.file, context).length > 0]).toEqual([by, action, offered]);
        expect([by, action, whyNot(action, sample.file, { ...context, token: 9999 })]).not.toEqual([by, action, null]);
      }
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { richProcess, withStep, withSteps } from '../../../../test/support/rich-process.js';
import { sampleStage } from '../../../../test/support/sample-process.js';
import { checkBlocks } from './check-blocks.js';
import { checkProcess } from './check-process.js';
import type { ForkBranch, JoinStep, ProcessDefinition, Step } from './definition.js';

const placesOf = (definition: ProcessDefinition): [string, string][] => checkBlocks(definition).map(({ code, place }) => [code, place]);
const branch = (key: string, next: string): ForkBranch => ({ key, name: key, limit: null, next });
const branches = (...nexts: string[]): { branches: ForkBranch[] } => ({ branches: nexts.map((next, index) => branch(`b${index}`, next)) });
const choice = (key: string, next: string, otherwise: string): Step => ({ key, name: key, kind: 'choice', ways: [{ name: 'x', when: 'area > 1.0', next }], otherwise });
const join = (key: string, next: string): JoinStep => ({ key, name: key, kind: 'join', rule: 'all', late: 'wait', next });

/** The rich process with a fork between the survey and the map. */
function nested(innerJoin = 'inner-meet', lastNext = 'inner-meet'): ProcessDefinition {
  return withSteps(
    [
      { key: 'inner', name: 'Chia', kind: 'fork', ...branches('one', 'two'), join: innerJoin },
      sampleStage({ key: 'one', next: 'inner-meet' }),
      sampleStage({ key: 'two', next: lastNext }),
      join('inner-meet', 'map'),
    ],
    withStep('survey', { next: 'inner' }),
  );
}

describe('checkBlocks', () => {
  test('blocks side by side and in one another are sound', () => {
    expect(placesOf(richProcess())).toEqual([]);
    expect(placesOf(nested())).toEqual([]);
  });

  test('a branch may choose between works, or do them after a choice', () => {
    const chosen = withSteps([choice('pick', 'other', 'map'), sampleStage({ key: 'other', next: 'meet' })], withStep('survey', { next: 'pick' }));
    expect(placesOf(chosen)).toEqual([]);
  });

  test.each<[string, string, ProcessDefinition]>([
    ['branches-few', 'stages.split.branches', withStep('split', branches('survey'))],
    ['branch-key-duplicate', 'stages.split.branches', withStep('split', { branches: [branch('x', 'survey'), branch('x', 'ask')] })],
    ['join-missing', 'stages.split.join', withStep('split', { join: 'nowhere' })],
    ['join-missing', 'stages.split.join', withStep('split', { join: 'map' })],
    ['join-unused', 'stages.stray', withSteps([join('stray', 'sign')], withStep('until', { next: 'stray' }))],
    ['join-shared', 'stages.meet', nested('meet')],
    ['join-crossed', 'stages.inner.branches[1]', nested('inner-meet', 'meet')],
    ['join-rule-unfit', 'stages.meet.rule', withStep('meet', { rule: 3 })],
    ['join-rule-unfit', 'stages.meet.rule', withStep('meet', { rule: 0 })],
    ['join-rule-unfit', 'stages.meet.rule', withStep('meet', { rule: 1.5 })],
    ['branch-empty', 'stages.split.branches[2].next', withStep('split', branches('survey', 'ask', 'meet'))],
    ['branch-empty', 'stages.split.branches[1].next', withSteps([choice('perhaps', 'ask', 'meet')], withStep('split', branches('survey', 'perhaps')))],
    ['branch-leaves', 'stages.split.branches[0]', withStep('map', { next: 'sign' })],
    ['branch-leaves', 'stages.split.branches[1]', withStep('ask', { next: 'return' })],
    ['step-shared', 'stages.map', withStep('ask', { next: 'map' })],
    ['step-shared', 'stages.survey', withStep('split', branches('survey', 'survey', 'ask'))],
    ['block-entered', 'stages.size.otherwise', withStep('size', { otherwise: 'map' })],
    ['block-entered', 'stages.large.next', withStep('large', { next: 'meet' })],
    ['issue-in-fork', 'stages.map', withStep('map', { kind: 'issue' })],
  ])('%s is found at %s', (code, place, definition) => {
    expect(placesOf(definition)).toContainEqual([code, place]);
  });

  test('a branch must keep to the time that its own limit leaves', () => {
    const short = { branches: [{ ...branch('field', 'survey'), limit: { value: 1, unit: 'working-days' } }, branch('advice', 'ask')] };
    expect(checkProcess(withStep('split', short))).toEqual([
      { code: 'branch-over-limit', place: 'stages.split.branches[0].limit', message: 'Tổng thời hạn các bước trong nhánh “field” của bước “split” vượt thời hạn của nhánh 4 giờ làm việc.' },
    ]);
  });
});

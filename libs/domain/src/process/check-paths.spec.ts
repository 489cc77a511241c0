import { describe, expect, test } from '@jest/globals';
import { richProcess, withStep, withSteps } from '../../../../test/support/rich-process.js';
import { sampleStage } from '../../../../test/support/sample-process.js';
import { checkPaths } from './check-paths.js';
import type { ProcessDefinition } from './definition.js';

const placesOf = (definition: ProcessDefinition): [string, string][] => checkPaths(definition).map(({ code, place }) => [code, place]);
const way = (next: string): Record<string, unknown> => ({ ways: [{ name: 'Lớn', when: 'area > 500', next }] });

describe('checkPaths', () => {
  test.each<[string, string, ProcessDefinition]>([
    ['next-missing', 'stages.size.ways[0].next', withStep('size', way('nowhere'))],
    ['next-missing', 'stages.size.otherwise', withStep('size', { otherwise: 'nowhere' })],
    ['next-missing', 'stages.split.branches[1].next', withStep('split', { branches: [{ key: 'field', next: 'survey' }, { key: 'advice', next: 'nowhere' }] })],
    ['next-missing', 'stages.meet.next', withStep('meet', { next: 'nowhere' })],
    ['next-unfit', 'stages.until.next', withStep('until', { next: null })],
    ['ways-none', 'stages.agreed.ways', withStep('agreed', { ways: [] })],
    ['circle', 'stages.agreed.ways[0].next', withStep('agreed', way('size'))],
    ['circle', 'stages.meet.next', withStep('meet', { next: 'split' })],
    ['stage-unreachable', 'stages.large', withStep('size', way('split'))],
    ['stage-key-duplicate', 'stages.map', withSteps([sampleStage({ key: 'map' })])],
    ['issue-count', 'stages.return', withStep('agreed', way('return'))],
    ['issue-count', 'stages.return', withStep('sign', { kind: 'issue' })],
    ['first-not-counter', 'first', withStep('receive', { kind: 'consult' })],
    ['first-not-counter', 'first', withStep('receive', { unit: ['counter@receiving', 'counter@resolving'] })],
    ['first-not-counter', 'first', { ...richProcess(), first: 'size' }],
    ['member-unfit', 'stages.receive.handOver', withStep('receive', { handOver: { limit: { value: 1, unit: 'working-hours' } } })],
  ])('%s is found at %s', (code, place, definition) => {
    expect(placesOf(definition)).toContainEqual([code, place]);
  });

  test('a circle that nothing leads to is found too', () => {
    const apart = withSteps([sampleStage({ key: 'here', next: 'there' }), sampleStage({ key: 'there', next: 'here' })]);
    expect(placesOf(apart)).toEqual([['circle', 'stages.there.next'], ['stage-unreachable', 'stages.here'], ['stage-unreachable', 'stages.there']]);
  });

  test('different ways may end apart, each with its own issue', () => {
    const ends = [
      sampleStage({ key: 'deny', kind: 'issue', unit: 'authority@resolving', post: 'clerk', next: 'hand-back' }),
      sampleStage({ key: 'hand-back', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null }),
    ];
    expect(checkPaths(withSteps(ends, withStep('agreed', way('deny'))))).toEqual([]);
  });

  test('the message tells how many results may have been issued', () => {
    const [fault] = checkPaths(withStep('agreed', way('return'))).filter(({ code }) => code === 'issue-count');
    expect(fault?.message).toBe('Trước bước trả kết quả “return”, mọi đường phải qua đúng một bước ban hành kết quả, có đường qua 0.');
  });
});

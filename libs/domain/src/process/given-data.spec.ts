import { describe, expect, test } from '@jest/globals';
import { richProcess, withStep } from '../../../../test/support/rich-process.js';
import { sampleStage } from '../../../../test/support/sample-process.js';
import type { ForkBranch, JoinStep, ProcessDefinition, StageLimit } from './definition.js';
import { givenBefore } from './given-data.js';

function before(definition: ProcessDefinition, key: string): string[] {
  const found = [...givenBefore(definition)].find(([step]) => step.key === key);
  return [...(found?.[1] ?? [])].sort();
}

/** A fork of three branches: all ask `x`, two ask `y`, one asks `z`. */
function threeBranches(join: Partial<JoinStep>, limits: readonly (StageLimit | null)[] = [null, null, null]): ProcessDefinition {
  const asks = [['x', 'y', 'z'], ['x', 'y'], ['x']];
  const branches = limits.map((limit, index): ForkBranch => ({ key: `b${index}`, name: `b${index}`, limit, next: `t${index}` }));
  return {
    ...richProcess(),
    first: 'split',
    stages: [
      { key: 'split', name: 'Chia', kind: 'fork', branches, join: 'meet' },
      ...asks.map((fields, index) => sampleStage({ key: `t${index}`, asks: fields, next: 'meet' })),
      { key: 'meet', name: 'Hợp', kind: 'join', rule: 'all', late: 'wait', ...join, next: 'after' },
      sampleStage({ key: 'after', next: 'after-2' }),
    ],
  };
}

describe('givenBefore', () => {
  test('a branch knows what was given before the fork, not what its sibling gives', () => {
    expect(before(richProcess(), 'map')).toEqual(['area', 'land_use', 'ready_on']);
    expect(before(richProcess(), 'ask')).toEqual(['area', 'ready_on']);
  });

  test('a join of all knows what every branch gave', () => {
    expect(before(richProcess(), 'until')).toEqual(['agrees', 'area', 'land_use', 'ready_on']);
  });

  test('only what every way of a choice gave is known after it', () => {
    expect(before(withStep('large', { asks: ['tax'] }), 'split')).toEqual(['area', 'ready_on']);
  });

  const day: StageLimit = { value: 1, unit: 'working-days' };
  test.each<[string, Partial<JoinStep>, (StageLimit | null)[] | undefined, string[]]>([
    ['all', {}, undefined, ['x', 'y', 'z']],
    ['all of them by number', { rule: 3 }, undefined, ['x', 'y', 'z']],
    ['two of three: two givers cannot both be missing', { rule: 2 }, undefined, ['x', 'y']],
    ['any', { rule: 'any' }, undefined, ['x']],
    ['all, but late ones are cancelled', { late: 'cancel' }, [day, null, day], ['x', 'y']],
    ['all, and every one may be late', { late: 'cancel' }, [day, day, day], []],
    ['late ones cancelled where none has a limit', { late: 'cancel' }, undefined, ['x', 'y', 'z']],
    ['two of three with a late one', { rule: 2, late: 'cancel' }, [null, null, day], ['x', 'y']],
    ['any with a late one', { rule: 'any', late: 'cancel' }, [null, null, day], []],
  ])('a join that waits for %s', (_, join, limits, known) => {
    expect(before(threeBranches(join, limits), 'after')).toEqual(known);
  });
});

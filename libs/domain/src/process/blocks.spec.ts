import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomProcess } from '../../../../test/support/random-process.js';
import { richProcess, withStep, withSteps } from '../../../../test/support/rich-process.js';
import { sampleStage } from '../../../../test/support/sample-process.js';
import { encloses, enclosing, forkOfJoin, spreadOf } from './blocks.js';
import type { ProcessDefinition } from './definition.js';

const FIELD = { fork: 'split', branch: 'field' };

/** The rich process with a fork of two tasks in place of the map. */
function nested(): ProcessDefinition {
  const inner = withStep('survey', { next: 'inner' });
  return withSteps(
    [
      { key: 'inner', name: 'Chia', kind: 'fork', branches: ['one', 'two'].map((key) => ({ key, name: key, limit: null, next: key })), join: 'inner-meet' },
      sampleStage({ key: 'one', next: 'inner-meet' }),
      sampleStage({ key: 'two', next: 'inner-meet' }),
      { key: 'inner-meet', name: 'Hợp', kind: 'join', rule: 'any', late: 'cancel', next: 'map' },
    ],
    inner,
  );
}

describe('enclosing', () => {
  test('a fork and its join stand outside its branches', () => {
    const definition = richProcess();
    const places = definition.stages.map(({ key }) => [key, enclosing(definition, key)] as const).filter(([, found]) => found.length > 0);
    expect(places).toEqual([
      ['survey', [FIELD]],
      ['map', [FIELD]],
      ['ask', [{ fork: 'split', branch: 'advice' }]],
    ]);
  });

  test('nested branches are told from the outermost in', () => {
    const definition = nested();
    expect(enclosing(definition, 'one')).toEqual([FIELD, { fork: 'inner', branch: 'one' }]);
    expect(enclosing(definition, 'inner-meet')).toEqual([FIELD]);
    expect([...spreadOf(definition, 'split', 'field')].sort()).toEqual(['inner', 'inner-meet', 'map', 'one', 'survey', 'two']);
  });

  test('what does not exist stands nowhere', () => {
    expect(enclosing(richProcess(), 'nowhere')).toEqual([]);
    expect(spreadOf(richProcess(), 'split', 'nowhere')).toEqual(new Set());
    expect(forkOfJoin(richProcess(), 'nowhere')).toBeUndefined();
  });

  test('a join is told its fork', () => {
    expect(forkOfJoin(nested(), 'inner-meet')?.key).toBe('inner');
    expect(forkOfJoin(nested(), 'meet')?.key).toBe('split');
  });

  test('it answers for circles, missing steps and missing joins', () => {
    expect(enclosing(withStep('map', { next: 'survey' }), 'map')).toEqual([FIELD]);
    expect(enclosing(withStep('map', { next: 'nowhere' }), 'map')).toEqual([FIELD]);
    expect(enclosing(withStep('split', { join: 'nowhere' }), 'meet')).toHaveLength(2);
    expect(enclosing(withStep('meet', { next: 'split' }), 'sign')).toEqual([]);
  });

  test('in every sound process each step has one place, and ways lead in by a fork and out by its join only', () => {
    fc.assert(
      fc.property(randomProcess(), (definition) => {
        const kindOf = new Map(definition.stages.map((step) => [step.key, step]));
        for (const step of definition.stages) {
          const place = enclosing(definition, step.key);
          expect(new Set(place.map(({ fork }) => fork)).size).toBe(place.length);
          const next = 'next' in step && step.next !== null ? kindOf.get(step.next) : undefined;
          if (!next) continue;
          const inner = next.kind === 'join' ? place.slice(0, -1) : place;
          expect(enclosing(definition, next.key)).toEqual(inner);
        }
      }),
    );
  });
});

test('encloses compares from the outermost branch in', () => {
  const outer = [FIELD];
  const inner = [FIELD, { fork: 'inner', branch: 'one' }];
  expect([encloses([], outer), encloses(outer, outer), encloses(outer, inner)]).toEqual([true, true, true]);
  expect([encloses(inner, outer), encloses([{ fork: 'split', branch: 'advice' }], inner)]).toEqual([false, false]);
});

import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, hours, join, task } from '../../../../../../../../test/support/flow-process.js';
import { isWhole, readDefinition } from './read-definition.js';

const process = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet', { returnsTo: [] }), join('meet', 'issue')]);

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

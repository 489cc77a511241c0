import { describe, expect, test } from '@jest/globals';
import { UnitTree } from '#domain';
import { SAMPLE_UNITS, actor } from '../../../../test/support/sample-case.js';
import { mayCover } from './may-cover.js';

const tree = new UnitTree(SAMPLE_UNITS);

function covers(cover: string, post: string): boolean {
  const [wanted] = actor(post).posts;
  if (!wanted) throw new Error('No post');
  return mayCover(wanted, actor(cover).posts, tree);
}

describe('somebody may stand in', () => {
  test.each([
    ['specialist@c-dept', 'specialist@c-dept'],
    ['department-head@c-dept', 'specialist@c-dept'],
    ['leader@c', 'specialist@c-dept'],
    ['leader@c', 'counter-officer@c-desk'],
    ['leader@c', 'clerk@c'],
    ['department-head@c-dept', 'leader@c'],
    ['clerk@c+specialist@c-dept', 'specialist@c-dept'],
  ])('%s for %s', (cover, post) => expect(covers(cover, post)).toBe(true));

  test.each([
    ['specialist@c-twin', 'specialist@c-dept'],
    ['counter-officer@c-desk', 'specialist@c-dept'],
    ['department-head@c-twin', 'specialist@c-dept'],
    ['department-head@d-dept', 'leader@c'],
    ['leader@d', 'specialist@c-dept'],
    ['specialist@c-dept', 'leader@c'],
    ['administrator@p', 'specialist@c-dept'],
  ])('but not %s for %s', (cover, post) => expect(covers(cover, post)).toBe(false));
});

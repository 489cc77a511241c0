import { describe, expect, test } from '@jest/globals';
import { SAMPLE_UNITS } from '../../../../test/support/sample-case.js';
import { UnitTree } from './units.js';

const tree = new UnitTree(SAMPLE_UNITS);
const ids = (units: readonly { id: string }[]): string[] => units.map(({ id }) => id);

describe('the tree of units', () => {
  test('a subtree is the unit and everything below it, a lineage everything above', () => {
    expect(ids(tree.subtree('c'))).toEqual(['c', 'c-dept', 'c-twin', 'c-other', 'c-desk']);
    expect(ids(tree.subtree('p'))).toHaveLength(SAMPLE_UNITS.length);
    expect(ids(tree.lineage('c-desk'))).toEqual(['c-desk', 'c', 'd', 'p']);
  });

  test('a department or counter belongs to the authority above it, an authority to itself', () => {
    expect(tree.authorityOf('c-dept')?.id).toBe('c');
    expect(tree.authorityOf('d')?.id).toBe('d');
  });

  test('a level that a branch does not have is not invented', () => {
    expect(tree.authorityAt('c-desk', 'district')?.id).toBe('d');
    expect(tree.authorityAt('e-desk', 'district')).toBeUndefined();
  });

  test('finds the counter, and the department of a field', () => {
    expect(tree.counterOf('c')?.id).toBe('c-desk');
    expect(tree.departmentFor('c', 'khac')?.id).toBe('c-other');
    expect(tree.departmentFor('c', 'nothing')).toBeUndefined();
    expect(tree.findByCode('C-DESK')?.id).toBe('c-desk');
  });

  test('an unknown unit has nothing around it', () => {
    expect([tree.find('x'), tree.authorityOf('x'), tree.counterOf('x')]).toEqual([undefined, undefined, undefined]);
    expect([...tree.subtree('x'), ...tree.lineage('x'), ...tree.childrenOf('x')]).toEqual([]);
  });
});

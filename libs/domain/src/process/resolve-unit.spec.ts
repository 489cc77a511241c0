import { describe, expect, test } from '@jest/globals';
import { SAMPLE_UNITS } from '../../../../test/support/sample-case.js';
import { sampleProcedure } from '../../../../test/support/sample-process.js';
import type { UnitRole } from './definition.js';
import { resolveUnit, resolvingAuthority } from './resolve-unit.js';
import { UnitTree } from './units.js';

const tree = new UnitTree(SAMPLE_UNITS);
const route = { receivingUnitId: 'c-desk', resolvingAuthorityId: 'd', field: 'mau' };

describe('from a role to a unit', () => {
  test.each<[UnitRole, string | undefined]>([
    ['counter@receiving', 'c-desk'],
    ['department@receiving', 'c-dept'],
    ['authority@receiving', 'c'],
    ['counter@resolving', 'd-desk'],
    ['department@resolving', 'd-dept'],
    ['authority@resolving', 'd'],
    ['counter@commune', 'c-desk'],
    ['department@district', 'd-dept'],
    ['authority@province', 'p'],
  ])('%s is %s', (role, id) => {
    expect(resolveUnit(role, route, tree)?.id).toBe(id);
  });

  test('the district of a two-tier commune and the department of a foreign field do not exist', () => {
    expect(resolveUnit('authority@district', { ...route, receivingUnitId: 'e-desk' }, tree)).toBeUndefined();
    expect(resolveUnit('department@resolving', { ...route, field: 'la' }, tree)).toBeUndefined();
  });

  test('the first level of the procedure that exists above the counter decides', () => {
    const procedure = sampleProcedure({ resolvingLevels: ['district', 'commune'] });
    expect(resolvingAuthority(tree, 'c-desk', procedure)?.id).toBe('d');
    expect(resolvingAuthority(tree, 'e-desk', procedure)?.id).toBe('e');
    expect(resolvingAuthority(tree, 'e-desk', sampleProcedure({ resolvingLevels: ['district'] }))).toBeUndefined();
    expect(resolvingAuthority(tree, 'd-desk', sampleProcedure({ resolvingLevels: ['commune'] }))).toBeUndefined();
  });
});

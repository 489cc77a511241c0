import { describe, expect, test } from '@jest/globals';
import { UnitTree, type PostRole, type Unit } from '../../process/units.js';
import { mayDecideFor, mayEnterFor } from './entry-rights.js';

const unit = (id: string, parentId: string | null, kind: Unit['kind'] = 'authority'): Unit => ({ id, code: id, name: id, kind, level: 'commune', parentId, fields: [] });
const tree = new UnitTree([unit('province', null), unit('district', 'province'), unit('commune', 'district'), unit('office', 'commune', 'department'), unit('other', 'district')]);
const post = (role: PostRole, unitId: string) => [{ role, unitId }];

describe('who enters and who approves for a commune', () => {
  test.each<[PostRole, string, boolean, boolean]>([
    ['leader', 'commune', true, false],
    ['clerk', 'commune', true, false],
    ['specialist', 'commune', false, false],
    ['leader', 'district', false, true],
    ['leader', 'province', false, true],
    ['clerk', 'district', false, false],
    ['leader', 'other', false, false],
    ['department-head', 'office', false, false],
    ['administrator', 'province', true, true],
    ['administrator', 'commune', true, true],
    ['administrator', 'other', false, false],
  ])('%s of %s', (role, unitId, enters, decides) => {
    expect([mayEnterFor(post(role, unitId), 'commune', tree), mayDecideFor(post(role, unitId), 'commune', tree)]).toEqual([enters, decides]);
  });

  test('a department is entered by its head and approved by its authority', () => {
    expect(mayEnterFor(post('department-head', 'office'), 'office', tree)).toBe(true);
    expect(mayDecideFor(post('leader', 'commune'), 'office', tree)).toBe(true);
  });
});

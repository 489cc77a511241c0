import { describe, expect, test } from '@jest/globals';
import { SAMPLE_UNITS } from '../../../../test/support/sample-case.js';
import { sampleProcess, sampleStage } from '../../../../test/support/sample-process.js';
import { checkProcess } from './check-process.js';
import { checkUnits } from './check-units.js';
import type { Stage } from './definition.js';
import { UnitTree } from './units.js';

const units = { tree: new UnitTree(SAMPLE_UNITS), field: 'mau' };
const codesOf = (changes: Partial<Stage>, over = units): string[] => checkUnits(sampleProcess([sampleStage(changes)]), over).map(({ code }) => code);

describe('checkUnits', () => {
  test.each<[string[], Partial<Stage>]>([
    [[], { unit: 'unit:P-DEPT' }],
    [['unit-unknown'], { unit: 'unit:H00' }],
    [['unit-unknown'], { unit: ['unit:H00', 'department@province'] }],
    [['post-unfit'], { unit: 'unit:P-DESK' }],
    [['post-unfit'], { unit: ['department@province', 'unit:P'] }],
    [[], { unit: 'unit:P', post: 'leader' }],
    [[], { unit: 'department:khac@commune' }],
    [['unit-unknown'], { unit: 'department:khac@province' }],
    [['unit-unknown'], { unit: 'department:la@receiving' }],
    [[], { unit: ['department:la@receiving', 'department@receiving'] }],
  ])('%j of %j', (codes, changes) => {
    expect(codesOf(changes)).toEqual(codes);
  });

  test('a department is looked for in the procedure’s field', () => {
    expect(codesOf({ unit: 'department@resolving' }, { ...units, field: 'la' })).toEqual(['unit-unknown']);
  });

  test('they are asked only when the units are given', () => {
    const { stages } = sampleProcess();
    const process = { ...sampleProcess(), schema: 2 as const, stages: stages.map((stage) => (stage.key === 'appraise' ? sampleStage({ unit: 'unit:H00' }) : stage)) };
    expect(checkProcess(process)).toEqual([]);
    expect(checkProcess(process, undefined, units)).toEqual([
      { code: 'unit-unknown', place: 'stages.appraise.unit', message: 'Bước “appraise”: không có đơn vị nào mang mã “H00”.' },
    ]);
  });
});

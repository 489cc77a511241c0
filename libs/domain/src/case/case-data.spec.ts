import { describe, expect, test } from '@jest/globals';
import { flowProcess, task } from '../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../test/support/sample-case.js';
import type { DataField, DataValue } from '../process/definition.js';
import { dataUnfit, fieldOf, isOfType } from './case-data.js';

const use: DataField = { key: 'use', name: 'Loại đất', type: 'choice', options: [{ value: 'o', label: 'Đất ở' }, { value: 'nn', label: 'Đất nông nghiệp' }] };
const remark: DataField = { key: 'remark', name: 'Ghi chú', type: 'text' };

describe('data that a step asks for', () => {
  test.each<[DataField['type'], DataValue, boolean]>([
    ['yes-no', false, true],
    ['yes-no', 'false', false],
    ['number', 0, true],
    ['number', Infinity, false],
    ['number', '5', false],
    ['date', '2026-02-28', true],
    ['date', '2026-02-30', false],
    ['date', 20260228, false],
    ['text', '', true],
    ['text', 'x'.repeat(2000), true],
    ['text', 'x'.repeat(2001), false],
    ['choice', 'nn', true],
    ['choice', 'Đất ở', false],
  ])('of type %s takes %j: %j', (type, value, fits) => {
    expect(isOfType({ ...use, type }, value)).toBe(fits);
  });

  test('must be there, each of its type, and no other; inherited members are none', () => {
    const definition = { ...flowProcess([]), data: [use, remark] };
    expect(dataUnfit(definition, ['use', 'remark'], { use: 'o', remark: '' })).toBeNull();
    expect(dataUnfit(definition, ['use', 'remark'], { use: 'o' })).toEqual({ refused: 'data-missing', detail: 'Cần nhập “Ghi chú”.' });
    expect(dataUnfit(definition, ['use'], { use: 'x' })).toMatchObject({ refused: 'data-unfit', detail: expect.stringContaining('Loại đất') });
    expect(dataUnfit(definition, ['use'], { use: 'o', remark: 'x' })).toMatchObject({ refused: 'data-unfit', detail: expect.stringContaining('remark') });
    expect(dataUnfit({ ...definition, data: [{ ...remark, key: 'toString' }] }, ['toString'], {})).toMatchObject({ refused: 'data-missing' });
    expect(() => fieldOf(definition, 'area')).toThrow('declares no field "area"');
  });

  test('is kept in the case by the event of the stage, and later stages write over it', () => {
    const sample = SampleCase.received({ definition: flowProcess([task('measure', 'issue', { asks: ['area'], returnsTo: ['receive'] })], ['area']) });
    expect(sample.attempt({ action: 'advance', note: '' }, 'counter-officer@c-desk')).toMatchObject({ refused: 'data-missing' });
    expect(sample.advance('receive', { area: 90 }).events[2]).toMatchObject({ kind: 'stage-completed', data: { stage: 'receive', data: { area: 90 } } });
    expect(sample.advance('measure', { area: 95.5 }).file.data).toEqual({ area: 95.5 });
  });
});

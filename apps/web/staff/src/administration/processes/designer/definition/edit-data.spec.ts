import { describe, expect, test } from '@jest/globals';
import type { ProcessDefinition, Step } from '#domain';
import { flowProcess, task } from '../../../../../../../../test/support/flow-process.js';
import { addField, rekeyField, relabelOptions, removeField, removeOption, renameField, retypeField, usersOf } from './edit-data.js';

const choice: Step = { key: 'ask', name: 'ask', kind: 'choice', ways: [{ name: 'x', when: 'area > 1.0 && agrees', next: 'a' }], otherwise: 'b' };
const process = flowProcess([choice, task('a', 'b'), task('b', 'issue')], ['area', 'agrees']);
const { data = [] } = process;
const dataOf = (definition: ProcessDefinition, key: string) => definition.data?.find((field) => field.key === key);

describe('data of a process', () => {
  test('get a key of their name, which follows it while nothing uses them', () => {
    const added = addField(process, 'Dữ liệu mới');
    expect(added.data?.at(-1)).toEqual({ key: 'du_lieu_moi', name: 'Dữ liệu mới', type: 'yes-no' });
    expect(addField(added, 'Dữ liệu mới').data?.at(-1)?.key).toBe('du_lieu_moi_2');
    expect(renameField(added, 'du_lieu_moi', '2 thửa đất?').data?.at(-1)).toMatchObject({ key: 'thua_dat', name: '2 thửa đất?' });
    expect(renameField(process, 'area', 'Rộng').data?.[0]).toEqual({ ...data[0], name: 'Rộng' });
    expect(addField(process, '???').data?.at(-1)?.key).toBe('du_lieu');
  });

  test('get another key only where it is one and free', () => {
    expect(rekeyField(process, 'tax', 'thue')?.data?.map(({ key }) => key)).toEqual(['area', 'agrees', 'ready_on', 'thue']);
    expect(['area', 'Thuế', '1a', ''].map((key) => rekeyField(process, 'tax', key))).toEqual([null, null, null, null]);
  });

  test('are known to be used where a step asks, keeps, sends or waits for them, or decides on them', () => {
    const waits = { ...process, stages: [...process.stages, { key: 'w', name: 'w', kind: 'wait', until: { data: 'ready_on' }, next: 'issue' } satisfies Step] };
    expect(usersOf(waits, 'area')).toEqual(['receive', 'ask']);
    expect([usersOf(waits, 'ready_on'), usersOf(waits, 'tax'), usersOf(waits, 'are')]).toEqual([['w'], [], []]);
  });

  test('have options while they are a choice, whose values stay when their labels change', () => {
    const typed = retypeField(process, 'tax', 'choice', ['Có thuế', 'Miễn']);
    expect(dataOf(typed, 'tax')?.options).toEqual([{ value: 'co-thue', label: 'Có thuế' }, { value: 'mien', label: 'Miễn' }]);
    const relabelled = relabelOptions(typed, 'tax', ['Phải nộp', 'Miễn', 'Miễn']);
    expect(dataOf(relabelled, 'tax')?.options).toEqual([{ value: 'co-thue', label: 'Phải nộp' }, { value: 'mien', label: 'Miễn' }, { value: 'mien-2', label: 'Miễn' }]);
    expect(dataOf(removeOption(relabelled, 'tax', 'mien'), 'tax')?.options?.map(({ value }) => value)).toEqual(['co-thue', 'mien-2']);
    expect(retypeField(typed, 'tax', 'number', [])).toEqual(process);
  });

  test('are removed, the last with their list', () => {
    expect(removeField(process, 'tax').data?.map(({ key }) => key)).toEqual(['area', 'agrees', 'ready_on']);
    expect('data' in removeField({ ...process, data: data.slice(0, 1) }, 'area')).toBe(false);
  });
});

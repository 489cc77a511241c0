import { describe, expect, test } from '@jest/globals';
import type { DataField, ProcessDefinition, Step } from '#domain';
import { flowProcess, hours, task } from '../../../../../../../test/support/flow-process.js';
import { conditionOfDraft, draftOfCondition, termOn, type TermDraft } from './condition-draft.js';
import { addField, rekeyField, relabelOptions, removeField, removeOption, renameField, retypeField, usersOf } from './edit-data.js';
import { addStep, changeStep, moveStep, removeStep } from './edit-process.js';
import { mergeProcesses } from './merge-processes.js';
import { readUnitRule, writeUnitRule } from './unit-rule.js';

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

describe('a condition that is filled in', () => {
  const land: DataField = { key: 'land', name: 'Đất', type: 'choice', options: [{ value: 'o', label: 'Ở' }, { value: 'n', label: 'Nông nghiệp' }] };
  const text: DataField = { key: 'road', name: 'Đường', type: 'text' };
  const known = [...data, land, text];
  const filled = (...terms: readonly TermDraft[]) => conditionOfDraft({ all: true, terms }, known);
  const term = (field: string, comparison: TermDraft['comparison'], ...values: readonly string[]): TermDraft => ({ field, comparison, values });

  test('is a condition once every comparison has its data and a value of its kind', () => {
    expect(filled(term('area', 'more', '1.250,5'), term('agrees', 'is', 'false'), term('land', 'in', 'o', 'n'), term('ready_on', 'less', '2026-10-05'), term('road', 'contains', ' Lê '))?.terms.map(({ value }) => value)).toEqual([1250.5, false, ['o', 'n'], '2026-10-05', 'Lê']);
  });

  test.each([[term('', 'is', 'x')], [term('gone', 'is', 'x')], [term('area', 'more', '12.5')], [term('area', 'more', '')], [term('agrees', 'is')], [term('land', 'in')], [term('land', 'is', '')], [term('ready_on', 'less', '5/10')]])('and none before: %o', (one) => {
    expect(filled(one)).toBeNull();
  });

  test('begins with the first comparison of its data, and is shown as it was', () => {
    expect([termOn(undefined), termOn(land)]).toEqual([term('', 'is'), term('land', 'is')]);
    const draft = { all: false, terms: [term('area', 'at-most', '1.250,5'), term('agrees', 'is', 'true'), term('land', 'in', 'o')] };
    expect(draftOfCondition(conditionOfDraft(draft, known)!)).toEqual(draft);
  });
});

test.each(['counter@receiving', 'authority@province', 'department@resolving', 'department:dat-dai@district', 'unit:H99.21.05'])('the rule %s is taken apart and put together', (role) => {
  expect(writeUnitRule(readUnitRule(role))).toBe(role);
});

describe('what two people changed', () => {
  const mine = changeStep(process, 'a', { limit: hours(9) });

  test('is joined where it is not the same', () => {
    const theirs = { ...changeStep(changeStep(process, 'a', { product: 'Khác' }), 'b', { name: 'B' }), name: 'Tên khác' };
    expect(mergeProcesses(process, mine, theirs)).toEqual({ ...changeStep(theirs, 'a', { limit: hours(9) }) });
    expect(mergeProcesses(process, mine, mine)).toEqual(mine);
    expect(mergeProcesses(process, mine, process)).toEqual(mine);
  });

  test('is joined where one added, moved or removed steps and the other changed others', () => {
    const added = addStep(process, 'b', { name: 'Mới', product: '' }).definition;
    expect(mergeProcesses(process, mine, added)).toEqual(changeStep(added, 'a', { limit: hours(9) }));
    expect(mergeProcesses(process, added, mine)).toEqual(changeStep(added, 'a', { limit: hours(9) }));
    const less = removeStep(process, 'b');
    expect(mergeProcesses(process, changeStep(process, 'issue', { limit: hours(1) }), less)).toEqual(changeStep(less, 'issue', { limit: hours(1) }));
  });

  test('is left to people where both changed the same, or one took out what the other changed', () => {
    expect(mergeProcesses(process, mine, changeStep(process, 'a', { limit: hours(7) }))).toBeNull();
    expect(mergeProcesses(process, { ...process, name: 'x' }, { ...process, name: 'y' })).toBeNull();
    expect(mergeProcesses(process, mine, removeStep(process, 'a'))).toBeNull();
    expect(mergeProcesses(process, moveStep(process, 'a', 1)!.definition, addStep(process, 'b', { name: 'x', product: '' }).definition)).toBeNull();
  });
});

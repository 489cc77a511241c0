import { describe, expect, test } from '@jest/globals';
import type { Step } from '#domain';
import { flowProcess, hours, task } from '../../../../../../../../test/support/flow-process.js';
import { addStep, changeStep, moveStep, removeStep } from '../definition/edit-process.js';
import { mergeProcesses } from './merge-processes.js';

const choice: Step = { key: 'ask', name: 'ask', kind: 'choice', ways: [{ name: 'x', when: 'area > 1.0 && agrees', next: 'a' }], otherwise: 'b' };
const process = flowProcess([choice, task('a', 'b'), task('b', 'issue')], ['area', 'agrees']);

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

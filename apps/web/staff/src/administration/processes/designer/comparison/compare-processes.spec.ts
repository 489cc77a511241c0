import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, hours, join, task } from '../../../../../../../../test/support/flow-process.js';
import { changeStep, removeStep } from '../definition/edit-process.js';
import { compareProcesses } from './compare-processes.js';

const process = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet', { returnsTo: [] }), join('meet', 'issue')]);
const { stages } = process;

describe('two versions', () => {
  test('differ by steps and by members of steps', () => {
    const later = { ...removeStep(changeStep(process, 'a', { limit: hours(9), asks: ['area'] }), 'b'), version: 2, name: 'Khác' };
    const added = { ...later, stages: [...later.stages, task('z', 'issue')] };
    expect(compareProcesses(process, added)).toEqual({
      head: [{ field: 'name', before: process.name, after: 'Khác' }],
      steps: [
        { key: 'split', name: 'split', sign: 'changed', fields: [expect.objectContaining({ field: 'branches' })] },
        { key: 'a', name: 'a', sign: 'changed', fields: [{ field: 'limit', before: hours(8), after: hours(9) }, { field: 'asks', before: undefined, after: ['area'] }] },
        { key: 'z', name: 'z', sign: 'added', fields: [] },
        { key: 'b', name: 'b', sign: 'removed', fields: [] },
      ],
      same: 4,
    });
    expect(compareProcesses(process, { ...process, version: 3 })).toEqual({ head: [], steps: [], same: stages.length });
  });
});

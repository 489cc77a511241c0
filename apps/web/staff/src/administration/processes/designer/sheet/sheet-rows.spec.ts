import { describe, expect, test } from '@jest/globals';
import type { ProcessDefinition, Step } from '#domain';
import { fork, flowProcess, hours, join, task } from '../../../../../../../../test/support/flow-process.js';
import { placed } from '../definition/findings.js';
import { cellsOf, columnIn, isFixed, rowsOf } from './sheet-rows.js';

const forked = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet'), join('meet', 'issue')]);
const chosen = flowProcess([{ key: 'ask', name: 'ask', kind: 'choice', ways: [{ name: 'big', when: 'area > 1.0', next: 'a' }, { name: 'huge', when: 'area > 9.0', next: 'b' }], otherwise: 'b' }, task('a', 'b'), task('b', 'issue')], ['area']);
const step = (definition: ProcessDefinition, key: string) => definition.stages.find((one) => one.key === key)!;

describe('the lines of the sheet', () => {
  const rows = rowsOf(chosen);

  test('are steps, and below them the ways that part there', () => {
    expect(rows.map(({ number }) => number)).toEqual(['1', '2', '2a', '2b', '2c', '3', '4', '5', '6']);
    expect(rowsOf({ ...forked, stages: [{ ...step(forked, 'split'), branches: Array.from({ length: 28 }, (_, at) => ({ key: `k${at}`, name: 'x', limit: null, next: 'a' })) } as Step] }).at(-1)?.number).toBe('1ab');
  });

  test('keep the focus in its column, or in the cell that reaches over it', () => {
    const [, , big, , otherwise, after] = rows;
    expect((['name', 'unit', 'post', 'limit', 'ways', 'returns'] as const).map((column) => columnIn(big!, column))).toEqual(['name', 'when', 'when', 'when', 'ways', 'ways']);
    expect([columnIn(after!, 'when'), columnIn(rowsOf(forked)[2]!, 'unit'), columnIn(rowsOf(forked)[2]!, 'when')]).toEqual(['unit', 'limit', 'limit']);
    expect([isFixed(big!, 'when'), isFixed(otherwise!, 'when'), isFixed(otherwise!, 'name'), isFixed(otherwise!, 'ways'), isFixed(after!, 'name')]).toEqual([false, true, true, false, false]);
  });

  test('are all as wide as the sheet', () => {
    for (const row of [...rows, ...rowsOf(forked)]) expect(cellsOf(row).reduce((sum, { span }) => sum + span, 0)).toBe(6);
  });

  test('hold what is wrong at their cells', () => {
    const at = (place: string) => {
      const { step: key, way: which, column } = placed({ code: 'x', place, message: '' }, 'fault', chosen);
      return [key, which, column];
    };
    expect(at('stages.ask.ways[1].when')).toEqual(['ask', 1, 'when']);
    expect(at('stages[1].ways[0].name')).toEqual(['ask', 0, 'name']);
    expect(at('stages.ask.otherwise')).toEqual(['ask', 2, 'ways']);
    expect(at('stages.ask.ways')).toEqual(['ask', null, 'ways']);
  });
});

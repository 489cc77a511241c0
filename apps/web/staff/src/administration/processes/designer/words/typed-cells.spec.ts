import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, hours, join, task } from '../../../../../../../../test/support/flow-process.js';
import { stepNumbers, typedLimit, typedSteps } from './typed-cells.js';

const { stages } = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet', { returnsTo: [] }), join('meet', 'issue')]);

describe('what is typed into a cell', () => {
  test.each([
    ['4', { value: 4, unit: 'working-hours' }],
    ['4 giờ', { value: 4, unit: 'working-hours' }],
    ['0,5g', { value: 0.5, unit: 'working-hours' }],
    ['2 NGÀY', { value: 2, unit: 'working-days' }],
    ['3 days', { value: 3, unit: 'working-days' }],
    ['', null],
    ['–', null],
    ['bốn', undefined],
    ['0 giờ', undefined],
    ['4 tuần', undefined],
  ])('%s is a limit or none', (text, expected) => {
    expect(typedLimit(text, null)).toEqual(expected);
  });

  test('a bare number keeps the unit that was there', () => {
    expect(typedLimit('3', { value: 2, unit: 'working-days' })).toEqual({ value: 3, unit: 'working-days' });
  });

  test('names steps by their lines', () => {
    expect(typedSteps('1, 3', stages)).toEqual(['receive', 'a']);
    expect([typedSteps('–', stages), typedSteps('9', stages), typedSteps('x', stages)]).toEqual([[], undefined, undefined]);
    expect(stepNumbers(['receive', 'gone', 'issue'], stages)).toBe('1, gone, 6');
  });
});

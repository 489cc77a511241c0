import { describe, expect, test } from '@jest/globals';
import { richProcess, withStep } from '../../../../test/support/rich-process.js';
import { sampleLimit, sampleProcedure, sampleProcess } from '../../../../test/support/sample-process.js';
import { checkProcess } from './check-process.js';
import type { ForkBranch, StageLimit } from './definition.js';
import { describePlan, plannedMinutes } from './process-slack.js';

const hours = (value: number): StageLimit => ({ value, unit: 'working-hours' });
const HOUR = 60;

describe('describePlan', () => {
  test('takes the longest way through choices and forks and tells it', () => {
    expect(describePlan(richProcess(), sampleProcedure({ limits: [sampleLimit({ limit: { value: 5, unit: 'working-days' } })] }))).toEqual({
      plannedMinutes: (2 + 8 + 16 + 2 + 1 + 3 + 3) * HOUR,
      slackMinutes: (40 - 35) * HOUR,
      longestPath: ['receive', 'size', 'large', 'split', 'survey', 'map', 'meet', 'until', 'tax', 'agreed', 'sign', 'issue', 'return'],
    });
  });

  test('without a procedure nothing is left over', () => {
    expect(describePlan(sampleProcess())).toEqual({ plannedMinutes: 13 * HOUR, slackMinutes: null, longestPath: ['receive', 'appraise', 'issue', 'return'] });
  });

  test.each<[string, number, Parameters<typeof withStep>]>([
    ['a wait for a limit counts', 35 + 5, ['until', { until: { limit: hours(5) } }]],
    ['a call without a limit does not', 35 - 2, ['tax', { limit: null }]],
    ['a hand-over counts before the stage', 35 + 3, ['sign', { handOver: { limit: hours(4) } }]],
    ['a shorter way changes nothing', 35, ['ask', { limit: hours(15) }]],
    ['a longer branch counts', 35 + 4, ['ask', { limit: hours(20) }]],
    ['the first of any counts', 35 - 16 + 8, ['meet', { rule: 'any' }]],
    ['the second of two counts', 35, ['meet', { rule: 2 }]],
  ])('%s', (_, planned, [key, changes]) => {
    expect(plannedMinutes(withStep(key, changes))).toBe(planned * HOUR);
  });

  test('a branch without a limit of its own is planned with its steps', () => {
    const branches: ForkBranch[] = [
      { key: 'field', name: 'Thực địa', limit: null, next: 'survey' },
      { key: 'advice', name: 'Ý kiến', limit: null, next: 'ask' },
    ];
    expect(plannedMinutes(withStep('split', { branches }))).toBe((35 - 16 + 12) * HOUR);
  });

  test('it answers for faulty definitions', () => {
    expect(plannedMinutes(withStep('meet', { next: 'split' }))).toBe((2 + 8 + 16) * HOUR);
    expect(describePlan({ ...richProcess(), first: 'nowhere' }).longestPath).toEqual([]);
    expect(describePlan(withStep('split', { join: 'nowhere' })).longestPath).toContain('sign');
  });
});

test('a plan beyond the shortest limit names the way that is too long', () => {
  const [fault, ...others] = checkProcess(richProcess(), sampleProcedure());
  expect(others).toEqual([]);
  expect(fault).toEqual({
    code: 'sum-over-limit',
    place: 'stages',
    message:
      'Tổng thời hạn các bước trên đường dài nhất (receive → size → large → split → survey → map → meet → until → tax → agreed → sign → issue → return) vượt thời hạn ngắn nhất của thủ tục 11 giờ làm việc.',
  });
});

import { describe, expect, test } from '@jest/globals';
import { sampleLimit, sampleProcedure, sampleProcess, sampleStage } from '../../../../test/support/sample-process.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { checkProcess } from './check-process.js';
import type { ProcessDefinition, Stage, UnitRole } from './definition.js';
import { plannedMinutes, slackMinutes } from './process-slack.js';
import type { PostRole } from './units.js';

/** The sound process with one stage changed. */
function withStage(key: string, changes: Partial<Stage>): ProcessDefinition {
  const { stages } = sampleProcess();
  return sampleProcess(stages.map((stage) => (stage.key === key ? ({ ...stage, ...changes } as Stage) : stage)));
}

function codesOf(definition: ProcessDefinition): string[] {
  return checkProcess(definition).map((fault) => fault.code);
}

describe('checkProcess', () => {
  test('a sound process has no fault', () => {
    expect(checkProcess(sampleProcess(), sampleProcedure())).toEqual([]);
  });

  test('a fault names its place and is told in Vietnamese', () => {
    expect(checkProcess(withStage('receive', { next: 'nowhere' }))).toContainEqual({
      code: 'next-missing',
      place: 'stages.receive.next',
      message: 'Bước “receive” chuyển đến bước “nowhere” không tồn tại.',
    });
  });

  test.each<[string, ProcessDefinition]>([
    ['schema-unknown', { ...sampleProcess(), schema: 3 as 2 }],
    ['date-invalid', { ...sampleProcess(), validFrom: '2026-02-30' as PlainDate }],
    ['first-missing', { ...sampleProcess(), first: 'nowhere' }],
    ['first-not-counter', { ...sampleProcess(), first: 'appraise' }],
    ['stage-unreachable', { ...sampleProcess(), first: 'appraise' }],
    ['stage-key-duplicate', sampleProcess([...sampleProcess().stages, sampleStage()])],
    ['next-missing', withStage('issue', { next: 'nowhere' })],
    ['next-unfit', withStage('return', { next: 'issue' })],
    ['next-unfit', withStage('issue', { next: null })],
    ['circle', withStage('issue', { next: 'receive' })],
    ['circle', withStage('appraise', { next: 'appraise' })],
    ['return-count', withStage('return', { kind: 'task' })],
    ['issue-count', withStage('issue', { kind: 'task' })],
    ['issue-count', withStage('appraise', { kind: 'issue' })],
    ['returns-to-unfit', withStage('receive', { returnsTo: ['appraise'] })],
    ['returns-to-unfit', withStage('appraise', { returnsTo: ['appraise'] })],
    ['returns-to-unfit', withStage('appraise', { returnsTo: ['nowhere'] })],
    ['returns-to-unfit', withStage('appraise', { returnsTo: ['receive', 'receive'] })],
    ['after-issue', withStage('issue', { mayRefuse: true })],
    ['after-issue', withStage('return', { maySupplement: true })],
    ['after-issue', withStage('return', { returnsTo: ['appraise'] })],
    ['limit-unfit', withStage('appraise', { limit: { value: 0, unit: 'working-hours' } })],
    ['limit-unfit', withStage('appraise', { limit: { value: 0.001, unit: 'working-hours' } })],
    ['limit-unfit', withStage('appraise', { limit: { value: 0.5, unit: 'working-days' } })],
    ['limit-unfit', withStage('appraise', { limit: { value: 1, unit: 'months' as 'working-days' } })],
    ['word-unknown', withStage('appraise', { kind: 'porter' as 'task' })],
    ['word-unknown', withStage('appraise', { unit: 'department@elsewhere' as UnitRole })],
    ['word-unknown', withStage('appraise', { post: 'porter' as PostRole })],
  ])('%s is found', (code, definition) => {
    expect(codesOf(definition)).toContain(code);
  });

  test.each<[PostRole, UnitRole]>([
    ['counter-officer', 'department@resolving'],
    ['specialist', 'counter@receiving'],
    ['specialist', 'authority@province'],
    ['department-head', 'authority@resolving'],
    ['leader', 'department@resolving'],
    ['clerk', 'counter@resolving'],
    ['administrator', 'authority@resolving'],
  ])('a %s does not work at %s', (post, unit) => {
    expect(codesOf(withStage('appraise', { post, unit }))).toEqual(['post-unfit']);
  });

  test.each([0.25, 0.5, 1.75])('%d hours are whole minutes', (value) => {
    expect(codesOf(withStage('appraise', { limit: { value, unit: 'working-hours' } }))).toEqual([]);
  });

  test('a process serves its own procedure only', () => {
    expect(checkProcess(sampleProcess(), sampleProcedure({ code: '1.000002' })).map((fault) => fault.code)).toEqual(['procedure-mismatch']);
  });

  test('stages that promise more than the shortest limit are refused, exactly as much is fine', () => {
    const thirteenHours = sampleProcess();
    const exactly = sampleProcedure({ limits: [sampleLimit({ limit: { value: 13, unit: 'working-hours' } })] });
    const short = sampleProcedure({ limits: [sampleLimit(), sampleLimit({ channel: 'online', limit: { value: 1, unit: 'working-days' } })] });
    expect(checkProcess(thirteenHours, exactly)).toEqual([]);
    expect(checkProcess(thirteenHours, short)).toEqual([
      { code: 'sum-over-limit', place: 'stages', message: 'Tổng thời hạn các bước vượt thời hạn ngắn nhất của thủ tục 5 giờ làm việc.' },
    ]);
  });
});

describe('slackMinutes', () => {
  test('counts days at eight hours and skips stages without a limit', () => {
    expect(plannedMinutes(withStage('appraise', { limit: { value: 2, unit: 'working-days' } }))).toBe((2 + 16 + 3) * 60);
    expect(slackMinutes(sampleProcess(), sampleProcedure())).toBe((24 - 13) * 60);
  });

  test('a same-day limit is one day', () => {
    const sameDay = sampleProcedure({ limits: [sampleLimit({ limit: { value: 1, unit: 'same-day' } })] });
    expect(slackMinutes(sampleProcess(), sameDay)).toBe((8 - 13) * 60);
  });

  test('calendar days and months are not compared with working hours', () => {
    const limits = [sampleLimit({ limit: { value: 1, unit: 'calendar-days' } }), sampleLimit({ variant: 'x', variantName: 'X', limit: { value: 1, unit: 'months' } })];
    expect(slackMinutes(sampleProcess(), sampleProcedure({ limits }))).toBeNull();
    expect(checkProcess(sampleProcess(), sampleProcedure({ limits }))).toEqual([]);
  });
});

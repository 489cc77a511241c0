import { describe, expect, test } from '@jest/globals';
import { SampleCase } from '../../../../test/support/sample-case.js';
import { sampleLimit, sampleProcedure } from '../../../../test/support/sample-process.js';
import { formatInstant } from '../calendar/instant.js';

const ASK = { action: 'request-supplement', items: ['Bản đồ', 'Ảnh'], reason: 'Thiếu thành phần', legalGround: 'NĐ 61/2018 Điều 19' } as const;
const TAKE = { action: 'accept-supplement', received: ['Bản đồ', 'Ảnh'] } as const;
const restarting = sampleProcedure({ limits: [sampleLimit({ limit: { value: 10, unit: 'working-days' } })], supplementRule: 'restart' });

describe('asking for a supplement', () => {
  test('stops the clock; taking it in moves due by exactly the paused working time', () => {
    const sample = SampleCase.received().advance().at('2026-08-04T07:00:00+07:00').run(ASK, 'specialist@c-dept');
    expect(sample.file).toMatchObject({ status: 'supplement', supplements: 1, request: { items: ['Bản đồ', 'Ảnh'] }, pauses: [{ cause: 'supplement', to: null }] });
    sample.at('2026-08-06T10:30:00+07:00').run(TAKE, 'counter-officer@c-desk');
    expect(sample.events.at(-1)).toMatchObject({ kind: 'due-moved', data: { cause: 'supplement', pausedMinutes: 2 * 480 + 210 } });
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-20T10:30:00+07:00');
    expect(sample.file).toMatchObject({ status: 'processing', request: null, originalDueAt: SampleCase.received().file.originalDueAt });
    expect(formatInstant(sample.file.tokens[0]!.dueAt!)).toBe('2026-08-06T11:30:00+07:00');
  });

  test('restarts the whole limit where the procedure says so', () => {
    const sample = SampleCase.received({ procedure: restarting }).advance().at('2026-08-04T08:00:00+07:00').run(ASK, 'specialist@c-dept');
    sample.at('2026-08-06T10:30:00+07:00').run(TAKE, 'counter-officer@c-desk');
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-20T17:00:00+07:00');
  });

  test('a restart never pulls back what an extension promised', () => {
    const sample = SampleCase.received({ procedure: restarting }).advance();
    sample.run({ action: 'extend', newDueDate: '2026-09-30' as never, reason: 'Thiên tai' }, 'department-head@c-dept').run(ASK, 'specialist@c-dept');
    sample.at('2026-08-03T09:00:00+07:00').run(TAKE, 'counter-officer@c-desk');
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-10-01T08:00:00+07:00');
  });

  test('heals no delay: a late case stays late under either rule, and the applicant hears of no new date', () => {
    for (const options of [{}, { procedure: restarting }]) {
      const sample = SampleCase.received(options).at('2026-08-19T08:00:00+07:00').advance();
      const { dueAt } = sample.file;
      sample.at('2026-08-19T09:00:00+07:00').run(ASK, 'specialist@c-dept').at('2026-08-20T09:00:00+07:00').run(TAKE, 'counter-officer@c-desk');
      expect(sample.file.dueAt).toBe(dueAt);
      expect(formatInstant(sample.file.tokens[0]!.dueAt!)).toBe('2026-08-21T08:00:00+07:00');
    }
  });

  test('a pause overnight moves nothing and makes no event', () => {
    const sample = SampleCase.received().advance().at('2026-08-03T17:30:00+07:00').run(ASK, 'specialist@c-dept');
    sample.at('2026-08-04T06:30:00+07:00').run(TAKE, 'counter-officer@c-desk');
    expect(sample.kinds(-1)).toEqual(['supplement-accepted']);
  });

  test('once, in stages that may, and taken in at the receiving counter', () => {
    const sample = SampleCase.received();
    expect(sample.attempt(ASK, 'counter-officer@c-desk')).toEqual({ refused: 'supplement-not-allowed' });
    sample.advance().run(ASK, 'specialist@c-dept');
    expect(sample.attempt(ASK, 'specialist@c-dept')).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.attempt(TAKE, 'specialist@c-dept')).toEqual({ refused: 'not-your-stage' });
    expect(sample.attempt({ action: 'advance', note: '' }, 'specialist@c-dept')).toEqual({ refused: 'action-not-allowed-now' });
    sample.run(TAKE, 'counter-officer@c-desk');
    expect(sample.attempt(ASK, 'specialist@c-dept')).toEqual({ refused: 'supplement-already-used' });
    expect(sample.attempt(TAKE, 'counter-officer@c-desk')).toEqual({ refused: 'action-not-allowed-now' });
  });
});

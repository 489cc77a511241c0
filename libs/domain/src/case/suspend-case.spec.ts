import { describe, expect, test } from '@jest/globals';
import { SampleCase } from '../../../../test/support/sample-case.js';
import { formatInstant } from '../calendar/instant.js';

const STOP = { action: 'suspend', reason: 'Chờ xác minh', legalGround: 'Điều 7' } as const;
const GO = { action: 'resume', note: '' } as const;

describe('suspending', () => {
  test('any number of times, each moving due by its paused working time', () => {
    const sample = SampleCase.received().advance();
    for (const [from, to] of [['2026-08-04T08:00:00+07:00', '2026-08-04T09:00:00+07:00'], ['2026-08-05T16:00:00+07:00', '2026-08-06T08:00:00+07:00']] as const) {
      sample.at(from).run(STOP, 'specialist@c-dept').at(to).run(GO, 'specialist@c-dept');
    }
    expect(sample.file.pauses).toHaveLength(2);
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-18T10:00:00+07:00');
  });

  test('by the officer of the stage or whoever leads it, not by others', () => {
    for (const by of ['specialist@c-dept', 'department-head@c-dept', 'leader@c']) {
      expect(SampleCase.received().advance().run(STOP, by).run(GO, by).file.status).toBe('processing');
    }
    for (const by of ['department-head@c-twin', 'leader@d', 'counter-officer@c-desk']) {
      expect(SampleCase.received().advance().attempt(STOP, by)).toEqual({ refused: 'not-your-stage' });
    }
  });

  test('what stands still is not stopped again, what runs is not resumed, and issued results neither', () => {
    const sample = SampleCase.received().advance();
    expect(sample.attempt(GO, 'specialist@c-dept')).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.run(STOP, 'leader@c').attempt(STOP, 'leader@c')).toEqual({ refused: 'action-not-allowed-now' });
    sample.run(GO, 'leader@c').advance().advance().run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c');
    expect(sample.attempt(STOP, 'leader@c')).toEqual({ refused: 'action-not-allowed-now' });
  });

  test('used time of a stage leaves its pauses out', () => {
    const sample = SampleCase.received().advance().at('2026-08-03T09:00:00+07:00').run(STOP, 'specialist@c-dept');
    sample.at('2026-08-03T10:00:00+07:00').run(GO, 'specialist@c-dept').at('2026-08-03T11:00:00+07:00').advance();
    expect(sample.events.find(({ kind, seq }) => kind === 'stage-completed' && seq > 3)?.data).toMatchObject({ usedMinutes: 120 });
  });
});

import { expect, test } from '@jest/globals';
import { SYSTEM, SampleCase } from '../../../../../test/support/sample-case.js';
import { parseInstant } from '../../calendar/instant.js';
import { learnHistory, openWorkOf } from './case-times.js';

const at = (day: number, clock: string) => parseInstant(`2026-08-${String(day).padStart(2, '0')}T${clock}:00+07:00`);
const { calendarOf } = SampleCase.received().context(SYSTEM);

test('history is told in working minutes while the clock ran, each step with what followed it', () => {
  const past = {
    procedureCode: 'p',
    authorityId: 'c',
    acceptedAt: at(3, '08:00'),
    promisedAt: at(6, '08:00'),
    endedAt: at(5, '08:00'),
    pauses: [{ from: at(4, '08:00'), to: at(4, '09:00') }],
    stages: [
      { stage: 'a', openedAt: at(3, '08:00'), closedAt: at(4, '08:00') },
      { stage: 'b', openedAt: at(4, '08:00'), closedAt: at(5, '08:00') },
      { stage: 'return', openedAt: at(5, '08:00'), closedAt: null },
    ],
  };
  const day = calendarOf('c').workingMinutesBetween(at(3, '08:00'), at(4, '08:00'));
  expect(learnHistory([past], { calendarOf })).toEqual({
    stages: { 'p/a': [{ spent: day, remaining: 2 * day - 60, steps: 2 }], 'p/b': [{ spent: day - 60, remaining: day - 60, steps: 1 }] },
    procedures: { p: [2 * day - 60] },
    shares: [Math.round(((2 * day - 60) * 1000) / (3 * day - 60)) / 1000],
  });
});

test('an open case is seen at this moment, or at the moment when its clock stopped', () => {
  const sample = SampleCase.received().at('2026-08-03T09:00:00+07:00').advance().at('2026-08-03T10:00:00+07:00');
  const promised = at(6, '08:00');
  const queue = { waiting: 3, ahead: 1, usual: 2, minutesEach: 60 };
  const running = openWorkOf(sample.file, promised, sample.now, { calendarOf }, () => queue);
  expect(running).toMatchObject({ elapsedMinutes: 120, leftMinutes: calendarOf('c').workingMinutesBetween(sample.now, promised), steps: [{ stage: 'appraise', spentMinutes: 60, queue }] });
  sample.run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c');
  expect(openWorkOf(sample.file, promised, at(20, '08:00'), { calendarOf }, () => queue)).toEqual(running);
});

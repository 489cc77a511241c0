import { describe, expect, test } from '@jest/globals';
import { days, flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../test/support/sample-case.js';
import { defaultCalendar } from '../calendar/holidays.js';
import { formatInstant, parseInstant } from '../calendar/instant.js';
import { compileCalendar } from '../calendar/working-calendar.js';
import { stageDue } from './open-stage.js';

const calendar = compileCalendar([defaultCalendar]);
const saturdays = compileCalendar([defaultCalendar, { code: 'T7', name: 'T7', weekly: { 6: [{ from: 420, to: 690 }] } }]);

describe('opening a step', () => {
  test.each([
    [hours(0.5), '2026-08-03T11:15:00+07:00', '2026-08-03T13:45:00+07:00'],
    [hours(8), '2026-08-07T16:00:00+07:00', '2026-08-10T16:00:00+07:00'],
    [days(1), '2026-08-03T07:00:00+07:00', '2026-08-04T17:00:00+07:00'],
    [days(1), '2026-08-07T18:00:00+07:00', '2026-08-10T17:00:00+07:00'],
  ])('a limit of %j from %s is due at %s', (limit, from, due) => {
    expect(formatInstant(stageDue(calendar, limit, parseInstant(from)))).toBe(due);
  });

  test('counts a stage on the calendar of its unit, a machine and a branch on that of the authority that decides', () => {
    const definition = flowProcess([
      fork('split', ['far', 'wait'], 'meet', days(5)),
      task('far', 'meet', { unit: 'department@district', limit: days(5) }),
      { key: 'wait', name: 'Chờ', kind: 'wait', until: { limit: days(5) }, next: 'meet' },
      join('meet', 'issue'),
    ]);
    const sample = SampleCase.received({ definition, calendarOf: (unitId) => (unitId === 'd-dept' ? saturdays : calendar) }).advance();
    expect(sample.file.tokens.map(({ stage, dueAt }) => [stage, formatInstant(dueAt!)])).toEqual([['far', '2026-08-08T11:30:00+07:00'], ['wait', '2026-08-10T17:00:00+07:00']]);
    expect(sample.file.forks[0]?.branches.map(({ dueAt }) => formatInstant(dueAt!))).toEqual(['2026-08-10T17:00:00+07:00', '2026-08-10T17:00:00+07:00']);
  });

  test('takes the first of the rules that names a unit, and none is a refusal by the name of the stage', () => {
    const definition = flowProcess([task('sign', 'issue', { unit: ['authority@district', 'authority@province'], post: 'leader' })]);
    expect(SampleCase.received({ definition }).advance().tokenAt().unitId).toBe('d');
    expect(SampleCase.received({ definition, desk: 'e-desk' }).advance().tokenAt().unitId).toBe('p');
    const nowhere = SampleCase.received({ definition: flowProcess([task('sign', 'issue', { unit: 'authority@district' })]), desk: 'e-desk' });
    expect(nowhere.attempt({ action: 'advance', note: '' }, 'counter-officer@e-desk')).toMatchObject({ refused: 'unit-not-resolved', detail: expect.stringContaining('“sign”') });
  });
});

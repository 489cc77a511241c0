import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../test/support/sample-case.js';
import { defaultCalendar } from '../calendar/holidays.js';
import { formatInstant } from '../calendar/instant.js';
import { compileCalendar } from '../calendar/working-calendar.js';

const calendar = compileCalendar([defaultCalendar]);
const mornings = compileCalendar([defaultCalendar, { code: 'S', name: 'Buổi sáng', weekly: { 2: [{ from: 420, to: 690 }] } }]);
const stop = { action: 'suspend', reason: 'Bão', legalGround: 'QĐ' } as const;
const go = { action: 'resume', note: '' } as const;
const definition = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet', { unit: 'department@district' }), join('meet', 'issue')]);

describe('the clock runs again after a pause', () => {
  test('each open step moves on its own unit’s calendar, each open branch with the case', () => {
    const sample = SampleCase.received({ definition, calendarOf: (unitId) => (unitId === 'd-dept' ? mornings : calendar) }).advance().advance('a');
    sample.at('2026-08-04T07:00:00+07:00').run(stop, 'leader@d').at('2026-08-05T07:00:00+07:00').run(go, 'leader@d');
    expect(sample.events.at(-1)).toMatchObject({ kind: 'due-moved', data: { cause: 'suspension', pausedMinutes: 480, branches: [{ key: 'to-b' }] } });
    expect(formatInstant(sample.tokenAt('b').dueAt!)).toBe('2026-08-05T08:00:00+07:00');
    expect(sample.file.forks[0]?.branches.map(({ key, dueAt }) => [key, formatInstant(dueAt!)])).toEqual([['to-a', '2026-08-05T14:00:00+07:00'], ['to-b', '2026-08-06T14:00:00+07:00']]);
  });

  test('a pause in which no working time passed moves nothing and says nothing', () => {
    const sample = SampleCase.received({ definition }).advance().at('2026-08-03T17:30:00+07:00').run(stop, 'leader@c').at('2026-08-04T06:30:00+07:00').run(go, 'leader@c');
    expect(sample.kinds().at(-1)).toBe('resumed');
  });

  test('a step or branch that was late before stays late, while the case itself moves', () => {
    const sample = SampleCase.received({ definition }).advance().at('2026-08-07T08:00:00+07:00');
    const [before, branches] = [sample.file.tokens.map(({ dueAt }) => dueAt), sample.file.forks];
    sample.run(stop, 'leader@c').at('2026-08-10T08:00:00+07:00').run(go, 'leader@c');
    expect(sample.file.tokens.map(({ dueAt }) => dueAt)).toEqual(before);
    expect(sample.file.forks).toEqual(branches);
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-18T17:00:00+07:00');
  });

  test('a hand-over that waits for its answer has as long for it as before: nobody could answer meanwhile', () => {
    const sample = SampleCase.received().advance().run({ action: 'hand-over', toUnitId: 'c-twin', reason: 'x' }, 'specialist@c-dept');
    expect(formatInstant(sample.tokenAt().handOver!.dueAt!)).toBe('2026-08-03T10:00:00+07:00');
    sample.at('2026-08-03T09:00:00+07:00').run(stop, 'leader@c').at('2026-08-05T09:00:00+07:00').run(go, 'leader@c');
    expect(formatInstant(sample.tokenAt().handOver!.dueAt!)).toBe('2026-08-05T10:00:00+07:00');
    expect(sample.events.at(-1)).toMatchObject({ kind: 'due-moved', data: { handOvers: [{ token: sample.tokenAt().id }] } });
  });
});

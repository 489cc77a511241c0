import { describe, expect, test } from '@jest/globals';
import { flowProcess, hours, task } from '../../../../test/support/flow-process.js';
import { SampleCase, actor, type SampleOptions } from '../../../../test/support/sample-case.js';
import { sampleLimit, sampleProcedure } from '../../../../test/support/sample-process.js';
import type { DayRule } from '../calendar/calendar-layer.js';
import { defaultCalendar } from '../calendar/holidays.js';
import { formatInstant, type Instant } from '../calendar/instant.js';
import { plainDate } from '../calendar/plain-date.js';
import { compileCalendar, type WorkingCalendar } from '../calendar/working-calendar.js';
import { datesUnder, recountDue, type Counting } from './recount-due.js';

const rule = (date: string, kind: DayRule['kind']): DayRule => ({ date: plainDate(date), kind, reason: 'Nghỉ bão', decision: 'QĐ 12' });
const calendar = (...days: DayRule[]): WorkingCalendar => compileCalendar([defaultCalendar, { code: 'QĐ', name: 'QĐ', days }]);
const asItWas = calendar();
const stormy = calendar(rule('2026-08-12', 'closed'));
const busy = calendar(rule('2026-08-15', 'working'));

const definition = flowProcess([task('check', 'issue', { maySupplement: true, mayAskPayment: true, limit: hours(80) })]);
const restarting = sampleProcedure({ limits: [sampleLimit({ limit: { value: 10, unit: 'working-days' } })], supplementRule: 'restart' });
const under = (sample: SampleCase, counted: WorkingCalendar): Counting => ({ ...sample.context(actor('leader@c')), calendarOf: () => counted });
const recounted = (sample: SampleCase, counted = asItWas, forget = false): Instant | null => recountDue(sample.events, under(sample, counted), forget);
const moved = (sample: SampleCase, to: WorkingCalendar) => datesUnder(sample.file, sample.events, under(sample, asItWas), under(sample, to), sample.definition);

const PAUSES = [
  ['2026-08-05T08:00:00+07:00', { action: 'suspend', reason: 'x', legalGround: 'y' }, '2026-08-06T09:30:00+07:00', { action: 'resume', note: '' }, 'leader@c', 'leader@c'],
  ['2026-08-07T08:00:00+07:00', { action: 'request-supplement', items: ['x'], reason: 'x', legalGround: '' }, '2026-08-10T10:00:00+07:00', { action: 'accept-supplement', received: ['x'] }, 'specialist@c-dept', 'counter-officer@c-desk'],
  ['2026-08-11T16:00:00+07:00', { action: 'request-payment', title: 'x', amount: 1, reason: 'x', legalGround: '' }, '2026-08-13T08:00:00+07:00', { action: 'confirm-payment', receiptNumber: '1' }, 'specialist@c-dept', 'counter-officer@c-desk'],
] as const;

/** A case with every kind of pause and a new appointment; `seen` looks at it after each command. */
function eventful(options: SampleOptions, seen: (sample: SampleCase) => void): SampleCase {
  const sample = SampleCase.received({ definition, ...options });
  seen(sample);
  seen(sample.advance());
  for (const [from, stop, to, go, stopper, goer] of PAUSES) {
    seen(sample.at(from).run(stop, stopper));
    seen(sample.at(to).run(go, goer));
  }
  seen(sample.run({ action: 'extend', newDueDate: plainDate('2026-09-15'), reason: 'x' }, 'leader@c'));
  return sample;
}

describe('counting a due afresh from the events', () => {
  test.each([['moves', {}], ['restarts', { procedure: restarting }], ['ends at the same clock time', { rules: { due: { dueTimeMode: 'same-clock-time' } } }]] as const)('is what the case carries after every command, where its limit %s', (_, options) => {
    const dates: (Instant | null)[] = [];
    eventful(options, (sample) => {
      expect(recounted(sample)).toBe(sample.file.dueAt);
      dates.push(sample.file.dueAt);
    });
    expect(new Set(dates).size).toBe(5);
  });

  test('is nothing before the acceptance, and counts from it when it comes', () => {
    const sample = SampleCase.submitted();
    expect(recounted(sample)).toBeNull();
    sample.at('2026-08-05T09:00:00+07:00').run({ action: 'accept' }, 'counter-officer@c-desk');
    expect(recounted(sample)).toBe(sample.file.dueAt);
  });

  test('a pause of a case that was late already moves nothing', () => {
    const sample = SampleCase.received({ definition, procedure: restarting }).advance().at('2026-08-19T08:00:00+07:00').run(PAUSES[1][1], 'specialist@c-dept');
    sample.at('2026-08-20T08:00:00+07:00').run(PAUSES[1][3], 'counter-officer@c-desk');
    expect(recounted(sample)).toBe(sample.file.dueAt);
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-17T17:00:00+07:00');
  });

  test('keeps what an approved change of the calendar set, unless it is told to forget that', () => {
    const sample = SampleCase.received({ definition }).advance();
    const dates = moved(sample, stormy)!;
    sample.runSystem({ action: 'move-due', ...dates, reason: 'x' });
    expect(recounted(sample)).toBe(sample.file.dueAt);
    expect(formatInstant(recounted(sample, asItWas, true)!)).toBe('2026-08-17T17:00:00+07:00');
    expect(recounted(sample, stormy, true)).toBe(sample.file.dueAt);
  });
});

describe('the dates under a changed calendar', () => {
  test('of a day off more are a day later, of a day made up for a day earlier, for the case and its open step', () => {
    const sample = SampleCase.received({ definition }).advance();
    const { dueAt, tokens } = sample.file;
    const step = (iso: string) => [{ token: tokens[0]!.id, iso }];
    const words = (dates: ReturnType<typeof moved>) => dates && { from: dates.from, to: formatInstant(dates.to), tokens: dates.tokens.map(({ token, dueAt: due }) => ({ token, iso: formatInstant(due) })) };
    expect(words(moved(sample, stormy))).toEqual({ from: dueAt, to: '2026-08-18T17:00:00+07:00', tokens: step('2026-08-18T08:00:00+07:00') });
    expect(words(moved(sample, busy))).toEqual({ from: dueAt, to: '2026-08-15T17:00:00+07:00', tokens: step('2026-08-15T08:00:00+07:00') });
  });

  test('are none where the change is not met, the case is over, or the dates have been moved already', () => {
    const sample = SampleCase.received({ definition }).advance();
    expect(moved(sample, calendar(rule('2026-10-12', 'closed')))).toBeNull();
    expect(moved(SampleCase.received().run({ action: 'withdraw', reason: 'x' }, 'counter-officer@c-desk'), stormy)).toBeNull();
    expect(moved(SampleCase.submitted(), stormy)).toBeNull();
    sample.runSystem({ action: 'move-due', ...moved(sample, stormy)!, reason: 'x' });
    expect(moved(sample, stormy)).toBeNull();
  });

  test('leave a new appointment on its day, unless that day is off now: then it is the next working day', () => {
    const extended = (day: string): SampleCase => SampleCase.received({ definition: flowProcess([task('check', 'issue', { limit: null })]) }).advance().run({ action: 'extend', newDueDate: plainDate(day), reason: 'x' }, 'leader@c');
    expect(moved(extended('2026-08-25'), stormy)).toBeNull();
    expect(formatInstant(moved(extended('2026-08-25'), calendar(rule('2026-08-25', 'closed')))!.to)).toBe('2026-08-26T17:00:00+07:00');
  });

  test('count the pauses anew: a day that is off now was no pause, so the case is due no later', () => {
    const sample = SampleCase.received({ definition }).advance().at('2026-08-12T07:00:00+07:00').run(PAUSES[0][1], 'leader@c').at('2026-08-13T07:00:00+07:00').run(PAUSES[0][3], 'leader@c');
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-18T17:00:00+07:00');
    expect(moved(sample, stormy)).toBeNull();
  });

  test('leave a step alone that waits for a day, or was counted on another unit’s calendar', () => {
    const waiting = flowProcess([{ key: 'wait', name: 'Chờ', kind: 'wait', until: { data: 'ready_on' }, next: 'check' }, task('check', 'issue')], ['ready_on']);
    const sample = SampleCase.received({ definition: waiting }).advance('receive', { ready_on: '2026-08-20' });
    expect(moved(sample, stormy)?.tokens).toEqual([]);
    const elsewhere = SampleCase.received({ definition, calendarOf: (unitId) => (unitId === 'c-dept' ? busy : asItWas) }).advance();
    expect(moved(elsewhere, stormy)?.tokens).toEqual([]);
  });
});

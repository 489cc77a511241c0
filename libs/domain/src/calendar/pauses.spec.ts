import { describe, expect, test } from '@jest/globals';
import { defaultCalendar } from './holidays.js';
import { formatInstant, parseInstant } from './instant.js';
import type { Limit } from './limit.js';
import { dueWithPauses, type ClockPause, type PausedDue } from './pauses.js';
import { compileCalendar } from './working-calendar.js';

const national = compileCalendar([defaultCalendar]);
const FIVE_DAYS: Limit = { value: 5, unit: 'working-days' };

const moment = (text: string) => parseInstant(`${text}:00+07:00`);
const pause = (from: string, to: string | null): ClockPause => ({ from: moment(from), to: to === null ? null : moment(to) });
const paused = (...pauses: ClockPause[]): PausedDue => dueWithPauses(national, FIVE_DAYS, moment('2026-08-03T08:00'), pauses);
const dueOf = (...pauses: ClockPause[]): string => formatInstant(paused(...pauses).dueAt).slice(0, 16);

describe('a closed pause moves the end by its working minutes', () => {
  test.each<[string, ClockPause[], string, number]>([
    ['no pause', [], '2026-08-10T17:00', 0],
    ['two hours and a half in one session', [pause('2026-08-04T08:00', '2026-08-04T10:30')], '2026-08-11T09:30', 150],
    ['over lunch', [pause('2026-08-04T11:00', '2026-08-04T14:00')], '2026-08-11T08:00', 60],
    ['ending after hours', [pause('2026-08-05T10:00', '2026-08-07T18:00')], '2026-08-13T14:00', 300 + 480 + 480],
    ['beginning after hours', [pause('2026-08-04T17:30', '2026-08-05T08:00')], '2026-08-11T08:00', 60],
    ['on a Sunday', [pause('2026-08-09T08:00', '2026-08-09T16:00')], '2026-08-10T17:00', 0],
    ['ending on a Sunday', [pause('2026-08-07T16:00', '2026-08-09T10:30')], '2026-08-11T08:00', 60],
    ['two whole days', [pause('2026-08-04T07:00', '2026-08-05T17:00')], '2026-08-12T17:00', 960],
    ['two pauses add up', [pause('2026-08-04T08:00', '2026-08-04T09:00'), pause('2026-08-05T08:00', '2026-08-05T09:00')], '2026-08-11T09:00', 120],
    ['overlapping ones count once', [pause('2026-08-04T08:30', '2026-08-04T09:30'), pause('2026-08-04T08:00', '2026-08-04T09:00')], '2026-08-11T08:30', 90],
    ['one within another counts once', [pause('2026-08-04T08:00', '2026-08-04T10:00'), pause('2026-08-04T08:30', '2026-08-04T09:00')], '2026-08-11T09:00', 120],
    ['before the start nothing counts', [pause('2026-07-30T08:00', '2026-08-03T09:00')], '2026-08-11T08:00', 60],
    ['wholly before the start', [pause('2026-07-29T08:00', '2026-07-30T08:00')], '2026-08-10T17:00', 0],
    ['without length', [pause('2026-08-04T08:00', '2026-08-04T08:00')], '2026-08-10T17:00', 0],
    ['across the end that it moves', [pause('2026-08-10T16:00', '2026-08-12T08:00')], '2026-08-12T09:00', 60 + 480 + 60],
    ['a pause that only an earlier one makes early enough', [pause('2026-08-04T07:00', '2026-08-04T17:00'), pause('2026-08-11T07:00', '2026-08-11T08:00')], '2026-08-12T08:00', 540],
    ['beginning after the end: standing still heals no delay', [pause('2026-08-11T08:00', '2026-08-12T08:00')], '2026-08-10T17:00', 0],
    ['beginning at the end', [pause('2026-08-10T17:00', '2026-08-12T08:00')], '2026-08-10T17:00', 0],
  ])('%s', (_, pauses, end, minutes) => {
    expect(dueOf(...pauses)).toBe(end);
    expect(dueOf(...[...pauses].reverse())).toBe(end);
    expect(paused(...pauses)).toMatchObject({ standing: false, standingSince: null, minutesLeft: null, pausedMinutes: minutes });
  });
});

describe('an open pause', () => {
  test('the clock stands: the end so far, since when, and what is left', () => {
    const due = paused(pause('2026-08-04T08:00', '2026-08-04T09:00'), pause('2026-08-07T16:00', null));
    expect(due).toMatchObject({ standing: true, standingSince: moment('2026-08-07T16:00'), pausedMinutes: 60, minutesLeft: 60 + 480 + 60 });
    expect(due.dueAt).toBe(moment('2026-08-11T08:00'));
  });

  test('swallows closed pauses that overlap it', () => {
    const due = paused(pause('2026-08-06T08:00', null), pause('2026-08-06T09:00', '2026-08-07T09:00'));
    expect(due).toMatchObject({ standing: true, standingSince: moment('2026-08-06T08:00'), pausedMinutes: 0 });
  });

  test('after the end nothing stands still: the case is late', () => {
    expect(paused(pause('2026-08-11T08:00', null))).toMatchObject({ standing: false, standingSince: null, dueAt: moment('2026-08-10T17:00') });
  });
});

test('a pause that ends before it begins is refused', () => {
  expect(() => paused(pause('2026-08-05T08:00', '2026-08-04T08:00'))).toThrow(RangeError);
});

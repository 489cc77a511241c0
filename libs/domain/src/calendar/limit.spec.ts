import { describe, expect, test } from '@jest/globals';
import type { CalendarLayer } from './calendar-layer.js';
import { defaultCalendar } from './holidays.js';
import { formatInstant, instant, parseInstant } from './instant.js';
import { dueAt, type DueOptions, type Limit } from './limit.js';
import { compileCalendar, type WorkingCalendar } from './working-calendar.js';

const national = compileCalendar([defaultCalendar]);
const halfSaturday: CalendarLayer = { code: 'ca', name: 'Công an xã', weekly: { 6: [{ from: 450, to: 690 }] } };
const withSaturdays = compileCalendar([defaultCalendar, halfSaturday]);
const sameClock: DueOptions = { dueTimeMode: 'same-clock-time' };

const moment = (text: string) => parseInstant(`${text}:00+07:00`);
function due(limit: Limit, start: string, calendar: WorkingCalendar = national, options?: DueOptions): string {
  return formatInstant(dueAt(calendar, limit, moment(start), options)).slice(0, 16);
}

describe('working days', () => {
  test.each([
    ['the first day is not counted (Đ147)', 5, '2026-08-10T08:00', '2026-08-17T17:00'],
    ['a swapped Saturday counts', 3, '2026-08-20T08:00', '2026-08-24T17:00'],
    ['the National Day block is skipped', 1, '2026-08-28T08:00', '2026-09-03T17:00'],
    ['Tết is skipped', 2, '2026-02-12T08:00', '2026-02-23T17:00'],
    ['a start after the office closed is still that day', 1, '2026-08-25T21:00', '2026-08-26T17:00'],
    ['a start on a day off counts from the next day', 1, '2026-08-30T08:00', '2026-09-03T17:00'],
    ['a start on the swapped Saturday itself', 1, '2026-08-22T08:00', '2026-08-24T17:00'],
    ['Friday before a plain weekend', 1, '2026-08-14T16:59', '2026-08-17T17:00'],
    ['over the turn of the year with its swap', 7, '2025-12-31T09:00', '2026-01-12T17:00'],
  ])('%s', (_, value, start, end) => {
    expect(due({ value, unit: 'working-days' }, start)).toBe(end);
  });

  test('the last day ends when that day closes, not after eight hours', () => {
    expect(due({ value: 1, unit: 'working-days' }, '2026-08-14T08:00', withSaturdays)).toBe('2026-08-15T11:30');
  });

  test.each([
    ['within a session', '2026-08-10T09:15', '2026-08-13T09:15'],
    ['in the lunch break it waits for the afternoon', '2026-08-10T12:15', '2026-08-13T13:30'],
    ['when lunch begins', '2026-08-10T11:30', '2026-08-13T11:30'],
    ['before opening', '2026-08-10T05:00', '2026-08-13T07:00'],
    ['after closing', '2026-08-10T20:00', '2026-08-13T17:00'],
    ['on a day off, as if after closing', '2026-08-08T09:00', '2026-08-12T17:00'],
  ])('same clock time: %s', (_, start, end) => {
    expect(due({ value: 3, unit: 'working-days' }, start, national, sameClock)).toBe(end);
  });

  test('same clock time on a half Saturday ends with its office', () => {
    expect(due({ value: 1, unit: 'working-days' }, '2026-08-14T15:00', withSaturdays, sameClock)).toBe('2026-08-15T11:30');
  });

  test('five days of 7 h 40 drift nowhere', () => {
    const sessions = [{ from: 460, to: 690 }, { from: 790, to: 1020 }];
    const calendar = compileCalendar([{ code: 'a', name: 'A', weekly: { 1: sessions, 2: sessions, 3: sessions, 4: sessions, 5: sessions, 6: [], 7: [] } }]);
    expect(due({ value: 5, unit: 'working-days' }, '2020-07-06T07:40', calendar, sameClock)).toBe('2020-07-13T07:40');
    expect(due({ value: 5, unit: 'working-days' }, '2020-07-06T07:40', calendar)).toBe('2020-07-13T17:00');
  });
});

describe('working hours', () => {
  test.each([
    ['run from the stated moment (Đ147.1)', 8, '2026-08-25T09:00', '2026-08-26T09:00'],
    ['wait for the office to open', 8, '2026-08-25T17:30', '2026-08-26T17:00'],
    ['start with lunch', 1, '2026-08-25T11:30', '2026-08-25T14:30'],
    ['start on a day off', 2, '2026-09-02T09:00', '2026-09-03T09:00'],
    ['half an hour', 0.5, '2026-08-25T16:45', '2026-08-26T07:15'],
    ['twenty-one days of an internal process', 168, '2026-08-03T07:00', '2026-08-28T17:00'],
  ])('%s', (_, value, start, end) => {
    expect(due({ value, unit: 'working-hours' }, start)).toBe(end);
    expect(due({ value, unit: 'working-hours' }, start, national, sameClock)).toBe(end);
  });
});

describe('calendar days and months', () => {
  test.each<[string, Limit, string, string]>([
    ['the first day is not counted', { value: 15, unit: 'calendar-days' }, '2026-08-10T08:00', '2026-08-25T17:00'],
    ['an end on a Sunday moves on (Đ148.5)', { value: 6, unit: 'calendar-days' }, '2026-08-10T08:00', '2026-08-17T17:00'],
    ['an end in a holiday block moves behind it', { value: 30, unit: 'calendar-days' }, '2026-07-31T08:00', '2026-09-03T17:00'],
    ['an end on a swapped Saturday stays', { value: 12, unit: 'calendar-days' }, '2026-08-10T08:00', '2026-08-22T17:00'],
    ['one month', { value: 1, unit: 'months' }, '2026-07-10T08:00', '2026-08-10T17:00'],
    ['31/01 and a month is the last day of February, here a Saturday', { value: 1, unit: 'months' }, '2026-01-31T08:00', '2026-03-02T17:00'],
    ['a leap February', { value: 1, unit: 'months' }, '2024-01-31T08:00', '2024-02-29T17:00'],
    ['a year and a half', { value: 18, unit: 'months' }, '2024-08-20T08:00', '2026-02-23T17:00'],
  ])('%s', (_, limit, start, end) => {
    expect(due(limit, start)).toBe(end);
  });

  test('they end with the last day whatever the mode (Đ148.2–5)', () => {
    expect(due({ value: 8, unit: 'calendar-days' }, '2026-08-10T09:20', national, sameClock)).toBe('2026-08-18T17:00');
    expect(due({ value: 1, unit: 'months' }, '2026-08-10T09:20', national, sameClock)).toBe('2026-09-10T17:00');
  });
});

describe('same day, the 15:00 rule', () => {
  const limit: Limit = { value: 1, unit: 'same-day' };

  test.each([
    ['in the morning', '2026-08-25T08:00', '2026-08-25T17:00'],
    ['exactly 15:00 still counts as before', '2026-08-25T15:00', '2026-08-25T17:00'],
    ['after 15:00', '2026-08-25T15:01', '2026-08-26T17:00'],
    ['after 15:00 before a block of days off', '2026-08-28T15:30', '2026-09-03T17:00'],
    ['on a day off', '2026-08-30T08:00', '2026-09-03T17:00'],
    ['on a swapped Saturday', '2026-08-22T08:00', '2026-08-22T17:00'],
    ['at night, before opening', '2026-08-25T00:10', '2026-08-25T17:00'],
  ])('%s', (_, start, end) => {
    expect(due(limit, start)).toBe(end);
    expect(due(limit, start, national, sameClock)).toBe(end);
  });

  test('within the minute 15:00 it is still 15:00', () => {
    const start = instant(moment('2026-08-25T15:00') + 59_000);
    expect(dueAt(national, limit, start)).toBe(moment('2026-08-25T17:00'));
  });

  test('a procedure may have its own cut-off', () => {
    expect(due({ ...limit, cutOff: 16 * 60 }, '2026-08-25T15:30')).toBe('2026-08-25T17:00');
    expect(due({ ...limit, cutOff: 10 * 60 }, '2026-08-25T10:01')).toBe('2026-08-26T17:00');
  });

  test('before the cut-off, yet after a half Saturday has closed: the promise is not in the past', () => {
    expect(due(limit, '2026-08-15T11:29', withSaturdays)).toBe('2026-08-15T11:30');
    expect(due(limit, '2026-08-15T11:30', withSaturdays)).toBe('2026-08-17T17:00');
    expect(due(limit, '2026-08-15T13:00', withSaturdays)).toBe('2026-08-17T17:00');
  });
});

test.each<Limit>([
  { value: 0, unit: 'working-days' },
  { value: 2.5, unit: 'working-days' },
  { value: -1, unit: 'calendar-days' },
  { value: 0.5, unit: 'months' },
  { value: 0, unit: 'working-hours' },
  { value: 0.001, unit: 'working-hours' },
  { value: Number.NaN, unit: 'working-hours' },
  { value: Number.POSITIVE_INFINITY, unit: 'calendar-days' },
])('%j is no limit', (limit) => {
  expect(() => dueAt(national, limit, moment('2026-08-25T08:00'))).toThrow(RangeError);
});

import { describe, expect, test } from '@jest/globals';
import { defaultCalendar } from './holidays.js';
import { instant, parseInstant } from './instant.js';
import { DEFAULT_SOON_OPTIONS, describeRemaining, openState, remaining, timeliness, workingSpan } from './timeliness.js';
import { compileCalendar } from './working-calendar.js';

const national = compileCalendar([defaultCalendar]);
const moment = (text: string) => parseInstant(`${text}:00+07:00`);
const DUE = moment('2026-08-26T17:00');

test.each([
  ['2026-08-25T17:00', 'early'],
  ['2026-08-25T23:59', 'early'],
  ['2026-08-26T00:00', 'on-time'],
  ['2026-08-26T08:00', 'on-time'],
  ['2026-08-26T17:00', 'on-time'],
  ['2026-08-26T17:01', 'late'],
  ['2026-08-27T08:00', 'late'],
])('finished %s is %s', (finishedAt, word) => {
  expect(timeliness(moment(finishedAt), DUE)).toBe(word);
});

describe('an open case', () => {
  test.each([
    ['2026-08-24T16:59', 'within'],
    ['2026-08-25T16:59', 'within'],
    ['2026-08-25T17:00', 'soon'],
    ['2026-08-26T16:59', 'soon'],
    ['2026-08-26T17:00', 'soon'],
  ])('at %s is %s', (now, state) => {
    expect(openState(moment(now), DUE, DEFAULT_SOON_OPTIONS, national)).toBe(state);
  });

  test('is overdue from the first moment after due, and `soon` can be set', () => {
    expect(openState(instant(DUE + 1), DUE, DEFAULT_SOON_OPTIONS, national)).toBe('overdue');
    expect(openState(moment('2026-08-25T16:59'), DUE, { soonMinutes: 481 }, national)).toBe('soon');
  });

  test('days off do not make it soon: Friday before the National Day block', () => {
    expect(openState(moment('2026-08-28T07:00'), moment('2026-09-03T17:00'), DEFAULT_SOON_OPTIONS, national)).toBe('within');
    expect(remaining(national, moment('2026-08-28T07:00'), moment('2026-09-03T17:00'))).toBe(960);
    expect(remaining(national, moment('2026-09-03T17:00'), moment('2026-08-28T07:00'))).toBe(-960);
  });
});

describe('in words', () => {
  test.each([
    ['2026-08-24T17:00', 'còn 2 ngày làm việc'],
    ['2026-08-25T07:00', 'còn 2 ngày làm việc'],
    ['2026-08-24T09:00', 'còn 2 ngày làm việc 6 giờ'],
    ['2026-08-26T10:10', 'còn 4 giờ 50 phút làm việc'],
    ['2026-08-26T13:40', 'còn 3 giờ 20 phút làm việc'],
    ['2026-08-26T16:59', 'còn 1 phút làm việc'],
    ['2026-08-26T17:00', 'đến hạn'],
    ['2026-08-26T20:00', 'vừa quá hạn'],
    ['2026-08-27T07:45', 'quá hạn 45 phút làm việc'],
    ['2026-08-27T17:00', 'quá hạn 1 ngày làm việc'],
    ['2026-08-28T09:00', 'quá hạn 1 ngày làm việc 2 giờ'],
    ['2026-09-02T12:00', 'quá hạn 2 ngày làm việc'],
    ['2026-09-03T08:00', 'quá hạn 2 ngày làm việc 1 giờ'],
  ])('at %s: %s', (now, words) => {
    expect(describeRemaining(national, moment(now), DUE)).toBe(words);
  });

  test('nights and days off are no time: Friday evening until Monday noon is half a day', () => {
    expect(describeRemaining(national, moment('2026-08-14T18:00'), moment('2026-08-17T11:30'))).toBe('còn 4 giờ 30 phút làm việc');
    expect(describeRemaining(national, moment('2026-08-15T10:00'), moment('2026-08-17T07:00'))).toBe('đến hạn');
  });

  test('days are those of the calendar, not eight hours', () => {
    const short = [{ from: 480, to: 690 }, { from: 810, to: 990 }];
    const calendar = compileCalendar([defaultCalendar, { code: 'x', name: 'X', weekly: { 1: short, 2: short, 3: short, 4: short, 5: short, 6: [{ from: 480, to: 690 }] } }]);
    expect(describeRemaining(calendar, moment('2026-08-10T08:00'), moment('2026-08-12T16:30'))).toBe('còn 3 ngày làm việc');
    expect(describeRemaining(calendar, moment('2026-08-14T16:30'), moment('2026-08-15T11:30'))).toBe('còn 1 ngày làm việc');
    expect(describeRemaining(calendar, moment('2026-08-10T09:00'), moment('2026-08-12T09:00'))).toBe('còn 2 ngày làm việc');
    expect(describeRemaining(calendar, moment('2026-08-15T09:00'), moment('2026-08-17T10:00'))).toBe('còn 1 ngày làm việc 1 giờ');
  });

  test('an office open day and night counts days by midnight', () => {
    const always = [{ from: 0, to: 1440 }];
    const calendar = compileCalendar([{ code: 'p', name: 'P', weekly: { 1: always, 2: always, 3: always, 4: always, 5: always, 6: [], 7: [] } }]);
    expect(workingSpan(calendar, moment('2026-08-13T00:00'), moment('2026-08-15T00:00'))).toEqual({ days: 2, minutes: 0 });
    expect(workingSpan(calendar, moment('2026-08-13T06:00'), moment('2026-08-17T06:30'))).toEqual({ days: 2, minutes: 30 });
  });

  test('a span that runs backwards is empty', () => {
    expect(workingSpan(national, DUE, moment('2026-08-20T08:00'))).toEqual({ days: 0, minutes: 0 });
  });
});

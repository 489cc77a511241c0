import { describe, expect, test } from '@jest/globals';
import type { CalendarLayer, DayRule, Session } from './calendar-layer.js';
import { defaultCalendar } from './holidays.js';
import { formatInstant, instant, parseInstant } from './instant.js';
import { CalendarError } from './merge-layers.js';
import { plainDate } from './plain-date.js';
import { compileCalendar, type WorkingCalendar } from './working-calendar.js';

const EIGHT_HOURS: readonly Session[] = [{ from: 450, to: 690 }, { from: 780, to: 1020 }];

function weekdaysOnly(sessions: readonly Session[], days: readonly DayRule[] = [], saturday: readonly Session[] = []): WorkingCalendar {
  return compileCalendar([{ code: 'a', name: 'Xã A', weekly: { 1: sessions, 2: sessions, 3: sessions, 4: sessions, 5: sessions, 6: saturday, 7: [] }, days }]);
}

const rule = (date: string, kind: DayRule['kind'], more: Partial<DayRule> = {}): DayRule => ({ date: plainDate(date), kind, reason: 'lý do', decision: 'QĐ 1', ...more });
const moment = (text: string) => parseInstant(`${text}:00+07:00`);
const add = (calendar: WorkingCalendar, start: string, minutes: number): string => formatInstant(calendar.addWorkingMinutes(moment(start), minutes)).slice(0, 16);
const between = (calendar: WorkingCalendar, from: string, to: string): number => calendar.workingMinutesBetween(moment(from), moment(to));

const national = compileCalendar([defaultCalendar]);
const plain = weekdaysOnly(EIGHT_HOURS);

describe('adding working minutes', () => {
  test('starting exactly when lunch begins, one hour ends an hour into the afternoon', () => {
    expect(add(national, '2026-08-25T11:30', 60)).toBe('2026-08-25T14:30');
    expect(add(plain, '2020-07-06T11:30', 60)).toBe('2020-07-06T14:00');
    expect(add(national, '2026-08-25T12:10', 60)).toBe('2026-08-25T14:30');
  });

  test('16:30 and seven hours is 15:30 of the next day', () => {
    expect(add(national, '2026-08-25T16:30', 420)).toBe('2026-08-26T15:30');
  });

  test('the end of a session stands for the start of the next', () => {
    expect(add(national, '2026-08-25T07:00', 270)).toBe('2026-08-25T11:30');
    expect(add(national, '2026-08-25T07:00', 480)).toBe('2026-08-25T17:00');
    expect(add(national, '2026-08-28T16:00', 60)).toBe('2026-08-28T17:00');
  });

  test('minutes are exact: no rounding to quarter hours', () => {
    expect(add(plain, '2020-07-06T08:00', 1)).toBe('2020-07-06T08:01');
    expect(add(plain, '2020-07-06T08:07', 53)).toBe('2020-07-06T09:00');
  });

  test('nothing added is the start itself, to the millisecond', () => {
    const start = instant(moment('2026-08-30T03:00') + 12_345);
    expect(national.addWorkingMinutes(start, 0)).toBe(start);
  });

  test('seconds of the start are cut off', () => {
    expect(national.addWorkingMinutes(instant(moment('2026-08-25T08:00') + 59_999), 60)).toBe(moment('2026-08-25T09:00'));
  });

  test('reception on a day off at 08:00 counts nothing of that day', () => {
    expect(add(national, '2026-09-02T08:00', 60)).toBe('2026-09-03T08:00');
  });

  test('a made-up Saturday is worked, whether the clock passes it or starts on it', () => {
    expect(add(national, '2026-08-21T16:00', 120)).toBe('2026-08-22T08:00');
    expect(add(national, '2026-08-22T08:00', 120)).toBe('2026-08-22T10:00');
    expect(add(national, '2026-08-22T16:00', 120)).toBe('2026-08-24T08:00');
  });

  test('a swapped Sunday after a free Saturday is worked', () => {
    const calendar = weekdaysOnly(EIGHT_HOURS, [rule('2020-07-12', 'working')]);
    expect(add(calendar, '2020-07-10T16:30', 60)).toBe('2020-07-12T08:00');
  });

  test('half Saturdays keep their own hours', () => {
    const calendar = weekdaysOnly(EIGHT_HOURS, [], [{ from: 450, to: 690 }]);
    expect(add(calendar, '2020-07-10T16:30', 270)).toBe('2020-07-11T11:30');
    expect(add(calendar, '2020-07-10T16:30', 271)).toBe('2020-07-13T07:31');
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%p minutes are refused', (minutes) => {
    expect(() => national.addWorkingMinutes(moment('2026-08-25T08:00'), minutes)).toThrow(RangeError);
  });

  test('a count that leaves 2100 is refused, not cut short', () => {
    expect(() => national.addWorkingMinutes(moment('2100-12-30T08:00'), 100_000)).toThrow(RangeError);
    expect(() => national.addWorkingDays(plainDate('2100-12-30'), 300)).toThrow(RangeError);
    expect(() => national.isWorkingDay(plainDate('1989-12-31'))).toThrow(RangeError);
  });
});

describe('measuring', () => {
  test('a pause that ends after hours, begins after hours or ends on a Sunday has only its office hours', () => {
    expect(between(plain, '2020-07-08T10:00', '2020-07-10T18:00')).toBe(21.5 * 60);
    expect(between(plain, '2020-07-08T17:30', '2020-07-09T08:30')).toBe(60);
    expect(between(plain, '2020-07-10T16:00', '2020-07-12T10:30')).toBe(60);
  });

  test('days that are not eight hours do not drift', () => {
    const calendar = weekdaysOnly([{ from: 460, to: 690 }, { from: 790, to: 1020 }]);
    expect(between(calendar, '2020-07-06T07:40', '2020-07-07T17:00')).toBe(15 * 60 + 20);
    expect(add(calendar, '2020-07-06T07:40', 5 * 460)).toBe('2020-07-10T17:00');
  });

  test('backwards is negative, and nothing is 0', () => {
    expect(between(national, '2026-08-26T08:00', '2026-08-25T16:00')).toBe(-120);
    expect(between(national, '2026-08-30T10:00', '2026-08-29T10:00')).toBe(0);
  });

  test('years are joined without a gap', () => {
    expect(between(plain, '2019-12-31T16:00', '2021-01-01T08:30')).toBe(60 + 262 * 480 + 60);
  });
});

describe('working days', () => {
  test('300 working days are walked to the end', () => {
    expect(plain.addWorkingDays(plainDate('2020-07-06'), 300)).toBe('2021-08-30');
    expect(plain.workingDaysBetween(plainDate('2020-07-06'), plainDate('2021-08-30'))).toBe(300);
    expect(plain.workingDaysBetween(plainDate('2021-08-30'), plainDate('2020-07-06'))).toBe(-300);
  });

  test('next is strictly after, on-or-after is not', () => {
    expect(national.nextWorkingDay(plainDate('2026-08-21'))).toBe('2026-08-22');
    expect(national.nextWorkingDay(plainDate('2026-08-28'))).toBe('2026-09-03');
    expect(national.workingDayOnOrAfter(plainDate('2026-08-28'))).toBe('2026-08-28');
    expect(national.workingDayOnOrAfter(plainDate('2026-08-29'))).toBe('2026-09-03');
    expect(national.addWorkingDays(plainDate('2026-08-29'), 0)).toBe('2026-08-29');
  });

  test('the office ends with its last session; a day off has no end', () => {
    expect(formatInstant(national.officeEndOn(plainDate('2026-08-25')))).toBe('2026-08-25T17:00:00+07:00');
    expect(() => national.officeEndOn(plainDate('2026-09-02'))).toThrow(RangeError);
  });

  test('an office open day and night loses no minute at midnight and ends on its own day', () => {
    const always: readonly Session[] = [{ from: 0, to: 1440 }];
    const calendar = compileCalendar([{ code: 'p', name: 'Trực', weekly: { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always } }]);
    expect(between(calendar, '2026-08-25T00:00', '2026-09-01T00:00')).toBe(7 * 1440);
    expect(add(calendar, '2026-08-25T23:30', 60)).toBe('2026-08-26T00:30');
    expect(formatInstant(calendar.officeEndOn(plainDate('2026-08-25')))).toBe('2026-08-25T23:59:00+07:00');
  });
});

describe('inheritance', () => {
  const commune: CalendarLayer = { code: 'xa', name: 'Xã', weekly: { 5: [{ from: 420, to: 690 }] }, days: [rule('2026-08-25', 'closed'), rule('2026-09-02', 'working')] };

  test('the nearest layer wins day by day and weekday by weekday, the rest is inherited', () => {
    const calendar = compileCalendar([defaultCalendar, commune]);
    expect(calendar.code).toBe('xa');
    expect(calendar.sessionsOn(plainDate('2026-08-28'))).toEqual([{ from: 420, to: 690 }]);
    expect(calendar.sessionsOn(plainDate('2026-08-27'))).toEqual(national.sessionsOn(plainDate('2026-08-27')));
    expect(calendar.reasonOn(plainDate('2026-08-25'))).toBe('lý do – QĐ 1');
    expect(calendar.isWorkingDay(plainDate('2026-09-02'))).toBe(true);
    expect(calendar.isWorkingDay(plainDate('2026-09-01'))).toBe(false);
  });

  test('a made-up day has the hours of the weekday it makes up for, in this unit', () => {
    const calendar = compileCalendar([defaultCalendar, commune]);
    expect(calendar.sessionsOn(plainDate('2026-01-10'))).toEqual([{ from: 420, to: 690 }]);
    const ownHours = compileCalendar([defaultCalendar, { code: 'x', name: 'X', days: [rule('2026-01-10', 'working', { sessions: [{ from: 600, to: 660 }] })] }]);
    expect(ownHours.sessionsOn(plainDate('2026-01-10'))).toEqual([{ from: 600, to: 660 }]);
  });

  test('who is closed on the weekday that is made up for has nothing to make up', () => {
    const calendar = compileCalendar([defaultCalendar, { code: 'x', name: 'X', weekly: { 5: [], 6: [{ from: 450, to: 690 }] } }]);
    expect(calendar.sessionsOn(plainDate('2026-01-10'))).toEqual([{ from: 450, to: 690 }]);
    expect(calendar.reasonOn(plainDate('2026-01-10'))).toBeNull();
  });

  test('reasons: the rule before the weekday, none on an ordinary working day', () => {
    expect(national.reasonOn(plainDate('2026-08-29'))).toBe('Thứ Bảy');
    expect(national.reasonOn(plainDate('2026-08-30'))).toBe('Chủ Nhật');
    expect(national.reasonOn(plainDate('2026-08-28'))).toBeNull();
  });
});

describe('version', () => {
  test('depends on what decides a count and on nothing else', () => {
    const version = national.version;
    expect(version).toMatch(/^cal1-[0-9a-f]{16}$/);
    const days = [...defaultCalendar.days].reverse().map((day) => ({ ...day, reason: 'khác', decision: 'khác' }));
    expect(compileCalendar([{ ...defaultCalendar, code: 'b', name: 'B', days }]).version).toBe(version);
    expect(compileCalendar([defaultCalendar, { code: 'c', name: 'C' }]).version).toBe(version);
    expect(compileCalendar([defaultCalendar, { code: 'c', name: 'C', days: [rule('2026-11-23', 'closed')] }]).version).not.toBe(version);
    expect(compileCalendar([defaultCalendar, { code: 'c', name: 'C', weekly: { 6: [{ from: 450, to: 690 }] } }]).version).not.toBe(version);
  });
});

describe('a calendar that cannot be counted with is refused in words', () => {
  const faulty = (layer: Partial<CalendarLayer>): (() => unknown) => () => compileCalendar([defaultCalendar, { code: 'x', name: 'Xã X', ...layer }]);

  test.each<[Partial<CalendarLayer>, string]>([
    [{ weekly: { 1: [{ from: 420, to: 690 }, { from: 660, to: 1020 }] } }, 'Thứ Hai có hai buổi làm việc chồng nhau (07:00–11:30 và 11:00–17:00)'],
    [{ weekly: { 2: [{ from: 690, to: 420 }] } }, 'Thứ Ba có buổi làm việc bắt đầu 11:30 không trước lúc kết thúc 07:00'],
    [{ weekly: { 2: [{ from: 420, to: 420 }] } }, 'Thứ Ba có buổi làm việc bắt đầu 07:00'],
    [{ weekly: { 3: [{ from: -1, to: 1500 }] } }, 'Thứ Tư có buổi làm việc không nằm trong khoảng 00:00–24:00'],
    [{ weekly: { 3: [{ from: 420.5, to: 600 }] } }, 'Thứ Tư có buổi làm việc không nằm trong khoảng'],
    [{ days: [rule('2026-08-25', 'closed'), rule('2026-08-25', 'working')] }, 'ngày 25/08/2026 được quy định hai lần'],
    [{ days: [{ ...rule('2026-08-25', 'closed'), date: '2026-02-30' as DayRule['date'] }] }, 'ngày 2026-02-30 không có thật'],
    [{ days: [rule('2101-01-01', 'closed')] }, 'nằm ngoài các năm 1990–2100'],
    [{ days: [rule('2026-08-25', 'closed', { sessions: [{ from: 1, to: 2 }] })] }, 'là ngày nghỉ nên không có giờ làm việc'],
    [{ days: [rule('2026-08-25', 'working', { sessions: [] })] }, 'là ngày làm việc nhưng không có giờ làm việc'],
    [{ days: [rule('2026-08-25', 'working', { sessions: [{ from: 420, to: 480 }], like: 2 })] }, 'vừa có giờ làm việc riêng vừa lấy giờ của Thứ Ba'],
    [{ days: [rule('2026-08-25', 'closed', { decision: ' ' })] }, 'thiếu văn bản quyết định'],
    [{ days: [rule('2026-08-25', 'closed', { reason: '' })] }, 'thiếu lý do'],
    [{ weekly: { 1: [], 2: [], 3: [], 4: [], 5: [] } }, 'không có ngày làm việc nào trong tuần'],
  ])('%j', (layer, problem) => {
    expect(faulty(layer)).toThrow(CalendarError);
    expect(faulty(layer)).toThrow(problem);
    expect(faulty(layer)).toThrow('Lịch “Xã X”');
  });

  test('all faults at once; touching sessions are none', () => {
    expect(faulty({ weekly: { 1: [{ from: 9, to: 8 }], 2: [{ from: 9, to: 8 }] } })).toThrow(/Thứ Hai.*Thứ Ba/);
    expect(faulty({ weekly: { 1: [{ from: 690, to: 1020 }, { from: 420, to: 690 }] } })).not.toThrow();
    expect(() => compileCalendar([])).toThrow(CalendarError);
    expect(() => compileCalendar([{ code: 'x', name: 'X', weekly: { 1: EIGHT_HOURS } }])).toThrow('chưa quy định giờ làm việc của Thứ Ba');
  });
});

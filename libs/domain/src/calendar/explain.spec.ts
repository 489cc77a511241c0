import { describe, expect, test } from '@jest/globals';
import { explain, type Explained } from './explain.js';
import { defaultCalendar } from './holidays.js';
import { dateOf, parseInstant } from './instant.js';
import { dueAt, type DueOptions, type Limit } from './limit.js';
import type { ClockPause } from './pauses.js';
import { compileCalendar } from './working-calendar.js';

const national = compileCalendar([defaultCalendar]);
const moment = (text: string) => parseInstant(`${text}:00+07:00`);
const waiting = (from: string, to: string | null): ClockPause => ({ from: moment(from), to: to === null ? null : moment(to), reason: 'chờ bổ sung' });

/** One line a row: `day counted? minutes/paused reason`. */
function lines({ explanation }: Explained): string[] {
  return explanation.map(({ date, counted, minutes, pausedMinutes, reason }) => `${date.slice(5)} ${counted ? '+' : '-'} ${minutes}/${pausedMinutes} ${reason}`);
}

function why(limit: Limit, start: string, pauses: readonly ClockPause[] = [], options?: DueOptions): string[] {
  return lines(explain(national, limit, moment(start), pauses, options));
}

describe('working days', () => {
  test('weekend, swapped Saturday and the day of reception are named', () => {
    expect(why({ value: 3, unit: 'working-days' }, '2026-08-20T08:00')).toEqual([
      '08-20 - 0/0 Ngày tiếp nhận, không tính (Điều 147 BLDS)',
      '08-21 + 480/0 Ngày làm việc thứ 1',
      '08-22 + 480/0 Ngày làm việc thứ 2; làm bù cho ngày 31/8/2026 – CV 9859/VPCP-KGVX',
      '08-23 - 0/0 Chủ Nhật',
      '08-24 + 480/0 Ngày làm việc thứ 3',
    ]);
  });

  test('days off name the text they come from', () => {
    expect(why({ value: 1, unit: 'working-days' }, '2026-08-30T08:00')).toEqual([
      '08-30 - 0/0 Ngày tiếp nhận (Chủ Nhật), không tính (Điều 147 BLDS)',
      '08-31 - 0/0 Nghỉ hoán đổi với ngày 22/8/2026 – CV 9859/VPCP-KGVX',
      '09-01 - 0/0 Nghỉ Quốc khánh – CV 9859/VPCP-KGVX',
      '09-02 - 0/0 Nghỉ Quốc khánh – CV 9859/VPCP-KGVX',
      '09-03 + 480/0 Ngày làm việc thứ 1',
    ]);
  });

  test('paused time stands beside the days and is made up at the end', () => {
    expect(why({ value: 2, unit: 'working-days' }, '2026-08-10T08:00', [waiting('2026-08-11T08:00', '2026-08-11T10:30'), waiting('2026-08-12T07:00', '2026-08-12T17:00')])).toEqual([
      '08-10 - 0/0 Ngày tiếp nhận, không tính (Điều 147 BLDS)',
      '08-11 + 330/150 Ngày làm việc thứ 1; tạm dừng 2 giờ 30 phút (chờ bổ sung)',
      '08-12 + 0/480 Ngày làm việc thứ 2; tạm dừng 8 giờ (chờ bổ sung)',
      '08-13 - 480/0 Bù 8 giờ đã tạm dừng',
      '08-14 - 150/0 Bù 2 giờ 30 phút đã tạm dừng',
    ]);
  });

  test('a pause over the end and over a weekend', () => {
    expect(why({ value: 1, unit: 'working-days' }, '2026-08-13T08:00', [waiting('2026-08-14T16:00', '2026-08-18T08:00')])).toEqual([
      '08-13 - 0/0 Ngày tiếp nhận, không tính (Điều 147 BLDS)',
      '08-14 + 420/60 Ngày làm việc thứ 1; tạm dừng 1 giờ (chờ bổ sung)',
      '08-15 - 0/0 Thứ Bảy',
      '08-16 - 0/0 Chủ Nhật',
      '08-17 - 0/480 Tạm dừng 8 giờ (chờ bổ sung)',
      '08-18 - 60/60 Bù 1 giờ đã tạm dừng; tạm dừng 1 giờ (chờ bổ sung)',
    ]);
  });

  test('with the same clock time the last day itself may make paused time up', () => {
    expect(why({ value: 1, unit: 'working-days' }, '2026-08-10T09:00', [waiting('2026-08-11T08:00', '2026-08-11T08:30')], { dueTimeMode: 'same-clock-time' })).toEqual([
      '08-10 - 0/0 Ngày tiếp nhận, không tính (Điều 147 BLDS)',
      '08-11 + 120/30 Ngày làm việc thứ 1; tạm dừng 30 phút (chờ bổ sung); bù 30 phút đã tạm dừng',
    ]);
  });

  test('while the clock stands, the row says since when', () => {
    const explained = explain(national, { value: 2, unit: 'working-days' }, moment('2026-08-10T08:00'), [waiting('2026-08-11T09:05', null)]);
    expect(explained.standing).toBe(true);
    expect(lines(explained)[1]).toBe('08-11 + 480/0 Ngày làm việc thứ 1; tạm dừng từ 09:05, chưa tính tiếp');
  });
});

describe('working hours', () => {
  test('minutes by day, pauses taken off', () => {
    expect(why({ value: 10, unit: 'working-hours' }, '2026-08-21T16:00', [waiting('2026-08-22T08:00', '2026-08-22T10:30')])).toEqual([
      '08-21 + 60/0 Tính từ lúc tiếp nhận 16:00: 1 giờ',
      '08-22 + 330/150 Tính 5 giờ 30 phút; làm bù cho ngày 31/8/2026 – CV 9859/VPCP-KGVX; tạm dừng 2 giờ 30 phút (chờ bổ sung)',
      '08-23 - 0/0 Chủ Nhật',
      '08-24 + 210/0 Tính 3 giờ 30 phút',
    ]);
  });

  test('after hours, on a day off, and a day wholly paused', () => {
    expect(why({ value: 1, unit: 'working-hours' }, '2026-08-14T17:00', [waiting('2026-08-17T07:00', '2026-08-17T17:00')])).toEqual([
      '08-14 - 0/0 Hết giờ làm việc, tính từ ngày làm việc tiếp theo',
      '08-15 - 0/0 Thứ Bảy',
      '08-16 - 0/0 Chủ Nhật',
      '08-17 - 0/480 Tạm dừng 8 giờ (chờ bổ sung)',
      '08-18 + 60/0 Tính 1 giờ',
    ]);
    expect(why({ value: 0.5, unit: 'working-hours' }, '2026-08-16T10:00')[0]).toBe('08-16 - 0/0 Chủ Nhật, tính từ ngày làm việc tiếp theo');
  });
});

describe('calendar days and months', () => {
  test('days off count, an end on one moves on', () => {
    expect(why({ value: 3, unit: 'calendar-days' }, '2026-08-13T08:00')).toEqual([
      '08-13 - 0/0 Ngày tiếp nhận, không tính (Điều 147 BLDS)',
      '08-14 + 480/0 Ngày thứ 1',
      '08-15 + 0/0 Ngày thứ 2 (Thứ Bảy)',
      '08-16 + 0/0 Ngày thứ 3 (Chủ Nhật), ngày cuối là ngày nghỉ',
      '08-17 - 480/0 Ngày làm việc tiếp theo sau ngày nghỉ (Điều 148 BLDS)',
    ]);
  });

  test('a month has the days it has', () => {
    const { explanation } = explain(national, { value: 1, unit: 'months' }, moment('2026-01-31T08:00'));
    expect(explanation.filter(({ counted }) => counted)).toHaveLength(28);
    expect(explanation.find(({ date }) => date === '2026-02-28')?.reason).toBe('Ngày thứ 28 (Thứ Bảy), hết 1 tháng, ngày cuối là ngày nghỉ');
    expect(explanation.at(-1)).toMatchObject({ date: '2026-03-02', counted: false });
  });
});

describe('same day', () => {
  const limit: Limit = { value: 1, unit: 'same-day' };

  test.each<[string, Limit, string[]]>([
    ['2026-08-25T15:00', limit, ['08-25 + 120/0 Tiếp nhận không quá 15 giờ, trả kết quả trong ngày']],
    ['2026-08-25T15:01', limit, ['08-25 - 0/0 Tiếp nhận sau 15 giờ, chuyển sang ngày làm việc tiếp theo', '08-26 + 480/0 Ngày làm việc tiếp theo, trả kết quả trong ngày']],
    ['2026-08-25T10:31', { ...limit, cutOff: 630 }, ['08-25 - 0/0 Tiếp nhận sau 10 giờ 30 phút, chuyển sang ngày làm việc tiếp theo', '08-26 + 480/0 Ngày làm việc tiếp theo, trả kết quả trong ngày']],
    ['2026-08-25T17:00', { ...limit, cutOff: 1080 }, ['08-25 - 0/0 Tiếp nhận sau giờ làm việc, chuyển sang ngày làm việc tiếp theo', '08-26 + 480/0 Ngày làm việc tiếp theo, trả kết quả trong ngày']],
    ['2026-08-23T09:00', limit, ['08-23 - 0/0 Tiếp nhận vào ngày nghỉ (Chủ Nhật), chuyển sang ngày làm việc tiếp theo', '08-24 + 480/0 Ngày làm việc tiếp theo, trả kết quả trong ngày']],
  ])('%s', (start, sameDay, rows) => {
    expect(why(sameDay, start)).toEqual(rows);
  });
});

test('a limit of far more than 400 days is explained to its end and adds up', () => {
  const limit: Limit = { value: 700, unit: 'working-days' };
  const { explanation, dueAt: due } = explain(national, limit, moment('2023-01-03T08:00'));
  expect(due).toBe(dueAt(national, limit, moment('2023-01-03T08:00')));
  expect(explanation.filter(({ counted }) => counted)).toHaveLength(700);
  expect(explanation.at(-1)?.date).toBe(dateOf(due));
});

describe('midnight, in an office open day and night', () => {
  const always = [{ from: 0, to: 1440 }];
  const calendar = compileCalendar([{ code: 'p', name: 'Trực', weekly: { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always } }]);

  test('hours that end at midnight end with the day before', () => {
    const { explanation } = explain(calendar, { value: 2, unit: 'working-hours' }, moment('2026-08-25T22:00'));
    expect(explanation).toEqual([{ date: '2026-08-25', counted: true, minutes: 120, pausedMinutes: 0, reason: 'Tính từ lúc tiếp nhận 22:00: 2 giờ' }]);
  });

  test('a day that ends at its opening at midnight is a row of its own', () => {
    const { explanation } = explain(calendar, { value: 1, unit: 'working-days' }, moment('2026-08-25T00:00'), [], { dueTimeMode: 'same-clock-time' });
    expect(explanation.map(({ date, counted }) => [date, counted])).toEqual([['2026-08-25', false], ['2026-08-26', true]]);
  });
});

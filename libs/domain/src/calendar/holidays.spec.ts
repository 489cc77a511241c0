import { describe, expect, test } from '@jest/globals';
import { defaultCalendar, holidaysAnnouncedUntil, nationalHolidays } from './holidays.js';
import { addDays, plainDate, weekdayOf } from './plain-date.js';
import { compileCalendar } from './working-calendar.js';

const calendar = compileCalendar([defaultCalendar]);

function daysOf(year: number): { off: string[]; madeUp: string[]; working: number } {
  const off: string[] = [];
  const madeUp: string[] = [];
  let working = 0;
  for (let date = plainDate(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
    const open = calendar.isWorkingDay(date);
    if (open) working += 1;
    if (!open && weekdayOf(date) <= 5) off.push(date.slice(5));
    if (open && weekdayOf(date) > 5) madeUp.push(date.slice(5));
  }
  return { off, madeUp, working };
}

describe('weekdays off and Saturdays made up, as announced', () => {
  test('2023', () => {
    const off = ['01-02', '01-20', '01-23', '01-24', '01-25', '01-26', '05-01', '05-02', '05-03', '09-01', '09-04'];
    expect(daysOf(2023)).toEqual({ off, madeUp: [], working: 249 });
  });

  test('2024', () => {
    const off = ['01-01', '02-08', '02-09', '02-12', '02-13', '02-14', '04-18', '04-29', '04-30', '05-01', '09-02', '09-03'];
    expect(daysOf(2024)).toEqual({ off, madeUp: ['05-04'], working: 251 });
  });

  test('2025', () => {
    const off = ['01-01', '01-27', '01-28', '01-29', '01-30', '01-31', '04-07', '04-30', '05-01', '05-02', '09-01', '09-02'];
    expect(daysOf(2025)).toEqual({ off, madeUp: ['04-26'], working: 250 });
  });

  test('2026, with 24/11 off and Monday 23/11 worked', () => {
    const off = ['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '04-27', '04-30', '05-01', '08-31', '09-01', '09-02', '11-24'];
    expect(daysOf(2026)).toEqual({ off, madeUp: ['01-10', '08-22'], working: 249 });
    expect(calendar.isWorkingDay(plainDate('2026-11-23'))).toBe(true);
  });

  test('2027: only what the law fixes, marked as not announced', () => {
    expect(daysOf(2027).off).toEqual(['01-01', '02-05', '02-08', '02-09', '02-10', '04-16', '04-30', '05-03', '09-02', '11-24']);
    const rules = nationalHolidays.filter(({ date }) => date > holidaysAnnouncedUntil);
    expect(rules.every(({ decision }) => decision.includes('lịch 2027 chưa công bố'))).toBe(true);
  });
});

test('every rule says in Vietnamese why, and by which text', () => {
  expect(calendar.reasonOn(plainDate('2026-09-02'))).toBe('Nghỉ Quốc khánh – CV 9859/VPCP-KGVX');
  expect(calendar.reasonOn(plainDate('2026-01-10'))).toBe('Làm bù cho ngày 02/01/2026 – CV 12729/VPCP-KGVX');
  expect(calendar.reasonOn(plainDate('2024-04-29'))).toBe('Nghỉ hoán đổi với ngày 04/5/2024 – TB 1570/TB-BLĐTBXH');
  expect(nationalHolidays.every(({ reason, decision }) => reason.length > 5 && decision.length > 5)).toBe(true);
});

test('a made-up Saturday takes the place of a weekday off in its own year', () => {
  const swapped = nationalHolidays.filter(({ reason }) => reason.startsWith('Nghỉ hoán đổi'));
  const madeUp = nationalHolidays.filter(({ kind }) => kind === 'working');
  expect(madeUp).toHaveLength(4);
  for (const rule of madeUp) {
    const [, day = '', month = ''] = /cho ngày (\d\d)\/(\d\d?)\//.exec(rule.reason) ?? [];
    const pair = swapped.find(({ date }) => date === `${rule.date.slice(0, 4)}-${month.padStart(2, '0')}-${day}`);
    expect(pair && weekdayOf(pair.date)).toBe(rule.like);
    expect(pair?.decision).toBe(rule.decision);
  }
});

test('an office that opens on Saturdays is closed on a national day that falls on one', () => {
  const saturdays = compileCalendar([defaultCalendar, { code: 'x', name: 'Công an', weekly: { 6: [{ from: 450, to: 690 }] } }]);
  expect(saturdays.isWorkingDay(plainDate('2023-09-02'))).toBe(false);
  expect(saturdays.isWorkingDay(plainDate('2024-02-10'))).toBe(false);
  expect(saturdays.isWorkingDay(plainDate('2024-02-17'))).toBe(true);
});

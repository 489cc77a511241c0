import { describe, expect, test } from '@jest/globals';
import { plainDate } from '#domain';
import type { CalendarView } from '../../api/types.js';
import { dayKind, monthsOf, weeksOf } from './year.js';

const base: CalendarView = {
  code: 'national',
  name: 'Lịch chung',
  weekly: { 1: [{ from: 420, to: 690 }], 6: [], 7: [] },
  days: [{ date: '2026-09-02', kind: 'closed', reason: 'Quốc khánh', decision: 'BLLĐ' }],
};
const own: CalendarView = { code: 'tinh', name: 'Lịch tỉnh', weekly: { 6: [{ from: 420, to: 690 }] }, days: [{ date: '2026-09-02', kind: 'working', reason: 'Trực', decision: 'QĐ 1' }] };

describe('a year of days', () => {
  test('has twelve months, whose weeks begin on Monday and hold every day once', () => {
    for (const month of monthsOf(2028)) {
      const weeks = weeksOf(month);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      const days = weeks.flat().filter((day) => day !== null);
      expect(days[0]).toBe(month);
      expect(new Set(days).size).toBe(days.length);
      expect([28, 29, 30, 31]).toContain(days.length);
    }
    expect(weeksOf(plainDate('2026-11-01'))[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeksOf(plainDate('2028-02-01')).flat().filter((day) => day !== null).length).toBe(29);
  });

  test('a day is what its own layer says, then what it inherits, then what its week is', () => {
    expect(dayKind(plainDate('2026-09-02'), [base])).toEqual({ kind: 'closed', why: 'Quốc khánh (BLLĐ)' });
    expect(dayKind(plainDate('2026-09-02'), [base, own]).kind).toBe('working');
    expect(dayKind(plainDate('2026-09-05'), [base]).kind).toBe('rest');
    expect(dayKind(plainDate('2026-09-05'), [base, own]).kind).toBe('work');
    expect(dayKind(plainDate('2026-09-07'), [base, own]).kind).toBe('work');
  });
});

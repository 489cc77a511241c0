import { describe, expect, test } from '@jest/globals';
import {
  formatDate,
  formatReceiptTime,
  formatTimeLimit,
} from './format.js';

describe('times and dates', () => {
  test('a receipt tells the clock of Vietnam, whatever the offset', () => {
    expect(formatReceiptTime('2026-08-25T14:00:00+07:00')).toBe('14 giờ 00 phút, ngày 25/08/2026');
    expect(formatReceiptTime('2026-08-24T18:05:00Z')).toBe('01 giờ 05 phút, ngày 25/08/2026');
    expect(formatReceiptTime('2025-12-31T23:30:00.500-01:00')).toBe('07 giờ 30 phút, ngày 01/01/2026');
  });

  test('an instant without offset is refused, not guessed', () => {
    expect(() => formatReceiptTime('2026-08-25T14:00:00')).toThrow(RangeError);
    expect(() => formatReceiptTime('2026-13-25T14:00:00Z')).toThrow(RangeError);
    expect(() => formatReceiptTime('14 giờ')).toThrow(RangeError);
  });

  test('a day that no calendar has is refused', () => {
    expect(formatDate('2028-02-29')).toBe('29/02/2028');
    expect(() => formatDate('2026-02-29')).toThrow(RangeError);
    expect(() => formatDate('2026-2-9')).toThrow(RangeError);
  });
});

describe('limits', () => {
  test('a limit keeps its own unit', () => {
    expect(formatTimeLimit({ value: 3, unit: 'working-days' })).toBe('03 ngày làm việc');
    expect(formatTimeLimit({ value: 8, unit: 'working-hours' })).toBe('08 giờ làm việc');
    expect(formatTimeLimit({ value: 15, unit: 'calendar-days' })).toBe('15 ngày');
    expect(formatTimeLimit({ value: 0.5, unit: 'working-hours' })).toBe('0,5 giờ làm việc');
    expect(formatTimeLimit({ value: 2, unit: 'months' })).toBe('02 tháng');
    expect(formatTimeLimit({ value: 1, unit: 'same-day' })).toBe('trong ngày làm việc');
  });
});

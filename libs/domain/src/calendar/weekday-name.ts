import type { Weekday } from './plain-date.js';

const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  1: 'Thứ Hai',
  2: 'Thứ Ba',
  3: 'Thứ Tư',
  4: 'Thứ Năm',
  5: 'Thứ Sáu',
  6: 'Thứ Bảy',
  7: 'Chủ Nhật',
};

/** The Vietnamese name of a weekday. */
export function weekdayName(weekday: Weekday): string {
  return WEEKDAY_NAMES[weekday];
}

import type { Limit } from './limit.js';

const LIMIT_WORDS: Readonly<Record<Exclude<Limit['unit'], 'same-day'>, string>> = {
  'working-days': 'ngày làm việc',
  'working-hours': 'giờ làm việc',
  'calendar-days': 'ngày',
  months: 'tháng',
};

/** Minutes in words: "2 giờ 30 phút", "45 phút", "8 giờ", "0 phút". */
export function describeMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  if (hours === 0) return `${rest} phút`;
  return rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`;
}

/** A limit in words: "5 ngày làm việc", "0,5 giờ làm việc", "trong ngày". */
export function describeLimit(limit: Limit): string {
  return limit.unit === 'same-day' ? 'trong ngày' : `${String(limit.value).replace('.', ',')} ${LIMIT_WORDS[limit.unit]}`;
}

/** A minute of the day as people say it: "15 giờ", "7 giờ 30 phút". */
export function describeMinuteOfDay(minuteOfDay: number): string {
  return minuteOfDay < 60 ? `0 giờ ${minuteOfDay} phút` : describeMinutes(minuteOfDay);
}

import { dateOf, describeDate, minuteOfDayOf, parseInstant, weekdayName, weekdayOf, type Instant, type PlainDate } from '#domain';

/** As receipts say it: `14 giờ 00 phút, thứ Ba 25/08/2026`. */
export function sayMoment(iso: string): string {
  const moment = parseInstant(iso);
  return `${sayTime(moment)}, ${sayDay(dateOf(moment))}`;
}

/** `thứ Ba 25/08/2026`. */
export function sayDay(date: PlainDate): string {
  const name = weekdayName(weekdayOf(date));
  return `${name.charAt(0).toLowerCase()}${name.slice(1)} ${describeDate(date)}`;
}

function sayTime(moment: Instant): string {
  const minute = minuteOfDayOf(moment);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')} giờ ${String(minute % 60).padStart(2, '0')} phút`;
}

/** `850 KB`, `1,2 MB`. */
export function sayBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** A sentence's beginning. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LEVELS: Readonly<Record<string, string>> = { commune: 'Cấp xã', district: 'Cấp huyện', province: 'Cấp tỉnh' };

/** Where a procedure is decided: `Cấp xã, cấp huyện`. */
export function sayLevels(levels: readonly string[]): string {
  return capitalise(levels.map((level) => (LEVELS[level] ?? level).toLowerCase()).join(', '));
}

/** How many papers of which kind: `1 bản chính, 2 bản sao`. */
export function sayCopies({ originals, copies }: { readonly originals: number; readonly copies: number }): string {
  const parts = [originals > 0 ? `${originals} bản chính` : '', copies > 0 ? `${copies} bản sao` : ''];
  return parts.filter((part) => part !== '').join(', ') || 'xuất trình';
}

export const ONLINE_WORDS = {
  full: 'Nộp trực tuyến toàn trình',
  part: 'Nộp trực tuyến một phần',
  none: 'Nộp trực tiếp',
} as const;

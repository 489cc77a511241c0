import type { PlainDate } from '../calendar/plain-date.js';

const KIND_OF_PLACE = /^(Ủy ban nhân dân )?(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) /i;

/** The place that an authority stands for, as letters name it: "Ủy ban nhân dân phường Tân Lập" → "Tân Lập". */
export function placeOf(authorityName: string): string {
  return authorityName.replace(KIND_OF_PLACE, '');
}

/**
 * Head of a letter: "Tân Lập, ngày 01 tháng 02 năm 2026". Decree 30/2020 writes a zero before days under 10 and before
 * months 1 and 2 only, so that no digit can be added by hand.
 */
export function describeLetterDate(place: string, date: PlainDate): string {
  const [year, month = '', day] = date.split('-');
  return `${place}, ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

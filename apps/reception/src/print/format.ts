import type { PrintedLimit } from './form-data.js';

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

const LIMIT_UNITS = {
  'working-days': 'ngày làm việc',
  'working-hours': 'giờ làm việc',
  'calendar-days': 'ngày',
  months: 'tháng',
} as const;

const two = (number: number): string => String(number).padStart(2, '0');

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Parts of a legal day `YYYY-MM-DD`.
 *
 * @throws RangeError on any other text and on days that no calendar has.
 */
export function dateParts(date: string): DateParts {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new RangeError(`Not a date: ${date}`);
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) throw new RangeError(`Not a date: ${date}`);
  return { year, month, day };
}

/** `2026-08-25` → "25/08/2026". */
export function formatDate(date: string): string {
  const { year, month, day } = dateParts(date);
  return `${two(day)}/${two(month)}/${year}`;
}

/**
 * An ISO 8601 instant with offset → "14 giờ 00 phút, ngày 25/08/2026", on the clock of Asia/Ho_Chi_Minh.
 * That zone is UTC+7 without summer time since 1975.
 *
 * @throws RangeError when the text has no offset or is no instant.
 */
export function formatReceiptTime(iso: string): string {
  const ms = /(Z|[+-]\d\d:\d\d)$/.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant with offset: ${iso}`);
  const local = new Date(ms + VIETNAM_OFFSET_MS);
  const clock = `${two(local.getUTCHours())} giờ ${two(local.getUTCMinutes())} phút`;
  return `${clock}, ngày ${formatDate(local.toISOString().slice(0, 10))}`;
}

/**
 * Head of a letter: "Tân Lập, ngày 01 tháng 02 năm 2026". Decree 30/2020 writes a zero before days under 10
 * and before months 1 and 2 only, so that no digit can be added by hand.
 */
export function formatLetterDate(place: string, date: string): string {
  const { year, month, day } = dateParts(date);
  return `${place}, ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
}

/** Whole VND → "1.250.000 đ". */
export function formatMoney(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Money is a whole number of VND: ${amount}`);
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;
}

/** A limit in words: "03 ngày làm việc", "08 giờ làm việc", "15 ngày", "02 tháng", "trong ngày làm việc". */
export function formatTimeLimit(limit: PrintedLimit): string {
  if (limit.unit === 'same-day') return 'trong ngày làm việc';
  return `${two(limit.value)} ${LIMIT_UNITS[limit.unit]}`;
}

/** A Vietnamese number in E.164 → "0912 345 678" (mobile) or "0258 3822 229"; anything else as it is. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/[\s.]/g, '').replace(/^\+84/, '0');
  if (/^0[35789]\d{8}$/.test(digits)) return digits.replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3');
  if (/^02\d{9}$/.test(digits)) return digits.replace(/(\d{4})(\d{4})(\d{3})/, '$1 $2 $3');
  return phone;
}

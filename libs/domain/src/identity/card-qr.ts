import { parseTypedDate } from './birth-date.js';

/** What the QR code of an identity card (thẻ căn cước) tells. The address is the one that is printed, with units as they were then. */
export interface CardHolder {
  readonly identityNumber: string;
  readonly fullName: string;
  /** `YYYY-MM-DD`, or `YYYY` of the old. */
  readonly birthDate: string;
  readonly gender: 'male' | 'female' | null;
  readonly address: string;
}

/** What a scanner or a camera read. `garbled`: a card, but its text did not come through whole — an input method was on. */
export type Scanned =
  | { readonly kind: 'card'; readonly holder: CardHolder }
  | { readonly kind: 'garbled' }
  | { readonly kind: 'case'; readonly code: string }
  | { readonly kind: 'identity'; readonly number: string }
  | { readonly kind: 'unknown' };

const CASE_CODE = /[A-Z][\dA-Z]*(?:\.[\dA-Z]+)*-\d{6}-\d{4,}/i;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ]*$/u;
/** Fields up to the address; the card of 2021 has seven, the one of 2024 more. */
const FEWEST_FIELDS = 6;

/**
 * Reads what was scanned: `số|CMND|họ tên|ddmmyyyy|giới tính|địa chỉ|ddmmyyyy`, where fields may be empty and more may follow,
 * the tracking address of a receipt, a case's code, or an identity number alone.
 */
export function readScan(scanned: string): Scanned {
  const text = scanned.normalize('NFC').trim();
  if (text.includes('|')) return readCard(text.split('|').map((field) => field.trim()));
  const [code] = CASE_CODE.exec(text) ?? [];
  if (code !== undefined) return { kind: 'case', code: code.toUpperCase() };
  const digits = text.replace(/[\s.]/g, '');
  return /^\d{12}$/.test(digits) ? { kind: 'identity', number: digits } : { kind: 'unknown' };
}

function readCard(fields: readonly string[]): Scanned {
  const [identityNumber = '', , fullName = '', born = '', gender = '', address = ''] = fields;
  const birthDate = /^\d{8}$/.test(born) ? parseTypedDate(born) : /^\d{4}$/.test(born) ? born : null;
  const sex = { nam: 'male', nữ: 'female' }[gender.toLocaleLowerCase('vi')] as CardHolder['gender'] | undefined;
  const whole = fields.length >= FEWEST_FIELDS && /^\d{12}$/.test(identityNumber) && NAME.test(fullName) && birthDate !== null && (sex !== undefined || gender === '');
  if (!whole) return { kind: 'garbled' };
  return { kind: 'card', holder: { identityNumber, fullName: fullName.replace(/\s+/g, ' '), birthDate, gender: sex ?? null, address } };
}

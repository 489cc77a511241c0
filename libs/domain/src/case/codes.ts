/** A case code of either national form (TT 01/2018 Đ19, QĐ 20/2020), or a foreign one accepted as it is. */
const NATIONAL_CODE = /^(\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}|[A-Z]\d{2}(\.[0-9A-Z]+){0,3})-\d{6}-\d{4,}$/;

export function isNationalCaseCode(text: string): boolean {
  return NATIONAL_CODE.test(text);
}

/** Letters and digits that nobody mistakes for one another when read from paper: no 0/O, 1/I/L, U/V. */
export const PIN_ALPHABET = '23456789ABCDEFGHJKMNPQRSTWXYZ';
export const PIN_LENGTH = 8;

/** A PIN from random bytes: each byte below the largest multiple of the alphabet's size gives one letter, the rest are passed over, so every letter is equally likely. */
export function pinFrom(bytes: Iterable<number>): string {
  const limit = 256 - (256 % PIN_ALPHABET.length);
  let pin = '';
  for (const byte of bytes) {
    if (pin.length === PIN_LENGTH) break;
    if (byte < limit) pin += PIN_ALPHABET[byte % PIN_ALPHABET.length];
  }
  if (pin.length < PIN_LENGTH) throw new RangeError('Not enough random bytes for a PIN');
  return pin;
}

/** What a person typed as a PIN or code, as it was printed: upper case, without spaces and soft separators. */
export function normalisePin(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '');
}

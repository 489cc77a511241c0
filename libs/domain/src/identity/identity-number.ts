/** Province codes in which a birth is registered (TT 07/2016/TT-BCA, annex 1); they outlived the mergers of 2025. */
const PROVINCE_CODES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 ' +
    '049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
);
const LAST_PROVINCE = 96;
/** Births registered abroad carry a country code from 100 on (annex 2); the annex ends well below 400. */
const FIRST_COUNTRY = 100;
const LAST_COUNTRY = 399;

const ORGANISATION_NUMBER = /^\d{10}(-?\d{3})?$/;
const TAX_CODE_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** What an identity number is held against. */
export interface StatedPerson {
  /** `YYYY-MM-DD` or `YYYY`. */
  readonly birthDate?: string | null | undefined;
  readonly gender?: 'male' | 'female' | null | undefined;
}

/** A doubt that does not block: the officer looks again and decides. */
export interface IntakeWarning {
  readonly field: string;
  readonly message: string;
}

/** The number as it is kept: without the spaces and dots of a printed card. */
export function normaliseIdentityNumber(text: string): string {
  return text.replace(/[\s.]/g, '');
}

/**
 * Why a text can never be a personal identity number (số định danh cá nhân: 3 digits of place of birth
 * registration, 1 of century and sex, 2 of birth year, 6 at random); `null` when it can. There is no
 * check digit, so everything softer is a warning.
 */
export function identityFault(text: string): string | null {
  const number = normaliseIdentityNumber(text);
  if (!/^\d+$/.test(number)) return 'Số định danh cá nhân chỉ gồm chữ số';
  if (number.length === 9) return 'Đây là số chứng minh nhân dân cũ (9 số); cần số định danh cá nhân 12 số';
  if (number.length !== 12) return `Số định danh cá nhân có 12 chữ số, đã nhập ${number.length}`;
  const place = Number(number.slice(0, 3));
  const possible = (place >= 1 && place <= LAST_PROVINCE) || (place >= FIRST_COUNTRY && place <= LAST_COUNTRY);
  if (!possible) return 'Ba chữ số đầu không phải mã tỉnh hay mã nước nào, hãy xem lại số trên thẻ';
  return Number(number[3]) > 3 ? 'Chữ số thứ tư (thế kỷ sinh và giới tính) phải từ 0 đến 3' : null;
}

/**
 * Why a text can never be an organisation's number: a tax or enterprise code of 10 digits, 13 for a branch
 * (`0123456789-001`), or the owner's 12 digits that household businesses use since 1/7/2025.
 */
export function organisationNumberFault(text: string): string | null {
  const number = normaliseIdentityNumber(text);
  if (ORGANISATION_NUMBER.test(number) || identityFault(number) === null) return null;
  return 'Mã số tổ chức có 10 hoặc 13 chữ số (mã số thuế), hoặc 12 số định danh của chủ hộ kinh doanh';
}

/** What a possible personal number says against what was stated beside it. Nothing for a number that `identityFault` blocks. */
export function identityWarnings(text: string, person: StatedPerson): IntakeWarning[] {
  const number = normaliseIdentityNumber(text);
  if (identityFault(number) !== null) return [];
  const warnings: IntakeWarning[] = [];
  const place = number.slice(0, 3);
  const century = Number(number[3]);
  const year = String((century < 2 ? 1900 : 2000) + Number(number.slice(4, 6)));
  if (Number(place) <= LAST_PROVINCE && !PROVINCE_CODES.has(place)) {
    warnings.push({ field: 'identityNumber', message: 'Ba chữ số đầu của số định danh không phải mã tỉnh đã cấp, xin kiểm tra lại' });
  }
  if (person.birthDate && person.birthDate.slice(0, 4) !== year) {
    warnings.push({ field: 'birthDate', message: 'Năm sinh không khớp với số định danh cá nhân, xin kiểm tra lại' });
  }
  if (person.gender && person.gender !== (century % 2 === 0 ? 'male' : 'female')) {
    warnings.push({ field: 'gender', message: 'Giới tính không khớp với số định danh cá nhân, xin kiểm tra lại' });
  }
  return warnings;
}

/** Does the tenth digit of a tax code check? Codes of before 1999 need not, so a mismatch only warns. */
export function organisationNumberWarnings(text: string): IntakeWarning[] {
  const number = normaliseIdentityNumber(text);
  if (!ORGANISATION_NUMBER.test(number)) return [];
  const sum = TAX_CODE_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const check = 10 - (sum % 11);
  return check === Number(number[9]) ? [] : [{ field: 'identityNumber', message: 'Chữ số kiểm tra của mã số thuế không khớp, xin kiểm tra lại' }];
}

/** First and last three digits: enough to recognise a number, too little to use it. */
export function maskIdentityNumber(number: string): string {
  return number.length <= 6 ? '•'.repeat(number.length) : `${number.slice(0, 3)}${'•'.repeat(number.length - 6)}${number.slice(-3)}`;
}

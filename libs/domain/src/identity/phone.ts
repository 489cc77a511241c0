const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{9}$/;

/**
 * A Vietnamese number as it is dialled at home (`0…`), from any usual way of writing it: spaces, dots, dashes,
 * `+84`, `0084`, `84…`; `null` when it is none. Two patterns are the whole numbering plan that a counter
 * meets since 2018, which is why no phone library of 29 KiB goes to the pages for it.
 */
function dialled(text: string): string | null {
  const digits = text.replace(/[\s.\-()]/g, '').replace(/^(\+84|0084)0?/, '0').replace(/^84(?=\d{9,10}$)/, '0');
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : null;
}

/** Why a text is no Vietnamese telephone number; `null` when it is one. */
export function phoneFault(text: string): string | null {
  return dialled(text) === null ? 'Số điện thoại không hợp lệ: di động có 10 số (03, 05, 07, 08, 09…), cố định có 11 số (02…)' : null;
}

/** E.164 (`+84912345678`), as numbers are kept. @throws RangeError when `phoneFault` has something to say. */
export function toE164(text: string): string {
  const number = dialled(text);
  if (number === null) throw new RangeError('Not a Vietnamese telephone number');
  return `+84${number.slice(1)}`;
}

/** As people read it: `0912 345 678`, `0258 3822 229`; anything else stays as it is. */
export function describePhone(phone: string): string {
  const number = dialled(phone);
  if (number === null) return phone;
  return MOBILE.test(number) ? number.replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3') : number.replace(/(\d{4})(\d{4})(\d{3})/, '$1 $2 $3');
}

/** The last three digits, for recognising a number without telling it: `•••• ••• 678`. */
export function maskPhone(phone: string): string {
  return `•••• ••• ${phone.slice(-3)}`;
}

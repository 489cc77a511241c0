const LONE_SURROGATE = /\p{Cs}/gu;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
// Overrides and isolates can make "gpj.exe" read "exe.jpg": on an official paper the letters stand in their own order.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Typed text as it may stand on paper: whole Unicode in NFC, no control or direction characters. */
export function printableText(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replace(BIDI, '').replace(CONTROL, ' ').normalize('NFC');
}

/** JSON of `value` with every string made printable; the form in which facts reach a template. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => (typeof field === 'string' ? printableText(field) : field));
}

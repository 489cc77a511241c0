import { phoneFault, toE164 } from '#domain';

/**
 * The texts to look for, at most three. Digits typed with spaces, dots or dashes are one number, or part of a code as
 * typed. A telephone is kept as `+84912345678`, so digits from 0 on are looked for as typed (an identity number) and
 * as a telephone.
 */
export function searchTexts(q: string): string[] {
  const text = q.trim();
  if (text === '') return [];
  const digits = text.replace(/[\s.()-]/g, '');
  if (!/^\+?\d{3,}$/.test(digits)) return [text];
  const asTyped = /[.-]/.test(text) ? [text] : [];
  if (phoneFault(text) === null) return [...new Set([toE164(text), digits, ...asTyped])];
  return [digits, ...asTyped, ...(/^0[235789]/.test(digits) ? [`+84${digits.slice(1)}`] : [])];
}

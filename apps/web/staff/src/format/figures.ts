const WHOLE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });
const SHARE = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The sign of the Vietnamese đồng. */
export const DONG = 'đ';

/** `1.250.000 đ`, of whole VND. */
export function shownMoney(amount: number): string {
  return `${WHOLE.format(amount)}\u00a0${DONG}`;
}

/** `12.345`. */
export function shownCount(count: number): string {
  return WHOLE.format(count);
}

/** `90,0 %` of a share from 0 to 1; `null` where there is none to show. */
export function shownShare(share: number | null): string | null {
  return share === null ? null : `${SHARE.format(share * 100)}\u00a0%`;
}

/** `1,3`: points, always with one decimal. */
export function shownScore(score: number): string {
  return SHARE.format(score);
}

/** `1.250,5`, with a comma before decimals. */
export function shownNumber(number: number): string {
  return NUMBER.format(number);
}

/** `850 KB`, `1,2 MB`. */
export function shownBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${WHOLE.format(Math.max(1, bytes / 1000))}\u00a0KB` : `${SHARE.format(bytes / 1_000_000)}\u00a0MB`;
}

const TYPED = { whole: /^(\d{1,3}(\.\d{3})+|\d+)$/, decimal: /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/ } as const;

/** A number as Vietnam writes it: dots between thousands only, a comma before decimals. `null` where it is none: `120.5` might mean either. */
export function parseTypedNumber(text: string, kind: keyof typeof TYPED): number | null {
  const typed = text.replace(/\s/g, '');
  if (!TYPED[kind].test(typed)) return null;
  const number = Number(typed.replaceAll('.', '').replace(',', '.'));
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
}

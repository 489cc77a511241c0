const WHOLE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const SHARE = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `1.250.000 đ`, of whole VND. */
export function shownMoney(amount: number): string {
  return `${WHOLE.format(amount)}\u00a0đ`;
}

/** `12.345`. */
export function shownCount(count: number): string {
  return WHOLE.format(count);
}

/** `90,0 %` of a share from 0 to 1; `null` where there is none to show. */
export function shownShare(share: number | null): string | null {
  return share === null ? null : `${SHARE.format(share * 100)}\u00a0%`;
}

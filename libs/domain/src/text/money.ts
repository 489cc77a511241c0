/** Whole VND as people read it: `1.250.000 đ`. @throws RangeError when the amount is not whole. */
export function describeMoney(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Money is a whole number of VND: ${amount}`);
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;
}

/** Whole VND as people read it: `1.250.000 đ`. */
export function describeMoney(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;
}

/** A part of a whole in whole numbers, as large as weights make them. */
export interface ExactPart {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}

/** The mean of shares, worked out in whole numbers so that 90 % is never 89.999… %; `null` of nothing. Denominators must be positive. */
export function meanOfShares(parts: readonly ExactPart[]): number | null {
  return parts.length === 0 ? null : shareOf(averaged(parts.map(fractionOf)));
}

/** The mean of the means of groups of shares, each group with the same weight; groups of nothing do not count. */
export function meanOfMeans(groups: readonly (readonly ExactPart[])[]): number | null {
  const filled = groups.filter((parts) => parts.length > 0);
  return filled.length === 0 ? null : shareOf(averaged(filled.map((parts) => averaged(parts.map(fractionOf)))));
}

/** Sum of points by number of cases, rounded half up to one decimal, in whole tenths: 5 points of 4 cases are 1,25, so 13. `null` without cases. */
export function meanInTenths(sum: number, count: number): number | null {
  return count === 0 ? null : Math.floor((20 * sum + count) / (2 * count));
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function fractionOf({ numerator, denominator }: ExactPart): Fraction {
  return { over: BigInt(numerator), under: BigInt(denominator) };
}

function averaged(fractions: readonly Fraction[]): Fraction {
  const sum = fractions.reduce((total, { over, under }) => reduced(total.over * under + over * total.under, total.under * under), { over: 0n, under: 1n });
  return reduced(sum.over, sum.under * BigInt(fractions.length));
}

function reduced(over: bigint, under: bigint): Fraction {
  const common = commonDivisor(over, under);
  return { over: over / common, under: under / common };
}

/** The largest number that divides both. */
export function commonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Digits that a share keeps of numbers that are too large to be divided as they are. */
const DIGITS = 10n ** 18n;

function shareOf({ over, under }: Fraction): number {
  return under <= Number.MAX_SAFE_INTEGER ? Number(over) / Number(under) : Number((over * DIGITS) / under) / Number(DIGITS);
}

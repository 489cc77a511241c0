/** A decimal number as whole digits over a power of ten, exactly as it is written. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * The product of `factors` over the product of `divisors`, rounded half up to `decimals` places: 1,25 → 1,3. Reads each
 * number as the decimal that people wrote (0.8 is eight tenths), so that neither binary fractions nor banker's rounding
 * move a point.
 * @throws RangeError on a negative number, on one that is not finite, and when a divisor is 0.
 */
export function roundedHalfUp(factors: readonly number[], divisors: readonly number[], decimals: number): number {
  const [above, below] = [product(factors), product(divisors)];
  if (below.digits === 0n) throw new RangeError('Divided by zero');
  const numerator = above.digits * 10n ** BigInt(below.scale + decimals);
  const denominator = below.digits * 10n ** BigInt(above.scale);
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  return Number(`${rounded}e-${decimals}`);
}

/** Numbers of at most `decimals` places added up without a binary remainder. */
export function exactSum(numbers: readonly number[], decimals: number): number {
  const sum = numbers.reduce((total, number) => total + Math.round(number * 10 ** decimals), 0);
  return Number(`${sum}e-${decimals}`);
}

function product(numbers: readonly number[]): Decimal {
  return numbers.map(decimalOf).reduce((all, { digits, scale }) => ({ digits: all.digits * digits, scale: all.scale + scale }), { digits: 1n, scale: 0 });
}

function decimalOf(number: number): Decimal {
  if (!Number.isFinite(number) || number < 0) throw new RangeError(`Not a number that can be rounded: ${number}`);
  const [mantissa = '0', exponent = '0'] = String(number).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

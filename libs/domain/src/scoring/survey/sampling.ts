/** Confidences that a sample may be planned for, in percent, with the quantile of the normal distribution. */
const QUANTILES = { 90: 1.645, 95: 1.96, 99: 2.576 } as const;
export type Confidence = keyof typeof QUANTILES;
export const CONFIDENCES = Object.keys(QUANTILES).map(Number) as Confidence[];

/** What a sample should be good for. Whole percent throughout. */
export interface SampleWish {
  /** Half the width of the interval that a share may have. */
  readonly marginPercent: number;
  readonly confidence: Confidence;
  /** Of those who are asked, how many are expected to answer. */
  readonly responsePercent: number;
  /** Answers wanted of every unit, where it has so many cases. */
  readonly atLeast: number;
}

/** A part of the population that is drawn from by itself (tầng): a unit. */
export interface Stratum {
  readonly key: string;
  readonly size: number;
}

/** What is planned for a stratum: answers wanted, and people to ask for them. */
export interface PlannedStratum extends Stratum {
  readonly wanted: number;
  readonly invited: number;
}

/** A sampling plan (phương án chọn mẫu). */
export interface SamplePlan {
  readonly population: number;
  /** Answers that the margin and confidence need of the whole population. */
  readonly needed: number;
  /** With what single units need more: the sum over the strata. */
  readonly wanted: number;
  readonly invited: number;
  readonly strata: readonly PlannedStratum[];
}

/**
 * Answers needed so that a share lies within the margin at the confidence, for the worst case of one half, with the
 * correction for a finite population (Cochran 1977, 4.2): n₀ = z²·¼/e², n = n₀ / (1 + (n₀ − 1) / N), rounded up.
 * 370 of 10 000 at ± 5 % and 95 %. Never more than there are.
 */
export function neededSample(population: number, marginPercent: number, confidence: Confidence): number {
  if (population === 0) return 0;
  const infinite = (QUANTILES[confidence] ** 2 * 2500) / marginPercent ** 2;
  return Math.min(population, Math.ceil(infinite / (1 + (infinite - 1) / population)));
}

/**
 * Splits `total` by size, whole numbers by the largest remainder (of equal ones the earlier); the parts add up to it. Worked
 * out in whole numbers. `total` must not exceed the sum of the sizes, so that no part exceeds its size.
 */
export function proportional(strata: readonly Stratum[], total: number): number[] {
  const population = strata.reduce((sum, { size }) => sum + size, 0);
  if (total < 0 || total > population) throw new RangeError(`${total} of ${population} cannot be split`);
  if (population === 0) return strata.map(() => 0);
  const parts = strata.map(({ size }, index) => ({ index, whole: Math.floor((total * size) / population), rest: (total * size) % population }));
  const left = total - parts.reduce((sum, { whole }) => sum + whole, 0);
  const more = new Set([...parts].sort((a, b) => b.rest - a.rest || a.index - b.index).slice(0, left).map(({ index }) => index));
  return parts.map(({ index, whole }) => whole + (more.has(index) ? 1 : 0));
}

/**
 * Plans a sample stratified by unit: what the whole needs, split by size; a unit that would get fewer than `atLeast` gets so
 * many, without taking any from the others. Invitations are as many more as the expected response asks for, never more than
 * the unit has.
 */
export function planSample(strata: readonly Stratum[], { marginPercent, confidence, responsePercent, atLeast }: SampleWish): SamplePlan {
  const population = strata.reduce((sum, { size }) => sum + size, 0);
  const needed = neededSample(population, marginPercent, confidence);
  const shares = proportional(strata, needed);
  const planned = strata.map(({ key, size }, index): PlannedStratum => {
    const wanted = Math.max(shares[index] ?? 0, Math.min(size, atLeast));
    return { key, size, wanted, invited: Math.min(size, Math.ceil((wanted * 100) / responsePercent)) };
  });
  const sum = (of: (stratum: PlannedStratum) => number): number => planned.reduce((total, stratum) => total + of(stratum), 0);
  return { population, needed, wanted: sum(({ wanted }) => wanted), invited: sum(({ invited }) => invited), strata: planned };
}

/** What a draw is repeated from: 128 bits as 32 hexadecimal digits, not all of them 0. */
export function isSeed(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text) && !/^0+$/.test(text);
}

/**
 * Draws `count` of the places 0 to below `size`, without putting back: of the members in the order of their codes, byte by
 * byte. Whoever knows the seed and the members gets the same draw: the first `count` steps of a shuffle (Fisher–Yates) with
 * xoshiro128** (Blackman and Vigna), whose four words of state are the seed; numbers below a bound by the high remainders
 * being thrown again. Only what has moved is remembered, so that a sample of a million costs no more than of a hundred.
 */
export function drawPlaces(seed: string, size: number, count: number): number[] {
  if (!isSeed(seed)) throw new RangeError('A seed is 32 hexadecimal digits');
  if (count < 0 || count > size) throw new RangeError(`${count} of ${size} cannot be drawn`);
  const below = numbersBelow(seed);
  const moved = new Map<number, number>();
  return Array.from({ length: count }, (_, index) => {
    const other = index + below(size - index);
    const drawn = moved.get(other) ?? other;
    moved.set(other, moved.get(index) ?? index);
    return drawn;
  });
}

const WORD = 2 ** 32;

/** Even whole numbers from 0 to below a bound. */
function numbersBelow(seed: string): (bound: number) => number {
  const next = words(seed);
  return (bound) => {
    const fair = WORD - (WORD % bound);
    for (;;) {
      const word = next();
      if (word < fair) return word % bound;
    }
  };
}

/** xoshiro128** 1.1: words of 32 bits. */
function words(seed: string): () => number {
  let [a, b, c, d] = [0, 8, 16, 24].map((place) => Number.parseInt(seed.slice(place, place + 8), 16) | 0) as [number, number, number, number];
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** Bounds of a share, each from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a value is held against; `strict` wants more than it (less, where it is a ceiling), else reaching it is enough. */
export interface Target {
  readonly value: number;
  readonly strict: boolean;
  /** The value must not be passed: a ceiling (không quá) instead of a floor. */
  readonly ceiling?: boolean;
}

/** How a share stands against its target: đạt, chưa đạt, chưa đủ phiếu. */
export const VERDICTS = ['met', 'not-met', 'not-enough'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How many were asked about, and how many of them answered 4 or 5. */
export interface Answers {
  readonly count: number;
  readonly satisfied: number;
}

/** Share of satisfied answers (tỷ lệ hài lòng) with its number, Wilson bounds and verdict; without answers share and bounds are `null`. */
export interface SatisfactionShare extends Answers {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: Verdict;
}

/** The quantile of the normal distribution for bounds at 95 %. */
export const Z_95 = 1.96;

/** Answers from which on a share speaks for itself, however wide its bounds. */
export const MINIMUM_ANSWERS = 30;

/** The plan's target: at least 90 % of those who rate are satisfied. */
export const SATISFACTION_TARGET: Target = { value: 0.9, strict: false };

/** Is an answer on the five-point scale a satisfied one? 4 Hài lòng and 5 Rất hài lòng (SIPAS, QĐ 1001/QĐ-BNV). */
export function isSatisfied(overall: number): boolean {
  return overall >= 4;
}

/**
 * Part of a whole; `null` ("không có dữ liệu") where the whole is nothing, never 0 and never 1.
 * @throws RangeError unless both are whole numbers with 0 ≤ numerator ≤ denominator.
 */
export function ratio(numerator: number, denominator: number): number | null {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || numerator < 0 || numerator > denominator) {
    throw new RangeError(`Not a part of a whole: ${numerator} of ${denominator}`);
  }
  return denominator === 0 ? null : numerator / denominator;
}

/**
 * Wilson score interval of a share, without continuity correction (Wilson 1927): honest for few
 * answers and for shares near 1, where the plain ± leaves the scale. `null` without answers.
 * @throws RangeError as `ratio`.
 */
export function wilson(count: number, successes: number, z: number = Z_95): Interval | null {
  const share = ratio(successes, count);
  return share === null ? null : scoreInterval(share, count, z);
}

/** The bounds of `wilson` for a share of so many; the number need not be whole. */
export function scoreInterval(share: number, count: number, z: number = Z_95): Interval {
  const spread = (z * z) / count;
  const centre = share + spread / 2;
  const half = z * Math.sqrt((share * (1 - share)) / count + spread / (4 * count));
  // At the ends of the scale the formula is exact; floating point is not.
  const low = share === 0 ? 0 : Math.max(0, (centre - half) / (1 + spread));
  const high = share === 1 ? 1 : Math.min(1, (centre + half) / (1 + spread));
  return { low, high };
}

/** Does a value keep its target? */
export function keeps(value: number, { value: target, strict, ceiling = false }: Target): boolean {
  if (value === target) return !strict;
  return ceiling ? value < target : value > target;
}

/**
 * A share against its target. There are enough answers when `count` reaches `minimum`, or when the
 * interval lies wholly on one side of the target, so that five bad answers of five already say "not
 * met". With enough of them the share itself decides, since the plan's target is a share of those who answered.
 */
export function verdict(share: number | null, interval: Interval | null, target: Target, count: number, minimum: number): Verdict {
  if (share === null || count === 0) return 'not-enough';
  const clear = interval !== null && (interval.low > target.value || interval.high < target.value);
  if (count < minimum && !clear) return 'not-enough';
  return keeps(share, target) ? 'met' : 'not-met';
}

/** The satisfaction share of ratings: answers 4 and 5 of all, never a mean. */
export function satisfactionShare({ count, satisfied }: Answers, target: Target = SATISFACTION_TARGET, minimum: number = MINIMUM_ANSWERS): SatisfactionShare {
  const share = ratio(satisfied, count);
  const interval = wilson(count, satisfied);
  return {
    count,
    satisfied,
    share,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    verdict: verdict(share, interval, target, count, minimum),
  };
}

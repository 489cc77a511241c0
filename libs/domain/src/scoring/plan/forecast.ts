import type { Part } from '../scorecard.js';
import { Z_95, keeps, ratio, scoreInterval, type Interval, type Target } from '../shares.js';

/**
 * How a target stands before its period ends: chắc chắn đạt and không còn đạt được by arithmetic alone; nhiều khả năng
 * đạt and khó đạt by the recent pace; chưa rõ in between.
 */
export const OUTLOOKS = ['certain', 'likely', 'open', 'unlikely', 'out-of-reach'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** What a forecast starts from. */
export interface ForecastFacts {
  /** The period so far. */
  readonly done: Part;
  /** The last days alone, whose pace and share are taken to go on. */
  readonly recent: Part;
  readonly recentDays: number;
  readonly remainingDays: number;
  readonly target: Target | null;
}

/** What a share will be at the period's end. */
export interface Forecast {
  /** Cases (or answers) still to come at the recent pace, with bounds of 95 % for chance. */
  readonly remaining: { readonly expected: number } & Interval;
  /** The share at the end and its bounds; `null` where there is nothing to go by. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /** Which share of the remaining ones must be good for the target; above 1 is out of reach, 0 is kept already. `null` without a target, or when none is to come. */
  readonly needed: number | null;
  readonly outlook: Outlook | null;
}

/**
 * Works out where a share of a period is going. Pure arithmetic: the remaining ones come at the recent pace; their share
 * lies within score bounds that take in both how few recent ones there are and the chance of the remaining ones.
 */
export function forecast({ done, recent, recentDays, remainingDays, target }: ForecastFacts): Forecast {
  const ahead = remainingDays <= 0 || recentDays <= 0 ? 0 : remainingDays / recentDays;
  const expected = recent.denominator * ahead;
  // Chance of what comes and of what came; the one more says that none in the last days is not none for ever.
  const spread = Z_95 * Math.sqrt(ahead * (1 + ahead) * (recent.denominator + 1));
  const remaining = { expected, low: Math.max(0, expected - spread), high: expected + spread };
  const recentShare = ratio(recent.numerator, recent.denominator);
  const endWith = (share: number, count: number): number => (done.numerator + share * count) / (done.denominator + count);
  if (done.denominator + expected === 0) return { remaining, share: null, interval: null, needed: null, outlook: null };
  const going = recentShare === null || expected === 0 ? null : scoreInterval(recentShare, 1 / (1 / recent.denominator + 1 / expected));
  const share = endWith(recentShare ?? 0, expected);
  const interval = going === null ? { low: share, high: share } : { low: endWith(going.low, expected), high: endWith(going.high, expected) };
  return { remaining, share, interval, needed: target && neededOf(done, expected, target), outlook: target && outlookOf(done, remaining.high, share, interval, target) };
}

function neededOf({ numerator, denominator }: Part, expected: number, { value }: Target): number | null {
  return expected === 0 ? null : Math.max(0, (value * (denominator + expected) - numerator) / expected);
}

/** All good and all bad of as many as may still come are the two ends of what can be. */
function outlookOf(done: Part, most: number, share: number, interval: Interval, target: Target): Outlook {
  const ends = [done.numerator / (done.denominator + most), (done.numerator + most) / (done.denominator + most)];
  if (done.denominator > 0 && [...ends, done.numerator / done.denominator].every((end) => keeps(end, target))) return 'certain';
  if (done.denominator + most > 0 && ends.every((end) => !keeps(end, target))) return 'out-of-reach';
  if (keeps(interval.low, target) && keeps(interval.high, target)) return 'likely';
  return !keeps(interval.low, target) && !keeps(interval.high, target) && !keeps(share, target) ? 'unlikely' : 'open';
}

import { addDays, type PlainDate } from '../../calendar/plain-date.js';
import type { AuthorityLevel } from '../../process/units.js';
import { exactSum, roundedHalfUp } from '../exact.js';
import { levelIn, targetOn, type Indicator, type IndicatorGroup, type IndicatorSet, type LeveledUnit, type LevelTarget, type Scoring } from './indicator-set.js';
import type { EnteredSum } from './indicator-entries.js';
import { measureNamed, type MeasureKey } from './measures.js';
import { judged, type Part } from '../scorecard.js';
import { keeps, type Interval } from '../shares.js';

/** Decimals that points are rounded to, half up. */
const POINT_DECIMALS = 2;

/** How an indicator stands: đạt, chưa đạt, chưa đủ số liệu, không có dữ liệu. */
export const INDICATOR_VERDICTS = ['met', 'not-met', 'not-enough', 'no-data'] as const;
export type IndicatorVerdict = (typeof INDICATOR_VERDICTS)[number];

/** What an indicator comes to. Shares lie between 0 and 1; `null` is without data. */
export interface EvaluatedIndicator {
  readonly indicator: Indicator;
  /** Parts of a share; of yes-no, how many units said yes of how many. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** Bounds of a sampled share. */
  readonly interval: Interval | null;
  readonly target: LevelTarget | null;
  /** `null` without a target. */
  readonly verdict: IndicatorVerdict | null;
  /** Points given; `null` without data, and where the set gives none. */
  readonly points: number | null;
  readonly maxPoints: number | null;
  /** How many units entered it, of how many; `null` for what the software counts. */
  readonly coverage: Coverage | null;
}

/** Entries of units: owed, entered, and approved, which alone count. */
export type Coverage = Pick<EnteredSum, 'owed' | 'entered' | 'approved'>;

/** Points of a group or a set: given, of how many that could be judged, and what can still be reached where data is missing. */
export interface PointSum {
  /** What is given, so far as it is known; `null` where nothing is. */
  readonly points: number | null;
  /** The most that the known ones could have given. */
  readonly knownMax: number;
  /** What is given and the most of what is not known. */
  readonly reachable: number;
  readonly maxPoints: number;
}

export interface EvaluatedGroup {
  readonly group: IndicatorGroup;
  readonly indicators: readonly EvaluatedIndicator[];
  /** `null` where the set gives no points. */
  readonly sum: PointSum | null;
}

export interface EvaluatedSet {
  readonly set: IndicatorSet;
  readonly level: AuthorityLevel;
  readonly groups: readonly EvaluatedGroup[];
  readonly sum: PointSum | null;
}

/** What an evaluation is about: which unit's level, until when, and where the numbers come from. */
export interface SetFacts {
  readonly unit: LeveledUnit;
  /** The day after the period's last: the targets are those of the last day. */
  readonly to: PlainDate;
  readonly measured: (key: MeasureKey) => Part | null;
  readonly entered: (indicator: Indicator) => EnteredSum;
}

const RANKS = { province: 0, district: 1, commune: 2 } as const;

/** Is an indicator asked of a unit of this level or of something below it? */
export function concerns({ level: of }: Indicator, level: AuthorityLevel): boolean {
  return of === 'any' || RANKS[of] >= RANKS[level];
}

/**
 * A set worked out for a unit and a period: each indicator as number, against its target, with its points; groups and the
 * set as sums of the rounded points, so that what is printed adds up. Indicators of the levels above are left out.
 */
export function evaluateSet(set: IndicatorSet, { unit, to, measured, entered }: SetFacts): EvaluatedSet {
  const day = addDays(to, -1);
  const level = levelIn(set, unit, day);
  const groups = set.groups.flatMap((group): EvaluatedGroup[] => {
    const indicators = group.indicators.filter((indicator) => concerns(indicator, level)).map((indicator) => evaluate(indicator, targetOn(indicator, level, day), measured, entered));
    return indicators.length === 0 ? [] : [{ group, indicators, sum: group.maxPoints === null ? null : sumPoints(indicators) }];
  });
  const scored = groups.filter(({ sum }) => sum !== null);
  return { set, level, groups, sum: scored.length === 0 ? null : sumPoints(scored.flatMap(({ indicators }) => indicators)) };
}

function evaluate(indicator: Indicator, target: LevelTarget | null, measured: SetFacts['measured'], entered: SetFacts['entered']): EvaluatedIndicator {
  const known = indicator.measure.kind === 'computed' ? fromMeasure(indicator.measure.key, target, measured) : fromEntries(indicator, target, entered(indicator));
  const maxPoints = indicator.points?.max ?? null;
  return { indicator, target, maxPoints, ...known, points: indicator.points && pointsFor(indicator.points, known) };
}

type Known = Pick<EvaluatedIndicator, 'numerator' | 'denominator' | 'value' | 'interval' | 'verdict' | 'coverage'>;

function fromMeasure(key: MeasureKey, target: LevelTarget | null, measured: SetFacts['measured']): Known {
  const part = measured(key);
  const nothing = { value: null, interval: null, verdict: target && ('no-data' as const), coverage: null };
  if (part === null) return { numerator: null, denominator: null, ...nothing };
  if (part.denominator === 0) return { ...part, ...nothing };
  const { share, interval, verdict } = judged(measureNamed(key), part, target);
  return { ...part, value: share, interval, verdict, coverage: null };
}

/** Nothing is said of a target before every unit that owes a number has an approved one: the missing ones might turn it. */
function fromEntries({ unit }: Indicator, target: LevelTarget | null, sum: EnteredSum): Known {
  const { owed, entered, approved } = sum;
  const coverage = { owed, entered, approved };
  const value = unit === 'share' || unit === 'yes-no' ? shareOf(sum) : sum.value;
  const complete = approved === owed;
  const verdict = target && (value === null ? 'no-data' : !complete ? 'not-enough' : keeps(value, target) ? 'met' : 'not-met');
  return { numerator: sum.numerator, denominator: sum.denominator, value, interval: null, verdict, coverage };
}

function shareOf({ numerator, denominator }: EnteredSum): number | null {
  return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;
}

/** Points for what is known, half up to two decimals; `null` where there is nothing to give them for. */
function pointsFor(scoring: Scoring, { numerator, denominator, value }: Pick<Known, 'numerator' | 'denominator' | 'value'>): number | null {
  if (denominator === 0) return scoring.whenNothing === undefined ? null : scoring.whenNothing === 'full' ? scoring.max : 0;
  if (value === null) return null;
  // A share is taken by its parts: nothing is rounded before the points are.
  const [above, below] = numerator !== null && denominator !== null ? [numerator, denominator] : [value, 1];
  switch (scoring.kind) {
    case 'proportional':
    case 'yes-no':
      return atMost(scoring.max, roundedHalfUp([scoring.max, above], [below], POINT_DECIMALS));
    case 'linear':
      return atMost(scoring.max, roundedHalfUp([scoring.max, above], [below, scoring.fullAt], POINT_DECIMALS));
    case 'steps':
      return scoring.steps.findLast(({ from }) => value >= from)?.points ?? 0;
    case 'entered':
      return atMost(scoring.max, roundedHalfUp([value], [1], POINT_DECIMALS));
  }
}

function atMost(max: number, points: number): number {
  return Math.min(max, points);
}

function sumPoints(indicators: readonly EvaluatedIndicator[]): PointSum {
  const scored = indicators.flatMap(({ points, maxPoints }) => (maxPoints === null ? [] : [{ points, maxPoints }]));
  const known = scored.flatMap(({ points, maxPoints }) => (points === null ? [] : [{ points, maxPoints }]));
  const given = exactSum(known.map(({ points }) => points), POINT_DECIMALS);
  const knownMax = exactSum(known.map(({ maxPoints }) => maxPoints), POINT_DECIMALS);
  const maxPoints = exactSum(scored.map((item) => item.maxPoints), POINT_DECIMALS);
  return { points: known.length === 0 ? null : given, knownMax, reachable: exactSum([given, maxPoints, -knownMax], POINT_DECIMALS), maxPoints };
}

import type { PlainDate } from '../../calendar/plain-date.js';
import type { AuthorityLevel, UnitKind } from '../../process/units.js';
import type { MeasureKey } from './measures.js';
import type { Target } from '../shares.js';

/** A level that something is asked of: of one, or of every one alike. */
export type TargetLevel = AuthorityLevel | 'any';

/** How an indicator's value is written. */
export type IndicatorUnit = 'share' | 'yes-no' | 'count' | 'number' | 'points';

/** How often units enter an indicator that no software can count. */
export type EntryPeriod = 'month' | 'quarter' | 'year';

/** A value that the software works out itself. */
export interface ComputedMeasure {
  readonly kind: 'computed';
  readonly key: MeasureKey;
}

/** A value that units enter with evidence and a superior approves. */
export interface EnteredMeasure {
  readonly kind: 'entered';
  readonly period: EntryPeriod;
  /** What several periods come to: what happened adds up, what stands is the latest. */
  readonly across: 'sum' | 'latest';
  /** Kinds of units that owe it; authorities unless told otherwise. */
  readonly by?: readonly UnitKind[];
  /** What has to prove it: words alone, or a document with its number. */
  readonly evidence: 'words' | 'document';
  /** What is asked for: the two parts of a share, in words … */
  readonly numerator?: string;
  readonly denominator?: string;
  /** … or the one value of everything else. */
  readonly value?: string;
}

/** A target for a level and a time; both days count, `to: null` is without an end. */
export interface LevelTarget extends Target {
  readonly level: TargetLevel;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** As people read it: “từ 90 % trở lên”. */
  readonly words: string;
}

/** Points for a share or a value. `whenNothing` says what a zero denominator gives; without it there are no points to give. */
export type Scoring = {
  readonly max: number;
  readonly whenNothing?: 'full' | 'zero';
} & (
  | { readonly kind: 'proportional' }
  /** Full from `fullAt` on, below it in proportion: min(max; max × value / fullAt). */
  | { readonly kind: 'linear'; readonly fullAt: number }
  /** The points of the highest step that is reached, none below the first. */
  | { readonly kind: 'steps'; readonly steps: readonly { readonly from: number; readonly points: number }[] }
  | { readonly kind: 'yes-no' }
  /** The value is the points, as whoever appraises gives them. */
  | { readonly kind: 'entered' }
);

/** An indicator (chỉ số, chỉ tiêu) of a set. */
export interface Indicator {
  /** Unique in its set; entries name it. */
  readonly key: string;
  readonly name: string;
  readonly unit: IndicatorUnit;
  /** The level whose units it is about; units above see them together. */
  readonly level: TargetLevel;
  /** How it is counted, in words. */
  readonly formula: string;
  readonly source: string;
  /** Written from memory, not from the text of the law: shown as such until an administrator publishes a checked version. */
  readonly illustrative?: boolean;
  readonly measure: ComputedMeasure | EnteredMeasure;
  readonly targets: readonly LevelTarget[];
  readonly points: Scoring | null;
}

export interface IndicatorGroup {
  readonly key: string;
  readonly name: string;
  /** What the points of its indicators come to at the most; `null` where a set gives none. */
  readonly maxPoints: number | null;
  readonly indicators: readonly Indicator[];
}

/** Units of one form count as another level from a day on: what becomes of a plan's “district” in a province of two tiers. */
export interface LevelRule {
  readonly kind: UnitKind;
  readonly level: AuthorityLevel;
  /** Only those directly below an authority of this level. */
  readonly below?: AuthorityLevel;
  readonly countsAs: AuthorityLevel;
  readonly from: PlainDate;
  readonly words: string;
}

/** A published set of indicators (bộ chỉ số, bộ chỉ tiêu) in one version. */
export interface IndicatorSet {
  readonly schema: 1;
  readonly code: string;
  readonly version: number;
  readonly name: string;
  /** The plan whose targets the scorecard shows, or an index of points. */
  readonly kind: 'plan' | 'index';
  readonly legalBasis: string;
  readonly note?: string;
  readonly validFrom: PlainDate;
  /** The last day on which it holds. */
  readonly validTo: PlainDate | null;
  readonly levels?: readonly LevelRule[];
  readonly groups: readonly IndicatorGroup[];
}

/** A unit as levels are worked out from it. */
export interface LeveledUnit {
  readonly kind: UnitKind;
  readonly level: AuthorityLevel;
  /** Level of the authority directly above; `null` at the top. */
  readonly below: AuthorityLevel | null;
}

/** Every indicator of a set, in its order. */
export function indicatorsOf({ groups }: IndicatorSet): Indicator[] {
  return groups.flatMap(({ indicators }) => indicators);
}

/** The level that a unit counts as in a set on a day. */
export function levelIn({ levels = [] }: IndicatorSet, unit: LeveledUnit, day: PlainDate): AuthorityLevel {
  const fits = ({ kind, level, below, from }: LevelRule): boolean => kind === unit.kind && level === unit.level && (below === undefined || below === unit.below) && from <= day;
  return levels.find(fits)?.countsAs ?? unit.level;
}

/** The target of an indicator for a level on a day: its own before the one for every level; `null` when none holds. */
export function targetOn({ targets }: Indicator, level: AuthorityLevel, day: PlainDate): LevelTarget | null {
  const holding = targets.filter(({ from, to }) => from <= day && (to === null || day <= to));
  return holding.find((target) => target.level === level) ?? holding.find((target) => target.level === 'any') ?? null;
}

/** Does a set hold on a day? */
export function holdsOn({ validFrom, validTo }: Pick<IndicatorSet, 'validFrom' | 'validTo'>, day: PlainDate): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

/** The version of a set that holds on a day: the newest. */
export function versionOn(sets: readonly IndicatorSet[], code: string, day: PlainDate): IndicatorSet | undefined {
  return sets.filter((set) => set.code === code && holdsOn(set, day)).reduce<IndicatorSet | undefined>((newest, set) => (newest && newest.version > set.version ? newest : set), undefined);
}

/** The set of every code that holds on a day, plans first, the latest plan before all: its targets are the scorecard's. */
export function setsOn(sets: readonly IndicatorSet[], day: PlainDate): IndicatorSet[] {
  const inForce = [...new Set(sets.map(({ code }) => code))].flatMap((code) => versionOn(sets, code, day) ?? []);
  const rank = ({ kind }: IndicatorSet): number => (kind === 'plan' ? 0 : 1);
  return inForce.sort((a, b) => rank(a) - rank(b) || (a.kind === 'plan' && a.validFrom !== b.validFrom ? (a.validFrom > b.validFrom ? -1 : 1) : a.code < b.code ? -1 : 1));
}

/** The indicator that a set has for a measure of the software. */
export function indicatorFor(set: IndicatorSet, key: MeasureKey): Indicator | undefined {
  return indicatorsOf(set).find(({ measure }) => measure.kind === 'computed' && measure.key === key);
}

import { FIGURES, type FigureDefinition, type FigureKey } from './figures.js';
import { MINIMUM_ANSWERS, ratio, verdict, wilson, type Answers, type Interval, type Target, type Verdict } from './shares.js';

/** Numbers of cases in a period, as the report II.06a/VPCP/KSTT splits them. */
export interface CaseTallies {
  /** Accepted in the period. */
  readonly received: number;
  readonly receivedOnline: number;
  readonly receivedCounter: number;
  readonly receivedPost: number;
  /** Accepted before the period and not finished when it began. */
  readonly carriedOver: number;
  /** Finished in the period with a result or a refusal; withdrawn and stopped cases are apart. */
  readonly solved: number;
  readonly solvedEarly: number;
  readonly solvedOnTime: number;
  readonly solvedLate: number;
  /** Late by the first promise, but in time by the extended one. */
  readonly solvedLateButAsExtended: number;
  readonly inProgress: number;
  readonly inProgressWithin: number;
  readonly inProgressOverdue: number;
  readonly refused: number;
  /** Ended without a decision: withdrawn by the applicant or stopped by rule (trả lại, xin rút, dừng giải quyết). */
  readonly withdrawn: number;
}

/** A part and its whole. */
export interface Part {
  readonly numerator: number;
  readonly denominator: number;
}

/** Everything that a scorecard is worked out from. */
export interface Tallies {
  readonly cases: CaseTallies;
  readonly ratings: Answers;
  readonly processedOnlineDistrict: Part;
  readonly processedOnlineCommune: Part;
  readonly unitsUsing: Part;
}

/** A figure with its value in a period. `share` is `null` without data, `verdict` without a target, `interval` where all cases are counted. */
export interface Figure extends FigureDefinition, Part {
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly target: Target | null;
  readonly verdict: Verdict | null;
}

/** Plain figures count every case, so one is enough. */
const MINIMUM_CASES = 1;

const PARTS: { readonly [Key in FigureKey]: (tallies: Tallies) => Part } = {
  satisfied: ({ ratings }) => ({ numerator: ratings.satisfied, denominator: ratings.count }),
  'online-reception': ({ cases }) => ({ numerator: cases.receivedOnline, denominator: cases.received }),
  'solved-in-time': ({ cases }) => ({ numerator: cases.solvedEarly + cases.solvedOnTime, denominator: cases.solved }),
  'solved-early': ({ cases }) => ({ numerator: cases.solvedEarly, denominator: cases.solved }),
  'solved-late': ({ cases }) => ({ numerator: cases.solvedLate, denominator: cases.solved }),
  'in-progress-within': ({ cases }) => ({ numerator: cases.inProgressWithin, denominator: cases.inProgress }),
  'in-progress-overdue': ({ cases }) => ({ numerator: cases.inProgressOverdue, denominator: cases.inProgress }),
  'processed-online-district': ({ processedOnlineDistrict }) => processedOnlineDistrict,
  'processed-online-commune': ({ processedOnlineCommune }) => processedOnlineCommune,
  'units-using': ({ unitsUsing }) => unitsUsing,
};

/** What a figure comes to. */
export function figurePart(key: FigureKey, tallies: Tallies): Part {
  return PARTS[key](tallies);
}

/**
 * The scorecard (bảng chỉ tiêu kế hoạch): every figure as number, share and verdict against the target that the plan sets for it.
 * @throws RangeError when a part exceeds its whole.
 */
export function scorecard(tallies: Tallies, targetOf: (key: FigureKey) => Target | null): Figure[] {
  return FIGURES.map((definition) => {
    const part = figurePart(definition.key, tallies);
    const target = targetOf(definition.key);
    return { ...definition, ...part, ...judged(definition, part, target), target };
  });
}

/** A part as share with its interval and verdict; one way for figures and for the indicators of sets. */
export function judged({ sampled }: Pick<FigureDefinition, 'sampled'>, { numerator, denominator }: Part, target: Target | null): Pick<Figure, 'share' | 'interval' | 'verdict'> {
  const share = ratio(numerator, denominator);
  const interval = sampled ? wilson(denominator, numerator) : null;
  return { share, interval, verdict: target && verdict(share, interval, target, denominator, sampled ? MINIMUM_ANSWERS : MINIMUM_CASES) };
}

import type { MeasureDefinition } from './measures.js';
import type { Part } from '../scorecard.js';
import { ratio, wilson, type Interval } from '../shares.js';

/** A unit with its share of a measure; `interval` only where answers are sampled. */
export interface ComparedUnit extends Part {
  readonly key: string;
  readonly share: number | null;
  readonly interval: Interval | null;
}

/** Units side by side. */
export interface Comparison {
  /** Best first; equal shares have one rank, and the next is as many further (1, 1, 3). */
  readonly ranked: readonly (ComparedUnit & { readonly rank: number })[];
  /** Units with too few to be ranked: a share of three cases proves nothing. */
  readonly notEnough: readonly ComparedUnit[];
  /** Units with nothing to count. */
  readonly noData: readonly ComparedUnit[];
}

/** Compares units fairly: those with enough to count are ranked, the others stand apart and are never last. */
export function compareUnits(units: readonly (Part & { readonly key: string })[], { sampled, better, enough }: Pick<MeasureDefinition, 'sampled' | 'better' | 'enough'>): Comparison {
  const all = units.map(({ key, numerator, denominator }): ComparedUnit => ({ key, numerator, denominator, share: ratio(numerator, denominator), interval: sampled ? wilson(denominator, numerator) : null }));
  const sign = better === 'high' ? -1 : 1;
  const byShare = (a: ComparedUnit, b: ComparedUnit): number => sign * ((a.share ?? 0) - (b.share ?? 0)) || b.denominator - a.denominator || (a.key < b.key ? -1 : 1);
  const rankable = all.filter(({ denominator }) => denominator >= enough).sort(byShare);
  return {
    ranked: rankable.map((unit) => ({ ...unit, rank: 1 + rankable.findIndex(({ share }) => share === unit.share) })),
    notEnough: all.filter(({ denominator }) => denominator > 0 && denominator < enough).sort(byShare),
    noData: all.filter(({ denominator }) => denominator === 0).sort(byShare),
  };
}

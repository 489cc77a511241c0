import { commonDivisor, meanOfMeans, meanOfShares, type ExactPart } from './mean-shares.js';
import { criteriaOf, type Criterion, type Factor, type Questionnaire } from './questionnaire.js';
import type { Part } from '../scorecard.js';
import { MINIMUM_ANSWERS, SATISFACTION_TARGET, isSatisfied, ratio, satisfactionShare, verdict, wilson, type SatisfactionShare, type Target, type Verdict } from '../shares.js';

/** How often one answer was given to one criterion. `value` is `null` for "không áp dụng". */
export interface AnswerCount {
  readonly key: string;
  readonly value: number | null;
  readonly count: number;
}

/** A criterion's index: answers of 4 and 5 of all valid ones. */
export interface CriterionScore extends SatisfactionShare {
  readonly key: string;
  readonly question: string;
  /** Answers of 1, 2, 3, 4 and 5. */
  readonly distribution: readonly [number, number, number, number, number];
  readonly notApplicable: number;
}

/** An index that is a mean of shares (trung bình các tiêu chí): every share weighs the same, however many answered. No share of answers itself, so it has no interval. */
export interface MeanIndex {
  readonly share: number | null;
  /** Shares that there are, of those that there should be. */
  readonly counted: number;
  readonly of: number;
  readonly verdict: Verdict;
}

/** An index of answers put together (gộp câu trả lời): every valid answer weighs the same. */
export interface PooledIndex extends SatisfactionShare {
  /** At least so many people gave these answers; people, not answers, make enough for a verdict. */
  readonly people: number;
}

/** A factor's index, in both ways. */
export interface FactorScore {
  readonly key: string;
  readonly name: string;
  readonly criteria: readonly CriterionScore[];
  readonly meanOfCriteria: MeanIndex;
  readonly pooled: PooledIndex;
}

/** The index of satisfaction with the service of administrative bodies (SIPAS): by criterion, by factor and overall. */
export interface SipasScore {
  readonly factors: readonly FactorScore[];
  readonly meanOfFactors: MeanIndex;
  readonly meanOfCriteria: MeanIndex;
  readonly pooled: PooledIndex;
}

/**
 * SIPAS (QĐ 1001/QĐ-BNV): by criterion the share of answers 4 and 5 of all valid answers; "không áp dụng" and what was
 * passed over are not valid answers. How criteria are put together is not settled by the text that we have, so every way
 * is worked out under its own name. Never a mean of points. Keys that the questionnaire does not have are not counted.
 */
export function scoreSipas(questionnaire: Pick<Questionnaire, 'factors'>, counts: readonly AnswerCount[], target: Target = SATISFACTION_TARGET): SipasScore {
  const factors = questionnaire.factors.map((factor) => scoreFactor(factor, counts, target));
  const criteria = factors.flatMap((factor) => factor.criteria);
  const parts = factors.map((factor) => answered(factor.criteria));
  return {
    factors,
    meanOfFactors: meanIndex(meanOfMeans(parts), parts.filter(({ length }) => length > 0).length, factors.length, peopleOf(criteria), target),
    meanOfCriteria: meanIndex(meanOfShares(answered(criteria)), answered(criteria).length, criteriaOf(questionnaire).length, peopleOf(criteria), target),
    pooled: pooledIndex(criteria, target),
  };
}

/** What was answered in one unit of a round, of how many who might have been drawn. */
export interface SipasStratum {
  readonly size: number;
  /** People who answered. */
  readonly answered: number;
  readonly counts: readonly AnswerCount[];
}

/** The overall index of the whole population, in every way; there is an interval of none. */
export interface WeightedSipas {
  readonly meanOfFactors: MeanIndex;
  readonly meanOfCriteria: MeanIndex;
  readonly pooled: MeanIndex;
}

/**
 * The overall index as the whole population would give it (gia quyền theo quy mô đơn vị): whoever answered in a unit stands
 * for size / answered of its people (Cochran 1977, 5A.9), since a small unit is asked for more than its share. Units too few
 * to be shown are weighed as one: with their weights, two sums would tell of each. A unit of which nobody answered stands for nothing.
 */
export function weightSipas(questionnaire: Pick<Questionnaire, 'factors'>, strata: readonly SipasStratum[], smallest: number, target: Target = SATISFACTION_TARGET): WeightedSipas {
  const parts = weighable(strata, smallest).map(({ counts, ...numbers }) => ({ ...numbers, scored: scoreSipas(questionnaire, counts).factors.map(({ criteria }) => criteria) }));
  const common = parts.map(({ answered }) => BigInt(answered)).reduce((all, answered) => (all / commonDivisor(all, answered)) * answered, 1n);
  const weighed = (factor: number, criterion: number, of: 'count' | 'satisfied'): bigint =>
    parts.reduce((sum, { size, answered, scored }) => sum + ((BigInt(size) * common) / BigInt(answered)) * BigInt(scored[factor]?.[criterion]?.[of] ?? 0), 0n);
  const factors = questionnaire.factors.map(({ criteria }, factor) =>
    criteria.map((_, criterion): ExactPart => ({ numerator: weighed(factor, criterion, 'satisfied'), denominator: weighed(factor, criterion, 'count') })).filter(({ denominator }) => denominator !== 0n),
  );
  const criteria = factors.flat();
  const known = factors.filter(({ length }) => length > 0).length;
  const people = total(parts.map(({ answered }) => answered));
  const sum = (of: keyof ExactPart): bigint => criteria.reduce((all, part) => all + BigInt(part[of]), 0n);
  const ofCriteria = (share: number | null): MeanIndex => meanIndex(share, criteria.length, criteriaOf(questionnaire).length, people, target);
  return {
    meanOfFactors: meanIndex(meanOfMeans(factors), known, factors.length, people, target),
    meanOfCriteria: ofCriteria(meanOfShares(criteria)),
    pooled: ofCriteria(criteria.length === 0 ? null : meanOfShares([{ numerator: sum('numerator'), denominator: sum('denominator') }])),
  };
}

function weighable(strata: readonly SipasStratum[], smallest: number): SipasStratum[] {
  const hidden = hiddenCells(strata.map(({ answered: count }) => ({ count })), smallest);
  const few = strata.filter((_, index) => hidden[index]);
  const together = { size: total(few.map(({ size }) => size)), answered: total(few.map((stratum) => stratum.answered)), counts: few.flatMap(({ counts }) => counts) };
  return [...strata.filter((_, index) => !hidden[index]), together].filter((stratum) => stratum.answered > 0);
}

/** A group of answers that may be published or not. */
export interface Cell {
  readonly count: number;
}

/**
 * Which cells are too small to be shown: those of fewer than `smallest` answers, and the next smallest with them until those
 * that are hidden have so many answers together, since whoever knows the total works out their sum. Empty cells tell nothing.
 */
export function hiddenCells(cells: readonly Cell[], smallest: number): boolean[] {
  const hidden = new Set(cells.flatMap(({ count }, index) => (count > 0 && count < smallest ? [index] : [])));
  if (hidden.size === 0) return cells.map(() => false);
  const bySize = cells.map(({ count }, index) => ({ count, index })).filter(({ count, index }) => count > 0 && !hidden.has(index)).sort((a, b) => a.count - b.count || a.index - b.index);
  for (const { index } of bySize) {
    if (hidden.size > 1 && total([...hidden].map((each) => cells[each]?.count ?? 0)) >= smallest) break;
    hidden.add(index);
  }
  return cells.map((_, index) => hidden.has(index));
}

function scoreFactor({ key, name, criteria: asked }: Factor, counts: readonly AnswerCount[], target: Target): FactorScore {
  const criteria = asked.map((criterion) => scoreCriterion(criterion, counts, target));
  const parts = answered(criteria);
  return { key, name, criteria, meanOfCriteria: meanIndex(meanOfShares(parts), parts.length, asked.length, peopleOf(criteria), target), pooled: pooledIndex(criteria, target) };
}

function scoreCriterion({ key, question }: Criterion, counts: readonly AnswerCount[], target: Target): CriterionScore {
  const given = (value: number | null): number => counts.filter((item) => item.key === key && item.value === value).reduce((sum, { count }) => sum + count, 0);
  const distribution = [given(1), given(2), given(3), given(4), given(5)] as const;
  const satisfied = distribution.reduce((sum, count, index) => sum + (isSatisfied(index + 1) ? count : 0), 0);
  return { key, question, distribution, notApplicable: given(null), ...satisfactionShare({ count: total(distribution), satisfied }, target) };
}

function answered(criteria: readonly CriterionScore[]): Part[] {
  return criteria.filter(({ count }) => count > 0).map(({ satisfied, count }) => ({ numerator: satisfied, denominator: count }));
}

/** Nobody answers a criterion twice, so there are at least as many people as answers to the one that most answered. */
function peopleOf(criteria: readonly CriterionScore[]): number {
  return criteria.reduce((most, { count }) => Math.max(most, count), 0);
}

function meanIndex(share: number | null, counted: number, of: number, people: number, target: Target): MeanIndex {
  return { share, counted, of, verdict: verdict(share, null, target, people, MINIMUM_ANSWERS) };
}

/** Answers of one person hang together: the interval is that of so many single answers, and no ground for a verdict from few people. */
function pooledIndex(criteria: readonly CriterionScore[], target: Target): PooledIndex {
  const count = total(criteria.map((criterion) => criterion.count));
  const satisfied = total(criteria.map((criterion) => criterion.satisfied));
  const share = ratio(satisfied, count);
  const interval = wilson(count, satisfied);
  const people = peopleOf(criteria);
  return { count, satisfied, share, low: interval?.low ?? null, high: interval?.high ?? null, people, verdict: verdict(share, null, target, people, MINIMUM_ANSWERS) };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

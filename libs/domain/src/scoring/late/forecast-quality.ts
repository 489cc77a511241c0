/** A forecast whose case has ended. */
export interface JudgedForecast {
  /** The chance of lateness as it was forecast, 0 to 1. */
  readonly chance: number;
  readonly late: boolean;
}

/** Judged forecasts of one tenth of the scale: `tenth` 0 is below 10 %, 9 is 90 % and more. */
export interface TenthTally {
  readonly tenth: number;
  readonly count: number;
  readonly late: number;
  /** Sum of the forecast chances. */
  readonly chances: number;
  /** Sum of (chance − outcome)², the outcome being 1 where the case was late and 0 where it was not. */
  readonly squares: number;
}

/** A tenth of the scale: what was forecast on average, and what came. */
export interface ReliableTenth {
  readonly tenth: number;
  readonly count: number;
  readonly meanChance: number;
  readonly lateShare: number;
}

/** How good forecasts were. Figures are `null` where nothing has been judged. */
export interface ForecastQuality {
  readonly count: number;
  /** Mean of (chance − outcome)² (Brier 1950): 0 is perfect, 0.25 is a coin. */
  readonly brier: number | null;
  /** Share of late cases among them. */
  readonly baseRate: number | null;
  /** The Brier score of who always says the base rate, known afterwards: what a forecast must beat to be worth anything. */
  readonly baseBrier: number | null;
  /** By how much the forecasts are better than that, 1 − brier / baseBrier; below 0 they are worse. */
  readonly skill: number | null;
  readonly tenths: readonly ReliableTenth[];
}

/** In which tenth of the scale a chance lies. */
export function tenthOf(chance: number): number {
  return Math.min(9, Math.floor(chance * 10));
}

/** Judged forecasts by tenths of the scale, those that have any. */
export function tallyForecasts(judged: readonly JudgedForecast[]): TenthTally[] {
  const tallies = Array.from({ length: 10 }, (_, tenth) => ({ tenth, count: 0, late: 0, chances: 0, squares: 0 }));
  for (const { chance, late } of judged) {
    const tally = tallies[tenthOf(chance)];
    if (!tally) throw new RangeError(`Not a chance: ${chance}`);
    tally.count += 1;
    tally.late += late ? 1 : 0;
    tally.chances += chance;
    tally.squares += (chance - (late ? 1 : 0)) ** 2;
  }
  return tallies.filter(({ count }) => count > 0);
}

/** The quality that tallies add up to. */
export function forecastQuality(tallies: readonly TenthTally[]): ForecastQuality {
  const sum = (key: 'count' | 'late' | 'squares'): number => tallies.reduce((all, tally) => all + tally[key], 0);
  const count = sum('count');
  if (count === 0) return { count, brier: null, baseRate: null, baseBrier: null, skill: null, tenths: [] };
  const [brier, baseRate] = [sum('squares') / count, sum('late') / count];
  const baseBrier = baseRate * (1 - baseRate);
  const tenths = tallies.map(({ tenth, count: some, late, chances }) => ({ tenth, count: some, meanChance: chances / some, lateShare: late / some }));
  return { count, brier, baseRate, baseBrier, skill: baseBrier === 0 ? null : 1 - brier / baseBrier, tenths };
}

import { Injectable } from '@nestjs/common';
import { addDays, dateOf, entryPeriodsIn, indicatorsOf, levelIn, sumEntries, type EnteredMeasure, type EnteredSum, type Indicator, type IndicatorSet, type Instant, type Period, type PlainDate } from '#domain';
import { Database, type EntryRecord } from '#persistence';
import { leveled, type DirectorySnapshot } from '#platform';

/** An indicator that units enter. */
export type EnteredIndicator = Indicator & { readonly measure: EnteredMeasure };

/** Is it one that units enter? */
export function isEntered(indicator: Indicator): indicator is EnteredIndicator {
  return indicator.measure.kind === 'entered';
}

/** Units among `unitIds` that owe an indicator: of its kinds, and of its level as the set reads levels on the day. */
export function owing(set: IndicatorSet, { level, measure }: EnteredIndicator, unitIds: readonly string[], directory: DirectorySnapshot, day: PlainDate): string[] {
  const { by = ['authority'] } = measure;
  return unitIds.filter((id) => {
    const unit = directory.unit(id);
    return unit !== undefined && by.includes(unit.kind) && (level === 'any' || levelIn(set, leveled(unit, directory), day) === level);
  });
}

/** Adds up what units have entered and superiors have approved. */
@Injectable()
export class EnteredFigures {
  constructor(private readonly database: Database) {}

  /** Sums of a set's entered indicators for the units of a scope: over the entry periods that have ended within the period, or else its last one. */
  async read(set: IndicatorSet, unitIds: readonly string[], { from, to }: Period, directory: DirectorySnapshot, now: Instant): Promise<(indicator: Indicator) => EnteredSum> {
    const today = dateOf(now);
    const until = to <= today ? to : addDays(today, 1);
    const day = addDays(until, -1);
    const periodsOf = new Map(indicatorsOf(set).filter(isEntered).map((indicator) => [indicator.key, entryPeriodsIn(indicator.measure.period, { from, to: until }, day)]));
    const all = [...periodsOf.values()].flat();
    if (all.length === 0) return () => NOTHING;
    const [first, last] = [all.map((period) => period.from).reduce((a, b) => (a < b ? a : b)), all.map((period) => period.to).reduce((a, b) => (a > b ? a : b))];
    const [latest, approved] = await this.database.read(({ indicatorEntries }) =>
      Promise.all([indicatorEntries.latest(set.code, unitIds, first, last), indicatorEntries.approved(set.code, unitIds, first, last)]),
    );
    return (indicator) => {
      if (!isEntered(indicator)) return NOTHING;
      const periods = periodsOf.get(indicator.key) ?? [];
      const own = (rows: readonly EntryRecord[]): EntryRecord[] => rows.filter((row) => row.indicatorKey === indicator.key && periods.some((period) => period.from === row.from && period.to === row.to));
      return sumEntries(indicator, owing(set, indicator, unitIds, directory, day), periods, own(approved), own(latest));
    };
  }
}

const NOTHING: EnteredSum = { numerator: null, denominator: null, value: null, owed: 0, entered: 0, approved: 0 };

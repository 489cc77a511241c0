import { Injectable } from '@nestjs/common';
import { COUNTED_CASES, describePeriod, formatInstant, scorecard, type Figure, type LevelTarget } from '#domain';
import { Clock, Directory, IndicatorSets, PeriodQuery, decidingDay, leveled, oversightScope, periodIn, unitRef, type Principal } from '#platform';
import { PeriodFigures } from '../period-figures.js';
import type { FigureDto, ScorecardDto } from './show-scorecard.dto.js';

/** Works out the scorecard of a unit and period against the targets of the plan that holds on the period's last day. */
@Injectable()
export class ShowScorecardHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly figures: PeriodFigures,
    private readonly sets: IndicatorSets,
  ) {}

  async show(query: PeriodQuery, principal: Principal): Promise<ScorecardDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const period = periodIn(query, now);
    const { unit, cases } = oversightScope(principal, directory, query.unitCode);
    const [{ tallies, seenAt }, published] = await Promise.all([this.figures.read(period, cases, now), this.sets.all()]);
    const { set, level, of } = this.sets.targets(published, leveled(unit, directory), decidingDay(period));
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: unit && unitRef(directory, unit.id),
      level,
      set: set && { code: set.code, version: set.version, name: set.name },
      figures: scorecard(tallies, of).map((figure) => figureDto(figure, of(figure.key))),
      counts: { ...tallies.cases },
      counted: COUNTED_CASES,
      asOf: formatInstant(seenAt),
    };
  }
}

/** A figure as answers have it. */
export function figureDto({ key, name, formula, source, numerator, denominator, share, interval, verdict }: Figure, target: LevelTarget | null): FigureDto {
  const { value = null, strict = false, ceiling = false, words = null } = target ?? {};
  return { key, name, formula, source, numerator, denominator, share, interval, target: value, strict, ceiling, targetWords: words, verdict };
}

import { Injectable } from '@nestjs/common';
import { COUNTED_CASES, describePeriod, formatInstant, scorecard, type Figure } from '#domain';
import { Clock, Directory, PeriodQuery, oversightScope, periodIn, unitRef, type Principal } from '#platform';
import { PeriodFigures } from '../period-figures.js';
import type { FigureDto, ScorecardDto } from './show-scorecard.dto.js';

/** Works out the scorecard of a unit and period. */
@Injectable()
export class ShowScorecardHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly figures: PeriodFigures,
  ) {}

  async show(query: PeriodQuery, principal: Principal): Promise<ScorecardDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const period = periodIn(query, now);
    const { unit, cases } = oversightScope(principal, directory, query.unitCode);
    const { tallies, seenAt } = await this.figures.read(period, cases, now);
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: unit && unitRef(directory, unit.id),
      figures: scorecard(tallies).map(figureDto),
      counts: { ...tallies.cases },
      counted: COUNTED_CASES,
      asOf: formatInstant(seenAt),
    };
  }
}

function figureDto({ key, name, formula, source, numerator, denominator, share, target, verdict }: Figure): FigureDto {
  return { key, name, formula, source, numerator, denominator, share, target: target?.value ?? null, strict: target?.strict ?? false, verdict };
}

import { Injectable } from '@nestjs/common';
import { addMonths, dateOf, describeEntryPeriod, entryPeriodOf, measureNamed, plainDate, ratio, wilson, type Instant, type LevelTarget, type MeasureDefinition, type Part, type Period } from '#domain';
import { Clock, Directory, IndicatorSets, decidingDay, leveled, oversightScope, periodIn, unitRef, type Principal } from '#platform';
import { measureRef, targetDto } from '../figure-answers.js';
import { monthsOf, type MonthsQuery, type TrendQuery } from '../figure-query.js';
import { MeasureFigures } from '../measure-figures.js';
import type { TrendDto, TrendMonthDto } from './show-trend.dto.js';

/** Shows how a measure went month by month. */
@Injectable()
export class ShowTrendHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly sets: IndicatorSets,
    private readonly measures: MeasureFigures,
  ) {}

  async show(query: TrendQuery, principal: Principal): Promise<TrendDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const scope = oversightScope(principal, directory, query.unitCode);
    const months = monthsIn(query, now);
    const definition = measureNamed(query.figure);
    const [parts, published] = await Promise.all([this.measures.series(query.figure, months, scope, directory, now), this.sets.all()]);
    const unit = leveled(scope.unit, directory);
    return {
      figure: measureRef(definition),
      unit: scope.unit && unitRef(directory, scope.unit.id),
      months: months.map((month, index) => monthDto(month, parts[index] ?? null, definition, this.sets.targets(published, unit, decidingDay(month)).of(query.figure))),
    };
  }
}

/** The months of a query, the oldest first. */
export function monthsIn(query: MonthsQuery, now: Instant): Period[] {
  const last = query.until === undefined ? entryPeriodOf('month', dateOf(now)).from : plainDate(`${query.until}-01`);
  const first = addMonths(last, 1 - monthsOf(query));
  // Refuses what lies beyond the years that instants cover.
  periodIn({ from: first, to: addMonths(last, 1) }, now);
  return Array.from({ length: monthsOf(query) }, (_, index) => entryPeriodOf('month', addMonths(first, index)));
}

function monthDto({ from, to }: Period, part: Part | null, { sampled }: MeasureDefinition, target: LevelTarget | null): TrendMonthDto {
  const text = describeEntryPeriod('month', { from });
  const share = part && ratio(part.numerator, part.denominator);
  const interval = part && sampled ? wilson(part.denominator, part.numerator) : null;
  return { from, to, text, numerator: part?.numerator ?? null, denominator: part?.denominator ?? null, share, interval, target: target && targetDto(target) };
}

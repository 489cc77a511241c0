import { Injectable } from '@nestjs/common';
import { addDays, dateOf, daysBetween, describeForecast, describePeriod, entryPeriodOf, forecast, formatInstant, measureNamed, periodOf, type Forecast, type Instant, type MeasureDefinition, type Part, type Period } from '#domain';
import { Clock, Directory, IndicatorSets, Problem, decidingDay, leveled, oversightScope, periodIn, unitRef, type Principal } from '#platform';
import type { FigureQuery } from '../figure-query.js';
import { measureRef, targetDto } from '../figure-answers.js';
import { MeasureFigures } from '../measure-figures.js';
import type { ForecastDto, ForecastValuesDto } from './forecast-figure.dto.js';

/** Whole days before today whose pace and share are taken to go on: four weeks, so that every weekday weighs alike. */
const RECENT_DAYS = 28;

const NOT_FORECAST = 'Chỉ tiêu này tính cả những gì đang có tại một thời điểm, không cộng dồn theo kỳ nên không dự báo.';
const NOT_MEASURED = 'Chưa có số đo.';

/** Forecasts what a measure will come to by the end of a period. */
@Injectable()
export class ForecastFigureHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly sets: IndicatorSets,
    private readonly measures: MeasureFigures,
  ) {}

  async show(query: FigureQuery, principal: Principal): Promise<ForecastDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const today = dateOf(now);
    const period = forecastPeriod(query, now);
    const scope = oversightScope(principal, directory, query.unitCode);
    const definition = measureNamed(query.figure);
    const recentDays = periodOf(addDays(today, -RECENT_DAYS), today);
    const [[done, recent], published] = await Promise.all([this.measures.series(query.figure, [period, recentDays], scope, directory, now), this.sets.all()]);
    const target = this.sets.targets(published, leveled(scope.unit, directory), decidingDay(period)).of(query.figure);
    const facts = { recentDays: RECENT_DAYS, remainingDays: Math.max(0, daysBetween(today, period.to)), target };
    const known = definition.flow && done && recent ? { done, found: forecast({ done, recent, ...facts }) } : null;
    return {
      figure: measureRef(definition),
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: scope.unit && unitRef(directory, scope.unit.id),
      numerator: done?.numerator ?? null,
      denominator: done?.denominator ?? null,
      target: target && targetDto(target),
      forecast: known && valuesDto(known.found),
      text: known ? describeForecast(known.found, known.done, target?.words ?? null) : without(definition, done ?? null),
      asOf: formatInstant(now),
    };
  }
}

/** The period asked for, or this year; it must have begun. */
function forecastPeriod(query: FigureQuery, now: Instant): Period {
  const year = entryPeriodOf('year', dateOf(now));
  const period = periodIn({ from: query.from ?? year.from, to: query.to ?? year.to }, now);
  if (period.start > now) throw new Problem('invalid-request', { errors: [{ field: 'from', code: 'period', message: 'Kỳ chưa bắt đầu thì chưa dự báo được' }] });
  return period;
}

function without({ flow }: MeasureDefinition, done: Part | null): string {
  return done === null || flow ? NOT_MEASURED : NOT_FORECAST;
}

function valuesDto({ remaining, share, interval, needed, outlook }: Forecast): ForecastValuesDto {
  return { remaining: { ...remaining }, share, interval: interval && { ...interval }, needed, outlook };
}

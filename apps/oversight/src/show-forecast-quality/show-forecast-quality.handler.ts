import { Injectable } from '@nestjs/common';
import { describePeriod, forecastQuality, qualityWords } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, PeriodQuery, oversightScope, periodIn, unitRef, type Principal } from '#platform';
import type { ForecastQualityDto } from './show-forecast-quality.dto.js';

/** Shows how good forecasts were, beside who would always say the base rate. */
@Injectable()
export class ShowForecastQualityHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async show(query: PeriodQuery, principal: Principal): Promise<ForecastQualityDto> {
    const directory = await this.directory.current();
    const period = periodIn(query, this.clock.now());
    const { unit, cases: scope } = oversightScope(principal, directory, query.unitCode);
    const [tallies, { judged, waiting }] = await this.database.read(({ latenessFigures }) =>
      Promise.all([latenessFigures.judged(period.from, period.to, scope), latenessFigures.forecastCases(period.from, period.to, scope)]),
    );
    const { count, tenths, ...quality } = forecastQuality(tallies);
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: unit && unitRef(directory, unit.id),
      forecasts: count,
      cases: judged,
      waitingCases: waiting,
      ...quality,
      tenths: [...tenths],
      text: qualityWords({ count, tenths, ...quality }),
    };
  }
}

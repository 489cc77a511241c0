import { Injectable } from '@nestjs/common';
import { Clock, Directory, oversightScope, type Principal } from '#platform';
import { comparisonChart } from '../charts/comparison-chart.js';
import { timelinessChart } from '../charts/timeliness-chart.js';
import { trendChart } from '../charts/trend-chart.js';
import { CompareUnitsHandler } from '../compare-units/compare-units.handler.js';
import type { MonthsQuery } from '../figure-query.js';
import { PeriodFigures } from '../period-figures.js';
import { ShowTrendHandler, monthsIn } from '../show-trend/show-trend.handler.js';
import type { DrawnComparisonQuery, DrawnMonthsQuery, DrawnTrendQuery, TimelinessDto } from './draw-charts.dto.js';

/** Draws what trend, comparison and timeliness say in numbers. */
@Injectable()
export class DrawChartsHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly figures: PeriodFigures,
    private readonly trends: ShowTrendHandler,
    private readonly comparisons: CompareUnitsHandler,
  ) {}

  async trend(query: DrawnTrendQuery, principal: Principal): Promise<string> {
    return trendChart(await this.trends.show(query, principal), query.size);
  }

  async comparison(query: DrawnComparisonQuery, principal: Principal): Promise<string> {
    return comparisonChart(await this.comparisons.compare(query, principal), query.size);
  }

  async timelinessSvg(query: DrawnMonthsQuery, principal: Principal): Promise<string> {
    const { unitName, items } = await this.timeliness(query, principal);
    return timelinessChart(items, unitName, query.size);
  }

  async timeliness(query: MonthsQuery, principal: Principal): Promise<TimelinessDto> {
    const now = this.clock.now();
    const { unit, cases } = oversightScope(principal, await this.directory.current(), query.unitCode);
    const months = monthsIn(query, now);
    const numbers = await this.figures.series(months, cases, now);
    const items = months.map(({ from, to }, index) => {
      const { solvedEarly: early = 0, solvedOnTime: onTime = 0, solvedLate: late = 0 } = numbers[index]?.tallies.cases ?? {};
      return { from, to, early, onTime, late };
    });
    return { unitName: unit?.name ?? null, items };
  }
}

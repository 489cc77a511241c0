import { Module } from '@nestjs/common';
import { IndicatorSets } from '#platform';
import { CompareUnitsController } from './compare-units/compare-units.controller.js';
import { CompareUnitsHandler } from './compare-units/compare-units.handler.js';
import { DrawChartsController } from './draw-charts/draw-charts.controller.js';
import { DrawChartsHandler } from './draw-charts/draw-charts.handler.js';
import { EnterIndicatorsController } from './enter-indicators/enter-indicators.controller.js';
import { EnterIndicatorsHandler } from './enter-indicators/enter-indicators.handler.js';
import { EntrySubjects } from './enter-indicators/entry-subjects.js';
import { ListEntriesHandler } from './enter-indicators/list-entries.handler.js';
import { EnteredFigures } from './entered-figures.js';
import { EvaluateSetController } from './evaluate-set/evaluate-set.controller.js';
import { EvaluateSetHandler } from './evaluate-set/evaluate-set.handler.js';
import { ForecastFigureController } from './forecast-figure/forecast-figure.controller.js';
import { ForecastFigureHandler } from './forecast-figure/forecast-figure.handler.js';
import { MeasureFigures } from './measure-figures.js';
import { ReportMakingModule } from './report-making.module.js';
import { ShowScorecardController } from './show-scorecard/show-scorecard.controller.js';
import { ShowScorecardHandler } from './show-scorecard/show-scorecard.handler.js';
import { ShowTrendController } from './show-trend/show-trend.controller.js';
import { ShowTrendHandler } from './show-trend/show-trend.handler.js';

/** The scorecard of the plan: sets of indicators worked out, entered indicators, trend, comparison, forecast, charts. */
@Module({
  imports: [ReportMakingModule],
  controllers: [ShowScorecardController, EvaluateSetController, ShowTrendController, CompareUnitsController, ForecastFigureController, DrawChartsController, EnterIndicatorsController],
  providers: [IndicatorSets, MeasureFigures, EnteredFigures, ShowScorecardHandler, EvaluateSetHandler, ShowTrendHandler, CompareUnitsHandler, ForecastFigureHandler, DrawChartsHandler, EntrySubjects, ListEntriesHandler, EnterIndicatorsHandler],
})
export class ScorecardModule {}

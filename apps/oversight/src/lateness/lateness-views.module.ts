import { Module } from '@nestjs/common';
import { ForecastDueSoonController } from '../forecast-due-soon/forecast-due-soon.controller.js';
import { ForecastDueSoonHandler } from '../forecast-due-soon/forecast-due-soon.handler.js';
import { ListLatenessCasesController } from '../list-lateness-cases/list-lateness-cases.controller.js';
import { ListLatenessCasesHandler } from '../list-lateness-cases/list-lateness-cases.handler.js';
import { ShowForecastQualityController } from '../show-forecast-quality/show-forecast-quality.controller.js';
import { ShowForecastQualityHandler } from '../show-forecast-quality/show-forecast-quality.handler.js';
import { ShowLatenessController } from '../show-lateness/show-lateness.controller.js';
import { ShowLatenessHandler } from '../show-lateness/show-lateness.handler.js';
import { LatenessChances } from './lateness-chances.js';

/** What causes lateness, and what will be late, over HTTP. */
@Module({
  controllers: [ShowLatenessController, ListLatenessCasesController, ForecastDueSoonController, ShowForecastQualityController],
  providers: [LatenessChances, ShowLatenessHandler, ListLatenessCasesHandler, ForecastDueSoonHandler, ShowForecastQualityHandler],
  exports: [LatenessChances],
})
export class LatenessViewsModule {}

import { Module } from '@nestjs/common';
import { AssessmentModule } from './assessment/assessment.module.js';
import { LatenessViewsModule } from './lateness/lateness-views.module.js';
import { ListDueCasesController } from './list-due-cases/list-due-cases.controller.js';
import { ListDueCasesHandler } from './list-due-cases/list-due-cases.handler.js';
import { ListFigureCasesController } from './list-figure-cases/list-figure-cases.controller.js';
import { ListFigureCasesHandler } from './list-figure-cases/list-figure-cases.handler.js';
import { ReportMakingModule } from './report-making.module.js';
import { ReportsModule } from './reports.module.js';
import { ScorecardModule } from './scorecard.module.js';
import { ShowRollupChecksController } from './show-rollup-checks/show-rollup-checks.controller.js';
import { ShowRollupChecksHandler } from './show-rollup-checks/show-rollup-checks.handler.js';
import { ShowHoldersController } from './show-holders/show-holders.controller.js';
import { ShowHoldersHandler } from './show-holders/show-holders.handler.js';
import { ShowWorkloadController } from './show-workload/show-workload.controller.js';

/** What heads see: overdue and due-soon lists, workload, scorecard, reports. */
@Module({
  imports: [AssessmentModule, ReportMakingModule, ReportsModule, LatenessViewsModule, ScorecardModule],
  controllers: [ListDueCasesController, ShowHoldersController, ShowWorkloadController, ListFigureCasesController, ShowRollupChecksController],
  providers: [ListDueCasesHandler, ShowHoldersHandler, ListFigureCasesHandler, ShowRollupChecksHandler],
})
export class OversightModule {}

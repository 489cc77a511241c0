import { Module } from '@nestjs/common';
import { DueList } from './due-list.js';
import { ExportReportController } from './export-report/export-report.controller.js';
import { ExportReportHandler } from './export-report/export-report.handler.js';
import { PeriodFigures } from './period-figures.js';
import { ListDueCasesController } from './list-due-cases/list-due-cases.controller.js';
import { ListDueCasesHandler } from './list-due-cases/list-due-cases.handler.js';
import { ShowScorecardController } from './show-scorecard/show-scorecard.controller.js';
import { ShowScorecardHandler } from './show-scorecard/show-scorecard.handler.js';
import { ShowWorkloadController } from './show-workload/show-workload.controller.js';
import { ShowWorkloadHandler } from './show-workload/show-workload.handler.js';

/** What heads see: overdue and due-soon lists, workload, scorecard, reports. */
@Module({
  controllers: [ListDueCasesController, ShowWorkloadController, ShowScorecardController, ExportReportController],
  providers: [DueList, PeriodFigures, ListDueCasesHandler, ShowWorkloadHandler, ShowScorecardHandler, ExportReportHandler],
})
export class OversightModule {}

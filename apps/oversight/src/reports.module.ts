import { Module } from '@nestjs/common';
import { IndicatorSets } from '#platform';
import { ExportReportController } from './export-report/export-report.controller.js';
import { ExportReportHandler } from './export-report/export-report.handler.js';
import { OpenMonths } from './publish-open-data/open-months.js';
import { PublishOpenDataController } from './publish-open-data/publish-open-data.controller.js';
import { PublishOpenDataHandler } from './publish-open-data/publish-open-data.handler.js';
import { ReportMakingModule } from './report-making.module.js';
import { ScheduleReportsController } from './schedule-reports/schedule-reports.controller.js';
import { ScheduleReportsHandler } from './schedule-reports/schedule-reports.handler.js';
import { ShowPublicScorecardController } from './show-public-scorecard/show-public-scorecard.controller.js';
import { ShowPublicScorecardHandler } from './show-public-scorecard/show-public-scorecard.handler.js';

/** Statutory reports as screens and files, reports on schedule, open data and the public scorecard. */
@Module({
  imports: [ReportMakingModule],
  controllers: [ExportReportController, ScheduleReportsController, PublishOpenDataController, ShowPublicScorecardController],
  providers: [IndicatorSets, ExportReportHandler, ScheduleReportsHandler, OpenMonths, PublishOpenDataHandler, ShowPublicScorecardHandler],
})
export class ReportsModule {}

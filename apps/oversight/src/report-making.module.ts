import { Module } from '@nestjs/common';
import { DueList } from './due-list.js';
import { PeriodFigures } from './period-figures.js';
import { ReportForms } from './report-forms/report-forms.js';
import { ReportMaker } from './report-forms/report-maker.js';
import { ReportPrinter } from './report-table/write-pdf.js';
import { ReportWriter } from './report-table/write-report.js';
import { ShowWorkloadHandler } from './show-workload/show-workload.handler.js';

/** What reports are made from and written with: for the API, and for the worker that makes them on schedule. */
@Module({
  providers: [DueList, PeriodFigures, ShowWorkloadHandler, ReportForms, ReportMaker, ReportPrinter, ReportWriter],
  exports: [DueList, PeriodFigures, ShowWorkloadHandler, ReportMaker, ReportWriter],
})
export class ReportMakingModule {}

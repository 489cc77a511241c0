import { Module, type DynamicModule } from '@nestjs/common';
import { ReportMakingModule } from '../report-making.module.js';
import { RUN_REPORTS_SETTINGS, ReportRounds, type RunReportsSettings } from './report-rounds.js';
import { RunReport } from './run-report.js';

const DEFAULT_SETTINGS: RunReportsSettings = { lookSeconds: 60 };

/** Reports on schedule as a worker: it looks as soon as the application is up. Serves no HTTP. */
@Module({})
export class RunReportsModule {
  static with(settings: Partial<RunReportsSettings> = {}): DynamicModule {
    return {
      module: RunReportsModule,
      imports: [ReportMakingModule],
      providers: [{ provide: RUN_REPORTS_SETTINGS, useValue: { ...DEFAULT_SETTINGS, ...settings } }, RunReport, ReportRounds],
      exports: [ReportRounds],
    };
  }
}

import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { instant } from '#domain';
import { Database } from '#persistence';
import { Clock, Metrics, Rounds } from '#platform';
import { RunReport } from './run-report.js';

/** How the making of reports on schedule works. */
export interface RunReportsSettings {
  /** Between two looks for reports that are due. */
  readonly lookSeconds: number;
}

export const RUN_REPORTS_SETTINGS = Symbol('run reports settings');

const BATCH = 50;
/** How long a report that cannot be made is left alone. */
const POSTPONED_MS = 10 * 60_000;

/** Looks every minute for reports that are due and makes them one after the other. Any number of workers may do so side by side; what fell due while none ran is made at the first look. */
@Injectable()
export class ReportRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('ReportRounds');
  private readonly rounds: Rounds;
  private readonly made;
  private readonly faults;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reports: RunReport,
    @Inject(RUN_REPORTS_SETTINGS) settings: RunReportsSettings,
    metrics: Metrics,
  ) {
    this.rounds = new Rounds(() => this.look(), settings.lookSeconds * 1_000, (fault) => this.log.warn(`Cannot look for reports that are due: ${fault}`));
    this.made = metrics.counter('scheduled_reports_total', 'Reports that were made on schedule');
    this.faults = metrics.counter('scheduled_report_faults_total', 'Reports on schedule that could not be made');
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  /** The report at hand is finished: it is made and sent, or it is not. */
  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Makes everything that is due now. Rejects when the database does. */
  async look(): Promise<void> {
    for (;;) {
      const due = await this.database.read(({ reportSchedules }) => reportSchedules.due(this.clock.now(), BATCH));
      let moved = 0;
      for (const id of due) {
        if (this.rounds.isStopped) return;
        if (await this.make(id)) moved += 1;
      }
      // A schedule that missed several periods is still due for the next of them.
      if (moved === 0) return;
    }
  }

  /** `false` when nothing was to be done, or another worker is at it. One report that cannot be made keeps no other waiting. */
  private async make(id: string): Promise<boolean> {
    const now = this.clock.now();
    try {
      const made = await this.reports.run(id, now);
      if (made) this.made.inc();
      return made;
    } catch (error) {
      this.faults.inc();
      this.log.warn(`Report on schedule ${id} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
      await this.database.read(({ reportSchedules }) => reportSchedules.postpone(id, now, instant(now + POSTPONED_MS)));
      return true;
    }
  }
}

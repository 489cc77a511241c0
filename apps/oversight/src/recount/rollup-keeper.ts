import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Instant } from '#domain';
import { Database } from '#persistence';
import { Clock, Metrics, Rounds } from '#platform';
import { RecountNight, type NightlyCheck } from './recount-night.js';
import { RECOUNT_SETTINGS, type RecountSettings } from './recount-settings.js';

/**
 * Keeps the roll-ups (số liệu tổng hợp): folds what commands wrote every few seconds, and recounts once a night, at its
 * start too when a night was missed. Any number of keepers may run side by side.
 */
@Injectable()
export class RollupKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('RollupKeeper');
  private readonly counts;
  private readonly rounds: Rounds;
  private recountedFor: Instant | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly night: RecountNight,
    @Inject(RECOUNT_SETTINGS) private readonly settings: RecountSettings,
    metrics: Metrics,
  ) {
    this.rounds = new Rounds(() => this.round(), settings.foldSeconds * 1_000, (fault) => this.log.warn(`Cannot keep the roll-ups: ${fault}`));
    this.counts = {
      folded: metrics.counter('rollup_changes_folded_total', 'Changes of commands that were added to the sums of days and months here'),
      checks: metrics.counter('rollup_checks_total', 'Recounts of a province that were made here'),
      disagreed: metrics.counter('rollup_checks_disagreed_total', 'Recounts that found other numbers than the roll-ups had'),
      differences: metrics.counter('rollup_differences_total', 'Rows of roll-ups that a recount mended'),
    };
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  /** The round at hand is finished: a fold or a province's recount is done whole or not at all. */
  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Folds all that waits, and recounts when that is due. Rejects when the database does. */
  async round(): Promise<void> {
    for (let folded = this.settings.foldBatch; folded === this.settings.foldBatch && !this.rounds.isStopped; ) {
      folded = await this.database.read(({ rollups }) => rollups.fold(this.settings.foldBatch));
      this.counts.folded.inc(folded);
    }
    const now = this.clock.now();
    const due = this.night.dueSince(now);
    if (this.recountedFor === due || this.rounds.isStopped) return;
    for (const check of await this.night.run(now)) this.tell(check);
    this.recountedFor = due;
  }

  private tell({ rootId, from, to, differences, examples }: NightlyCheck): void {
    this.counts.checks.inc();
    if (differences === 0) return;
    this.counts.disagreed.inc();
    this.counts.differences.inc(differences);
    this.log.error(`Roll-ups of ${rootId} from ${from} to ${to} differed from the recount in ${differences} rows, now mended; the first: ${JSON.stringify(examples[0])}`);
  }
}

import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { instant } from '#domain';
import { Database, StaleCase, type WakingCase } from '#persistence';
import { Clock, Metrics, Rounds } from '#platform';
import { WakeCase } from './wake-case.js';
import { WATCH_SETTINGS, type WatchSettings } from './watch-settings.js';

const MINUTE_MS = 60_000;

/**
 * The deadline watch (theo dõi hạn): looks every few seconds for the cases in which something is due by now, along the
 * index of waking instants and never through all cases. Any number of watches may run side by side. What fell due
 * while none ran happens at the first look.
 */
@Injectable()
export class DeadlineWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('DeadlineWatch');
  private readonly counts;
  private readonly rounds: Rounds;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: WakeCase,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
    metrics: Metrics,
  ) {
    this.rounds = new Rounds(() => this.look(), settings.lookSeconds * 1_000, (fault) => this.log.warn(`Cannot look for what is due: ${fault}`));
    this.counts = {
      alarms: metrics.counter('deadline_alarms_total', 'Alarms that rang here'),
      woken: metrics.counter('deadline_cases_woken_total', 'Cases that woke because something in them was due'),
      faults: metrics.counter('deadline_faults_total', 'Cases that woke and could not be dealt with'),
      lag: metrics.gauge('deadline_watch_lag_seconds', 'How long the longest waiting case had been due at the last look'),
    };
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  /** The look at hand is finished: a case is dealt with whole or not at all. */
  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Deals with everything that is due now. Rejects when the database does. */
  async look(): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const due = await this.database.read(({ watch }) => watch.due(now, this.settings.batch));
      this.counts.lag.set(due[0] ? (now - due[0].wakeAt) / 1_000 : 0);
      const waiting = [...due];
      const takeOn = async (): Promise<void> => {
        for (let next = waiting.shift(); next && !this.rounds.isStopped; next = waiting.shift()) await this.wake(next);
      };
      await Promise.all(Array.from({ length: this.settings.concurrency }, takeOn));
      if (due.length < this.settings.batch || this.rounds.isStopped) return;
    }
  }

  /** One case that cannot be dealt with keeps no other waiting: it sleeps on for a while. */
  private async wake(waking: WakingCase): Promise<void> {
    this.counts.woken.inc();
    try {
      this.counts.alarms.inc(await this.cases.wake(waking.code));
    } catch (error) {
      if (error instanceof StaleCase) return;
      this.counts.faults.inc();
      this.log.warn(`Case ${waking.code} cannot be dealt with: ${reason(error)}`);
      const now = this.clock.now();
      await this.database.read(({ watch }) => watch.postpone(waking.id, now, instant(now + this.settings.postponeMinutes * MINUTE_MS)));
    }
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

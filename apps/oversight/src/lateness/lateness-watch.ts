import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Metrics, Rounds } from '#platform';
import { LatenessKeeper } from './lateness-keeper.js';
import { LATENESS_SETTINGS, type LatenessSettings } from './lateness-settings.js';
import { MorningForecast } from './morning-forecast.js';

/**
 * What causes lateness and what will be late (nguyên nhân và dự báo trễ hạn), behind the API: settles cases that have
 * ended, keeps open late ones fresh by the hour, and forecasts on the morning of a working day.
 */
@Injectable()
export class LatenessWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Lateness');
  private readonly settled;
  private readonly rounds: Rounds;

  constructor(
    private readonly keeper: LatenessKeeper,
    private readonly forecast: MorningForecast,
    @Inject(LATENESS_SETTINGS) settings: LatenessSettings,
    metrics: Metrics,
  ) {
    this.rounds = new Rounds(() => this.look(), settings.lookSeconds * 1_000, (fault) => this.log.warn(`Cannot look after lateness: ${fault}`));
    this.settled = metrics.counter('lateness_settled_total', 'Ended cases whose lateness was settled here');
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  /** The case at hand is finished. */
  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Does everything that is due now. Rejects when the database does. */
  async look(): Promise<void> {
    const isStopped = (): boolean => this.rounds.isStopped;
    while (!isStopped() && (await this.keeper.settleNext())) this.settled.inc();
    if (!isStopped()) await this.keeper.refreshOpen(isStopped);
    if (!isStopped()) await this.forecast.look(isStopped);
  }
}

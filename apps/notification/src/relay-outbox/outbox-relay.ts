import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database, type DueMessage } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { OutboxQueue, Rounds } from '#platform';
import { DeliverMessage } from '../deliver-message/deliver-message.handler.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';

/** Rows offered in one look. */
const MOST_OFFERED = 500;

/**
 * Looks every few seconds for rows that are due and offers them to the queue, whether or not they were offered
 * before: signals that got lost, tries whose wait is over, claims of senders that died. A row that still waits
 * long after being offered is sent from here, so that a queue that is away delays mails but stops none.
 */
@Injectable()
export class OutboxRelay {
  private readonly log = new Logger('OutboxRelay');
  private queue: OutboxQueue | null = null;
  private readonly rounds: Rounds;

  constructor(
    private readonly database: Database,
    private readonly delivery: DeliverMessage,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {
    this.rounds = new Rounds(() => this.sweep(), settings.sweepSeconds * 1_000, (fault) => this.log.warn(`The outbox cannot be looked through: ${fault}`));
  }

  /** Looks at once, then after every pause. */
  start(): void {
    this.rounds.start();
  }

  /** Resolves when the look at hand is over. */
  async stop(): Promise<void> {
    await this.rounds.stop();
    await this.queue?.close();
  }

  private async sweep(): Promise<void> {
    const due = await this.database.read(({ outbox }) => outbox.due(MOST_OFFERED));
    if (due.length > 0) await this.offer(due);
    await this.sendForgotten(due);
  }

  private async offer(due: readonly DueMessage[]): Promise<void> {
    try {
      this.queue ??= new OutboxQueue(this.configuration);
      await this.queue.offer(due.map(({ id }) => id));
    } catch (error) {
      this.log.warn(`The queue is away: ${reason(error)}`);
      void this.queue?.close();
      this.queue = null;
    }
  }

  private async sendForgotten(due: readonly DueMessage[]): Promise<void> {
    const forgotten = due.filter(({ waited }) => waited > this.settings.patienceSeconds).slice(0, this.settings.concurrency);
    await Promise.all(forgotten.map(({ id }) => this.delivery.deliver(id)));
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '#configuration';
import { OutboxWorker, within } from '#platform';
import { MailChannel } from '../channels/mail-channel.js';
import { DeliverMessage } from '../deliver-message/deliver-message.handler.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { OutboxRelay } from './outbox-relay.js';

/** After mails were given up: time to write that down. */
const SETTLE_MS = 3_000;

/** The life of the worker: takes messages as soon as the process is up; at the stop lets running ones finish, but not for ever. */
@Injectable()
export class OutboxSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private worker: OutboxWorker | null = null;

  constructor(
    private readonly delivery: DeliverMessage,
    private readonly relay: OutboxRelay,
    private readonly channel: MailChannel,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = new OutboxWorker(this.configuration, this.settings.concurrency, (id) => this.delivery.deliver(id));
    this.relay.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    const stopped = Promise.all([this.relay.stop(), this.worker?.close()]);
    const finished = await within(this.settings.stopSeconds * 1_000, stopped);
    this.delivery.stop();
    if (!finished && !(await within(SETTLE_MS, stopped))) await this.worker?.abandon();
    this.channel.close();
  }
}

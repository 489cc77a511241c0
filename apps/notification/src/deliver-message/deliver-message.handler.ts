import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database, type ClaimedMessage, type DeliveryOutcome } from '#persistence';
import { DeliveryFault, MailChannel, type OutgoingMail } from '../channels/mail-channel.js';
import { MessageComposer } from '../compose-notice/message-composer.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { quietUntil } from './quiet-hours.js';
import { retryMinutes } from './retry-schedule.js';

/** Sends one message that is due: claim, compose, send, record. However often it is called, one claim sends one mail. */
@Injectable()
export class DeliverMessage {
  private readonly log = new Logger('DeliverMessage');
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly composer: MessageComposer,
    private readonly channel: MailChannel,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  /** Does nothing for a message that is not due. Rejects only when the database does; the claim then runs out and the sweeper offers the row again. */
  async deliver(messageId: string): Promise<void> {
    if (this.stopping.signal.aborted) return;
    const claim = await this.database.read(({ outbox }) => outbox.claim(messageId, this.settings.claimSeconds));
    if (!claim) return;
    const until = quietUntil(claim.template, claim.claimedAt, this.settings.quietHours);
    if (until !== null) return this.database.read(({ outbox }) => outbox.postpone(claim, until));
    const result = await this.attempt(claim);
    await this.database.write(({ outbox }) => outbox.settle(claim, result));
    if (result.outcome !== 'sent') this.log.warn(`Message ${claim.id}, try ${claim.attempts}: ${result.outcome}`);
  }

  /** Gives up the mails that are on their way; they are recorded as tries that failed for now. */
  stop(): void {
    this.stopping.abort(new Error('The sender stops'));
  }

  private async attempt(claim: ClaimedMessage): Promise<DeliveryOutcome> {
    const compose = await this.composer.gather(claim);
    let mail: OutgoingMail;
    try {
      mail = compose();
    } catch (error) {
      return { outcome: 'technical-failure', response: `Cannot be composed: ${error instanceof Error ? error.message : String(error)}` };
    }
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(this.settings.sendSeconds * 1_000), this.stopping.signal]);
      return { outcome: 'sent', response: await this.channel.send(mail, signal) };
    } catch (error) {
      return failure(error, claim.attempts);
    }
  }
}

function failure(error: unknown, attempts: number): DeliveryOutcome {
  const response = error instanceof Error ? error.message : String(error);
  if (error instanceof DeliveryFault && error.permanent) return { outcome: 'permanent-failure', response };
  const wait = retryMinutes(attempts);
  return wait === null ? { outcome: 'technical-failure', response } : { outcome: 'temporary-failure', response, retryMinutes: wait };
}

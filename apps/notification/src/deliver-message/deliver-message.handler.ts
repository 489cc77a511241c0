import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database, type ClaimedMessage, type DeliveryOutcome } from '#persistence';
import { CallChannel } from '../channels/call-channel.js';
import { DeliveryFault, MailChannel } from '../channels/mail-channel.js';
import { isCall, type Outgoing } from '../compose-message/composer.js';
import { MessageComposer } from '../compose-message/message-composer.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { quietUntil } from './quiet-hours.js';
import { retryMinutes } from './retry-schedule.js';

/** A try: how it ended, and what was sent, where it came that far. */
interface Try {
  readonly result: DeliveryOutcome;
  readonly sent: Outgoing | null;
}

/** Sends one message that is due: claim, compose, send, record. However often it is called, one claim sends once. */
@Injectable()
export class DeliverMessage {
  private readonly log = new Logger('DeliverMessage');
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly composer: MessageComposer,
    private readonly mails: MailChannel,
    private readonly calls: CallChannel,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  /** Does nothing for a message that is not due. Rejects only when the database does; the claim then runs out and the sweeper offers the row again. */
  async deliver(messageId: string): Promise<void> {
    if (this.stopping.signal.aborted) return;
    const claim = await this.database.read(({ outbox }) => outbox.claim(messageId, this.settings.claimSeconds));
    if (!claim) return;
    const until = quietUntil(claim.template, claim.claimedAt, this.settings.quietHours);
    if (until !== null) return this.database.read(({ outbox }) => outbox.postpone(claim, until));
    const { result, sent } = await this.attempt(claim);
    await this.record(claim, result, sent);
    // Of a service without an address the channel tells once, not of each of its calls every hour.
    const waits = sent !== null && isCall(sent) && !this.calls.isKnown(sent.service);
    // A call that was answered otherwise before it left is no trouble of anybody.
    const overtaken = sent === null && result.outcome === 'permanent-failure';
    if (result.outcome !== 'sent' && !waits && !overtaken) this.log.warn(`Message ${claim.id}, try ${claim.attempts}: ${result.outcome}`);
  }

  /** Gives up what is on its way; it is recorded as tries that failed for now. */
  stop(): void {
    this.stopping.abort(new Error('The sender stops'));
  }

  private async attempt(claim: ClaimedMessage): Promise<Try> {
    const compose = await this.composer.gather(claim);
    let sent: Outgoing;
    try {
      sent = compose();
    } catch (error) {
      if (error instanceof DeliveryFault) return { result: failure(error, claim.attempts), sent: null };
      return { result: { outcome: 'technical-failure', response: `Cannot be composed: ${error instanceof Error ? error.message : String(error)}` }, sent: null };
    }
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(this.settings.sendSeconds * 1_000), this.stopping.signal]);
      const response = isCall(sent) ? await this.calls.send(sent, signal) : await this.mails.send(sent, signal);
      return { result: { outcome: 'sent', response }, sent };
    } catch (error) {
      return { result: failure(error, claim.attempts), sent };
    }
  }

  /** A call that was given up counts as failed; one whose service has no address is still wanted. */
  private async record(claim: ClaimedMessage, result: DeliveryOutcome, sent: Outgoing | null): Promise<void> {
    await this.database.write(async ({ outbox, serviceCalls }) => {
      await outbox.settle(claim, result);
      if (sent === null || !isCall(sent)) return;
      if (result.outcome === 'sent') await serviceCalls.markSent(sent.id);
      else if (result.outcome !== 'temporary-failure' && this.calls.isKnown(sent.service)) await serviceCalls.markFailed(sent.id);
    });
  }
}

function failure(error: unknown, attempts: number): DeliveryOutcome {
  const response = error instanceof Error ? error.message : String(error);
  if (error instanceof DeliveryFault && error.permanent) return { outcome: 'permanent-failure', response };
  const wait = retryMinutes(attempts);
  return wait === null ? { outcome: 'technical-failure', response } : { outcome: 'temporary-failure', response, retryMinutes: wait };
}

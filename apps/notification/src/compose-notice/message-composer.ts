import { Injectable } from '@nestjs/common';
import { OUTBOX_TOPICS, type ClaimedMessage, type OutboxTopic } from '#persistence';
import type { OutgoingMail } from '../channels/mail-channel.js';
import type { Composer } from './composer.js';
import { NoticeComposer } from './notice-composer.js';

/** The consumer of every outbox topic. */
@Injectable()
export class MessageComposer implements Composer {
  private readonly byTopic;

  constructor(notices: NoticeComposer) {
    this.byTopic = { notice: notices } satisfies Record<OutboxTopic, Composer>;
  }

  /** Rejects only when the database does. */
  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const topic = OUTBOX_TOPICS.find((known) => known === claim.topic);
    if (topic) return this.byTopic[topic].gather(claim);
    return () => {
      throw new Error(`No composer for the topic ${claim.topic}`);
    };
  }
}

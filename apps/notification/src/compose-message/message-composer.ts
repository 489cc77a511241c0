import { Inject, Injectable } from '@nestjs/common';
import { OUTBOX_TOPICS, type ClaimedMessage, type OutboxTopic } from '#persistence';
import type { Composer, Outgoing } from './composer.js';

/** Injection token of the consumers of the outbox, one for every topic. */
export const COMPOSERS = Symbol('composers');
export type Composers = Readonly<Record<OutboxTopic, Composer>>;

/** The consumer of every outbox topic. */
@Injectable()
export class MessageComposer implements Composer {
  constructor(@Inject(COMPOSERS) private readonly byTopic: Composers) {}

  /** Rejects only when the database does. */
  async gather(claim: ClaimedMessage): Promise<() => Outgoing> {
    const topic = OUTBOX_TOPICS.find((known) => known === claim.topic);
    if (topic) return this.byTopic[topic].gather(claim);
    return () => {
      throw new Error(`No composer for the topic ${claim.topic}`);
    };
  }
}

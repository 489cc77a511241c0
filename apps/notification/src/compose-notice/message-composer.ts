import { Injectable } from '@nestjs/common';
import { OUTBOX_TOPICS, type ClaimedMessage, type OutboxTopic } from '#persistence';
import { AlarmComposer } from '../compose-alarm/alarm-composer.js';
import { CallComposer } from '../compose-call/call-composer.js';
import type { Composer, Outgoing } from './composer.js';
import { NoticeComposer } from './notice-composer.js';

/** The consumer of every outbox topic. */
@Injectable()
export class MessageComposer implements Composer {
  private readonly byTopic;

  constructor(notices: NoticeComposer, alarms: AlarmComposer, calls: CallComposer) {
    this.byTopic = { notice: notices, alarm: alarms, call: calls } satisfies Record<OutboxTopic, Composer>;
  }

  /** Rejects only when the database does. */
  async gather(claim: ClaimedMessage): Promise<() => Outgoing> {
    const topic = OUTBOX_TOPICS.find((known) => known === claim.topic);
    if (topic) return this.byTopic[topic].gather(claim);
    return () => {
      throw new Error(`No composer for the topic ${claim.topic}`);
    };
  }
}

import { Injectable } from '@nestjs/common';
import { alarmTemplateOf, alarmsBetween, dateOf, type Alarm, type DecisionContext, type Instant } from '#domain';
import { Database, type AlarmMessage, type LoadedCase, type RingingAlarm } from '#persistence';
import { OutboxSignal } from '#platform';
import { AlarmHearers } from './alarm-hearers.js';

/** Version of the templates that alarms are written with. */
const TEMPLATE_VERSION = 1;

/** Rings the alarms of a case that were not dealt with yet, each once. */
@Injectable()
export class RingAlarms {
  constructor(
    private readonly database: Database,
    private readonly hearers: AlarmHearers,
    private readonly outbox: OutboxSignal,
  ) {}

  /** Sets the case to wake at `nextWake` in the same statement. Answers how many rang; rejects with `StaleCase` when the case has changed since it was loaded. */
  async ring({ id, state, alarmedUntil }: LoadedCase, context: DecisionContext, nextWake: Instant | null): Promise<number> {
    const alarms = alarmsBetween(state, alarmedUntil, context.now, context);
    const ringing: RingingAlarm[] = [];
    for (const alarm of alarms) {
      const { subject, share, dueAt } = alarm;
      ringing.push({ subject, share, dueAt, messages: await this.messages(alarm, alarms, context) });
    }
    const { rang, outboxIds } = await this.database.read(({ watch }) => watch.fireAlarms(id, state.version, ringing, context.now, nextWake));
    this.outbox.wake(outboxIds);
    return rang;
  }

  /** Of several alarms about one limit that ring together, after a time without a watch, only the gravest is told. */
  private async messages(alarm: Alarm, together: readonly Alarm[], { tree, now }: DecisionContext): Promise<AlarmMessage[]> {
    const graver = together.some(({ subject, dueAt, share }) => subject === alarm.subject && dueAt === alarm.dueAt && share > alarm.share);
    if (graver) return [];
    const addresses = await this.hearers.of(alarm, tree, dateOf(now));
    return addresses.map((recipient) => ({ template: alarmTemplateOf(alarm), templateVersion: TEMPLATE_VERSION, recipient }));
  }
}

import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DEFAULT_FOLLOW_UP_RULES, dateOf, followUpAlarmsBetween, nextFollowUpAlarm, superiorOf, type FollowUp, type FollowUpAlarm, type Instant } from '#domain';
import { Database, StaleFollowUp, type Letter, type Stores } from '#persistence';
import { Clock, Directory, OutboxSignal, Rounds, type DirectorySnapshot } from '#platform';
import { addressesOf, letterOf } from '../follow-up/follow-up-letters.js';

/** Injection token of the seconds between two looks. */
export const LOOK_SECONDS = Symbol('seconds between looks for follow-ups');
/** Follow-ups taken in one look; with more due it looks again at once. */
const BATCH = 100;
const OVERDUE = 100;

/**
 * Rings the alarms of follow-ups, each once: any number of watches may run side by side, and what was missed while
 * none ran rings at the first look.
 */
@Injectable()
export class FollowUpWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('FollowUpWatch');
  private readonly rounds: Rounds;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly outbox: OutboxSignal,
    @Inject(LOOK_SECONDS) lookSeconds: number,
  ) {
    this.rounds = new Rounds(() => this.look(), lookSeconds * 1_000, (fault) => this.log.warn(`Cannot look for follow-ups: ${fault}`));
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Rings everything that is due now. Rejects when the database does. */
  async look(): Promise<void> {
    for (;;) {
      const due = await this.database.read(({ followUps }) => followUps.waking(this.clock.now(), BATCH));
      let rang = 0;
      for (const id of due) if (!this.rounds.isStopped) rang += (await this.wake(id)) ? 1 : 0;
      // Where none of a whole batch can be dealt with, the next look is soon enough.
      if (due.length < BATCH || rang === 0 || this.rounds.isStopped) return;
    }
  }

  /** One that changes at this moment wakes anew, and one that cannot be dealt with keeps no other of its batch waiting. Was it dealt with? */
  private async wake(id: string): Promise<boolean> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    try {
      this.outbox.wake(await this.database.write((stores) => this.ring(stores, id, directory, now)));
      return true;
    } catch (error) {
      if (!(error instanceof StaleFollowUp)) this.log.warn(`Follow-up ${id} cannot be dealt with: ${error instanceof Error ? error.message : String(error)}`);
      return error instanceof StaleFollowUp;
    }
  }

  private async ring(stores: Stores, id: string, directory: DirectorySnapshot, now: Instant): Promise<string[]> {
    const record = await stores.followUps.find(id);
    if (!record) return [];
    const { file, alarmedUntil } = record;
    const ringing = { calendarOf: directory.calendarOf, rules: DEFAULT_FOLLOW_UP_RULES };
    const alarms = followUpAlarmsBetween(file, alarmedUntil, now, ringing);
    const rang = await stores.followUps.fire(file, alarms, now, nextFollowUpAlarm(file, now, ringing));
    const letters: Letter[] = [];
    // Of several that ring together, after a time without a watch, only the gravest is told.
    for (const alarm of alarms.filter(({ share }) => share === Math.max(...rang))) letters.push(...(await this.letters(stores, file, alarm, directory, now)));
    return stores.outbox.write(letters, now);
  }

  private async letters({ followUps, watch }: Stores, file: FollowUp, { share, dueAt, toSuperior }: FollowUpAlarm, { tree }: DirectorySnapshot, now: Instant): Promise<Letter[]> {
    const superior = toSuperior ? superiorOf(tree, file.seat) : null;
    const addresses = await addressesOf(followUps, file, superior ? [file.seat, superior] : [file.seat], now);
    const assignee = file.assigneeId === null ? [] : await watch.hearers([], [file.assigneeId], dateOf(now));
    const template = share >= OVERDUE ? 'follow-up-overdue' : 'follow-up-soon';
    return [...new Set([...addresses, ...assignee])].map((address) => letterOf(file, template, address, `alarm ${share} ${dueAt}`));
  }
}

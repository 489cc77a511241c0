import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { at, nextReminder } from '#domain';
import { Database, type DueRoundReminder } from '#persistence';
import { Clock, Directory, OutboxSignal, Rounds, type DirectorySnapshot } from '#platform';
import { questionnaireOf } from '../survey-round/questionnaires.js';

/** How often it is looked for reminders, and how many are written between two looks at the clock. */
const PAUSE_MS = 60_000;
const BATCH = 200;

/**
 * Reminds those who were drawn for a survey round and have not answered (nhắc trả lời phiếu khảo sát). Any number may run side
 * by side: a reminder is one conditional statement, which writes nothing for whoever has answered meanwhile.
 */
@Injectable()
export class RemindRespondents implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('RemindRespondents');
  private readonly rounds = new Rounds(() => this.look(), PAUSE_MS, (fault) => this.log.warn(`Cannot look for whom to remind: ${fault}`));

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly outbox: OutboxSignal,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Writes every reminder that is due now. Rejects when the database does. */
  async look(): Promise<void> {
    for (;;) {
      const due = await this.database.read(({ surveyRounds }) => surveyRounds.dueReminders(this.clock.now(), BATCH));
      const directory = await this.directory.holdingSurveys(due);
      for (const reminder of due) await this.remind(reminder, directory);
      if (due.length < BATCH || this.rounds.isStopped) return;
    }
  }

  private async remind({ id, invitedAt, reminders, surveyCode, surveyVersion, answerUntil }: DueRoundReminder, directory: DirectorySnapshot): Promise<void> {
    const { remindAfterDays } = questionnaireOf(directory, surveyCode, surveyVersion);
    const now = this.clock.now();
    const next = nextReminder(invitedAt, reminders + 1, remindAfterDays, at(answerUntil, 24 * 60), now);
    const messages = await this.database.write(({ surveyRounds }) => surveyRounds.remind(id, reminders, next, now));
    this.outbox.wake(messages);
  }
}

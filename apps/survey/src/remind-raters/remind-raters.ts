import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { instant, isReminderMissed, nextReminder, type Instant } from '#domain';
import { Database, type DueReminder, type Stores } from '#persistence';
import { Clock, Directory, OutboxSignal, Rounds, type DirectorySnapshot } from '#platform';
import { askedSurvey } from '../survey-form.js';
import { REMINDER_SETTINGS, type ReminderSettings } from './reminder-settings.js';

const DAY_MS = 86_400_000;
/** Where answers came from is known for this long, and where staff worked for the day that counts and one more. */
const ANSWERS_DAYS = 30;
const STAFF_DAYS = 2;

/**
 * Reminds whoever was invited and has not answered (nhắc đánh giá). Reminder, message and the time of the next stand in
 * one transaction, and an invitation is one worker's at a time: killed between any two lines, none is lost and none
 * doubled. One that was missed by days is left out. The mails keep quiet hours as all notices do. It also forgets, in time, where answers came from.
 */
@Injectable()
export class RemindRaters implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('RemindRaters');
  private readonly rounds: Rounds;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly outbox: OutboxSignal,
    @Inject(REMINDER_SETTINGS) private readonly settings: ReminderSettings,
  ) {
    this.rounds = new Rounds(() => this.look(), settings.lookSeconds * 1_000, (fault) => this.log.warn(`Cannot look for reminders: ${fault}`));
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Writes every reminder that is due now, and forgets what is too old. Rejects when the database does. */
  async look(): Promise<void> {
    const now = this.clock.now();
    await this.database.read(({ ratingReviews }) => ratingReviews.forgetOrigins(instant(now - ANSWERS_DAYS * DAY_MS), instant(now - STAFF_DAYS * DAY_MS)));
    for (let full = true; full && !this.rounds.isStopped; ) {
      const messages: string[] = [];
      full = await this.database.write(async ({ surveys }) => {
        const due = await surveys.dueReminders(now, this.settings.batch);
        const directory = await this.directory.holdingSurveys(due);
        for (const reminder of due) messages.push(...(await remind(surveys, reminder, directory, now)));
        return due.length === this.settings.batch;
      });
      this.outbox.wake(messages);
    }
  }
}

/** Answers the messages that were written. */
async function remind(surveys: Stores['surveys'], reminder: DueReminder, directory: DirectorySnapshot, now: Instant): Promise<string[]> {
  const { id, surveyCode, surveyVersion, createdAt, expiresAt, remindAt, reminders } = reminder;
  if (expiresAt <= now) {
    await surveys.stopReminding(id);
    return [];
  }
  const { remindAfterDays } = askedSurvey(directory, surveyCode, surveyVersion);
  if (isReminderMissed(remindAt, now)) {
    await surveys.skipReminder(id, nextReminder(createdAt, reminders + 1, remindAfterDays, expiresAt));
    return [];
  }
  return surveys.remind(id, now, nextReminder(createdAt, reminders + 1, remindAfterDays, expiresAt, now));
}

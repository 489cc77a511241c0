/** How reminders are written. */
export interface ReminderSettings {
  /** Between two looks for invitations whose reminder is due. */
  readonly lookSeconds: number;
  /** Reminders written in one transaction; with more due it looks again at once. */
  readonly batch: number;
}

export const REMINDER_SETTINGS = Symbol('reminder settings');

export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = { lookSeconds: 60, batch: 100 };

import { ConfigurationError } from '#configuration';

/** Hours of the night in which citizens are left in peace, as minutes of the day; may span midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** How the sender works. Seconds are of the machine's clock, due times of the database's. */
export interface NotificationSettings {
  /** Between two looks for rows that are due. */
  readonly sweepSeconds: number;
  /** How long a try may hold a message before another may take it. Longer than `sendSeconds`. */
  readonly claimSeconds: number;
  /** A try is given up after this time. */
  readonly sendSeconds: number;
  /** The same for a call of another system, which takes it and answers later. */
  readonly callSeconds: number;
  /** A row that was offered and still waits after this time is sent without the queue. */
  readonly patienceSeconds: number;
  /** Mails on their way at one time. */
  readonly concurrency: number;
  /** At the stop, mails on their way may finish within this time. */
  readonly stopSeconds: number;
  /** `null` sends at any hour. */
  readonly quietHours: QuietHours | null;
}

export const NOTIFICATION_SETTINGS = Symbol('notification settings');

export const DEFAULT_NOTIFICATION_SETTINGS: NotificationSettings = {
  sweepSeconds: 5,
  claimSeconds: 120,
  sendSeconds: 90,
  callSeconds: 20,
  patienceSeconds: 60,
  concurrency: 5,
  stopSeconds: 12,
  quietHours: null,
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings from outside: `QUIET_HOURS` as `21:00-07:00` or `off`. Without it a real mail server gets quiet
 * hours from 21:00 to 07:00; the development mailbox, which wakes nobody, gets none.
 */
export function readNotificationSettings(env: Environment, smtpUrl: string | null): NotificationSettings {
  const text = env['QUIET_HOURS'] ?? (smtpUrl === null ? 'off' : '21:00-07:00');
  return { ...DEFAULT_NOTIFICATION_SETTINGS, quietHours: text === 'off' ? null : quietHoursOf(text) };
}

function quietHoursOf(text: string): QuietHours {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!match) throw new ConfigurationError(`QUIET_HOURS không hợp lệ: “${text}” (QUIET_HOURS must look like 21:00-07:00, or off).`);
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  return { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
}

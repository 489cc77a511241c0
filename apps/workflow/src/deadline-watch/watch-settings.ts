import { ConfigurationError } from '#configuration';

/** How the deadline watch works. */
export interface WatchSettings {
  /** Between two looks for cases whose time has come: how late an alarm may ring at the most, beside the work itself. */
  readonly lookSeconds: number;
  /** Cases taken in one look; with more due it looks again at once. */
  readonly batch: number;
  /** Cases dealt with side by side. */
  readonly concurrency: number;
  /** How long a case that cannot be dealt with sleeps on. */
  readonly postponeMinutes: number;
}

export const WATCH_SETTINGS = Symbol('watch settings');

export const DEFAULT_WATCH_SETTINGS: WatchSettings = { lookSeconds: 5, batch: 200, concurrency: 4, postponeMinutes: 10 };

/** An alarm is promised within a minute. */
const MOST_SECONDS = 30;

/** `WATCH_SECONDS`: seconds between two looks, 1 to 30. */
export function readWatchSettings(env: Readonly<Record<string, string | undefined>>): WatchSettings {
  const text = env['WATCH_SECONDS'] || String(DEFAULT_WATCH_SETTINGS.lookSeconds);
  const lookSeconds = Number(text);
  if (!Number.isInteger(lookSeconds) || lookSeconds < 1 || lookSeconds > MOST_SECONDS) {
    throw new ConfigurationError(`WATCH_SECONDS không hợp lệ: “${text}” (WATCH_SECONDS must be 1 to ${MOST_SECONDS}).`);
  }
  return { ...DEFAULT_WATCH_SETTINGS, lookSeconds };
}

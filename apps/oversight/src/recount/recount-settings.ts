import { ConfigurationError } from '#configuration';

/** How roll-ups are folded and recounted. */
export interface RecountSettings {
  /** Between two folds of what commands wrote; numbers are current without them too. */
  readonly foldSeconds: number;
  /** Changes folded in one statement; with more waiting it folds again at once. */
  readonly foldBatch: number;
  /** Minutes after local midnight from which on the night's recount runs. */
  readonly afterMidnight: number;
  /** Days before today that every night recounts. */
  readonly days: number;
  /** Of these, how many last ones have their stock counted again; of the others only what is missing. */
  readonly stockDays: number;
  /** Ends of so many months before those days have their stock counted too, for trends; what is missing a few a night. */
  readonly monthEnds: number;
  readonly monthEndsANight: number;
}

export const RECOUNT_SETTINGS = Symbol('recount settings');

export const DEFAULT_RECOUNT_SETTINGS: RecountSettings = { foldSeconds: 5, foldBatch: 5_000, afterMidnight: 20, days: 35, stockDays: 3, monthEnds: 24, monthEndsANight: 4 };

/** `RECOUNT_AT`: local time of the nightly recount, `00:05` to `05:59`. */
export function readRecountSettings(env: Readonly<Record<string, string | undefined>>): RecountSettings {
  const text = env['RECOUNT_AT'];
  if (!text) return DEFAULT_RECOUNT_SETTINGS;
  const [, hours = '', minutes = ''] = /^(0[0-5]):([0-5]\d)$/.exec(text) ?? [];
  const afterMidnight = Number(hours) * 60 + Number(minutes);
  if (hours === '' || afterMidnight < 5) throw new ConfigurationError(`RECOUNT_AT không hợp lệ: “${text}” (RECOUNT_AT must be a time from 00:05 to 05:59).`);
  return { ...DEFAULT_RECOUNT_SETTINGS, afterMidnight };
}

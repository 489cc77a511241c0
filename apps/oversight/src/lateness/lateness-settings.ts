/** How the worker of lateness goes about it. */
export interface LatenessSettings {
  /** Between two looks for cases that have ended. */
  readonly lookSeconds: number;
  /** How old the lateness of an open case may grow. */
  readonly refreshMinutes: number;
  /** Cases read or written in one go. */
  readonly batch: number;
  /** How long an ended case that cannot be settled waits. */
  readonly postponeMinutes: number;
}

export const LATENESS_SETTINGS = Symbol('lateness settings');

export const DEFAULT_LATENESS_SETTINGS: LatenessSettings = { lookSeconds: 30, refreshMinutes: 60, batch: 200, postponeMinutes: 30 };

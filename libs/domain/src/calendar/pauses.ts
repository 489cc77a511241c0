import type { Instant } from './instant.js';
import { DEFAULT_DUE_OPTIONS, dueAt, type DueOptions, type Limit } from './limit.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A time in which the clock of a limit stands still (tạm dừng), half-open; `to` is `null` while it lasts. */
export interface ClockPause {
  readonly from: Instant;
  readonly to: Instant | null;
  /** Shown in the explanation in brackets, e.g. "chờ bổ sung". */
  readonly reason?: string;
}

/** A closed pause as it counts: cut to the time of the limit, overlaps joined. */
export interface CountedPause {
  readonly from: Instant;
  readonly to: Instant;
  readonly minutes: number;
  readonly reasons: readonly string[];
}

/** The end of a limit after its pauses. */
export interface PausedDue {
  /** While the clock stands still this counts the closed pauses only: the limit cannot end before it. */
  readonly dueAt: Instant;
  /** Does the clock stand still now, by a pause that has no end yet? */
  readonly standing: boolean;
  /** Since when it stands, `null` while it runs. */
  readonly standingSince: Instant | null;
  /** Working minutes left when it stopped, to be used up after it runs again; `null` while it runs. */
  readonly minutesLeft: number | null;
  /** Working minutes by which all closed pauses moved the end. */
  readonly pausedMinutes: number;
  readonly counted: readonly CountedPause[];
}

interface MergedPause {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly reasons: readonly string[];
}

/**
 * When a limit ends that stood still: each pause moves the end by exactly the working minutes within
 * it (nights, days off and lunch move nothing). Overlapping pauses count once, what lies before
 * `start` not at all. A pause that begins at or after the end reached so far moves nothing: the
 * limit was over before, and standing still heals no delay; every later pause is void with it.
 * @throws RangeError as `dueAt`, and on a pause that ends before it begins.
 */
export function dueWithPauses(
  calendar: WorkingCalendar,
  limit: Limit,
  start: Instant,
  pauses: readonly ClockPause[],
  options: DueOptions = DEFAULT_DUE_OPTIONS,
): PausedDue {
  let due = dueAt(calendar, limit, start, options);
  const counted: CountedPause[] = [];
  let standingSince: Instant | null = null;
  for (const { from, to, reasons } of mergedFrom(start, pauses)) {
    if (from >= due) break;
    if (to === null) {
      standingSince = from;
      break;
    }
    const minutes = calendar.workingMinutesBetween(from, to);
    counted.push({ from, to, minutes, reasons });
    due = calendar.addWorkingMinutes(due, minutes);
  }
  return {
    dueAt: due,
    standing: standingSince !== null,
    standingSince,
    minutesLeft: standingSince === null ? null : calendar.workingMinutesBetween(standingSince, due),
    pausedMinutes: counted.reduce((sum, { minutes }) => sum + minutes, 0),
    counted,
  };
}

/** Pauses cut to the time from `start` on, in order, overlapping and touching ones joined. */
function mergedFrom(start: Instant, pauses: readonly ClockPause[]): MergedPause[] {
  const merged: MergedPause[] = [];
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    if (pause.to !== null && pause.to < pause.from) throw new RangeError(`A pause ends before it begins: ${pause.from} to ${pause.to}`);
    if (pause.to !== null && pause.to <= start) continue;
    const from = later(pause.from, start);
    const reasons = pause.reason === undefined ? [] : [pause.reason];
    const last = merged.at(-1);
    if (last && (last.to === null || from <= last.to)) {
      const to = last.to === null || pause.to === null ? null : later(last.to, pause.to);
      merged[merged.length - 1] = { from: last.from, to, reasons: [...new Set([...last.reasons, ...reasons])] };
    } else {
      merged.push({ from, to: pause.to, reasons });
    }
  }
  return merged;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

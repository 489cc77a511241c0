import { AsyncLocalStorage } from 'node:async_hooks';
import { instant, type Instant } from '#domain';

/** Where the house asks for the time. Injected, so that tests and demonstrations can set it. */
export abstract class Clock {
  abstract now(): Instant;

  /** Until when machines leave alone what is decided now; `null` when they need not. */
  machinesRestUntil(): Instant | null {
    return null;
  }
}

/** The machine's clock, in whole milliseconds. */
export class SystemClock extends Clock {
  override now(): Instant {
    return instant(Date.now());
  }
}

/** What is played as if on past days is played to its end within this time. */
const PLAYED_MS = 10 * 60_000;

/**
 * The machine's clock, except inside `at`: there it shows the given instant. Demonstration
 * cases are played over HTTP as if on past days; production never constructs this clock.
 */
export class DemonstrationClock extends Clock {
  private readonly shown = new AsyncLocalStorage<Instant>();

  override now(): Instant {
    return this.shown.getStore() ?? instant(Date.now());
  }

  /** Whoever plays a past day goes on with it at once: the watch would end waits that are long over by the real clock. */
  override machinesRestUntil(): Instant | null {
    return this.shown.getStore() === undefined ? null : instant(Date.now() + PLAYED_MS);
  }

  at<Result>(moment: Instant, work: () => Result): Result {
    return this.shown.run(moment, work);
  }
}

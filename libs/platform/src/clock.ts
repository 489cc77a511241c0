import { AsyncLocalStorage } from 'node:async_hooks';
import { instant, type Instant } from '#domain';

/** Where the house asks for the time. Injected, so that tests and demonstrations can set it. */
export abstract class Clock {
  abstract now(): Instant;
}

/** The machine's clock, in whole milliseconds. */
export class SystemClock extends Clock {
  override now(): Instant {
    return instant(Date.now());
  }
}

/**
 * The machine's clock, except inside `at`: there it shows the given instant. Demonstration
 * cases are played over HTTP as if on past days; production never constructs this clock.
 */
export class DemonstrationClock extends Clock {
  private readonly shown = new AsyncLocalStorage<Instant>();

  override now(): Instant {
    return this.shown.getStore() ?? instant(Date.now());
  }

  at<Result>(moment: Instant, work: () => Result): Result {
    return this.shown.run(moment, work);
  }
}

import { Inject, Injectable, Logger } from '@nestjs/common';
import { instant, latenessOf, type CaseFile, type CaseLateness, type Instant } from '#domain';
import { Database, type LateMark, type LatenessWork, type OpenLate, type Stores } from '#persistence';
import { Clock, Directory, type DirectorySnapshot } from '#platform';
import { LATENESS_SETTINGS, type LatenessSettings } from './lateness-settings.js';

const MINUTE_MS = 60_000;
const DECIDED: readonly CaseFile['status'][] = ['refused', 'result-ready', 'returned'];

/**
 * Keeps the lateness of cases for figures: for good soon after a case has ended, and up to an hour old while it is open.
 * Each case is one transaction, so that a keeper may die between any two lines; any number of them may run side by side.
 */
@Injectable()
export class LatenessKeeper {
  private readonly log = new Logger('Lateness');

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    @Inject(LATENESS_SETTINGS) private readonly settings: LatenessSettings,
  ) {}

  /** Settles one ended case: its lateness, and whether its forecasts came true. `false` when none waits. */
  async settleNext(): Promise<boolean> {
    const directory = await this.directory.current();
    const claimed: LatenessWork[] = [];
    try {
      await this.database.write(async (stores) => {
        const now = this.clock.now();
        const work = await stores.lateness.claimEnded(now);
        if (!work) return;
        claimed.push(work);
        const found = await worked(stores, work, directory, now);
        await stores.lateness.settle(work.id, found, DECIDED.includes(work.state.status) ? found !== null : null, now);
      });
    } catch (error) {
      const [work] = claimed;
      if (!work) throw error;
      this.log.warn(`The lateness of case ${work.code} cannot be worked out: ${error instanceof Error ? error.message : String(error)}`);
      const until = instant(this.clock.now() + this.settings.postponeMinutes * MINUTE_MS);
      await this.database.read(({ lateness }) => lateness.postpone(work.id, until));
    }
    return claimed.length > 0;
  }

  /** Works out every open late case that has not been yet, or not within the last hour. Stops early when `isStopped` says so. */
  async refreshOpen(isStopped: () => boolean): Promise<void> {
    const now = this.clock.now();
    const before = instant(now - this.settings.refreshMinutes * MINUTE_MS);
    const directory = await this.directory.current();
    for (let last: LateMark | null = null; ; ) {
      const from: LateMark | null = last;
      const open: OpenLate[] = await this.database.read(({ lateness }) => lateness.openLate(now, before, from, this.settings.batch));
      for (const item of open) {
        if (isStopped()) return;
        await this.refresh(item, directory, now);
      }
      last = open.at(-1)?.mark ?? null;
      if (open.length < this.settings.batch) break;
    }
    await this.database.read(({ lateness }) => lateness.dropStale(now));
  }

  private async refresh({ id, version }: OpenLate, directory: DirectorySnapshot, now: Instant): Promise<void> {
    await this.database.write(async (stores) => {
      const work = await stores.lateness.hold(id, version);
      const found = work ? await worked(stores, work, directory, now) : null;
      if (found) await stores.lateness.write(id, found, now);
    });
  }
}

/** The clock of whoever wrote the last event may be ahead of this one. */
async function worked({ caseSweeps }: Stores, { id, state }: LatenessWork, directory: DirectorySnapshot, now: Instant): Promise<CaseLateness | null> {
  const events = (await caseSweeps.eventsOf([id])).get(id) ?? [];
  return latenessOf(events, instant(Math.max(now, state.changedAt)), directory);
}

import { Inject, Injectable } from '@nestjs/common';
import { addDays, addMonths, at, dateOf, plainDate, type Instant, type PlainDate } from '#domain';
import { Database, type Recounted, type Stores } from '#persistence';
import { RECOUNT_SETTINGS, type RecountSettings } from './recount-settings.js';

/** What one recount of a province's days came to. */
export interface NightlyCheck extends Recounted {
  readonly rootId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * The nightly recount (đối soát hằng đêm) of a province: counts the stock at the end of the days that have passed, holds
 * the sums of the last weeks and of the month that was looked at longest ago against a straight count of the cases,
 * mends what differs and records what it found. One transaction a province, which one worker at a time holds.
 */
@Injectable()
export class RecountNight {
  constructor(
    private readonly database: Database,
    @Inject(RECOUNT_SETTINGS) private readonly settings: RecountSettings,
  ) {}

  /** Since when the recount of `now`'s night is due: this night's time, or last night's before it. */
  dueSince(now: Instant): Instant {
    const today = dateOf(now);
    const tonight = at(today, this.settings.afterMidnight);
    return now >= tonight ? tonight : at(addDays(today, -1), this.settings.afterMidnight);
  }

  /** Recounts every province that was not recounted since it was due, by whichever worker comes first. */
  async run(now: Instant): Promise<NightlyCheck[]> {
    const due = this.dueSince(now);
    const checks: NightlyCheck[] = [];
    for (const rootId of await this.database.read(({ rollupChecks }) => rollupChecks.roots())) {
      const night = this.database.write(async (stores) => {
        if (!(await stores.rollupChecks.lock(rootId))) return [];
        const last = await stores.rollupChecks.lastChecked(rootId);
        return last !== null && last >= due ? [] : this.recount(stores, rootId, now);
      });
      checks.push(...(await night));
    }
    return checks;
  }

  private async recount(stores: Stores, rootId: string, now: Instant): Promise<NightlyCheck[]> {
    const today = dateOf(now);
    const from = addDays(today, -this.settings.days);
    const checks: NightlyCheck[] = [];
    const month = await stores.rollupChecks.olderMonth(rootId, from);
    if (month !== undefined) checks.push({ rootId, from: month, to: addMonths(month, 1), ...added(await this.recountMonth(stores, rootId, month, now)) });
    checks.push({ rootId, from, to: today, ...added(await this.recountLately(stores, rootId, today, now)) });
    for (const check of checks) await stores.rollupChecks.record(rootId, check.from, check.to, now, check);
    return checks;
  }

  /** The last days; what cases themselves say is mended last of all, since that keeps commands on them waiting. */
  private async recountLately(stores: Stores, rootId: string, today: PlainDate, now: Instant): Promise<Recounted[]> {
    const { rollupChecks } = stores;
    const { days, stockDays, monthEnds, monthEndsANight } = this.settings;
    const from = addDays(today, -days);
    const found = [await this.mendDays(stores, rootId, from, today), await rollupChecks.mendMonths(rootId, monthOf(from), addMonths(monthOf(today), 1))];
    const lately = before(today, days);
    const missing = await rollupChecks.daysWithoutStock(rootId, lately);
    const ends = await rollupChecks.daysWithoutStock(rootId, monthEndsBefore(from, monthEnds));
    const taken = new Set([...lately.slice(0, stockDays), ...missing, ...ends.slice(0, monthEndsANight)]);
    for (const day of taken) found.push(await rollupChecks.takeStock(rootId, day, now));
    found.push(await rollupChecks.mendPromises(rootId, today));
    return found;
  }

  private async recountMonth(stores: Stores, rootId: string, month: PlainDate, now: Instant): Promise<Recounted[]> {
    const next = addMonths(month, 1);
    return [
      await this.mendDays(stores, rootId, month, next),
      await stores.rollupChecks.mendMonths(rootId, month, next),
      await stores.rollupChecks.takeStock(rootId, addDays(next, -1), now),
    ];
  }

  /** What was missing is folded at once: folded later it would make the stock that is counted next look outdated. */
  private async mendDays({ rollupChecks, rollups }: Stores, rootId: string, from: PlainDate, to: PlainDate): Promise<Recounted> {
    const found = await rollupChecks.mendDays(rootId, from, to);
    if (found.differences > 0) while ((await rollups.fold(this.settings.foldBatch)) === this.settings.foldBatch);
    return found;
  }
}

/** As many examples as one check records. */
const EXAMPLES = 20;

function added(found: readonly Recounted[]): Recounted {
  return { differences: found.reduce((sum, { differences }) => sum + differences, 0), examples: found.flatMap(({ examples }) => examples).slice(0, EXAMPLES) };
}

/** So many days before a day, the last first. */
function before(day: PlainDate, count: number): PlainDate[] {
  return Array.from({ length: count }, (_, index) => addDays(day, -1 - index));
}

/** Last days of so many whole months before a day. */
function monthEndsBefore(day: PlainDate, count: number): PlainDate[] {
  return Array.from({ length: count }, (_, index) => addDays(addMonths(monthOf(day), -index), -1));
}

function monthOf(day: PlainDate): PlainDate {
  return plainDate(`${day.slice(0, 7)}-01`);
}

import { Injectable } from '@nestjs/common';
import { compareLateness, lateness, type Instant, type LatenessKey } from '#domain';
import { Database, type CaseRow, type Sight } from '#persistence';
import type { DirectorySnapshot } from '#platform';
import { dueWindows, type DueKind } from './due-windows.js';

/** Which cases a list has. */
export interface DueFilter extends Omit<Sight, 'clock'> {
  readonly kind: DueKind;
}

/** A case in its place of a list by lateness. */
export interface DueCase extends LatenessKey {
  readonly row: CaseRow;
}

/**
 * Running cases by lateness in working time. Each authority's cases come in the order of their due
 * instants, which within one calendar is the order of lateness; the few of a page are then merged by
 * the minutes that their own calendars count, so that the order holds across calendars and pages.
 */
@Injectable()
export class DueList {
  constructor(private readonly database: Database) {}

  /** The first `limit` cases after `last`, as they stand at `now`. A case that changed meanwhile is left out. */
  async read(filter: DueFilter, directory: DirectorySnapshot, now: Instant, last: LatenessKey | null, limit: number): Promise<DueCase[]> {
    const windows = dueWindows(filter.kind, directory, now, last);
    return this.database.read(async ({ oversight }) => {
      const keys = await oversight.keys(windows, sightOf(filter), limit);
      const first = keys
        .map(({ id, authorityId, dueAt }) => ({ id, dueAt, lateMinutes: lateness(directory.calendarOf(authorityId), now, dueAt) }))
        .sort(compareLateness)
        .slice(0, limit);
      const rows = new Map((await oversight.rows(first.map(({ id }) => id))).map((row) => [row.id, row]));
      return first.flatMap((key) => {
        const row = rows.get(key.id);
        return row ? [{ ...key, row }] : [];
      });
    });
  }
}

/** The filter as the store takes it. */
export function sightOf({ kind, ...sight }: DueFilter): Sight {
  return { ...sight, clock: kind === 'standing' ? 'standing' : 'running' };
}

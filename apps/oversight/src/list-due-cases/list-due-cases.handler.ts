import { Injectable } from '@nestjs/common';
import { formatInstant, lateness, type Instant, type LatenessKey } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, PAGE_SIZE, Problem, caseSummary, decodeCursor, moment, oversightScope, pageOf, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { DueList, sightOf, type DueCase, type DueFilter } from '../due-list.js';
import { dueWindows, type DueKind } from '../due-windows.js';
import { LatenessChances } from '../lateness/lateness-chances.js';
import type { DueCaseDto, DueCasesDto, DueCasesQuery, DueCountsDto } from './list-due-cases.dto.js';

/** As many as the store counts at the most. */
const COUNTED = 10_000;
const DAY_MS = 86_400_000;
/** No case is due twenty years from now, or was due twenty years ago. */
const FAR_MS = 20 * 366 * DAY_MS;

/** Where a list was left: the instant as of which it is read, and the last case. */
interface Place {
  readonly now: Instant;
  readonly last: LatenessKey | null;
}

/** Lists running cases that are late, or due soon, by lateness in working time. */
@Injectable()
export class ListDueCasesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly list: DueList,
    private readonly chances: LatenessChances,
  ) {}

  async show(kind: DueKind, query: DueCasesQuery, principal: Principal): Promise<DueCasesDto> {
    const directory = await this.directory.current();
    const { unitIds } = oversightScope(principal, directory, query.unitCode).cases;
    const filter: DueFilter = { kind, unitIds, stage: query.stage ?? null, heldByUnitId: heldBy(query.heldBy, directory), holder: query.staffId ?? null, field: query.field ?? null };
    const limit = query.limit ?? PAGE_SIZE;
    const { now, last } = placeOf(query.after, this.clock.now());
    const [cases, counts] = await Promise.all([this.list.read(filter, directory, now, last, limit + 1), this.counts(filter, directory, now)]);
    const chances = await this.chances.of(cases.slice(0, limit).map(({ id }) => id), directory, now);
    const page = pageOf(cases, limit, (item) => dueCase(item, chances.get(item.id)?.found.chance ?? null, directory, now), ({ lateMinutes, dueAt, id }) => [now, lateMinutes, dueAt, id]);
    return { ...page, counts, asOf: formatInstant(now) };
  }

  private async counts(filter: DueFilter, directory: DirectorySnapshot, now: Instant): Promise<DueCountsDto> {
    const windows = dueWindows(filter.kind, directory, now, null);
    const authorities = windows.map(({ authorityId }) => authorityId);
    const [found, lateButStanding] = await this.database.read(({ oversight }) =>
      Promise.all([oversight.counts(windows, sightOf(filter)), oversight.lateButStanding(authorities, sightOf(filter))]),
    );
    const total = found.reduce((sum, { count }) => sum + count, 0);
    const nameOf = (key: string): string => {
      const hash = found.find((item) => item.stage === key)?.processHash ?? '';
      return directory.process(hash)?.stages.find((item) => item.key === key)?.name ?? key;
    };
    return {
      total,
      capped: total >= COUNTED,
      lateButStanding,
      byUnit: sums(found, ({ unitId }) => unitId).map(([unitId, count]) => ({ unit: unitRef(directory, unitId), count })),
      byStage: sums(found, (item) => item.stage).map(([key, count]) => ({ key, name: nameOf(key), count })),
    };
  }
}

/** The unit that a list is narrowed to; one that does not exist holds nothing, and is not told apart from one outside reach. */
function heldBy(code: string | undefined, directory: DirectorySnapshot): string | null {
  if (code === undefined) return null;
  const unit = directory.unitByCode(code);
  if (!unit) throw new Problem('not-found', { detail: 'Không có đơn vị này trong phạm vi của anh/chị.' });
  return unit.id;
}

/** Sums of the counts by a key, largest first. */
function sums<Item extends { readonly count: number }>(items: readonly Item[], keyOf: (item: Item) => string): [string, number][] {
  const byKey = new Map<string, number>();
  for (const item of items) byKey.set(keyOf(item), (byKey.get(keyOf(item)) ?? 0) + item.count);
  return [...byKey].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Later pages are read as of the first one, so that the order does not move under the reader; a day later they begin anew. */
function placeOf(after: string | undefined, current: Instant): Place {
  if (after === undefined) return { now: current, last: null };
  const [now, lateMinutes, dueAt, id] = decodeCursor(after, ['instant', 'number', 'instant', 'id']) as [Instant, number, Instant, string];
  if (Math.abs(now - current) > DAY_MS || Math.abs(dueAt - current) > FAR_MS) {
    throw new Problem('invalid-request', { errors: [{ field: 'after', code: 'cursor', message: 'Con trỏ trang đã cũ, hãy mở lại danh sách' }] });
  }
  return { now, last: { lateMinutes, dueAt, id } };
}

function dueCase({ row, lateMinutes }: DueCase, chance: number | null, directory: DirectorySnapshot, now: Instant): DueCaseDto {
  const summary = caseSummary(row, directory, now);
  const { stageUnitId, stageDueAt } = row;
  const stageLate = stageUnitId === null || stageDueAt === null ? null : Math.max(0, lateness(directory.calendarOf(stageUnitId), now, stageDueAt));
  return {
    ...summary,
    lateMinutes: Math.max(0, lateMinutes),
    lateChance: row.dueAt !== null && row.dueAt < now ? 1 : chance,
    unit: summary.stage?.unit ?? null,
    assignee: summary.stage?.assignee ?? null,
    stageDueAt: moment(stageDueAt),
    stageLateMinutes: stageLate,
  };
}

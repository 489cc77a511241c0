import { Injectable } from '@nestjs/common';
import { FIRST_CONDUCT, addMonths, dateOf, formatInstant, monthOf, periodOf, publishedCells, type Instant, type OpenCases, type OpenMonth, type OpenRatings, type Period, type PlainDate } from '#domain';
import { Database, type CaseScope, type PairSums } from '#persistence';
import { Clock, Directory, unitRef, type DirectorySnapshot } from '#platform';

/** How long a month is answered from memory; once it is over, little changes it. */
const KEEP_MS = 10 * 60_000;
/** Months kept in memory at the most: a month of a large province has thousands of rows. */
const MOST_KEPT = 24;
const ANSWERS = ['rated1', 'rated2', 'rated3', 'rated4', 'rated5'] as const;
type Answers = Readonly<Record<(typeof ANSWERS)[number], number>>;

/** Works out what is published of months that have ended. */
@Injectable()
export class OpenMonths {
  private readonly kept = new Map<PlainDate, { readonly until: number; readonly month: Promise<OpenMonth> }>();
  private first: { readonly until: number; readonly day: Promise<PlainDate | null> } | null = null;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** First days of the months that have ended since the first case was counted, the latest first. */
  async ended(): Promise<PlainDate[]> {
    const first = await this.firstDay();
    const months: PlainDate[] = [];
    if (first === null) return months;
    const running = monthOf(dateOf(this.clock.now()));
    for (let month = monthOf(first); month < running; month = addMonths(month, 1)) months.unshift(month);
    return months;
  }

  /** A month by its first day. Asking for many at a time works out each of them once. */
  of(month: PlainDate): Promise<OpenMonth> {
    const now = this.clock.now();
    const known = this.kept.get(month);
    if (known && known.until > now) return known.month;
    const read = this.read(periodOf(month, addMonths(month, 1)), now);
    this.kept.delete(month);
    this.kept.set(month, { until: now + KEEP_MS, month: read });
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    read.catch(() => this.kept.delete(month));
    return read;
  }

  private firstDay(): Promise<PlainDate | null> {
    const now = this.clock.now();
    if (this.first && this.first.until > now) return this.first.day;
    const day = this.database.read(({ reports }) => reports.firstDay());
    const first = { until: now + KEEP_MS, day };
    this.first = first;
    const forget = (): void => {
      if (this.first === first) this.first = null;
    };
    // The first case of all is not to wait for it.
    day.then((known) => (known === null ? forget() : undefined), forget);
    return day;
  }

  private async read(period: Period, now: Instant): Promise<OpenMonth> {
    const directory = await this.directory.current();
    const { rootIds, unitIds } = everything(directory);
    const [sums, [using = new Map<string, boolean>()]] = await this.database.read(({ rollups, scorecard }) =>
      Promise.all([rollups.sumsByPair([period], { rootIds, unitIds }, now), scorecard.unitsUsing(unitIds, [period], now)]),
    );
    const smallestCell = directory.quickSurveyOn(period.from)?.smallestCell ?? FIRST_CONDUCT.smallestCell;
    const units = directory.ever.units.filter(({ id }) => using.has(id)).sort((a, b) => (a.code < b.code ? -1 : 1));
    return {
      month: period.from.slice(0, 7),
      asOf: formatInstant(now),
      smallestCell,
      cases: sums.map((row) => openCases(row, directory)).filter((row) => row.carriedOver + row.receivedOnline + row.receivedCounter + row.receivedPost > 0),
      ratings: openRatings(sums, smallestCell, directory),
      units: units.map(({ id, code, name }) => ({ unit: code, unitName: name, usingSoftware: using.get(id) ?? false })),
    };
  }
}

/** Every unit of every province, those that have ended too: whom public figures are about. */
function everything({ units, ever }: DirectorySnapshot): CaseScope {
  return { rootIds: [...new Set(units.map(({ rootId }) => rootId))], unitIds: ever.units.map(({ id }) => id), departmentIds: [] };
}

function openCases(row: PairSums, directory: DirectorySnapshot): OpenCases {
  const [unit, authority] = [unitRef(directory, row.receivingUnitId), unitRef(directory, row.resolvingAuthorityId)];
  const cameIn = row.receivedOnline + row.receivedCounter + row.receivedPost;
  const solved = row.solvedEarly + row.solvedOnTime + row.solvedLate;
  return {
    unit: unit.code,
    unitName: unit.name,
    authority: authority.code,
    authorityName: authority.name,
    level: row.level as OpenCases['level'],
    field: row.field,
    fieldName: directory.fieldName(row.field),
    receivedOnline: row.receivedOnline,
    receivedCounter: row.receivedCounter,
    receivedPost: row.receivedPost,
    carriedOver: row.inProgress + solved + row.withdrawn - cameIn,
    solvedEarly: row.solvedEarly,
    solvedOnTime: row.solvedOnTime,
    solvedLate: row.solvedLate,
    solvedLateButAsExtended: row.solvedLateButAsExtended,
    refused: row.refused,
    withdrawn: row.withdrawn,
    inProgress: row.inProgress,
    inProgressOverdue: row.overdue,
    processedInSoftware: row.inSoftware,
  };
}

/** Cut into the same cells as the published satisfaction, so that no two publications tell together what each hides. */
function openRatings(sums: readonly PairSums[], smallestCell: number, { ever }: DirectorySnapshot): OpenRatings[] {
  const byAuthority = new Map<string, Answers>();
  for (const row of sums) {
    const authority = ever.authorityOf(row.receivingUnitId)?.id;
    if (authority !== undefined) byAuthority.set(authority, together([byAuthority.get(authority), row]));
  }
  const given = ever.units
    .filter(({ kind }) => kind === 'authority')
    .map(({ id }) => ({ unitId: id, parentId: ever.lineage(id).slice(1).find(({ kind }) => kind === 'authority')?.id ?? null, count: countOf(byAuthority.get(id)) }));
  return publishedCells(given, smallestCell).cells.map(({ unitId, merged, unitIds }) => {
    const unit = ever.find(unitId);
    return { unit: unit?.code ?? unitId, unitName: unit?.name ?? unitId, merged: merged ? unitIds.filter((id) => countOf(byAuthority.get(id)) > 0).length : 0, ...together(unitIds.map((id) => byAuthority.get(id))) };
  });
}

function together(parts: readonly (Answers | undefined)[]): Answers {
  return Object.fromEntries(ANSWERS.map((key) => [key, parts.reduce((sum, part) => sum + (part?.[key] ?? 0), 0)])) as unknown as Answers;
}

function countOf(answers: Answers | undefined): number {
  return answers === undefined ? 0 : ANSWERS.reduce((sum, key) => sum + answers[key], 0);
}

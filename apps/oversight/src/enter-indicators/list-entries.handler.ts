import { Injectable } from '@nestjs/common';
import { dateOf, entryPeriodOf, indicatorsOf, mayDecideFor, mayEnterFor, plainDate, setsOn, type IndicatorSet, type Period, type PlainDate } from '#domain';
import { Database, type EntryRecord, type StoredFile } from '#persistence';
import { Clock, Directory, IndicatorSets, PAGE_SIZE, Problem, decodeCursor, oversightScope, pageOf, requireYears, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { isEntered, owing, type EnteredIndicator } from '../entered-figures.js';
import { askedDto, entryDto, entryPeriodDto, setRef, stateOf } from './describe-entry.js';
import { ENTRY_STATES, type EntryCountsDto, type EntryListQuery, type EntryState, type EntryVersionsDto, type OwedEntriesDto, type OwedEntryDto } from './enter-indicators.dto.js';
import { EntrySubjects } from './entry-subjects.js';

/** Lists what units owe, have entered and have had approved. */
@Injectable()
export class ListEntriesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly sets: IndicatorSets,
    private readonly subjects: EntrySubjects,
  ) {}

  async list(query: EntryListQuery, principal: Principal): Promise<OwedEntriesDto> {
    const directory = await this.directory.current();
    const day = dayIn(query, dateOf(this.clock.now()));
    const { unitIds } = oversightScope(principal, directory, query.unitCode).cases;
    const sets = setsOn(await this.sets.all(), day).filter(({ code }) => query.set === undefined || code === query.set);
    const rows = (await Promise.all(sets.map((set) => this.rowsOf(set, query.indicator, unitIds, day, directory)))).flat();
    const shown = rows.filter(({ state }) => query.state === undefined || state === query.state);
    const keyOf = ({ set, unitCode, indicator }: OwedRow): string[] => [set.code, unitCode, indicator.key];
    const begin = query.after === undefined ? 0 : after(shown, decodeCursor(query.after, ['text', 'text', 'text']), keyOf);
    const limit = query.limit ?? PAGE_SIZE;
    const page = shown.slice(begin, begin + limit + 1);
    const filesOf = await this.filesOf(page.flatMap(({ latest, counted }) => [latest, counted]));
    return { counts: countsOf(rows), ...pageOf(page, limit, (row) => rowDto(row, filesOf, directory, principal), keyOf) };
  }

  async versions(id: string, principal: Principal): Promise<EntryVersionsDto> {
    const { entry, unit, set, indicator } = await this.subjects.of(id, principal);
    const items = await this.database.read(({ indicatorEntries }) => indicatorEntries.versions(entry));
    const filesOf = await this.filesOf(items);
    return { set: setRef(set), indicator: askedDto(indicator), unit: unitRef(await this.directory.current(), unit.id), period: entryPeriodDto(indicator, entry), items: items.map((item) => entryDto(item, filesOf(item))) };
  }

  /** The files that prove entries, by entry. */
  private async filesOf(entries: readonly (EntryRecord | undefined)[]): Promise<FilesOf> {
    const ids = entries.flatMap((entry) => (entry ? [entry.id] : []));
    const evidence = ids.length === 0 ? [] : await this.database.read(({ files }) => files.evidence(ids));
    return ({ id }) => evidence.filter(({ entryId }) => entryId === id);
  }

  /** A set's rows, unit by unit, each in the set's order. */
  private async rowsOf(set: IndicatorSet, only: string | undefined, unitIds: readonly string[], day: PlainDate, directory: DirectorySnapshot): Promise<OwedRow[]> {
    const indicators = indicatorsOf(set).filter(isEntered).filter(({ key }) => only === undefined || key === only);
    const year = entryPeriodOf('year', day);
    const [latest, approved] = await this.database.read(({ indicatorEntries }) => Promise.all([indicatorEntries.latest(set.code, unitIds, year.from, year.to), indicatorEntries.approved(set.code, unitIds, year.from, year.to)]));
    const newest = byKey(latest);
    const counting = byKey(approved);
    const rows = indicators.flatMap((indicator) => owing(set, indicator, unitIds, directory, day).map((unitId) => rowOf({ set, indicator, unitId, day, unitCode: directory.unit(unitId)?.code ?? '' }, newest, counting)));
    return rows.sort((a, b) => (a.unitCode === b.unitCode ? 0 : a.unitCode < b.unitCode ? -1 : 1));
  }
}

/** A number that a unit owes for the period that a day lies in. */
interface Owed {
  readonly set: IndicatorSet;
  readonly indicator: EnteredIndicator;
  readonly unitId: string;
  readonly unitCode: string;
  readonly day: PlainDate;
}

type FilesOf = (entry: EntryRecord) => readonly StoredFile[];

interface OwedRow extends Owed {
  readonly period: Period;
  readonly latest: EntryRecord | undefined;
  readonly counted: EntryRecord | undefined;
  readonly state: EntryState;
}

function rowOf(owed: Owed, newest: ReadonlyMap<string, EntryRecord>, counting: ReadonlyMap<string, EntryRecord>): OwedRow {
  const period = entryPeriodOf(owed.indicator.measure.period, owed.day);
  const key = keyOf({ unitId: owed.unitId, indicatorKey: owed.indicator.key, from: period.from, to: period.to });
  const latest = newest.get(key);
  return { ...owed, period, latest, counted: counting.get(key), state: stateOf(latest) };
}

function rowDto({ set, indicator, unitId, period, latest, counted, state }: OwedRow, filesOf: FilesOf, directory: DirectorySnapshot, { posts, staffId }: Principal): OwedEntryDto {
  const shown = (entry: EntryRecord | undefined) => (entry ? entryDto(entry, filesOf(entry)) : null);
  return {
    set: setRef(set),
    indicator: askedDto(indicator),
    unit: unitRef(directory, unitId),
    period: entryPeriodDto(indicator, period),
    state,
    latest: shown(latest),
    counted: shown(counted),
    mayEnter: mayEnterFor(posts, unitId, directory.tree),
    mayDecide: state === 'entered' && latest?.enteredBy !== staffId && mayDecideFor(posts, unitId, directory.tree),
  };
}

type Named = Pick<EntryRecord, 'unitId' | 'indicatorKey' | 'from' | 'to'>;

function keyOf({ unitId, indicatorKey, from, to }: Named): string {
  return `${unitId} ${indicatorKey} ${from} ${to}`;
}

function byKey(entries: readonly EntryRecord[]): Map<string, EntryRecord> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

/** The row after the cursor's; rows that are no longer there leave no place to go on from. */
function after(rows: readonly OwedRow[], key: readonly unknown[], keyOfRow: (row: OwedRow) => readonly string[]): number {
  const found = rows.findIndex((row) => keyOfRow(row).every((part, index) => part === key[index]));
  if (found < 0) throw new Problem('invalid-request', { errors: [{ field: 'after', code: 'cursor', message: 'Danh sách đã thay đổi, hãy mở lại từ đầu' }] });
  return found + 1;
}

function countsOf(rows: readonly OwedRow[]): EntryCountsDto {
  return Object.fromEntries(ENTRY_STATES.map((state) => [state, rows.filter((row) => row.state === state).length])) as unknown as EntryCountsDto;
}

function dayIn({ day }: EntryListQuery, today: PlainDate): PlainDate {
  requireYears({ day });
  return day === undefined ? today : plainDate(day);
}

import { Injectable } from '@nestjs/common';
import { DEFAULT_SOON_OPTIONS, enclosing, getFork, type Instant } from '#domain';
import { Database, type InboxCounts, type InboxQuery, type InboxRow } from '#persistence';
import { Clock, Directory, PAGE_SIZE, caseSummary, decodeCursor, moment, pageOf, stageStanding, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import type { InboxDto, InboxItem, InboxQueryDto } from './list-inbox.dto.js';
import { answeringPosts, countersOf, placesOf, workersOf, type Place } from './work-places.js';

/** What waits, the most urgent first. */
@Injectable()
export class ListInboxHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list(principal: Principal, query: InboxQueryDto): Promise<InboxDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const { limit = PAGE_SIZE, sort } = query;
    const after = afterOf(query.after);
    const work = whose(principal, query.queue === 'unit' ? 'unit' : 'mine', directory, now);
    const { rows, counts } = query.queue === 'online' ? await this.submitted(countersOf(principal), after, limit) : await this.stages({ ...work, sort, after, limit, now, show: query.show ?? null, procedureCode: query.procedureCode ?? null }, now);
    const sides = { mine: new Set(answeringPosts(principal).map(({ unitId }) => unitId)), sending: new Set(work.places.map(({ unitId }) => unitId)) };
    const page = pageOf(rows, limit, (row) => itemOf(row, sides, directory, now), (row) => [row.sortAt, row.id, row.token]);
    return { ...page, counts };
  }

  private stages(wanted: InboxQuery, now: Instant): Promise<{ rows: InboxRow[]; counts: InboxCounts }> {
    return this.database.read(async ({ inbox }) => {
      const [rows, counts] = await Promise.all([inbox.stages(wanted), inbox.counts(wanted, now)]);
      return { rows, counts };
    });
  }

  private submitted(counterIds: readonly string[], after: InboxQuery['after'], limit: number): Promise<{ rows: InboxRow[]; counts: InboxCounts }> {
    return this.database.read(async ({ inbox }) => {
      const [rows, total] = await Promise.all([inbox.submitted(counterIds, after, limit), inbox.submittedCount(counterIds)]);
      return { rows, counts: { total, overdue: 0, soon: 0 } };
    });
  }
}

function afterOf(cursor: string | undefined): InboxQuery['after'] {
  if (cursor === undefined) return null;
  const [at, id, token] = decodeCursor(cursor, ['instant?', 'id', 'number?']) as [Instant | null, string, number | null];
  return { at, id, token };
}

function whose(principal: Principal, queue: 'mine' | 'unit', directory: DirectorySnapshot, now: Instant): Pick<InboxQuery, 'places' | 'assigneeIds' | 'answering'> {
  const withSoon = (place: Place) => ({ ...place, soonUntil: directory.calendarOf(place.unitId).addWorkingMinutes(now, DEFAULT_SOON_OPTIONS.soonMinutes) });
  const places = placesOf(principal, queue, directory.tree);
  const below = queue === 'unit' ? places.map(({ unitId, role }) => ({ unitId, post: role })) : [];
  return {
    places: places.map(withSoon),
    assigneeIds: queue === 'mine' ? workersOf(principal) : null,
    answering: [...answeringPosts(principal), ...below],
  };
}

/** On which side of a hand-over somebody stands: units for which they answer, and units whose work they see. */
interface Sides {
  readonly mine: ReadonlySet<string>;
  readonly sending: ReadonlySet<string>;
}

function itemOf(row: InboxRow, sides: Sides, directory: DirectorySnapshot, now: Instant): InboxItem {
  const summary = caseSummary(row, directory, now);
  return {
    ...summary,
    token: row.token,
    branchName: branchName(row, directory),
    stageDueAt: moment(row.stageDueAt),
    ...standing(row, directory, now),
    assignee: summary.stage?.assignee ?? null,
    ...handOverOf(row, sides, directory),
  };
}

/** How the stage itself stands, on its own unit's calendar; while another unit is asked, on that one's. */
function standing(row: InboxRow, directory: DirectorySnapshot, now: Instant): Pick<InboxItem, 'stageState' | 'stageStateText'> {
  const unitId = row.offeredUnitId ?? row.stageUnitId;
  const { state, stateText } = stageStanding(row, { unitId: unitId ?? '', dueAt: unitId === null ? null : row.stageDueAt }, directory, now);
  return { stageState: state, stageStateText: stateText };
}

/** An offer waits for whoever answers for the asked unit, and is seen as sent by those who see the sender's work; a unit above the asked one alone sees it offered. */
function handOverOf({ handOver, offeredUnitId, stageUnitId }: InboxRow, { mine, sending }: Sides, directory: DirectorySnapshot): Pick<InboxItem, 'handOver' | 'handOverUnit' | 'handOverReason'> {
  if (handOver === null) return { handOver: null, handOverUnit: null, handOverReason: null };
  const { toUnitId = offeredUnitId ?? '', refused = null, reason = '' } = handOver;
  const offered = mine.has(toUnitId) || !sending.has(stageUnitId ?? '');
  return { handOver: refused !== null ? 'declined' : offered ? 'offered' : 'sent', handOverUnit: unitRef(directory, toUnitId), handOverReason: (refused ?? reason) || null };
}

/** The innermost branch that the stage stands in by its process. */
function branchName({ branch, stage, processHash }: InboxRow, directory: DirectorySnapshot): string | null {
  const definition = directory.process(processHash);
  if (branch === null || stage === null || !definition) return null;
  const place = enclosing(definition, stage).at(-1);
  return (place && getFork(definition, place.fork).branches.find(({ key }) => key === place.branch)?.name) ?? null;
}

import { Injectable } from '@nestjs/common';
import { DEFAULT_SOON_OPTIONS, describeCase, type Instant } from '#domain';
import { Database, type InboxCounts, type InboxQuery, type InboxRow } from '#persistence';
import { Clock, Directory, PAGE_SIZE, caseSummary, decodeCursor, moment, pageOf, type DirectorySnapshot, type Principal } from '#platform';
import type { InboxDto, InboxItem, InboxQueryDto } from './list-inbox.dto.js';
import { answeringPosts, countersOf, placesOf, type Place } from './work-places.js';

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
    const { rows, counts } =
      query.queue === 'online'
        ? await this.submitted(countersOf(principal), after, limit)
        : await this.stages({ ...whose(principal, query.queue, directory, now), sort, after, limit }, now);
    const mine = new Set(answeringPosts(principal).map(({ unitId }) => unitId));
    const page = pageOf(rows, limit, (row) => itemOf(row, mine, directory, now), (row) => [row.sortAt, row.id]);
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
  const [at, id] = decodeCursor(cursor, ['instant?', 'id']) as [Instant | null, string];
  return { at, id };
}

function whose(principal: Principal, queue: 'mine' | 'unit', directory: DirectorySnapshot, now: Instant): Pick<InboxQuery, 'places' | 'assigneeId' | 'answering'> {
  const withSoon = (place: Place) => ({ ...place, soonUntil: directory.calendarOf(place.unitId).addWorkingMinutes(now, DEFAULT_SOON_OPTIONS.soonMinutes) });
  return {
    places: placesOf(principal, queue, directory.tree).map(withSoon),
    assigneeId: queue === 'mine' ? principal.staffId : null,
    answering: answeringPosts(principal),
  };
}

function itemOf(row: InboxRow, mine: ReadonlySet<string>, directory: DirectorySnapshot, now: Instant): InboxItem {
  const summary = caseSummary(row, directory, now);
  const offered = row.offeredUnitId;
  return {
    ...summary,
    stageDueAt: moment(row.stageDueAt),
    ...stageStanding(row, directory, now),
    assignee: summary.stage?.assignee ?? null,
    handOver: offered === null ? null : mine.has(offered) ? 'offered' : 'sent',
  };
}

/** How the stage itself stands, on its own unit's calendar. */
function stageStanding(row: InboxRow, directory: DirectorySnapshot, now: Instant): Pick<InboxItem, 'stageState' | 'stageStateText'> {
  if (row.stageUnitId === null || row.stageDueAt === null) {
    return { stageState: 'waiting', stageStateText: row.status === 'result-ready' ? 'chờ người dân nhận kết quả' : 'không tính thời gian' };
  }
  const facts = { status: row.status, dueAt: row.stageDueAt, finishedAt: null, pausedSince: row.pausedSince };
  const { state, stateText } = describeCase(facts, now, directory.calendarOf(row.stageUnitId));
  return { stageState: state, stageStateText: stateText };
}

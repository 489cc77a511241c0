import { Injectable } from '@nestjs/common';
import { DEFAULT_SOON_OPTIONS, answerStanding, enclosing, getFork, type Instant } from '#domain';
import { Database, type InboxCounts, type InboxQuery, type InboxRow } from '#persistence';
import { Clock, Directory, PAGE_SIZE, caseSummary, decodeCursor, moment, pageOf, reachOf, stageStanding, unitRef, type DirectorySnapshot, type Principal } from '#platform';
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
    const { limit = PAGE_SIZE } = query;
    const reach = reachOf(principal, directory).unitIds;
    const work = whose(principal, query.queue === 'unit' ? 'unit' : 'mine', directory, now);
    const [{ rows, counts }, mentioned] = await Promise.all([this.waiting(principal, query, { ...work, ...wantedOf(query, limit, now) }, reach), this.database.read(({ inbox }) => inbox.mentionedCount(principal.staffId, reach))]);
    const called = await this.database.read(({ inbox }) => inbox.mentionedAmong(principal.staffId, rows.map(({ id }) => id)));
    const sides = { mine: new Set(answeringPosts(principal).map(({ unitId }) => unitId)), sending: new Set(work.places.map(({ unitId }) => unitId)) };
    const page = pageOf(rows, limit, (row) => ({ ...itemOf(row, sides, directory, now), mentioned: called.has(row.id) }), (row) => [row.sortAt, row.id, row.token]);
    return { ...page, counts: { ...counts, mentioned } };
  }

  private waiting(principal: Principal, { queue }: InboxQueryDto, wanted: InboxQuery, reach: readonly string[]): Promise<{ rows: InboxRow[]; counts: InboxCounts }> {
    const { after, limit } = wanted;
    return this.database.read(async ({ inbox }) => {
      if (queue === 'online') {
        const counters = countersOf(principal);
        const [rows, total] = await Promise.all([inbox.online(counters, after, limit), inbox.onlineCount(counters)]);
        return { rows, counts: { ...NONE, total } };
      }
      if (queue === 'mentioned') {
        const [rows, total] = await Promise.all([inbox.mentioned(principal.staffId, reach, after, limit), inbox.mentionedCount(principal.staffId, reach)]);
        return { rows, counts: { ...NONE, total } };
      }
      const [rows, counts] = await Promise.all([inbox.stages(wanted), inbox.counts(wanted)]);
      return { rows, counts };
    });
  }
}

const NONE: InboxCounts = { total: 0, overdue: 0, soon: 0, halted: 0, results: 0 };

type Wanted = Omit<InboxQuery, 'places' | 'assigneeIds' | 'answering'>;

function wantedOf({ sort = 'due', show, procedureCode, field, stage, staffId, channel, q, after }: InboxQueryDto, limit: number, now: Instant): Wanted {
  const narrowing = { procedureCode: procedureCode ?? null, field: field ?? null, stage: stage ?? null, holder: staffId ?? null, channel: channel ?? null, text: q ?? null };
  return { ...narrowing, sort, show: show ?? null, after: afterOf(after), limit, now };
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

function itemOf(row: InboxRow, sides: Sides, directory: DirectorySnapshot, now: Instant): Omit<InboxItem, 'mentioned'> {
  const summary = caseSummary(row, directory, now);
  return {
    ...summary,
    token: row.token,
    branchName: branchName(row, directory),
    ...standing(row, directory, now),
    assignee: summary.stage?.assignee ?? null,
    ...handOverOf(row, sides, directory),
    supplemented: row.supplemented,
    arrivedAt: moment(row.arrivedAt ?? null),
  };
}

/** How the stage itself stands, on its own unit's calendar; while another unit is asked, on that one's; of what came online, how the counter's answer does (Nghị định 118/2025/NĐ-CP gives eight working hours for applications; papers that were asked for are held to the same). */
function standing(row: InboxRow, directory: DirectorySnapshot, now: Instant): Pick<InboxItem, 'stageDueAt' | 'stageState' | 'stageStateText'> {
  if (row.arrivedAt !== undefined) {
    const answer = answerStanding(row.arrivedAt, now, directory.calendarOf(row.receivingUnitId));
    return { stageDueAt: moment(answer.answerBy), stageState: answer.state, stageStateText: answer.stateText };
  }
  const unitId = row.offeredUnitId ?? row.stageUnitId;
  const { state, stateText } = stageStanding(row, { unitId: unitId ?? '', dueAt: unitId === null ? null : row.stageDueAt }, directory, now);
  return { stageDueAt: moment(row.stageDueAt), stageState: state, stageStateText: stateText };
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

import { Injectable } from '@nestjs/common';
import { CASE_MEASURE_KEYS, formatInstant, instant, lateness, measureNamed, measurePart, type CaseMeasureKey, type Instant, type MeasureInputs } from '#domain';
import { Database, type FigureCase, type FigureCasesQuery as Listed } from '#persistence';
import { Clock, Directory, OVERSEERS, PAGE_SIZE, Problem, caseSummary, decodeCursor, moment, oversightScope, pageOf, periodIn, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { PeriodFigures } from '../period-figures.js';
import type { FigureCaseDto, FigureCasesDto, FigureCasesQuery, FigurePartQuery, FigureUnitsDto } from './list-figure-cases.dto.js';

const DAY_MS = 86_400_000;
const NOTHING = { numerator: 0, denominator: 0 } as const;
const NO_LIST = 'Không có danh sách này cho chỉ tiêu.';
const COUNTED_BY_FIELD: readonly CaseMeasureKey[] = ['satisfied', 'returned-electronically'];
/** What measures beside the listed ones are worked out from. */
const NOT_ASKED = { proceduresOnline: NOTHING, onlineServicesUsed: NOTHING, petitions: null, sipas: null } as const;

/** Opens a figure or a measure: lists what it counts, in the same scope and period as the scorecard. */
@Injectable()
export class ListFigureCasesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly figures: PeriodFigures,
  ) {}

  async cases(key: string, query: FigureCasesQuery, principal: Principal): Promise<FigureCasesDto> {
    const known = CASE_MEASURE_KEYS.find((one) => one === key);
    if (!known) throw new Problem('not-found', { detail: NO_LIST });
    const { name, formula } = measureNamed(known);
    const part = query.part ?? 'numerator';
    const viewer = key === 'satisfied' ? overseeing(principal) : principal;
    const directory = await this.directory.current();
    const { now, last } = placeOf(query.after, this.clock.now());
    const period = periodIn(query, now);
    const listed: Listed = { key: known, part, period, scope: oversightScope(viewer, directory, query.unitCode).cases, field: query.field ?? null, now };
    const limit = query.limit ?? PAGE_SIZE;
    const [rows, total] = await Promise.all([this.database.read(({ figureCases }) => figureCases.list(listed, last, limit + 1)), this.total(listed)]);
    const seenAt = now < period.end ? now : period.end;
    const page = pageOf(rows, limit, (row) => figureCase(row, directory, now, seenAt), (row) => [now, row.moment, row.id]);
    return { key: known, part, name, formula, total, ...page, asOf: formatInstant(seenAt) };
  }

  async units(key: string, query: FigurePartQuery, principal: Principal): Promise<FigureUnitsDto> {
    if (key !== 'units-using') throw new Problem('not-found', { detail: NO_LIST });
    const { name, formula } = measureNamed(key);
    const directory = await this.directory.current();
    const now = this.clock.now();
    const period = periodIn(query, now);
    const { unitIds } = oversightScope(principal, directory, query.unitCode).cases;
    const [using = new Map<string, boolean>()] = await this.database.read(({ scorecard }) => scorecard.unitsUsing(unitIds, [period], now));
    const counted = [...using].filter(([, uses]) => uses || query.part === 'denominator');
    const items = counted.map(([id, uses]) => ({ unit: unitRef(directory, id), uses })).sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
    return { name, formula, total: items.length, items };
  }

  /** The figure's own number. Ratings and returned results are not summed up by field: they are counted. */
  private async total(listed: Listed): Promise<number> {
    const { key, part, period, scope, field, now } = listed;
    if (field !== null && COUNTED_BY_FIELD.includes(key)) return this.database.read(({ figureCases }) => figureCases.count(listed));
    const { tallies, fields, returned } = await this.figures.read(period, scope, now);
    const inputs: MeasureInputs = { ...tallies, ...NOT_ASKED, returnedElectronically: returned };
    if (field === null) return measurePart(key, inputs)?.[part] ?? 0;
    const own = fields.find((tally) => tally.field === field);
    return own ? (measurePart(key, { ...inputs, ...own, cases: own })?.[part] ?? 0) : 0;
  }
}

/** Which cases were rated, and how, heads are told of what they oversee; nobody of the cases that they receive themselves. */
function overseeing(principal: Principal): Principal {
  const posts = principal.posts.filter(({ role }) => OVERSEERS.includes(role));
  if (posts.length === 0) throw new Problem('forbidden', { detail: 'Chỉ trưởng phòng, lãnh đạo và quản trị được xem hồ sơ nào đã được đánh giá.' });
  return { ...principal, posts };
}

/** Later pages are read as of the first one, so that its numbers do not move under the reader; a day later they begin anew. */
function placeOf(after: string | undefined, current: Instant): { now: Instant; last: { moment: Instant; id: string } | null } {
  if (after === undefined) return { now: current, last: null };
  const [now, point, id] = decodeCursor(after, ['instant', 'instant', 'id']) as [Instant, Instant, string];
  if (Math.abs(now - current) > DAY_MS) {
    throw new Problem('invalid-request', { errors: [{ field: 'after', code: 'cursor', message: 'Con trỏ trang đã cũ, hãy mở lại danh sách' }] });
  }
  return { now, last: { moment: point, id } };
}

function figureCase(row: FigureCase, directory: DirectorySnapshot, now: Instant, seenAt: Instant): FigureCaseDto {
  const ended = row.finishedAt !== null && row.finishedAt < seenAt ? row.finishedAt : null;
  const until = ended ?? instant(Math.min(seenAt, row.stoodSince ?? seenAt));
  return {
    ...caseSummary(row, directory, now),
    acceptedAt: formatInstant(row.receivedAt ?? row.submittedAt),
    finishedAt: moment(row.finishedAt),
    promisedAt: formatInstant(row.promisedAt),
    lateMinutes: Math.max(0, lateness(directory.calendarOf(row.resolvingAuthorityId), until, row.promisedAt)),
  };
}

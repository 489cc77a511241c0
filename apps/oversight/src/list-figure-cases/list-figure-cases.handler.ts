import { Injectable } from '@nestjs/common';
import { FIGURES, figurePart, formatInstant, instant, lateness, type FigureDefinition, type FigureKey, type Instant, type PostRole } from '#domain';
import { Database, type CaseFigureKey, type FigureCase, type FigureCasesQuery as Listed } from '#persistence';
import { Clock, Directory, PAGE_SIZE, Problem, caseSummary, decodeCursor, moment, oversightScope, pageOf, periodIn, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { PeriodFigures } from '../period-figures.js';
import type { FigureCaseDto, FigureCasesDto, FigureCasesQuery, FigurePartQuery, FigureUnitsDto } from './list-figure-cases.dto.js';

const DAY_MS = 86_400_000;

/** Who may know how people rated a case: not those who worked on it. */
const RATINGS_OPEN_TO: readonly PostRole[] = ['department-head', 'leader', 'administrator'];

/** Opens a figure: lists what it counts, in the same scope and period as the scorecard. */
@Injectable()
export class ListFigureCasesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly figures: PeriodFigures,
  ) {}

  async cases(key: string, query: FigureCasesQuery, principal: Principal): Promise<FigureCasesDto> {
    const { name, formula } = definitionOf(key, (known) => known !== 'units-using');
    const part = query.part ?? 'numerator';
    if (key === 'satisfied' && part === 'numerator' && !principal.posts.some(({ role }) => RATINGS_OPEN_TO.includes(role))) {
      throw new Problem('forbidden', { detail: 'Chỉ trưởng phòng, lãnh đạo và quản trị được xem phiếu đánh giá của từng hồ sơ.' });
    }
    const directory = await this.directory.current();
    const { now, last } = placeOf(query.after, this.clock.now());
    const period = periodIn(query, now);
    const listed: Listed = { key: key as CaseFigureKey, part, period, scope: oversightScope(principal, directory, query.unitCode).cases, field: query.field ?? null, now };
    const limit = query.limit ?? PAGE_SIZE;
    const [rows, total] = await Promise.all([this.database.read(({ figureCases }) => figureCases.list(listed, last, limit + 1)), this.total(listed)]);
    const seenAt = now < period.end ? now : period.end;
    const page = pageOf(rows, limit, (row) => figureCase(row, directory, now, seenAt), (row) => [now, row.moment, row.id]);
    return { key, part, name, formula, total, ...page, asOf: formatInstant(seenAt) };
  }

  async units(key: string, query: FigurePartQuery, principal: Principal): Promise<FigureUnitsDto> {
    const { name, formula } = definitionOf(key, (known) => known === 'units-using');
    const directory = await this.directory.current();
    const period = periodIn(query, this.clock.now());
    const { unitIds } = oversightScope(principal, directory, query.unitCode).cases;
    const [using = new Set<string>()] = await this.database.read(({ scorecard }) => scorecard.unitsUsing(unitIds, [period]));
    const counted = query.part === 'denominator' ? unitIds : unitIds.filter((id) => using.has(id));
    const items = counted.map((id) => ({ unit: unitRef(directory, id), uses: using.has(id) })).sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
    return { name, formula, total: items.length, items };
  }

  /** The figure's own number. Ratings are not summed up by field in it: they are few enough to be counted. */
  private async total(listed: Listed): Promise<number> {
    const { key, part, period, scope, field, now } = listed;
    if (field !== null && key === 'satisfied') return this.database.read(({ figureCases }) => figureCases.count(listed));
    const { tallies, fields } = await this.figures.read(period, scope, now);
    if (field === null) return figurePart(key, tallies)[part];
    const own = fields.find((tally) => tally.field === field);
    return own ? figurePart(key, { ...tallies, ...own, cases: own })[part] : 0;
  }
}

function definitionOf(key: string, fits: (key: FigureKey) => boolean): FigureDefinition {
  const definition = FIGURES.find((figure) => figure.key === key && fits(figure.key));
  if (!definition) throw new Problem('not-found', { detail: 'Không có danh sách này cho chỉ tiêu.' });
  return definition;
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

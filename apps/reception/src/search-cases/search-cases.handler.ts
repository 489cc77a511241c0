import { Injectable } from '@nestjs/common';
import { at, formatInstant, plainDate, type Instant } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, PAGE_SIZE, caseSummary, decodeCursor, pageOf, reachOf, requireYears, type DirectorySnapshot, type Principal } from '#platform';
import type { CasePage, CaseQuery } from './search-cases.dto.js';
import { searchTexts } from './search-texts.js';

/** Finds cases within reach, newest first. */
@Injectable()
export class SearchCasesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async search({ q = '', status, unitCode, procedureCode, channel, from, to, after, limit = PAGE_SIZE }: CaseQuery, staff: Principal): Promise<CasePage> {
    requireYears({ from, to });
    const directory = await this.directory.current();
    const reach = reachOf(staff, directory);
    const rows = await this.database.read(({ caseSearch }) =>
      caseSearch.search({
        reach: reach.unitIds,
        roots: [...new Set(staff.posts.flatMap(({ unitId }) => directory.unit(unitId)?.rootId ?? []))],
        texts: searchTexts(q),
        status: status ?? null,
        procedureCode: procedureCode ?? null,
        channel: channel ?? null,
        from: startOf(from),
        to: startOf(to),
        unitIds: unitCode === undefined ? null : unitsBelow(directory, unitCode),
        after: after === undefined ? null : placeOf(after),
        limit,
      }),
    );
    return pageOf(rows, limit, (row) => caseSummary(row, directory, this.clock.now()), (row) => [row.submittedAt, row.id]);
  }
}

function startOf(day: string | undefined): Instant | null {
  return day === undefined ? null : at(plainDate(day), 0);
}

/** A unit that does not exist has no cases. */
function unitsBelow({ tree }: DirectorySnapshot, code: string): string[] {
  const unit = tree.findByCode(code);
  return unit ? tree.subtree(unit.id).map(({ id }) => id) : [];
}

function placeOf(cursor: string): { submittedAt: string; id: string } {
  const [submittedAt, id] = decodeCursor(cursor, ['instant', 'id']) as [Instant, string];
  return { submittedAt: formatInstant(submittedAt), id };
}

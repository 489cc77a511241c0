import { Injectable } from '@nestjs/common';
import { describeMinutes, type Instant } from '#domain';
import { Database, type LatenessCaseRow } from '#persistence';
import { Clock, Directory, PAGE_SIZE, caseSummary, decodeCursor, pageOf, type DirectorySnapshot, type Principal } from '#platform';
import { latenessAsked, storedKey } from '../lateness/lateness-filter.js';
import type { LatenessCaseDto, LatenessCasesDto, LatenessCasesQuery } from './list-lateness-cases.dto.js';

/** Lists the cases behind a part of the late minutes. */
@Injectable()
export class ListLatenessCasesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list(query: LatenessCasesQuery, principal: Principal): Promise<LatenessCasesDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const { by, filter } = latenessAsked(query, principal, directory, now);
    const limit = query.limit ?? PAGE_SIZE;
    const [minutes, id] = query.after === undefined ? [null, null] : (decodeCursor(query.after, ['number', 'id']) as [number, string]);
    const last = minutes === null || id === null ? null : { minutes, id };
    const rows = await this.database.read(({ latenessFigures }) => latenessFigures.cases(by, storedKey(by, query.key, directory), filter, last, limit + 1));
    return { ...pageOf(rows, limit, (row) => itemOf(row, directory, now), (row) => [row.partMinutes, row.id]), by };
  }
}

function itemOf(row: LatenessCaseRow, directory: DirectorySnapshot, now: Instant): LatenessCaseDto {
  const { partMinutes, totalMinutes } = row;
  return { ...caseSummary(row, directory, now), partMinutes, partText: describeMinutes(partMinutes), lateMinutes: totalMinutes, lateText: describeMinutes(totalMinutes) };
}

import { Injectable } from '@nestjs/common';
import { formatInstant, type Instant } from '#domain';
import { Database, type FollowUpFilter } from '#persistence';
import { Clock, Directory, PAGE_SIZE, decodeCursor, oversightScope, pageOf, type DirectorySnapshot, type Principal } from '#platform';
import { followUpItem } from '../follow-up/follow-up.dto.js';
import { followUpsInSight } from '../follow-up/follow-up-reader.js';
import type { FollowUpsDto, FollowUpsQuery } from './list-follow-ups.dto.js';

/** Lists what heads have to answer. */
@Injectable()
export class ListFollowUpsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list(query: FollowUpsQuery, principal: Principal): Promise<FollowUpsDto> {
    const { state: list = 'open', after, limit = PAGE_SIZE } = query;
    const directory = await this.directory.current();
    const now = this.clock.now();
    const filter = filterOf(query, principal, directory);
    const place = after === undefined ? null : placeOf(after);
    const [rows, counts] = await this.database.read(({ followUps }) => Promise.all([followUps.list(filter, { list, after: place, limit: limit + 1 }), followUps.counts(filter, now)]));
    const page = pageOf(rows, limit, (row) => followUpItem(row, directory, now), ({ file }) => [file.dueAt, file.id]);
    return { ...page, counts, asOf: formatInstant(now) };
  }
}

function filterOf({ unitCode, caseCode }: FollowUpsQuery, principal: Principal, directory: DirectorySnapshot): FollowUpFilter {
  const unitIds = unitCode === undefined ? null : oversightScope(principal, directory, unitCode).cases.unitIds;
  return { ...followUpsInSight(principal, directory), unitIds, caseCode: caseCode ?? null };
}

function placeOf(cursor: string): { readonly dueAt: Instant; readonly id: string } {
  const [dueAt, id] = decodeCursor(cursor, ['instant', 'id']);
  return { dueAt: dueAt as Instant, id: String(id) };
}

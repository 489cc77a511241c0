import { Injectable } from '@nestjs/common';
import { formatInstant } from '#domain';
import { Database, type HeldCases } from '#persistence';
import { Clock, Directory, oversightScope, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { dueWindows } from '../due-windows.js';
import type { HoldersDto, HoldersQuery, StandingCountsDto } from './show-holders.dto.js';

/** What a row of the store is a sum of. */
const GROUPS = { all: 7, unit: 3, staff: 5, stage: 6 } as const;

/** Shows where open cases lie, and how they stand. */
@Injectable()
export class ShowHoldersHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async show({ unitCode, field }: HoldersQuery, principal: Principal): Promise<HoldersDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const { unitIds } = oversightScope(principal, directory, unitCode).cases;
    const rows = await this.database.read(({ oversight }) => oversight.holders(dueWindows('due-soon', directory, now, null), { unitIds, field: field ?? null }, now));
    const of = (group: keyof typeof GROUPS) => rows.filter(({ grouping, ...counts }) => grouping === GROUPS[group] && sum(counts) > 0).sort(worstFirst);
    const [total] = rows.filter(({ grouping }) => grouping === GROUPS.all);
    return {
      total: countsOf(total),
      units: of('unit').flatMap((row) => (row.unitId === null ? [] : [{ unit: unitRef(directory, row.unitId), ...countsOf(row) }])),
      officers: of('staff').filter(({ lies }) => lies).map((row) => ({ staff: row.staffId === null ? null : { id: row.staffId, name: row.staffName ?? '' }, ...countsOf(row) })),
      stages: of('stage').flatMap((row) => (row.stage === null ? [] : [{ key: row.stage, name: stageName(row, directory), ...countsOf(row) }])),
      asOf: formatInstant(now),
    };
  }
}

type Counts = Pick<HeldCases, 'overdue' | 'soon' | 'within' | 'standing'>;

function countsOf(row: Counts | undefined): StandingCountsDto {
  return { overdue: row?.overdue ?? 0, soon: row?.soon ?? 0, within: row?.within ?? 0, standing: row?.standing ?? 0 };
}

function sum({ overdue, soon, within, standing }: Counts): number {
  return overdue + soon + within + standing;
}

function worstFirst(a: Counts, b: Counts): number {
  return b.overdue - a.overdue || b.soon - a.soon || sum(b) - sum(a);
}

/** The name of a stage in one of the processes that have it. */
function stageName({ stage, processHash }: HeldCases, directory: DirectorySnapshot): string {
  return directory.process(processHash ?? '')?.stages.find(({ key }) => key === stage)?.name ?? stage ?? '';
}

import { Injectable } from '@nestjs/common';
import { publishedCells, type Period, type PublishedCell, type UnitAnswers } from '#domain';
import { Database, type UnitSatisfaction } from '#persistence';
import { Clock, Directory, unitRef, type DirectorySnapshot } from '#platform';
import { smallestCellOn } from '../smallest-cell.js';

/** How long a month that is over is answered from memory; only a decision about a flagged rating changes it. */
const KEEP_MS = 10 * 60_000;

/** What was answered, and how many of those invited answered. */
export interface Numbers {
  readonly count: number;
  readonly satisfied: number;
  readonly invited: number;
  readonly answered: number;
}

/** A cell with what was answered in it. */
export interface Cell extends Numbers {
  readonly unitCode: string;
  readonly unitName: string;
  /** Names of the units that were put together; none for a unit by itself. */
  readonly mergedUnits: readonly string[];
}

export interface PublishedMonth {
  readonly month: Period;
  readonly smallest: number;
  readonly cells: readonly Cell[];
  /** All answers are in cells; units that nobody answered about are in none, but whom they invited counts. `null` where there are no cells. */
  readonly total: Numbers | null;
}

/** Cells of whole months. A month is cut into cells by itself, so that no choice of a period cuts it otherwise. */
@Injectable()
export class PublishedMonths {
  private readonly kept = new Map<string, { readonly until: number; readonly month: Promise<PublishedMonth> }>();

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  of(month: Period): Promise<PublishedMonth> {
    const now = this.clock.now();
    const known = this.kept.get(month.from);
    if (known && known.until > now) return known.month;
    const read = this.read(month);
    this.kept.set(month.from, { until: now + KEEP_MS, month: read });
    read.catch(() => this.kept.delete(month.from));
    return read;
  }

  private async read(month: Period): Promise<PublishedMonth> {
    const directory = await this.directory.current();
    const roots = [...new Set(directory.units.map(({ rootId }) => rootId))];
    const answers = await this.database.read(({ satisfaction }) => satisfaction.ofUnits(month.start, month.end, roots));
    const smallest = smallestCellOn(directory, month.from);
    const byAuthority = authoritiesOf(answers, directory);
    const { cells } = publishedCells(answersOf(byAuthority, directory), smallest);
    return { month, smallest, cells: cells.map((cell) => describe(cell, byAuthority, directory)), total: cells.length === 0 ? null : sumOf([...byAuthority.values()]) };
  }
}

const NOTHING: Numbers = { count: 0, satisfied: 0, invited: 0, answered: 0 };

export function sumOf(numbers: readonly Numbers[]): Numbers {
  return numbers.reduce((a, b) => ({ count: a.count + b.count, satisfied: a.satisfied + b.satisfied, invited: a.invited + b.invited, answered: a.answered + b.answered }), NOTHING);
}

/** Answers about counters belong to their authorities. */
function authoritiesOf(answers: readonly UnitSatisfaction[], { ever }: DirectorySnapshot): ReadonlyMap<string, Numbers> {
  const found = new Map<string, Numbers>();
  for (const { unitId, ...numbers } of answers) {
    const authority = ever.authorityOf(unitId);
    if (authority) found.set(authority.id, sumOf([found.get(authority.id) ?? NOTHING, numbers]));
  }
  return found;
}

function answersOf(numbers: ReadonlyMap<string, Numbers>, { ever }: DirectorySnapshot): UnitAnswers[] {
  return ever.units
    .filter(({ kind }) => kind === 'authority')
    .map(({ id }) => ({ unitId: id, parentId: ever.lineage(id).slice(1).find(({ kind }) => kind === 'authority')?.id ?? null, count: numbers.get(id)?.count ?? 0 }));
}

function describe({ unitId, merged, unitIds }: PublishedCell, numbers: ReadonlyMap<string, Numbers>, directory: DirectorySnapshot): Cell {
  const together = sumOf(unitIds.map((id) => numbers.get(id) ?? NOTHING));
  const mergedUnits = merged ? unitIds.filter((id) => (numbers.get(id)?.invited ?? 0) + (numbers.get(id)?.count ?? 0) > 0).map((id) => directory.unitEver(id)?.name ?? id) : [];
  const { code: unitCode, name: unitName } = unitRef(directory, unitId);
  return { unitCode, unitName, mergedUnits, ...together };
}

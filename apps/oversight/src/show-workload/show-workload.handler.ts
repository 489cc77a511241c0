import { Injectable } from '@nestjs/common';
import { formatInstant, instant, type Instant } from '#domain';
import { Database, type OfficerLoad, type UnitLoad } from '#persistence';
import { Clock, Directory, oversightScope, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { dueWindows } from '../due-windows.js';
import type { OfficerLoadDto, UnitLoadDto, WorkloadDto, WorkloadQuery } from './show-workload.dto.js';

const MONTH_MS = 30 * 86_400_000;

/** Shows what lies where, and with whom. */
@Injectable()
export class ShowWorkloadHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async show({ unitCode }: WorkloadQuery, principal: Principal): Promise<WorkloadDto> {
    const directory = await this.directory.current();
    const { unitIds } = oversightScope(principal, directory, unitCode).cases;
    return this.loads(unitIds, directory, this.clock.now());
  }

  /** What lies in these units at `now`. */
  async loads(unitIds: readonly string[], directory: DirectorySnapshot, now: Instant): Promise<WorkloadDto> {
    const soon = dueWindows('due-soon', directory, now, null);
    const [loads, done] = await this.database.read(({ oversight }) =>
      Promise.all([oversight.loads(soon, unitIds, now), oversight.done(unitIds, instant(now - MONTH_MS), now)]),
    );
    return { units: unitLoads(loads, directory), officers: officerLoads(loads, done, directory), asOf: formatInstant(now) };
  }
}

function unitLoads(loads: readonly UnitLoad[], directory: DirectorySnapshot): UnitLoadDto[] {
  const units = new Map<string, UnitLoadDto>();
  for (const { unitId, staffId, open, overdue, soon, waiting } of loads) {
    const unit = units.get(unitId) ?? { unit: unitRef(directory, unitId), open: 0, overdue: 0, soon: 0, waiting: 0, unassigned: 0 };
    units.set(unitId, {
      unit: unit.unit,
      open: unit.open + open,
      overdue: unit.overdue + overdue,
      soon: unit.soon + soon,
      waiting: unit.waiting + waiting,
      unassigned: unit.unassigned + (staffId === null ? open : 0),
    });
  }
  return [...units.values()].sort((a, b) => b.overdue - a.overdue || b.open - a.open || (a.unit.code < b.unit.code ? -1 : 1));
}

/** Officers who hold open stages or have finished some, once for each unit. */
function officerLoads(loads: readonly UnitLoad[], done: readonly OfficerLoad[], directory: DirectorySnapshot): OfficerLoadDto[] {
  const officers = new Map<string, OfficerLoadDto>();
  const of = (unitId: string, id: string, name: string): OfficerLoadDto => {
    const known = officers.get(`${unitId} ${id}`) ?? { staff: { id, name }, unit: unitRef(directory, unitId), open: 0, overdue: 0, soon: 0, doneLast30Days: 0 };
    officers.set(`${unitId} ${id}`, known);
    return known;
  };
  for (const { unitId, staffId, staffName, open, overdue, soon } of loads) {
    if (staffId !== null) Object.assign(of(unitId, staffId, staffName ?? ''), { open, overdue, soon });
  }
  for (const { unitId, staffId, staffName, done: doneLast30Days } of done) Object.assign(of(unitId, staffId, staffName), { doneLast30Days });
  return [...officers.values()].sort((a, b) => b.overdue - a.overdue || b.open - a.open || a.staff.name.localeCompare(b.staff.name, 'vi'));
}

import type { PlainDate, Procedure } from '#domain';
import type { PublishedProcess, UnitRecord } from '#persistence';
import { Problem, type DirectorySnapshot, type Principal } from '#platform';

/** A procedure with the internal process that a case of it opens with. */
export interface OpenProcedure {
  readonly procedure: Procedure;
  readonly process: PublishedProcess;
}

/** The versions in force on a day. Throws `no-procedure`. */
export function openProcedure(directory: DirectorySnapshot, code: string, on: PlainDate): OpenProcedure {
  const procedure = directory.procedureOn(code, on);
  const process = directory.processOn(code, on);
  if (!procedure || !process) throw new Problem('no-procedure');
  return { procedure, process };
}

/** A unit by its code. Throws `no-unit`, naming the field that it came in. */
export function unitNamed(directory: DirectorySnapshot, code: string, field: string): UnitRecord {
  const unit = directory.unitByCode(code);
  if (!unit) throw new Problem('no-unit', { errors: [{ field, code: 'unknown', message: 'Không có đơn vị này' }] });
  return unit;
}

/** The counter that receives: the one named, else the first at which the officer sits. Whether they sit there is decided with the case. */
export function receivingCounter(directory: DirectorySnapshot, staff: Principal, code: string | null | undefined): UnitRecord {
  if (code) return unitNamed(directory, code, 'unitCode');
  const post = staff.posts.find(({ role }) => role === 'counter-officer');
  const counter = post && directory.unit(post.unitId);
  if (!counter) throw new Problem('no-unit');
  return counter;
}

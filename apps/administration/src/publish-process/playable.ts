import { checkProcess, type ProcessDefinition, type Procedure } from '#domain';
import { Problem, type DirectorySnapshot } from '#platform';
import { processIn } from './process-shape.js';

/** A draft that cases can be played on: of the right shape and whole. That it plans too much or finds no unit is what the trial is to tell. */
export function playable(body: unknown): ProcessDefinition {
  const draft = processIn(body);
  const faults = checkProcess(draft).filter(({ code }) => code !== 'branch-over-limit');
  if (faults.length > 0) throw new Problem('catalogue-invalid', { errors: faults.map(({ place, code, message }) => ({ field: place, code, message })) });
  return draft;
}

/** The procedure that a draft serves: its version on the draft's first day, else its newest. */
export function procedureOf({ procedureCode, validFrom }: ProcessDefinition, directory: DirectorySnapshot): Procedure {
  const procedure = directory.procedureOn(procedureCode, validFrom) ?? directory.procedures.findLast(({ code }) => code === procedureCode);
  if (!procedure) throw new Problem('no-procedure', { errors: [{ field: 'procedureCode', code: 'unknown', message: 'Không có thủ tục này' }] });
  return procedure;
}

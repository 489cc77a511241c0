import type { ProcedureField } from '../../api/types.js';

/** Whether anything is of a field, which keeps it from being removed. */
export function isUsed({ procedures, units, windows, reports, processes }: Omit<ProcedureField, 'code' | 'name'>): boolean {
  return procedures + units + windows + reports + processes > 0;
}

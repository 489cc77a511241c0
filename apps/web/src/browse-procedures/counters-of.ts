import type { Counter, ProcedureView } from '../public-api/public-api.types.js';

/** The counters that receive a procedure, with their addresses, in the procedure's order. */
export function countersOf({ counters }: ProcedureView, all: readonly Counter[]): readonly Counter[] {
  const byCode = new Map(all.map((counter) => [counter.code, counter]));
  return counters.map((unit) => byCode.get(unit.code) ?? { ...unit, authorityName: '', address: '', phone: '' });
}

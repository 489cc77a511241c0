import { AUTHORITY_LEVELS, ONLINE_LEVELS, type KeptProcedureFilter } from '../../api/admin-queries.js';
import { oneOfParam, textParam } from '../../search-params.js';

/** What of the catalogue an address asks for. */
export function catalogueSearch(given: Record<string, unknown>): KeptProcedureFilter {
  return { q: textParam(given['q']), field: textParam(given['field']), level: oneOfParam(given['level'], AUTHORITY_LEVELS), online: oneOfParam(given['online'], ONLINE_LEVELS) };
}

/** What of one procedure an address asks for: its form, or its versions with two of them side by side. */
export interface ProcedureSearch {
  readonly part?: 'edit' | 'history' | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function procedureSearch(given: Record<string, unknown>): ProcedureSearch {
  return { part: oneOfParam(given['part'], ['edit', 'history']), from: textParam(given['from']), to: textParam(given['to']) };
}

import type { Instant, Part } from '#domain';
import { statement, type Sql } from '../sql.js';
import { countedCases, scopeValues, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';

const USED_ONLINE = statement(
  'measure-procedures-used-online',
  `SELECT DISTINCT c.procedure_code AS code FROM case_file c WHERE c.accepted_at >= $1 AND c.accepted_at < $2 AND c.channel = 'online' AND ${countedCases(3)}`,
);
const RETURNED = statement(
  'measure-returned',
  `SELECT count(*)::int AS denominator,
     count(*) FILTER (WHERE EXISTS (SELECT FROM case_event e WHERE e.case_id = c.id AND e.kind = 'result-returned' AND e.data ->> 'method' = 'online'))::int AS numerator
   FROM case_file c WHERE c.returned_at >= $1 AND c.returned_at < $2 AND ${countedCases(3)}`,
);

/** Measures of indicator sets that the roll-ups do not hold, straight from the cases. */
export class MeasureStore {
  constructor(private readonly sql: Sql) {}

  /** Codes of procedures of which at least one case came in online in the period. */
  async proceduresUsedOnline(start: Instant, end: Instant, scope: CaseScope): Promise<string[]> {
    const rows = await this.sql.query<{ code: string }>(USED_ONLINE, [iso(start), iso(end), ...scopeValues(scope)]);
    return rows.map(({ code }) => code);
  }

  /** Cases whose result was handed over in the period, and of these the ones electronically. */
  async returnedElectronically(start: Instant, end: Instant, scope: CaseScope): Promise<Part> {
    const [row] = await this.sql.query<Part>(RETURNED, [iso(start), iso(end), ...scopeValues(scope)]);
    return row ?? { numerator: 0, denominator: 0 };
  }
}

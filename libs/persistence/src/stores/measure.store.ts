import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { countedCases, scopeValues, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';

/** That cases of a procedure came in online for a receiving unit and a resolving authority. */
export interface OnlineUse {
  readonly procedureCode: string;
  readonly receivingUnitId: string;
  readonly resolvingAuthorityId: string;
}

const ONLINE = `c.channel = 'online' AND c.accepted_at >= $1 AND c.accepted_at < $2`;

// The first case of each procedure along its index: any other way of asking whether there is one reads them all.
const USED_ONLINE = statement(
  'measure-procedures-used-online',
  `SELECT k.code FROM unnest($6::text[]) AS k(code) CROSS JOIN LATERAL (
     SELECT FROM case_file c WHERE c.procedure_code = k.code AND ${ONLINE} AND ${countedCases(3)} ORDER BY c.accepted_at LIMIT 1) used`,
);
const USES = statement(
  'measure-online-uses',
  `SELECT DISTINCT c.procedure_code AS "procedureCode", c.receiving_unit_id AS "receivingUnitId", c.resolving_authority_id AS "resolvingAuthorityId" FROM case_file c
   WHERE ${ONLINE} AND c.root_id = ANY ($3::uuid[])`,
);

/** Measures of indicator sets that the roll-ups do not hold, along an index of what came in online. */
export class MeasureStore {
  constructor(private readonly sql: Sql) {}

  /** Those of the procedures of which at least one case came in online in the period. */
  async proceduresUsedOnline(codes: readonly string[], start: Instant, end: Instant, scope: CaseScope): Promise<string[]> {
    const rows = await this.sql.query<{ code: string }>(USED_ONLINE, [iso(start), iso(end), ...scopeValues(scope), codes]);
    return rows.map(({ code }) => code);
  }

  /** What came in online in whole provinces, each pair of units and procedure once. */
  onlineUses(start: Instant, end: Instant, rootIds: readonly string[]): Promise<OnlineUse[]> {
    return this.sql.query<OnlineUse>(USES, [iso(start), iso(end), rootIds]);
  }
}

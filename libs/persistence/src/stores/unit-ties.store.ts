import type { PlainDate } from '#domain';
import { statement, type Sql } from '../sql.js';

/** What still hangs on a unit and on what is below it. */
export interface UnitTies {
  readonly openCases: number;
  /** People who hold a post there today or later. */
  readonly staff: number;
}

const TIES = statement(
  'unit-ties',
  `SELECT
     (SELECT count(*)::int FROM case_file c WHERE c.status NOT IN ('returned', 'refused', 'withdrawn', 'not-accepted') AND
       (c.receiving_unit_id = ANY($1::uuid[]) OR c.resolving_authority_id = ANY($1::uuid[])
        OR EXISTS (SELECT 1 FROM case_stage s WHERE s.case_id = c.id AND s.closed_at IS NULL AND (s.unit_id = ANY($1::uuid[]) OR s.offered_unit_id = ANY($1::uuid[]))))) AS "openCases",
     (SELECT count(DISTINCT p.staff_id)::int FROM post p JOIN staff s ON s.id = p.staff_id AND s.active
      WHERE p.unit_id = ANY($1::uuid[]) AND (p.valid_to IS NULL OR p.valid_to > $2::date)) AS staff`,
);
const ENDINGS = statement('unit-endings', `SELECT id, active_to::text AS "activeTo" FROM unit WHERE id = ANY($1::uuid[]) AND active_to IS NOT NULL`);

/** What closing a unit would leave behind. */
export class UnitTiesStore {
  constructor(private readonly sql: Sql) {}

  /** What hangs on these units; posts that end with `lastDay` do not count. */
  async of(unitIds: readonly string[], lastDay: PlainDate): Promise<UnitTies> {
    const [row] = await this.sql.query<UnitTies>(TIES, [unitIds, lastDay]);
    return row ?? { openCases: 0, staff: 0 };
  }

  /** The last days of those units that have one. */
  async endings(unitIds: readonly string[]): Promise<ReadonlyMap<string, PlainDate>> {
    const rows = await this.sql.query<{ id: string; activeTo: PlainDate }>(ENDINGS, [unitIds]);
    return new Map(rows.map(({ id, activeTo }) => [id, activeTo]));
  }
}

import { addDays, addMonths, plainDate, type Instant, type Period, type PlainDate } from '#domain';
import { statement, type Sql } from '../sql.js';
import type { CaseScope } from './case-scope.js';
import { iso } from './instants.js';
import { CASE_TURNED, FOLDING, MEASURES, PAIR, SUMS, eachMeasure, type Measure } from './rollup-rows.js';

/** Sums of one field (lĩnh vực) and level of resolving authority in a period; work in progress at its end, or now when that is earlier. */
export interface RollupSums extends Readonly<Record<Measure, number>> {
  /** Which of the periods asked for. */
  readonly index: number;
  readonly field: string;
  readonly level: string;
  readonly inProgress: number;
  readonly overdue: number;
}

/** The same, of the cases of one pair of units. */
export interface PairSums extends RollupSums {
  readonly rootId: string;
  readonly receivingUnitId: string;
  readonly resolvingAuthorityId: string;
}

/** Where cases are counted that no department is chosen in: departments are no part of roll-ups. */
export type PairScope = Pick<CaseScope, 'rootIds' | 'unitIds'>;

const ROOTS = '$1::uuid[]';
// A subquery is hashed whatever the plan; a long array in a prepared statement would be walked for every row.
const WITHIN = '(f.receiving_unit_id IN (SELECT id FROM units) OR f.resolving_authority_id IN (SELECT id FROM units))';
const HELD = `EXISTS (SELECT FROM case_stock_taken t WHERE t.root_id = r.id AND t.day = p.day)
      AND NOT EXISTS (SELECT FROM case_rollup_delta d WHERE d.root_id = r.id AND d.day <= p.day AND ${CASE_TURNED})`;

const flows = (table: string, keys: string, grain: string): string => `
    SELECT r.index, n.*, 0 AS in_progress, 0 AS overdue FROM ranges r CROSS JOIN LATERAL (
      SELECT ${keys}, ${SUMS} FROM ${table} f WHERE f.root_id = ANY (${ROOTS}) AND ${grain} AND f.day >= r.first AND f.day < r.before AND ${WITHIN} GROUP BY ${keys}) n`;

const stock = (keys: string): string => {
  const none = eachMeasure(() => '0');
  return `
    SELECT p.index, n.* FROM points p CROSS JOIN LATERAL (
      SELECT ${keys}, ${none}, count(*)::int, count(*) FILTER (WHERE f.late_from < $5)::int
      FROM case_file f WHERE p.live AND f.root_id = ANY (${ROOTS}) AND f.accepted_at IS NOT NULL AND f.finished_at IS NULL AND ${WITHIN} GROUP BY ${keys}
      UNION ALL
      SELECT ${keys}, ${none}, sum(f.in_progress)::int, sum(f.overdue)::int
      FROM unnest(${ROOTS}) r(id) JOIN case_stock f ON f.root_id = r.id AND f.day = p.day WHERE NOT p.live AND ${HELD} AND ${WITHIN} GROUP BY ${keys}
      UNION ALL
      SELECT ${keys}, ${none}, sum(f.in_progress)::int, sum(f.overdue)::int
      FROM unnest(${ROOTS}) r(id) CROSS JOIN LATERAL (SELECT r.id AS root_id, s.* FROM recount_stock(r.id, p.day) s) f
      WHERE NOT p.live AND NOT (${HELD}) AND ${WITHIN} GROUP BY ${keys}) n`;
};

/** Flows and stock in one statement: in its one snapshot what came in, went out and is there still add up. */
const figures = (name: string, keys: string, shown: string) =>
  statement(
    name,
    `WITH units AS MATERIALIZED (SELECT unnest($2::uuid[]) AS id),
      ranges AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($3::jsonb) AS r(index int, grain text, first date, before date)),
      points AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($4::jsonb) AS p(index int, live boolean, day date)),
      counted AS (${flows('case_rollup', keys, 'f.grain = r.grain')} UNION ALL ${flows('case_rollup_delta', keys, `r.grain = 'unfolded'`)} UNION ALL ${stock(keys)})
    SELECT c.index, c.field, u.level, ${shown} ${Object.entries(MEASURES)
      .map(([key, column]) => `sum(c.${column})::int AS "${key}"`)
      .join(', ')}, sum(c.in_progress)::int AS "inProgress", sum(c.overdue)::int AS overdue
    FROM counted c JOIN unit u ON u.id = c.resolving_authority_id GROUP BY ${shown === '' ? '1, 2, 3' : '1, 2, 3, 4, 5, 6'} ORDER BY 1, 2, 3`,
  );

const BY_FIELD = figures('rollup-figures', 'f.resolving_authority_id, f.field', '');
const BY_PAIR = figures(
  'rollup-figures-by-pair',
  'f.root_id, f.receiving_unit_id, f.resolving_authority_id, f.field',
  'c.root_id AS "rootId", c.receiving_unit_id AS "receivingUnitId", c.resolving_authority_id AS "resolvingAuthorityId",',
);

// Rows are written in the order of their key, so that two folds wait for each other and never for one another. While a
// recount lasts nothing is folded: what somebody appends meanwhile must still show that a stock just counted is outdated.
const FOLD = statement(
  'rollup-fold',
  `WITH free AS MATERIALIZED (SELECT pg_try_advisory_xact_lock_shared(${FOLDING}) AS free), taken AS (
     DELETE FROM case_rollup_delta WHERE (SELECT free FROM free) AND id IN (SELECT id FROM case_rollup_delta ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING *
   ), spread AS (
     SELECT root_id, 'day' AS grain, day, ${PAIR}, ${eachMeasure((column) => column)} FROM taken
     UNION ALL SELECT root_id, 'month', date_trunc('month', day)::date, ${PAIR}, ${eachMeasure((column) => column)} FROM taken
   ), written AS (
     INSERT INTO case_rollup (root_id, grain, day, ${PAIR}, ${eachMeasure((column) => column)})
     SELECT root_id, grain, day, ${PAIR}, ${SUMS} FROM spread GROUP BY root_id, grain, day, ${PAIR} ORDER BY root_id, grain, day, ${PAIR}
     ON CONFLICT (root_id, grain, day, ${PAIR}) DO UPDATE SET ${eachMeasure((column) => `${column} = case_rollup.${column} + excluded.${column}`)}
   ), outdated AS (
     DELETE FROM case_stock_taken s USING (SELECT root_id, min(day) AS day FROM taken WHERE ${CASE_TURNED} GROUP BY 1) t WHERE s.root_id = t.root_id AND s.day >= t.day
   )
   SELECT count(*)::int AS folded FROM taken`,
);

/** Sums by day and month that commands keep current (libs/persistence/src/migrations/0007-roll-ups.ts), and how they are read. */
export class RollupStore {
  constructor(private readonly sql: Sql) {}

  /** Sums of each period by field, current to the last command; rows of nothing but zeros may be among them. */
  sums(periods: readonly Period[], scope: PairScope, now: Instant): Promise<RollupSums[]> {
    return this.sql.query<RollupSums>(BY_FIELD, valuesOf(periods, scope, now));
  }

  /** The same for every pair of a receiving unit and a resolving authority apart. */
  sumsByPair(periods: readonly Period[], scope: PairScope, now: Instant): Promise<PairSums[]> {
    return this.sql.query<PairSums>(BY_PAIR, valuesOf(periods, scope, now));
  }

  /** Adds up to `limit` of the changes that commands wrote to the sums of their days and months. Answers how many there were. */
  async fold(limit: number): Promise<number> {
    const [row] = await this.sql.query<{ folded: number }>(FOLD, [limit]);
    return row?.folded ?? 0;
  }
}

function valuesOf(periods: readonly Period[], { rootIds, unitIds }: PairScope, now: Instant): unknown[] {
  const ranges = periods.flatMap(({ from, to }, index) => rangesOf(from, to).map((range) => ({ index, ...range })));
  const points = periods.map(({ to, end }, index) => ({ index, live: now < end, day: addDays(to, -1) }));
  return [rootIds, unitIds, JSON.stringify(ranges), JSON.stringify(points), iso(now)];
}

interface Range {
  readonly grain: 'day' | 'month' | 'unfolded';
  readonly first: string;
  readonly before: string;
}

/** Whole months by their sums, days before and after them by theirs. */
function rangesOf(from: PlainDate, to: PlainDate): Range[] {
  const first = from.endsWith('-01') ? from : addMonths(monthOf(from), 1);
  const last = monthOf(to);
  const folded: Range[] =
    first < last
      ? [{ grain: 'day', first: from, before: first }, { grain: 'month', first, before: last }, { grain: 'day', first: last, before: to }]
      : [{ grain: 'day', first: from, before: to }];
  return [...folded.filter((range) => range.first < range.before), { grain: 'unfolded', first: from, before: to }];
}

function monthOf(day: PlainDate): PlainDate {
  return plainDate(`${day.slice(0, 7)}-01`);
}

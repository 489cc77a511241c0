import { type Instant, type PlainDate } from '#domain';
import type { RollupDifference } from '../records.js';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';
import { FOLDING, MEASURES, PAIR, SUMS, eachMeasure } from './rollup-rows.js';

/** What a recount found: how many rows differed, and the first of them. */
export interface Recounted {
  readonly differences: number;
  readonly examples: readonly RollupDifference[];
}

/** A recount of a province's days, half-open, as it was recorded. */
export interface RollupCheck extends Recounted {
  readonly rootId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly checkedAt: Instant;
  readonly agrees: boolean;
}

type Row = Omit<RollupDifference, 'by' | 'kind'> & Readonly<Record<string, string | number>>;

/** As many differences as are written down. */
const EXAMPLES = 20;

const SHOWN = `to_char(day, 'YYYY-MM-DD') AS day, receiving_unit_id AS "receivingUnitId", resolving_authority_id AS "resolvingAuthorityId", field`;
const FOUND = (measures: string): string => `SELECT (SELECT count(*)::int FROM wrong) AS differences,
    coalesce((SELECT jsonb_agg(to_jsonb(w)) FROM (SELECT ${SHOWN}, ${measures} FROM wrong ORDER BY wrong.day, ${PAIR} LIMIT ${EXAMPLES}) w), '[]') AS rows`;

const COLUMNS = eachMeasure((column) => column);
const NAMED = Object.entries(MEASURES).map(([key, column]) => `${column} AS "${key}"`).join(', ');
const APART = `SELECT day, ${PAIR}, ${eachMeasure((column) => `coalesce(s.${column}, 0) - coalesce(k.${column}, 0) AS ${column}`)}
    FROM told s FULL JOIN kept k USING (day, ${PAIR})`;
const WRONG = `SELECT * FROM apart WHERE (${COLUMNS}) <> (${eachMeasure(() => '0')})`;

// What is missing is appended as any command's change is: it adds up with whatever commands write meanwhile.
const MEND_DAYS = statement(
  'rollup-mend-days',
  `WITH told AS (SELECT * FROM recount_flows($1, $2, $3)),
   kept AS (
     SELECT day, ${PAIR}, ${SUMS} FROM (
       SELECT day, ${PAIR}, ${COLUMNS} FROM case_rollup WHERE root_id = $1 AND grain = 'day' AND day >= $2 AND day < $3
       UNION ALL SELECT day, ${PAIR}, ${COLUMNS} FROM case_rollup_delta WHERE root_id = $1 AND day >= $2 AND day < $3) n GROUP BY day, ${PAIR}
   ), apart AS (${APART}), wrong AS (${WRONG}),
   mended AS (INSERT INTO case_rollup_delta (root_id, day, ${PAIR}, ${COLUMNS}) SELECT $1, day, ${PAIR}, ${COLUMNS} FROM wrong)
   ${FOUND(NAMED)}`,
);

// A fold adds the same to a day and to its month, so that what is between them stays the same meanwhile.
const MEND_MONTHS = statement(
  'rollup-mend-months',
  `WITH told AS (
     SELECT date_trunc('month', day)::date AS day, ${PAIR}, ${SUMS} FROM case_rollup WHERE root_id = $1 AND grain = 'day' AND day >= $2 AND day < $3 GROUP BY 1, ${PAIR}
   ), kept AS (SELECT day, ${PAIR}, ${COLUMNS} FROM case_rollup WHERE root_id = $1 AND grain = 'month' AND day >= $2 AND day < $3),
   apart AS (${APART}), wrong AS (${WRONG}),
   mended AS (
     INSERT INTO case_rollup (root_id, grain, day, ${PAIR}, ${COLUMNS}) SELECT $1, 'month', day, ${PAIR}, ${COLUMNS} FROM wrong ORDER BY day, ${PAIR}
     ON CONFLICT (root_id, grain, day, ${PAIR}) DO UPDATE SET ${eachMeasure((column) => `${column} = case_rollup.${column} + excluded.${column}`)})
   ${FOUND(NAMED)}`,
);

const STOCK_APART = statement(
  'rollup-stock-apart',
  `WITH told AS (SELECT * FROM recount_stock($1, $2)), kept AS (SELECT * FROM case_stock WHERE root_id = $1 AND day = $2),
   wrong AS (
     SELECT $2::date AS day, ${PAIR}, coalesce(s.in_progress, 0) - coalesce(k.in_progress, 0) AS in_progress, coalesce(s.overdue, 0) - coalesce(k.overdue, 0) AS overdue
     FROM told s FULL JOIN kept k USING (${PAIR})
     WHERE (s.in_progress, s.overdue) IS DISTINCT FROM (k.in_progress, k.overdue) AND EXISTS (SELECT FROM case_stock_taken WHERE root_id = $1 AND day = $2))
   ${FOUND('in_progress AS "inProgress", overdue')}`,
);
const FORGET_STOCK = statement('rollup-stock-forget', `DELETE FROM case_stock_taken WHERE root_id = $1 AND day = $2`);
const TAKE_STOCK = statement(
  'rollup-stock-take',
  `WITH taken AS (INSERT INTO case_stock_taken (root_id, day, taken_at) VALUES ($1, $2, $3))
   INSERT INTO case_stock (root_id, day, ${PAIR}, in_progress, overdue) SELECT $1, $2, ${PAIR}, in_progress, overdue FROM recount_stock($1, $2)`,
);
const MISSING = statement(
  'rollup-stock-missing',
  `SELECT to_char(d, 'YYYY-MM-DD') AS day FROM unnest($2::date[]) d
   WHERE NOT EXISTS (SELECT FROM case_stock_taken t WHERE t.root_id = $1 AND t.day = d) ORDER BY d DESC`,
);

// A case that somebody saves meanwhile has another version then, and is right already.
const MEND_PROMISES = statement(
  'rollup-mend-promises',
  `WITH told AS (
     SELECT c.id, c.version, p.promised, CASE WHEN p.promised < coalesce(p.stood, 'infinity') THEN p.promised END AS late
     FROM case_file c CROSS JOIN LATERAL (SELECT
       coalesce((SELECT to_timestamp((e.data ->> 'from')::float8 / 1000) FROM case_event e WHERE e.case_id = c.id AND e.kind = 'extended' ORDER BY e.seq LIMIT 1), c.due_at) AS promised,
       (SELECT to_timestamp(min((p ->> 'from')::float8) / 1000) FROM jsonb_array_elements(c.state -> 'pauses') p WHERE p ->> 'to' IS NULL) AS stood) p
     WHERE c.root_id = $1 AND c.accepted_at IS NOT NULL AND c.finished_at IS NULL AND c.promised_at IS NOT NULL
   ), mended AS (
     UPDATE case_file c SET promised_at = t.promised, late_from = t.late FROM told t
     WHERE c.id = t.id AND c.version = t.version AND (c.promised_at, c.late_from) IS DISTINCT FROM (t.promised, t.late) RETURNING c.receiving_unit_id, c.resolving_authority_id, c.field
   ), wrong AS (SELECT $2::date AS day, ${PAIR}, count(*)::int AS promises FROM mended GROUP BY ${PAIR})
   ${FOUND('promises')}`,
);

const LOCK = statement('rollup-check-lock', `SELECT pg_try_advisory_xact_lock(hashtextextended('rollup-check ' || $1, 0)) AS mine`);
const HOLD_FOLDS = statement('rollup-check-hold-folds', `SELECT pg_advisory_xact_lock(${FOLDING})`);
const LAST = statement('rollup-check-last', `SELECT ${epochMs('max(checked_at)')} AS at FROM rollup_check WHERE root_id = $1`);
const ROOTS = statement('rollup-roots', `SELECT DISTINCT root_id AS id FROM unit ORDER BY 1`);
const OLDER_MONTH = statement(
  'rollup-older-month',
  `SELECT to_char(m, 'YYYY-MM-DD') AS month FROM generate_series((SELECT min(day) FROM case_rollup WHERE root_id = $1 AND grain = 'month'), $2::date - 1, interval '1 month') m
   LEFT JOIN LATERAL (SELECT max(checked_at) AS at FROM rollup_check c WHERE c.root_id = $1 AND c.from_day = m::date AND c.to_day = (m + interval '1 month')::date) c ON true
   WHERE (m + interval '1 month')::date <= $2::date ORDER BY c.at NULLS FIRST, m DESC LIMIT 1`,
);
const RECORD = statement(
  'rollup-check-record',
  `INSERT INTO rollup_check (root_id, from_day, to_day, checked_at, agrees, differences, examples) VALUES ($1, $2, $3, $4, $5::int = 0, $5, $6)`,
);
const RECENT = statement(
  'rollup-checks',
  `SELECT root_id AS "rootId", to_char(from_day, 'YYYY-MM-DD') AS "from", to_char(to_day, 'YYYY-MM-DD') AS "to", ${epochMs('checked_at')} AS "checkedAt", agrees, differences, examples
   FROM rollup_check WHERE root_id = ANY ($1::uuid[]) ORDER BY checked_at DESC, id DESC LIMIT $2`,
);

/** The recount (đối soát): holds roll-ups and stock against a straight count of the cases and mends what differs. */
export class RollupCheckStore {
  constructor(private readonly sql: Sql) {}

  /** Province authorities, each with roll-ups of its own. */
  async roots(): Promise<string[]> {
    return (await this.sql.query<{ id: string }>(ROOTS, [])).map(({ id }) => id);
  }

  /** Only one at a time recounts a province; `false`: another does. Until the transaction ends nobody else folds. */
  async lock(rootId: string): Promise<boolean> {
    const [row] = await this.sql.query<{ mine: boolean }>(LOCK, [rootId]);
    if (!row?.mine) return false;
    await this.sql.query(HOLD_FOLDS, []);
    return true;
  }

  async lastChecked(rootId: string): Promise<Instant | null> {
    const [row] = await this.sql.query<{ at: Instant | null }>(LAST, [rootId]);
    return row?.at ?? null;
  }

  /** The whole month before `before` that was recounted longest ago; `undefined` when there is none. */
  async olderMonth(rootId: string, before: PlainDate): Promise<PlainDate | undefined> {
    const [row] = await this.sql.query<{ month: PlainDate }>(OLDER_MONTH, [rootId, before]);
    return row?.month;
  }

  mendDays(rootId: string, from: PlainDate, to: PlainDate): Promise<Recounted> {
    return this.found(MEND_DAYS, 'day', [rootId, from, to]);
  }

  /** Months against their days; `from` and `to` are first days of months. */
  mendMonths(rootId: string, from: PlainDate, to: PlainDate): Promise<Recounted> {
    return this.found(MEND_MONTHS, 'month', [rootId, from, to]);
  }

  /** What open cases say of their promise, against their events; differences bear the day `today`. */
  mendPromises(rootId: string, today: PlainDate): Promise<Recounted> {
    return this.found(MEND_PROMISES, 'stock', [rootId, today]);
  }

  /** Those of the days at whose end the stock was not counted, the last first. */
  async daysWithoutStock(rootId: string, days: readonly PlainDate[]): Promise<PlainDate[]> {
    return (await this.sql.query<{ day: PlainDate }>(MISSING, [rootId, days])).map(({ day }) => day);
  }

  /** Counts the stock at the end of a day and keeps it; tells by what it differs where it had been counted before. */
  async takeStock(rootId: string, day: PlainDate, now: Instant): Promise<Recounted> {
    const found = await this.found(STOCK_APART, 'stock', [rootId, day]);
    await this.sql.query(FORGET_STOCK, [rootId, day]);
    await this.sql.query(TAKE_STOCK, [rootId, day, iso(now)]);
    return found;
  }

  async record(rootId: string, from: PlainDate, to: PlainDate, now: Instant, { differences, examples }: Recounted): Promise<void> {
    await this.sql.query(RECORD, [rootId, from, to, iso(now), differences, JSON.stringify(examples)]);
  }

  /** The last recounts of these provinces, newest first. */
  recent(rootIds: readonly string[], limit: number): Promise<RollupCheck[]> {
    return this.sql.query<RollupCheck>(RECENT, [rootIds, limit]);
  }

  private async found(of: typeof MEND_DAYS, kind: RollupDifference['kind'], values: readonly unknown[]): Promise<Recounted> {
    const [row] = await this.sql.query<{ differences: number; rows: Row[] }>(of, values);
    return { differences: row?.differences ?? 0, examples: (row?.rows ?? []).map((item) => difference(kind, item)) };
  }
}

function difference(kind: RollupDifference['kind'], { day, receivingUnitId, resolvingAuthorityId, field, ...measures }: Row): RollupDifference {
  const by = Object.fromEntries(Object.entries(measures).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] !== 0));
  return { day, kind, receivingUnitId, resolvingAuthorityId, field, by };
}

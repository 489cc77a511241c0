import type { Instant, TenthTally } from '#domain';
import { statement, type Sql, type Statement } from '../sql.js';
import { CASE_COLUMNS, CASE_JOINS, epochMs, type CaseRow } from './case-rows.js';
import { countedCases, scopeValues, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';

/** What late minutes are grouped by. */
export const LATENESS_GROUPS = ['unit', 'procedure', 'stage', 'post', 'officer', 'pause'] as const;
export type LatenessGroup = (typeof LATENESS_GROUPS)[number];

/** Which late cases are counted: ended in a half-open stretch of time, and with `open` those that are late now. */
export interface LatenessFilter {
  readonly start: Instant;
  readonly end: Instant;
  readonly open: boolean;
  readonly procedureCode: string | null;
  readonly scope: CaseScope;
  /** Units whose officers may be named; late minutes of others are one group together. */
  readonly ledUnitIds: readonly string[];
}

/** All late minutes of a filter. */
export interface LatenessTotal {
  readonly minutes: number;
  readonly cases: number;
  readonly openCases: number;
  /** As of when the oldest of the open cases was worked out; `null` without one. */
  readonly asOf: Instant | null;
}

/** A group's late minutes. A key with a colon in front stands for what has none of its own: `:pause`, `:other`. */
export interface LatenessPart {
  readonly key: string;
  readonly minutes: number;
  readonly overrunMinutes: number;
  readonly cases: number;
  /** The name of an officer. */
  readonly staffName: string | null;
  /** A process in which the group's stage is known. */
  readonly processHash: string | null;
}

/** Late minutes in all and by group. */
export interface LatenessFigures {
  readonly total: LatenessTotal;
  readonly parts: readonly LatenessPart[];
}

/** A case with a group's late minutes in it. */
export interface LatenessCaseRow extends CaseRow {
  readonly partMinutes: number;
  readonly totalMinutes: number;
}

/** Group keys over `p` (case_lateness_part) and `l` (case_lateness). Every part has exactly one, so that groups add up. */
const KEYS: Readonly<Record<LatenessGroup, string>> = {
  unit: `coalesce(p.unit_id::text, ':' || p.kind)`,
  procedure: `l.procedure_code`,
  // A stage's key says little without its process: every other one has an `appraise`.
  stage: `coalesce(l.procedure_code || '/' || p.stage, ':' || p.kind)`,
  post: `coalesce(p.post, ':' || p.kind)`,
  officer: `CASE WHEN p.kind <> 'stage' THEN ':' || p.kind WHEN NOT (p.unit_id = ANY ($8::uuid[])) THEN ':other' ELSE coalesce(p.assignee_id::text, ':unassigned') END`,
  pause: `coalesce(p.pause_cause, ':none')`,
};

// Each half along its index, without a look at the cases: these rows bear what they are counted by. The last condition
// is for the parameter's sake: whatever is grouped by, the statement takes the same values.
const ASKED = `($4::text IS NULL OR l.procedure_code = $4) AND ${countedCases(5, 'l', 'case_id')} AND $8::uuid[] IS NOT NULL`;
const COUNTED = `counted AS MATERIALIZED (
     SELECT l.case_id, l.total_minutes, l.final, l.as_of, l.procedure_code, l.process_hash FROM case_lateness l WHERE l.final AND l.ended_at >= $1 AND l.ended_at < $2 AND ${ASKED}
     UNION ALL SELECT l.case_id, l.total_minutes, l.final, l.as_of, l.procedure_code, l.process_hash FROM case_lateness l WHERE $3::boolean AND NOT l.final AND ${ASKED})`;

// One statement, so that a worker that writes meanwhile cannot part the groups from their total.
const FIGURES = byGroup(
  'lateness-by',
  (key) => `WITH ${COUNTED}, grouped AS (
     SELECT g.key, sum(g.minutes)::float8 AS minutes, sum(g.overrun)::float8 AS "overrunMinutes", count(*)::int AS cases, max(g.name) AS "staffName", max(g.process) AS "processHash" FROM (
       SELECT ${key} AS key, sum(p.minutes) AS minutes, sum(p.overrun_minutes) AS overrun, max(a.full_name) AS name, max(l.process_hash) AS process
       FROM counted l JOIN case_lateness_part p ON p.case_id = l.case_id AND p.minutes > 0 LEFT JOIN staff a ON a.id = p.assignee_id GROUP BY 1, p.case_id) g GROUP BY 1)
   SELECT (SELECT json_build_object('minutes', coalesce(sum(total_minutes), 0), 'cases', count(*), 'openCases', count(*) FILTER (WHERE NOT final),
       'asOf', ${epochMs('min(as_of) FILTER (WHERE NOT final)')}) FROM counted) AS total,
     (SELECT coalesce(json_agg(g ORDER BY g.minutes DESC, g.key), '[]') FROM grouped g) AS parts`,
);

const CASES = byGroup(
  'lateness-cases-by',
  (key) => `WITH ${COUNTED} SELECT ${CASE_COLUMNS}, f.part_minutes AS "partMinutes", f.total_minutes AS "totalMinutes" FROM (
     SELECT l.case_id, l.total_minutes, sum(p.minutes)::int AS part_minutes FROM counted l JOIN case_lateness_part p ON p.case_id = l.case_id AND p.minutes > 0
     WHERE ${key} = $9 GROUP BY l.case_id, l.total_minutes HAVING $10::int IS NULL OR (sum(p.minutes), l.case_id) < ($10, $11::uuid)
     ORDER BY 3 DESC, 1 DESC LIMIT $12) f
   JOIN case_file c ON c.id = f.case_id ${CASE_JOINS} ORDER BY f.part_minutes DESC, c.id DESC`,
);

const QUALITY = statement(
  'lateness-quality',
  `SELECT least(9, floor(f.chance * 10))::int AS tenth, count(*)::int AS count, count(*) FILTER (WHERE f.late)::int AS late, sum(f.chance)::float8 AS chances,
     sum((f.chance - f.late::int) ^ 2)::float8 AS squares
   FROM lateness_forecast f WHERE f.late IS NOT NULL AND f.day >= $1 AND f.day < $2 AND ${countedCases(3, 'f', 'case_id')} GROUP BY 1 ORDER BY 1`,
);
const FORECAST_CASES = statement(
  'lateness-forecast-cases',
  `SELECT count(DISTINCT f.case_id) FILTER (WHERE f.late IS NOT NULL)::int AS judged, count(DISTINCT f.case_id) FILTER (WHERE f.late IS NULL)::int AS waiting
   FROM lateness_forecast f WHERE f.day >= $1 AND f.day < $2 AND ${countedCases(3, 'f', 'case_id')}`,
);

/** Figures of what causes lateness, and of how good forecasts were. */
export class LatenessFiguresStore {
  constructor(private readonly sql: Sql) {}

  /** All late minutes, and the groups that they add up from, most first. */
  async by(group: LatenessGroup, filter: LatenessFilter): Promise<LatenessFigures> {
    const [row] = await this.sql.query<LatenessFigures>(FIGURES[group], valuesOf(filter));
    return row as LatenessFigures;
  }

  /** Cases with late minutes in a group, most first, after a page's last. */
  cases(group: LatenessGroup, key: string, filter: LatenessFilter, last: { readonly minutes: number; readonly id: string } | null, limit: number): Promise<LatenessCaseRow[]> {
    return this.sql.query<LatenessCaseRow>(CASES[group], [...valuesOf(filter), key, last?.minutes ?? null, last?.id ?? null, limit]);
  }

  /** Forecasts of the days from `from` on and before `to` whose cases have ended, by tenths of the scale. */
  judged(from: string, to: string, scope: CaseScope): Promise<TenthTally[]> {
    return this.sql.query<TenthTally>(QUALITY, [from, to, ...scopeValues(scope)]);
  }

  /** How many cases were forecast in those days and have ended with a decision, and how many have not. */
  async forecastCases(from: string, to: string, scope: CaseScope): Promise<{ readonly judged: number; readonly waiting: number }> {
    const [row] = await this.sql.query<{ judged: number; waiting: number }>(FORECAST_CASES, [from, to, ...scopeValues(scope)]);
    return row ?? { judged: 0, waiting: 0 };
  }
}

function byGroup(name: string, text: (key: string) => string): Record<LatenessGroup, Statement> {
  return Object.fromEntries(LATENESS_GROUPS.map((group) => [group, statement(`${name}-${group}`, text(KEYS[group]))])) as Record<LatenessGroup, Statement>;
}

function valuesOf({ start, end, open, procedureCode, scope, ledUnitIds }: LatenessFilter): unknown[] {
  return [iso(start), iso(end), open, procedureCode, ...scopeValues(scope), ledUnitIds];
}

import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { countedCases, scopeValues, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';

/** How often a criterion was given one of the five answers. */
export interface CriterionCount {
  readonly key: string;
  readonly overall: number;
  readonly count: number;
}

/** How many ratings name a reason, of those that name any. */
export interface ReasonCount {
  readonly key: string;
  readonly count: number;
  readonly total: number;
}

/** A comment without who wrote it or when exactly. */
export interface RatingComment {
  /** `2026-08`. */
  readonly month: string;
  readonly unitId: string;
  readonly overall: number;
  readonly comment: string;
  /** Orders comments of one month without telling in which order they came. */
  readonly place: string;
}

/** Narrows a list of comments. */
export interface CommentFilter {
  readonly from: Instant;
  readonly to: Instant;
  readonly scope: CaseScope;
  /** Fewer answers of a unit in a month than this show no comment. */
  readonly smallest: number;
  readonly after: { readonly month: string; readonly place: string } | null;
  readonly limit: number;
}

/** What a receiving unit was answered in a period, and how many of those invited in it have answered. */
export interface UnitSatisfaction {
  readonly unitId: string;
  readonly count: number;
  readonly satisfied: number;
  readonly invited: number;
  readonly answered: number;
}

const COUNTED = `FROM counted_rating r JOIN case_file c ON c.id = r.case_id
  WHERE r.rated_at >= $1 AND r.rated_at < $2 AND r.root_id = ANY ($3::uuid[]) AND ${countedCases(3)}`;
const CRITERIA = statement(
  'satisfaction-criteria',
  `SELECT a.key, a.value::int AS overall, count(*)::int AS count FROM (SELECT r.answers ${COUNTED}) n CROSS JOIN LATERAL jsonb_each_text(n.answers) a GROUP BY 1, 2`,
);
const REASONS = statement(
  'satisfaction-reasons',
  `SELECT reason AS key, count(*)::int AS count, max(n.total)::int AS total FROM (SELECT r.reasons, count(*) OVER () AS total ${COUNTED} AND r.reasons <> '{}') n
   CROSS JOIN LATERAL unnest(n.reasons) AS reason GROUP BY 1 ORDER BY 2 DESC, 1`,
);
const COMMENTS = statement(
  'satisfaction-comments',
  `SELECT month, "unitId", overall, comment, place FROM (
     SELECT to_char(r.rated_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AS month, r.unit_id AS "unitId", r.overall, r.comment, md5(r.case_id::text || 'comment') AS place,
       count(*) OVER (PARTITION BY r.unit_id, date_trunc('month', r.rated_at AT TIME ZONE 'Asia/Ho_Chi_Minh')) AS cell
     ${COUNTED}) n
   WHERE comment <> '' AND cell >= $6 AND ($7::text IS NULL OR month < $7 OR (month = $7 AND place > $8))
   ORDER BY month DESC, place LIMIT $9`,
);
const OF_UNITS = statement(
  'satisfaction-of-units',
  `SELECT "unitId", sum(count)::int AS count, sum(satisfied)::int AS satisfied, sum(invited)::int AS invited, sum(answered)::int AS answered FROM (
     SELECT r.unit_id AS "unitId", count(*) AS count, count(*) FILTER (WHERE r.overall >= 4) AS satisfied, 0 AS invited, 0 AS answered
     FROM counted_rating r WHERE r.root_id = ANY ($3::uuid[]) AND r.rated_at >= $1 AND r.rated_at < $2 GROUP BY 1
     UNION ALL
     SELECT c.receiving_unit_id, 0, 0, count(*), count(i.used_at)
     FROM survey_invitation i JOIN case_file c ON c.id = i.case_id WHERE i.created_at >= $1 AND i.created_at < $2 GROUP BY 1
   ) n GROUP BY 1`,
);

const COUNTERS_OF = statement('satisfaction-counters-of', `SELECT DISTINCT staff_id AS "staffId", unit_id AS "unitId" FROM post WHERE staff_id = ANY ($1::uuid[]) AND role = 'counter-officer'`);

/** What ratings say beside their share: criteria, reasons, comments, and what of it everybody may know. What was set aside is in none of it. */
export class SatisfactionStore {
  constructor(private readonly sql: Sql) {}

  criteria(from: Instant, to: Instant, scope: CaseScope): Promise<CriterionCount[]> {
    return this.sql.query<CriterionCount>(CRITERIA, [iso(from), iso(to), ...scopeValues(scope)]);
  }

  /** The most frequent first. */
  reasons(from: Instant, to: Instant, scope: CaseScope): Promise<ReasonCount[]> {
    return this.sql.query<ReasonCount>(REASONS, [iso(from), iso(to), ...scopeValues(scope)]);
  }

  /** Of units that were answered often enough in a month; the latest month first, within it in no order that tells anything. */
  comments({ from, to, scope, smallest, after, limit }: CommentFilter): Promise<RatingComment[]> {
    return this.sql.query<RatingComment>(COMMENTS, [iso(from), iso(to), ...scopeValues(scope), smallest, after?.month ?? null, after?.place ?? null, limit]);
  }

  /** The counters at which officers work or have worked. */
  countersOf(staffIds: readonly string[]): Promise<{ readonly staffId: string; readonly unitId: string }[]> {
    return this.sql.query(COUNTERS_OF, [staffIds]);
  }

  /** Ratings given from `from` on and before `to`, by the unit that received the case, below these top authorities. */
  ofUnits(from: Instant, to: Instant, rootIds: readonly string[]): Promise<UnitSatisfaction[]> {
    return this.sql.query<UnitSatisfaction>(OF_UNITS, [iso(from), iso(to), rootIds]);
  }
}

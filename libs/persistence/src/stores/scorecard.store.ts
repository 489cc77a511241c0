import { addDays, dateOf, type CaseTallies, type Instant, type Part, type Period, type PlainDate } from '#domain';
import { statement, type Sql } from '../sql.js';
import { DONE_BY_PEOPLE } from './case-rows.js';
import { casesOfFew, countedCases, scopeValues, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';

/** Numbers of the cases of one field (lĩnh vực) in a period. */
export interface FieldTally extends CaseTallies {
  readonly field: string;
  readonly processedOnlineDistrict: Part;
  readonly processedOnlineCommune: Part;
}

type FlatTally = CaseTallies & { readonly field: string } & Record<'onlineDistrict' | 'solvedDistrict' | 'onlineCommune' | 'solvedCommune', number>;

/** The due instant of `c` that stood at the end of the period, before any extension: what the first later move, or the first extension, moved it from. Parameter 2: the end. */
export const PROMISED_THEN = `coalesce((SELECT to_timestamp((e.data ->> 'from')::float8 / 1000) FROM case_event e
    WHERE e.case_id = c.id AND (e.kind = 'extended' OR (e.kind = 'due-moved' AND e.at >= $2::timestamptz)) ORDER BY e.seq LIMIT 1), c.due_at)`;

/** When the clock of `c` stood still at the end of the period (parameter 2): what was late by then counts, nothing after. */
export const STOOD_THEN = `(SELECT to_timestamp((p ->> 'from')::float8 / 1000) FROM jsonb_array_elements(c.state -> 'pauses') p
    WHERE (p ->> 'from')::float8 < extract(epoch FROM $2::timestamptz) * 1000
      AND (p ->> 'to' IS NULL OR (p ->> 'to')::float8 >= extract(epoch FROM $2::timestamptz) * 1000) LIMIT 1)`;

const DECIDED = `(finished_at >= $1 AND finished_at < $2 AND status IN ('refused', 'result-ready', 'returned'))`;
const EARLY = `finished_at <= promised AND (finished_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date < (promised AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
const IN_PROGRESS = `(finished_at IS NULL OR finished_at >= $2)`;
const OVERDUE = `promised < least(stood_since, $3::timestamptz)`;
/** People did every step of a case in the software. */
export const IN_SOFTWARE = (id: string): string => `NOT EXISTS (SELECT 1 FROM case_stage s WHERE s.case_id = ${id} AND s.closed_by_id IS NULL AND s.post IS NOT NULL
    AND s.closed_how IN ('completed', 'returned', 'ended', 'handed-back'))`;

const number = (name: string, condition: string): string => `count(*) FILTER (WHERE ${condition})::int AS "${name}"`;

// Departments are few units.
const TALLIES = statement(
  'scorecard-tallies',
  `WITH counted AS (
     SELECT c.id, c.field, c.channel, c.status, c.accepted_at, c.finished_at, c.due_at, u.level, ${PROMISED_THEN} AS promised,
       CASE WHEN c.finished_at IS NULL OR c.finished_at >= $2 THEN ${STOOD_THEN} END AS stood_since
     FROM ${casesOfFew('$5')} JOIN unit u ON u.id = c.resolving_authority_id
     WHERE c.accepted_at < $2 AND (c.finished_at IS NULL OR c.finished_at >= $1) AND ${countedCases(4)}
   )
   SELECT field, ${[
     number('received', 'accepted_at >= $1'),
     number('receivedOnline', `accepted_at >= $1 AND channel = 'online'`),
     number('receivedCounter', `accepted_at >= $1 AND channel = 'counter'`),
     number('receivedPost', `accepted_at >= $1 AND channel = 'post'`),
     number('carriedOver', 'accepted_at < $1'),
     number('solved', DECIDED),
     number('solvedEarly', `${DECIDED} AND ${EARLY}`),
     number('solvedOnTime', `${DECIDED} AND finished_at <= promised AND NOT (${EARLY})`),
     number('solvedLate', `${DECIDED} AND finished_at > promised`),
     number('solvedLateButAsExtended', `${DECIDED} AND finished_at > promised AND finished_at <= due_at`),
     number('inProgress', IN_PROGRESS),
     number('inProgressWithin', `${IN_PROGRESS} AND NOT (${OVERDUE})`),
     number('inProgressOverdue', `${IN_PROGRESS} AND ${OVERDUE}`),
     number('refused', `${DECIDED} AND status = 'refused'`),
     number('withdrawn', `finished_at >= $1 AND finished_at < $2 AND status IN ('withdrawn', 'stopped')`),
     number('solvedDistrict', `${DECIDED} AND level = 'district'`),
     number('onlineDistrict', `${DECIDED} AND level = 'district' AND ${IN_SOFTWARE('counted.id')}`),
     number('solvedCommune', `${DECIDED} AND level = 'commune'`),
     number('onlineCommune', `${DECIDED} AND level = 'commune' AND ${IN_SOFTWARE('counted.id')}`),
   ].join(',\n     ')}
   FROM counted GROUP BY field ORDER BY field`,
);

const RETURNED = statement(
  'scorecard-returned',
  `SELECT count(*)::int AS denominator,
     count(*) FILTER (WHERE EXISTS (SELECT FROM case_event e WHERE e.case_id = c.id AND e.kind = 'result-returned' AND e.data ->> 'method' = 'online'))::int AS numerator
   FROM ${casesOfFew('$4')} WHERE c.returned_at >= $1 AND c.returned_at < $2 AND ${countedCases(3)}`,
);

// The first stage of each unit along its index: any other way of asking whether there is one reads them all.
const UNITS_USING = statement(
  'scorecard-units-using',
  `SELECT p.index, u.id AS "unitId", used IS NOT NULL AS uses FROM jsonb_to_recordset($2::jsonb) AS p(index int, "start" timestamptz, "end" timestamptz, day date)
   CROSS JOIN unit u LEFT JOIN LATERAL (
     SELECT s.closed_at FROM case_stage s WHERE s.unit_id = u.id AND s.closed_at >= p."start" AND s.closed_at < p."end" AND ${DONE_BY_PEOPLE} ORDER BY s.closed_at LIMIT 1) used ON true
   WHERE u.id = ANY ($1::uuid[]) AND (used IS NOT NULL OR (u.active_from <= p.day AND coalesce(u.active_to >= p.day, true)))`,
);

/** The numbers behind the scorecard and the report II.06a/VPCP/KSTT, straight from the cases: for departments, which roll-ups do not know, and to hold roll-ups against. */
export class ScorecardStore {
  constructor(private readonly sql: Sql) {}

  /** Numbers by field for a half-open period; work in progress is seen as it stood at `seen` (its end, or now when that is earlier). */
  async tallies(start: Instant, end: Instant, seen: Instant, scope: CaseScope): Promise<FieldTally[]> {
    const rows = await this.sql.query<FlatTally>(TALLIES, [iso(start), iso(end), iso(seen), ...scopeValues(scope)]);
    return rows.map(({ onlineDistrict, solvedDistrict, onlineCommune, solvedCommune, ...tally }) => ({
      ...tally,
      processedOnlineDistrict: { numerator: onlineDistrict, denominator: solvedDistrict },
      processedOnlineCommune: { numerator: onlineCommune, denominator: solvedCommune },
    }));
  }

  /** Results handed over in the period, and of these the ones electronically. */
  async returned(start: Instant, end: Instant, scope: CaseScope): Promise<Part> {
    const [row] = await this.sql.query<Part>(RETURNED, [iso(start), iso(end), ...scopeValues(scope)]);
    return row ?? { numerator: 0, denominator: 0 };
  }

  /**
   * For each of the periods whether people finished at least one stage in a unit: of units of the list that are active on
   * the period's last day (today, while it lasts), or did so before they ended.
   */
  async unitsUsing(unitIds: readonly string[], periods: readonly Period[], now: Instant): Promise<Map<string, boolean>[]> {
    const asked = periods.map(({ start, end, to }, index) => ({ index, start: iso(start), end: iso(end), day: earlier(addDays(to, -1), dateOf(now)) }));
    const using = periods.map(() => new Map<string, boolean>());
    for (const { index, unitId, uses } of await this.sql.query<{ index: number; unitId: string; uses: boolean }>(UNITS_USING, [unitIds, JSON.stringify(asked)])) using[index]?.set(unitId, uses);
    return using;
  }
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

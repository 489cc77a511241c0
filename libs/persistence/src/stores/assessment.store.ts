import type { Instant, Timeliness } from '#domain';
import { statement, type Sql } from '../sql.js';
import { DONE_BY_PEOPLE, epochMs } from './case-rows.js';
import { countedCases, scopeValues, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';

/** So many cases that were decided in a period, of which the same is known: all of a unit, or those in which an officer finished a step. */
export interface AssessedGroup {
  /** `null` for the unit's own groups, in which every case is counted once. */
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly timeliness: Timeliness;
  readonly online: boolean;
  /** Requests for papers, without those that were found to be the filer's own fault. */
  readonly supplements: number;
  readonly toldContacts: number | null;
  readonly toldBodies: string | null;
  readonly complaint: 'valid' | 'unfounded' | 'open' | 'none';
  /** Steps in the unit, or of the officer, that were done before their limit, at its very minute, after it. */
  readonly inTime: boolean;
  readonly onTheDot: boolean;
  readonly late: boolean;
  readonly count: number;
}

/** A number that a unit entered, in its last version. */
export interface AssessmentInputRow {
  readonly indicator: number;
  readonly version: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly evidence: string;
  readonly enteredByName: string;
  readonly enteredAt: Instant;
}

const DAY = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

// Every case once, with what its indicators are scored from. Whoever was asked twice, in two rounds, is taken at their first word.
// A petition about conduct that its unit itself found true needs nobody else's word; that it is not true only a superior's finding says.
const COUNTED = `counted AS MATERIALIZED (
    SELECT c.id, c.code, c.channel = 'online' AS online,
      CASE WHEN c.finished_at > c.promised_at THEN 'late' WHEN ${DAY('c.finished_at')} < ${DAY('c.promised_at')} THEN 'early' ELSE 'on-time' END AS timeliness,
      greatest(0, (SELECT count(*)::int FROM case_event e WHERE e.case_id = c.id AND e.kind = 'supplement-requested')
        - coalesce((SELECT f.value FROM case_finding f WHERE f.case_id = c.id AND f.indicator = 3 ORDER BY f.version DESC LIMIT 1), 0)) AS supplements,
      CASE WHEN told.facts ->> 'contacts' ~ '^[0-9]{1,4}$' THEN (told.facts ->> 'contacts')::int END AS contacts, told.facts ->> 'bodies' AS bodies,
      CASE (SELECT f.value FROM case_finding f WHERE f.case_id = c.id AND f.indicator = 7 ORDER BY f.version DESC LIMIT 1)
        WHEN 1 THEN 'valid' WHEN 0 THEN 'unfounded'
        ELSE CASE WHEN p.founded THEN 'valid'
          WHEN told.facts ->> 'complaint' = 'yes' OR p.founded IS NOT NULL OR EXISTS (SELECT 1 FROM rating r WHERE r.case_id = c.id AND 'attitude' = ANY (r.reasons)) THEN 'open' ELSE 'none' END END AS complaint
    FROM case_file c LEFT JOIN LATERAL (
      SELECT a.facts FROM round_invitation i JOIN survey_answer a ON a.invitation_id = i.id WHERE i.case_id = c.id ORDER BY a.answered_at LIMIT 1
    ) told ON true CROSS JOIN LATERAL (
      SELECT bool_or(coalesce(f.state -> 'answer' ->> 'finding' IN ('founded', 'partly-founded'), false)) AS founded FROM follow_up f WHERE f.case_id = c.id AND f.topic = 'attitude'
    ) p
    WHERE c.finished_at >= $1 AND c.finished_at < $2 AND c.status IN ('refused', 'result-ready', 'returned') AND ${countedCases(3)}
  )`;

const FACTS = `k.timeliness, k.online, k.supplements, k.contacts AS "toldContacts", k.bodies AS "toldBodies", k.complaint`;
const STEPS = (alias: string): string => `coalesce(${alias}.in_time, false) AS "inTime", coalesce(${alias}.on_the_dot, false) AS "onTheDot", coalesce(${alias}.late, false) AS late`;

const GROUPS = statement(
  'assessment-groups',
  `WITH ${COUNTED}, done AS MATERIALIZED (
     SELECT s.case_id, s.closed_by_id, bool_or(s.closed_at < s.due_at) AS in_time, bool_or(s.closed_at = s.due_at) AS on_the_dot, bool_or(s.closed_at > s.due_at) AS late
     FROM counted k JOIN case_stage s ON s.case_id = k.id WHERE s.unit_id = ANY ($4::uuid[]) AND s.closed_by_id IS NOT NULL AND ${DONE_BY_PEOPLE} GROUP BY 1, 2
   ), whole AS (
     SELECT case_id, bool_or(in_time) AS in_time, bool_or(on_the_dot) AS on_the_dot, bool_or(late) AS late FROM done GROUP BY 1
   )
   SELECT NULL::uuid AS "staffId", NULL AS "staffName", ${FACTS}, ${STEPS('w')}, count(*)::int AS count
   FROM counted k LEFT JOIN whole w ON w.case_id = k.id GROUP BY 3, 4, 5, 6, 7, 8, 9, 10, 11
   UNION ALL
   SELECT d.closed_by_id, f.full_name, ${FACTS}, ${STEPS('d')}, count(*)::int
   FROM counted k JOIN done d ON d.case_id = k.id JOIN staff f ON f.id = d.closed_by_id GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11`,
);

const COMPLAINTS = statement('assessment-complaints', `WITH ${COUNTED} SELECT k.code FROM counted k WHERE k.complaint = 'open' ORDER BY k.code LIMIT $6`);

const INPUTS = statement(
  'assessment-inputs',
  `SELECT DISTINCT ON (a.indicator) a.indicator, a.version, a.numbers, a.evidence, s.full_name AS "enteredByName", ${epochMs('a.entered_at')} AS "enteredAt"
   FROM assessment_input a JOIN staff s ON s.id = a.entered_by WHERE a.unit_id = $1 AND a.period = $2 ORDER BY a.indicator, a.version DESC`,
);

// Two who enter at once meet on the primary key; the second is told so.
const ENTER = statement(
  'assessment-enter',
  `INSERT INTO assessment_input (unit_id, period, indicator, version, numbers, evidence, entered_by, entered_at)
   SELECT $1::uuid, $2::text, $3::int, coalesce(max(version), 0) + 1, $4::jsonb, $5::text, $6::uuid, $7::timestamptz
   FROM assessment_input WHERE unit_id = $1::uuid AND period = $2::text AND indicator = $3::int RETURNING version`,
);

const FINDING = statement(
  'assessment-finding',
  `INSERT INTO case_finding (case_id, indicator, version, value, evidence, entered_by, entered_at)
   SELECT $1::uuid, $2::int, coalesce(max(version), 0) + 1, $3::int, $4::text, $5::uuid, $6::timestamptz FROM case_finding WHERE case_id = $1::uuid AND indicator = $2::int RETURNING version`,
);

/** What the assessment of case handling is worked out from: cases, numbers that units enter, findings about cases. */
export class AssessmentStore {
  constructor(private readonly sql: Sql) {}

  /** Cases of the scope that were decided from `from` on and before `to`, put together by what is known of them; steps in the scope's units alone. */
  groups(from: Instant, to: Instant, scope: CaseScope): Promise<AssessedGroup[]> {
    return this.sql.query<AssessedGroup>(GROUPS, [iso(from), iso(to), ...scopeValues(scope)]);
  }

  /** Codes of the cases among them with a complaint about conduct that nobody has examined. */
  async openComplaints(from: Instant, to: Instant, scope: CaseScope, limit: number): Promise<string[]> {
    const rows = await this.sql.query<{ code: string }>(COMPLAINTS, [iso(from), iso(to), ...scopeValues(scope), limit]);
    return rows.map(({ code }) => code);
  }

  /** The last version of every number that a unit entered for a period. */
  inputs(unitId: string, period: string): Promise<AssessmentInputRow[]> {
    return this.sql.query<AssessmentInputRow>(INPUTS, [unitId, period]);
  }

  /** Enters the next version of a number; answers which. @throws on a race for the same version. */
  async enter(unitId: string, period: string, indicator: number, numbers: Readonly<Record<string, number>>, evidence: string, by: string, now: Instant): Promise<number> {
    const [row] = await this.sql.query<{ version: number }>(ENTER, [unitId, period, indicator, JSON.stringify(numbers), evidence, by, iso(now)]);
    return row?.version ?? 0;
  }

  /** Writes the next version of a finding about a case; answers which. @throws on a race for the same version. */
  async find(caseId: string, indicator: 3 | 7, value: number, evidence: string, by: string, now: Instant): Promise<number> {
    const [row] = await this.sql.query<{ version: number }>(FINDING, [caseId, indicator, value, evidence, by, iso(now)]);
    return row?.version ?? 0;
  }
}

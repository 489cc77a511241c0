import type { Delivery, Instant, PlainDate } from '#domain';
import { statement, type Sql } from '../sql.js';
import { CASE_COLUMNS, CASE_JOINS, epochMs, type CaseRow } from './case-rows.js';
import { countedCases, scopeValues, statementOfScope, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';

/** A case as the register and the daily list show it. Personal data: reading it is audited. */
export interface RegisterRow extends CaseRow {
  readonly field: string;
  readonly applicantPhone: string | null;
  readonly applicantAddress: string;
  /** Who handed it in, where that was not the applicant. */
  readonly submitterName: string | null;
  readonly delivery: Delivery;
  readonly returnedAt: Instant | null;
  readonly receivedByName: string | null;
}

/** Fees asked for with the cases accepted on one day for one procedure, in integer VND; cases without a fee are not among them. */
export interface FeeTally {
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly field: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly cases: number;
  readonly asked: number;
  readonly paidOnline: number;
  readonly paidOtherwise: number;
}

/** How much of a procedure is done online. */
export interface OnlineTally {
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly field: string;
  readonly received: number;
  readonly receivedOnline: number;
  readonly solved: number;
  readonly solvedForOnline: number;
}

/** A stage that went, or goes, beyond its limit. */
export interface LateStage {
  readonly caseId: string;
  readonly stage: string;
  readonly unitId: string;
  /** Who finished it or has it; `null` while it waits for somebody. */
  readonly officerName: string | null;
  readonly dueAt: Instant;
  /** `null` while it is open. */
  readonly closedAt: Instant | null;
}

/** A case whose result somebody took. Personal data: reading it is audited. */
export interface ReturnRow extends CaseRow {
  readonly returnedAt: Instant;
  /** Who took it, and how it came to them. */
  readonly recipient: string;
  readonly method: Delivery;
  readonly returnedByName: string;
}

/** A case that a counter passed on to those who work on it, with the papers that went along. */
export interface PassedCaseRow extends CaseRow {
  readonly toUnitId: string;
  readonly passedAt: Instant;
  readonly passedByName: string | null;
  readonly originals: number;
  readonly copies: number;
}

/** Half-open: from `start` on, before `end`. */
interface Between {
  readonly start: Instant;
  readonly end: Instant;
}

const ACCEPTED = 'c.accepted_at >= $1 AND c.accepted_at < $2';
const DECIDED = `c.finished_at >= $1 AND c.finished_at < $2 AND c.status IN ('refused', 'result-ready', 'returned')`;
const count = (name: string, condition: string): string => `count(*) FILTER (WHERE ${condition})::int AS "${name}"`;

// Province by province, so that the first rows come along an index and the others are never read.
const REGISTER = statementOfScope(
  'report-register',
  '$5',
  (cases) => `SELECT ${CASE_COLUMNS}, c.field, c.applicant_phone AS "applicantPhone", c.applicant ->> 'address' AS "applicantAddress", c.submitter ->> 'fullName' AS "submitterName",
     c.delivery, ${epochMs('c.returned_at')} AS "returnedAt", b.full_name AS "receivedByName"
   FROM (SELECT l.id FROM unnest($4::uuid[]) AS root(id) CROSS JOIN LATERAL (
       SELECT c.id, c.accepted_at, c.code FROM ${cases} WHERE c.root_id = root.id AND ${ACCEPTED} AND ($3::text IS NULL OR c.field = $3) AND ${countedCases(4)}
       ORDER BY c.accepted_at, c.code LIMIT $7) l ORDER BY l.accepted_at, l.code LIMIT $7) k
   JOIN case_file c ON c.id = k.id ${CASE_JOINS} LEFT JOIN staff b ON b.id = c.received_by_id ORDER BY c.accepted_at, c.code`,
);

const FEES = statementOfScope(
  'report-fees',
  '$5',
  (cases) => `SELECT c.procedure_code AS "procedureCode", max(c.procedure_version) AS "procedureVersion", c.field, (c.accepted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS day,
     count(*)::int AS cases, sum(c.fee_total)::float8 AS asked, coalesce(sum(p.paid) FILTER (WHERE c.channel = 'online'), 0)::float8 AS "paidOnline",
     coalesce(sum(p.paid) FILTER (WHERE c.channel <> 'online'), 0)::float8 AS "paidOtherwise"
   FROM ${cases} CROSS JOIN LATERAL (SELECT coalesce(sum((f ->> 'amount')::bigint) FILTER (WHERE (f ->> 'paid')::boolean), 0) AS paid FROM jsonb_array_elements(c.fees) f) p
   WHERE ${ACCEPTED} AND ($3::text IS NULL OR c.field = $3) AND ${countedCases(4)} AND c.fee_total > 0
   GROUP BY c.procedure_code, c.field, 4 ORDER BY 4, c.procedure_code, c.field LIMIT $7`,
);

const ONLINE = statementOfScope(
  'report-online',
  '$5',
  (cases) => `SELECT c.procedure_code AS "procedureCode", max(c.procedure_version) AS "procedureVersion", c.field,
     ${count('received', ACCEPTED)}, ${count('receivedOnline', `${ACCEPTED} AND c.channel = 'online'`)},
     ${count('solved', DECIDED)}, ${count('solvedForOnline', `${DECIDED} AND c.delivery = 'online'`)}
   FROM ${cases} WHERE ((${ACCEPTED}) OR (${DECIDED})) AND ($3::text IS NULL OR c.field = $3) AND ${countedCases(4)}
   GROUP BY c.procedure_code, c.field ORDER BY c.procedure_code, c.field`,
);

const RETURNS = statementOfScope(
  'report-returns',
  '$5',
  (cases) => `SELECT ${CASE_COLUMNS}, ${epochMs('c.returned_at')} AS "returnedAt", e.recipient, e.method, e.by AS "returnedByName"
   FROM (SELECT c.* FROM ${cases} WHERE c.returned_at >= $1 AND c.returned_at < $2 AND ($3::text IS NULL OR c.field = $3) AND ${countedCases(4)} ORDER BY c.returned_at, c.code LIMIT $7) c
   CROSS JOIN LATERAL (
     SELECT e.data ->> 'recipient' AS recipient, e.data ->> 'method' AS method, e.actor ->> 'name' AS by FROM case_event e WHERE e.case_id = c.id AND e.kind = 'result-returned' ORDER BY e.seq DESC LIMIT 1
   ) e ${CASE_JOINS} ORDER BY c.returned_at, c.code`,
);

// Passed on when the counter's own step is done; at once where the process gives the counter none. Of steps done in one instant only the first is the counter's.
const PASSED_ON = statement(
  'report-passed-on',
  `SELECT ${CASE_COLUMNS}, h.to_unit_id AS "toUnitId", ${epochMs('h.at')} AS "passedAt", h.by AS "passedByName", p.originals, p.copies
   FROM (
     SELECT n.case_id, n.token, coalesce(n.offered_unit_id, n.unit_id) AS to_unit_id, g.closed_at AS at, b.full_name AS by
     FROM case_stage g JOIN case_stage n ON n.case_id = g.case_id AND n.opened_at = g.closed_at AND n.unit_id <> g.unit_id AND n.post IS NOT NULL LEFT JOIN staff b ON b.id = g.closed_by_id
     WHERE g.unit_id = ANY ($3::uuid[]) AND g.closed_at >= $1 AND g.closed_at < $2 AND g.closed_how = 'completed'
       AND NOT EXISTS (SELECT 1 FROM case_stage m WHERE m.case_id = g.case_id AND m.token > g.token AND m.token < n.token AND m.post IS NOT NULL AND m.closed_at = n.opened_at)
     UNION
     SELECT n.case_id, n.token, coalesce(n.offered_unit_id, n.unit_id), c.accepted_at, b.full_name
     FROM case_file c JOIN case_stage n ON n.case_id = c.id AND n.opened_at = c.accepted_at AND n.unit_id <> c.receiving_unit_id AND n.post IS NOT NULL LEFT JOIN staff b ON b.id = c.received_by_id
     WHERE c.root_id = ANY ($4::uuid[]) AND c.receiving_unit_id = ANY ($3::uuid[]) AND ${ACCEPTED}
   ) h JOIN case_file c ON c.id = h.case_id AND ($5::text IS NULL OR c.field = $5)
   CROSS JOIN LATERAL (SELECT coalesce(sum(p.originals), 0)::int AS originals, coalesce(sum(p.copies), 0)::int AS copies FROM case_paper p WHERE p.case_id = c.id AND p.received) p
   ${CASE_JOINS} ORDER BY h.at, c.code, h.token LIMIT $6`,
);

const LATE_STAGES = statement(
  'report-late-stages',
  `SELECT s.case_id AS "caseId", s.stage, s.unit_id AS "unitId", coalesce(b.full_name, a.full_name) AS "officerName", ${epochMs('s.due_at')} AS "dueAt", ${epochMs('s.closed_at')} AS "closedAt"
   FROM case_stage s LEFT JOIN staff a ON a.id = s.assignee_id LEFT JOIN staff b ON b.id = s.closed_by_id
   WHERE s.case_id = ANY ($1::uuid[]) AND s.post IS NOT NULL AND s.due_at < coalesce(s.closed_at, $2) ORDER BY s.case_id, s.token`,
);

// What is folded, along the key of each province, and what is not yet.
const FIRST_DAY = statement(
  'report-first-day',
  `SELECT least((SELECT min(f.day) FROM (SELECT DISTINCT root_id AS id FROM unit) r
       CROSS JOIN LATERAL (SELECT day FROM case_rollup WHERE root_id = r.id AND grain = 'day' ORDER BY day LIMIT 1) f),
     (SELECT min(day) FROM case_rollup_delta))::text AS day`,
);

/** Rows of reports that no roll-up holds: cases one by one, fees, what is done online. */
export class ReportStore {
  constructor(private readonly sql: Sql) {}

  /** Cases accepted in the period, in the order of their acceptance; of one field, or of every one. */
  register({ start, end }: Between, field: string | null, scope: CaseScope, limit: number): Promise<RegisterRow[]> {
    return this.sql.query<RegisterRow>(REGISTER(scope), [iso(start), iso(end), field, ...scopeValues(scope), limit]);
  }

  /** Cases whose result was taken in the period, in that order. */
  returns({ start, end }: Between, field: string | null, scope: CaseScope, limit: number): Promise<ReturnRow[]> {
    return this.sql.query<ReturnRow>(RETURNS(scope), [iso(start), iso(end), field, ...scopeValues(scope), limit]);
  }

  /** Cases that these counters passed on to other units in the period, in that order; a case goes to several where its process forks. */
  passedOn({ start, end }: Between, field: string | null, counterIds: readonly string[], rootIds: readonly string[], limit: number): Promise<PassedCaseRow[]> {
    return this.sql.query<PassedCaseRow>(PASSED_ON, [iso(start), iso(end), counterIds, rootIds, field, limit]);
  }

  /** Fees by day and procedure. */
  fees({ start, end }: Between, field: string | null, scope: CaseScope, limit: number): Promise<FeeTally[]> {
    return this.sql.query<FeeTally>(FEES(scope), [iso(start), iso(end), field, ...scopeValues(scope), limit]);
  }

  /** Reception and results online by procedure. */
  online({ start, end }: Between, field: string | null, scope: CaseScope): Promise<OnlineTally[]> {
    return this.sql.query<OnlineTally>(ONLINE(scope), [iso(start), iso(end), field, ...scopeValues(scope)]);
  }

  /** Stages of these cases that were finished late, or are late at `now`, in the order in which they were opened. */
  lateStages(caseIds: readonly string[], now: Instant): Promise<LateStage[]> {
    return this.sql.query<LateStage>(LATE_STAGES, [caseIds, iso(now)]);
  }

  /** The first day on which anything was counted; `null` while nothing was. */
  async firstDay(): Promise<PlainDate | null> {
    const [row] = await this.sql.query<{ day: PlainDate | null }>(FIRST_DAY, []);
    return row?.day ?? null;
  }
}

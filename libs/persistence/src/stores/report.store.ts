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

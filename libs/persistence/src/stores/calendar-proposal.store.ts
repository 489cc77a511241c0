import type { DayRule, Instant } from '#domain';
import type { ProposedStage } from '../records.js';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** Days that a calendar should get. */
export interface NewProposal {
  readonly id: string;
  readonly calendarCode: string;
  readonly days: readonly DayRule[];
  readonly reason: string;
  readonly decision: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

/** An open case that a proposal touches. */
export interface ProposedCase {
  readonly caseId: string;
  /** The version that the dates were worked out from. */
  readonly version: number;
  readonly fromDue: Instant;
  readonly toDue: Instant;
  readonly stages: readonly ProposedStage[];
  /** The letter to the citizen, as drafted. */
  readonly message: string;
}

export interface ProposalRecord extends NewProposal {
  readonly status: 'open' | 'approved' | 'rejected';
  readonly createdByName: string;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Instant | null;
  /** Cases that it touches, and how many of them have been dealt with. */
  readonly cases: number;
  readonly applied: number;
}

export interface ProposedCaseRecord extends ProposedCase {
  readonly caseCode: string;
  readonly outcome: string | null;
  readonly appliedAt: Instant | null;
}

const CREATE = statement(
  'calendar-proposal-create',
  `INSERT INTO calendar_proposal (id, calendar_code, days, reason, decision, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const ADD_CASES = statement(
  'calendar-proposal-add-cases',
  `INSERT INTO calendar_proposal_case (proposal_id, case_id, version, from_due, to_due, stages, message)
   SELECT $1::uuid, c."caseId", c.version, to_timestamp(c."fromDue" / 1000.0), to_timestamp(c."toDue" / 1000.0), c.stages, c.message
   FROM jsonb_to_recordset($2::jsonb) AS c("caseId" uuid, version int, "fromDue" bigint, "toDue" bigint, stages jsonb, message text)`,
);

const RECORD = `p.id, p.calendar_code AS "calendarCode", p.days, p.reason, p.decision, p.status, p.created_by AS "createdBy", a.full_name AS "createdByName",
  ${epochMs('p.created_at')} AS "createdAt", p.decided_by AS "decidedBy", d.full_name AS "decidedByName", ${epochMs('p.decided_at')} AS "decidedAt", n.cases, n.applied
  FROM calendar_proposal p JOIN staff a ON a.id = p.created_by LEFT JOIN staff d ON d.id = p.decided_by
  CROSS JOIN LATERAL (SELECT count(*)::int AS cases, count(outcome)::int AS applied FROM calendar_proposal_case k WHERE k.proposal_id = p.id) n`;
const LIST = statement(
  'calendar-proposal-list',
  `SELECT ${RECORD} WHERE ($1::text IS NULL OR p.status = $1) AND ($2::timestamptz IS NULL OR (p.created_at, p.id) < ($2, $3::uuid))
   ORDER BY p.created_at DESC, p.id DESC LIMIT $4`,
);
const FIND = statement('calendar-proposal-find', `SELECT ${RECORD} WHERE p.id = $1`);

const CASE = `k.case_id AS "caseId", c.code AS "caseCode", k.version, ${epochMs('k.from_due')} AS "fromDue", ${epochMs('k.to_due')} AS "toDue", k.stages, k.message,
  k.outcome, ${epochMs('k.applied_at')} AS "appliedAt" FROM calendar_proposal_case k JOIN case_file c ON c.id = k.case_id`;
const CASES = statement('calendar-proposal-cases', `SELECT ${CASE} WHERE k.proposal_id = $1 AND ($2::text IS NULL OR c.code > $2) ORDER BY c.code LIMIT $3`);
const WAITING = statement('calendar-proposal-waiting', `SELECT ${CASE} WHERE k.proposal_id = $1 AND k.outcome IS NULL ORDER BY k.case_id LIMIT $2`);
const MARK = statement(
  'calendar-proposal-mark',
  `UPDATE calendar_proposal_case SET outcome = $3, applied_at = $4 WHERE proposal_id = $1 AND case_id = $2 AND outcome IS NULL RETURNING case_id`,
);
const DECIDE = statement(
  'calendar-proposal-decide',
  `UPDATE calendar_proposal SET status = $2, decided_by = $3, decided_at = $4 WHERE id = $1 AND status = 'open' RETURNING id`,
);
const UNFINISHED = statement(
  'calendar-proposal-unfinished',
  `SELECT p.id FROM calendar_proposal p WHERE p.status = 'approved'
     AND EXISTS (SELECT 1 FROM calendar_proposal_case k WHERE k.proposal_id = p.id AND k.outcome IS NULL) ORDER BY p.decided_at`,
);

/** Changes of calendars with what they would do to open cases. Nothing moves before somebody approves. */
export class CalendarProposalStore {
  constructor(private readonly sql: Sql) {}

  async create({ id, calendarCode, days, reason, decision, createdBy, createdAt }: NewProposal): Promise<void> {
    await this.sql.query(CREATE, [id, calendarCode, JSON.stringify(days), reason, decision, createdBy, iso(createdAt)]);
  }

  /** Adds cases to a proposal that is being made, as many at a time as are at hand. */
  async addCases(proposalId: string, cases: readonly ProposedCase[]): Promise<void> {
    if (cases.length > 0) await this.sql.query(ADD_CASES, [proposalId, JSON.stringify(cases)]);
  }

  /** Newest first, one row more than `limit` when there is a next page. */
  list(status: ProposalRecord['status'] | null, before: { readonly createdAt: Instant; readonly id: string } | null, limit: number): Promise<ProposalRecord[]> {
    return this.sql.query<ProposalRecord>(LIST, [status, iso(before?.createdAt ?? null), before?.id ?? null, limit + 1]);
  }

  async find(id: string): Promise<ProposalRecord | undefined> {
    const [row] = await this.sql.query<ProposalRecord>(FIND, [id]);
    return row;
  }

  /** By code, from after the code `after` on; one row more than `limit` when there is a next page. */
  cases(proposalId: string, after: string | null, limit: number): Promise<ProposedCaseRecord[]> {
    return this.sql.query<ProposedCaseRecord>(CASES, [proposalId, after, limit + 1]);
  }

  /** Cases that nothing was done about yet. */
  waiting(proposalId: string, limit: number): Promise<ProposedCaseRecord[]> {
    return this.sql.query<ProposedCaseRecord>(WAITING, [proposalId, limit]);
  }

  /** Approves or rejects; `false` when somebody has decided already. */
  async decide(id: string, status: 'approved' | 'rejected', by: string, at: Instant): Promise<boolean> {
    return (await this.sql.query(DECIDE, [id, status, by, iso(at)])).length === 1;
  }

  /** Notes what became of a case; `false` when that was noted before. */
  async mark(proposalId: string, caseId: string, outcome: string, at: Instant): Promise<boolean> {
    return (await this.sql.query(MARK, [proposalId, caseId, outcome, iso(at)])).length === 1;
  }

  /** Approved proposals of which cases are left: somebody died over them. */
  async unfinished(): Promise<string[]> {
    return (await this.sql.query<{ id: string }>(UNFINISHED, [])).map(({ id }) => id);
  }
}

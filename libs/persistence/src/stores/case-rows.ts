import type { CaseStatus, Channel, Instant } from '#domain';

/** A case as lists show it; instants are epoch milliseconds. Read by `CASE_COLUMNS` with `CASE_JOINS`. */
export interface CaseRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly channel: Channel;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly processHash: string;
  readonly applicantName: string;
  readonly receivingUnitId: string;
  readonly resolvingAuthorityId: string;
  readonly submittedAt: Instant;
  readonly receivedAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly pausedSince: Instant | null;
  /** How many steps are open at once: several in a fork. */
  readonly openStages: number;
  /** The open stage, of several the first that people work on; `null` when none is. */
  readonly stage: string | null;
  readonly stageUnitId: string | null;
  readonly stageDueAt: Instant | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
}

/** A timestamptz as epoch milliseconds, which `pg` reads as a number. */
export function epochMs(expression: string): string {
  return `round(extract(epoch FROM ${expression}) * 1000)::float8`;
}

/** The columns of a `CaseRow`, over `c` (case_file), `s` (its open case_stage) and `a` (the stage's assignee). */
export const CASE_COLUMNS = `c.id, c.code, c.version, c.status, c.channel, c.procedure_code AS "procedureCode", c.procedure_version AS "procedureVersion",
  c.process_hash AS "processHash", c.applicant_name AS "applicantName", c.receiving_unit_id AS "receivingUnitId", c.resolving_authority_id AS "resolvingAuthorityId",
  ${epochMs('c.submitted_at')} AS "submittedAt", ${epochMs('c.accepted_at')} AS "receivedAt", ${epochMs('c.due_at')} AS "dueAt", ${epochMs('c.finished_at')} AS "finishedAt",
  CASE WHEN c.status IN ('supplement', 'payment', 'suspended') THEN (jsonb_path_query_first(c.state, '$.pauses[*] ? (@.to == null).from'))::float8 END AS "pausedSince",
  (SELECT count(*)::int FROM case_stage n WHERE n.case_id = c.id AND n.closed_at IS NULL) AS "openStages",
  s.stage, s.unit_id AS "stageUnitId", ${epochMs('s.due_at')} AS "stageDueAt", s.assignee_id AS "assigneeId", a.full_name AS "assigneeName"`;

/** What follows `FROM case_file c` so that `CASE_COLUMNS` find the open stage and who works on it. */
export const CASE_JOINS = `LEFT JOIN LATERAL (
    SELECT o.stage, o.unit_id, o.due_at, o.assignee_id FROM case_stage o WHERE o.case_id = c.id AND o.closed_at IS NULL ORDER BY o.post IS NULL, o.token LIMIT 1
  ) s ON true LEFT JOIN staff a ON a.id = s.assignee_id`;

/** Condition on `s` (case_stage): people finished it, by doing it, giving it back or giving their opinion. */
export const DONE_BY_PEOPLE = `s.closed_how IN ('completed', 'returned', 'opinion') AND s.used_minutes IS NOT NULL`;

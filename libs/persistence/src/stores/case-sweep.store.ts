import type { CaseEvent, CaseFile } from '#domain';
import { OPEN } from '../entities/cases.js';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { completeRow } from './complete-row.js';

/** An open case, whole, as one of many. */
export interface SweptCase {
  readonly id: string;
  readonly code: string;
  readonly state: CaseFile;
  readonly applicantName: string;
  readonly recipient: string | null;
}

/** An ended case with everything that happened to it. */
export interface ClosedCase {
  readonly id: string;
  readonly code: string;
  readonly state: CaseFile;
  readonly events: readonly CaseEvent[];
}

const SWEPT = `SELECT c.id, c.code, c.state, c.applicant_name AS "applicantName", c.applicant ->> 'email' AS recipient FROM case_file c`;

// Both inner lists come from partial indexes on open work alone; closed cases are never looked at.
const FOR_UNITS = statement(
  'case-sweep-units',
  `${SWEPT} WHERE c.id IN (
     SELECT r.id FROM case_file r WHERE r.resolving_authority_id = ANY($1::uuid[]) AND ${OPEN}
     UNION ALL SELECT s.case_id FROM case_stage s WHERE s.unit_id = ANY($1::uuid[]) AND s.closed_at IS NULL)
   AND c.${OPEN} AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3`,
);
const OF_PROCESS = statement(
  'case-sweep-process',
  `${SWEPT} WHERE c.process_hash = $1 AND c.${OPEN} AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3`,
);
const BY_PROCESS = statement('case-sweep-by-process', `SELECT c.process_hash AS hash, count(*)::int AS cases FROM case_file c WHERE c.${OPEN} GROUP BY c.process_hash`);
const CLOSED = statement(
  'case-sweep-closed',
  `SELECT c.id, c.code, c.state FROM case_file c WHERE c.procedure_code = $1 AND c.finished_at IS NOT NULL
     AND ($3::uuid[] IS NULL OR c.resolving_authority_id = ANY($3)) ORDER BY c.finished_at DESC, c.id DESC LIMIT $2`,
);
const EVENTS = statement(
  'case-sweep-events',
  `SELECT e.case_id AS "caseId", json_build_object('seq', e.seq, 'kind', e.kind, 'at', ${epochMs('e.at')}, 'actor', e.actor, 'data', e.data) AS event
   FROM case_event e WHERE e.case_id = ANY($1::uuid[]) ORDER BY e.case_id, e.seq`,
);

/** Whole cases, many in a row: for changes of calendars and processes, and for trying a draft. Pages go on after the last `id`. */
export class CaseSweepStore {
  constructor(private readonly sql: Sql) {}

  /** Open cases that one of the units resolves or has an open stage of. */
  async openCasesFor(unitIds: readonly string[], after: string | null, limit: number): Promise<SweptCase[]> {
    return (await this.sql.query<SweptCase>(FOR_UNITS, [unitIds, after, limit])).map(completeRow);
  }

  /** How many open cases are pinned to each process, by its hash; those without any are left out. */
  async openByProcess(): Promise<ReadonlyMap<string, number>> {
    return new Map((await this.sql.query<{ hash: string; cases: number }>(BY_PROCESS, [])).map(({ hash, cases }) => [hash, cases]));
  }

  /** Open cases that are pinned to a process. */
  async openCasesOf(processHash: string, after: string | null, limit: number): Promise<SweptCase[]> {
    return (await this.sql.query<SweptCase>(OF_PROCESS, [processHash, after, limit])).map(completeRow);
  }

  /** The cases of a procedure that ended last, with their events; of all authorities, or of those named. */
  async closedCasesOf(procedureCode: string, limit: number, authorityIds: readonly string[] | null = null): Promise<ClosedCase[]> {
    const cases = (await this.sql.query<Omit<ClosedCase, 'events'>>(CLOSED, [procedureCode, limit, authorityIds])).map(completeRow);
    const logs = await this.eventsOf(cases.map(({ id }) => id));
    return cases.map((closed) => ({ ...closed, events: logs.get(closed.id) ?? [] }));
  }

  /** Everything that happened to each of the cases, in order. */
  async eventsOf(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
    const logs = new Map(caseIds.map((id): [string, CaseEvent[]] => [id, []]));
    const events = await this.sql.query<{ caseId: string; event: CaseEvent }>(EVENTS, [caseIds]);
    for (const { caseId, event } of events) logs.get(caseId)?.push(event);
    return logs;
  }
}

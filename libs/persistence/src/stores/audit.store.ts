import { statement, type Sql } from '../sql.js';
import type { AuditRow } from './case-changes.js';

/** A line of the trail as it is read. */
export interface AuditLine extends AuditRow {
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly caseCode: string | null;
}

const RECORD = statement(
  'audit-record',
  `INSERT INTO audit_entry (actor_id, actor_name, action, case_id, unit_id, ip, data) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const PAGE = statement(
  'audit-page',
  `SELECT a.id, to_char(a.at, 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"') AS at, a.actor_id AS "actorId", a.actor_name AS "actorName", a.action,
     c.code AS "caseCode", a.unit_id AS "unitId", a.ip, a.data
   FROM audit_entry a LEFT JOIN case_file c ON c.id = a.case_id
   WHERE ($1::bigint IS NULL OR a.id < $1) AND ($2::text IS NULL OR a.action LIKE $2 || '%') AND ($3::text IS NULL OR c.code = $3)
   ORDER BY a.id DESC LIMIT $4`,
);

/** The audit trail outside commands on cases, which write their own lines in their own statement. */
export class AuditStore {
  constructor(private readonly sql: Sql) {}

  async record(row: AuditRow & { readonly caseId: string | null }): Promise<void> {
    await this.sql.query(RECORD, [row.actorId, row.actorName, row.action, row.caseId, row.unitId, row.ip, JSON.stringify(row.data)]);
  }

  /** The newest lines first, from before the line `before` on. */
  page(before: number | null, actionPrefix: string | null, caseCode: string | null, limit: number): Promise<AuditLine[]> {
    return this.sql.query<AuditLine>(PAGE, [before, actionPrefix, caseCode, limit]);
  }
}

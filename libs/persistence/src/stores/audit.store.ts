import type { PlainDate } from '#domain';
import { statement, type Sql } from '../sql.js';
import type { AuditRow } from './case-changes.js';

/** A line of the trail as it is read. */
export interface AuditLine extends AuditRow {
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly caseCode: string | null;
}

/** Narrows the trail. `null` asks for all; `from` and `to` are legal days, both of them among those asked for. */
export interface AuditFilter {
  /** Lines of these units, of their cases, and of what their staff did that belongs to no unit; `null` is the whole trail. */
  readonly unitIds: readonly string[] | null;
  readonly actorId: string | null;
  readonly actionPrefix: string | null;
  readonly caseCode: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
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
   WHERE ($1::bigint IS NULL OR a.id < $1)
     AND ($2::uuid[] IS NULL OR a.unit_id = ANY ($2) OR c.involved_unit_ids && $2
       OR (a.unit_id IS NULL AND a.case_id IS NULL AND EXISTS (SELECT 1 FROM post p WHERE p.staff_id = a.actor_id AND p.unit_id = ANY ($2))))
     AND ($3::uuid IS NULL OR a.actor_id = $3) AND ($4::text IS NULL OR starts_with(a.action, $4)) AND ($5::text IS NULL OR c.code = $5)
     AND ($6::date IS NULL OR a.at >= $6::date) AND ($7::date IS NULL OR a.at < $7::date + 1)
   ORDER BY a.id DESC LIMIT $8`,
);

/** The audit trail outside commands on cases, which write their own lines in their own statement. */
export class AuditStore {
  constructor(private readonly sql: Sql) {}

  async record(row: AuditRow & { readonly caseId: string | null }): Promise<void> {
    await this.sql.query(RECORD, [row.actorId, row.actorName, row.action, row.caseId, row.unitId, row.ip, JSON.stringify(row.data)]);
  }

  /** The newest lines first, from before the line `before` on. */
  page({ unitIds, actorId, actionPrefix, caseCode, from, to }: AuditFilter, before: number | null, limit: number): Promise<AuditLine[]> {
    return this.sql.query<AuditLine>(PAGE, [before, unitIds, actorId, actionPrefix, caseCode, from, to, limit]);
  }
}

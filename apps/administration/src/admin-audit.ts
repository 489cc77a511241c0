import type { AuditRow, Stores } from '#persistence';
import type { Principal, RequestMark } from '#platform';

/** Writes what an administrator changed to the trail, in the change's own transaction. */
export function auditChange({ audit }: Stores, admin: Principal, { ip }: RequestMark, action: string, unitId: string | null, data: AuditRow['data']): Promise<void> {
  return audit.record({ actorId: admin.staffId, actorName: admin.fullName, action, caseId: null, unitId, ip, data });
}

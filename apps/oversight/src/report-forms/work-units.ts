import type { AuthorityLevel } from '#domain';
import type { CaseScope, UnitRecord } from '#persistence';
import type { DirectorySnapshot } from '#platform';

/** A unit as reports list it, with the cases that are its work. */
export interface WorkUnit {
  readonly unit: UnitRecord;
  readonly cases: CaseScope;
}

/** Of a scope what belongs to authorities of one level; everything for `null`. */
export function atLevel(cases: CaseScope, level: AuthorityLevel | null, { ever }: DirectorySnapshot): CaseScope {
  if (level === null) return cases;
  const within = (id: string): boolean => (ever.authorityOf(id) ?? ever.find(id))?.level === level;
  return { ...cases, unitIds: cases.unitIds.filter(within), departmentIds: cases.departmentIds.filter(within) };
}

/**
 * Authorities of a scope, each with what itself, its counters and its departments do; without an authority in it the
 * units of the scope themselves. In the order of their codes.
 */
export function workUnits({ rootIds, unitIds, departmentIds }: CaseScope, directory: DirectorySnapshot): WorkUnit[] {
  const inScope = new Set(unitIds);
  const byHead = new Map<string, string[]>();
  for (const id of unitIds) {
    const authority = directory.ever.authorityOf(id)?.id;
    const head = authority !== undefined && inScope.has(authority) ? authority : id;
    byHead.set(head, [...(byHead.get(head) ?? []), id]);
  }
  return [...byHead]
    .flatMap(([head, ids]): WorkUnit[] => {
      const unit = directory.unitEver(head);
      return unit ? [{ unit, cases: { rootIds, unitIds: ids, departmentIds: departmentIds.filter((id) => ids.includes(id)) } }] : [];
    })
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
}

import type { CaseScope, UnitRecord } from '#persistence';
import type { DirectorySnapshot } from '#platform';

/** A unit with its departments and counters, but without the authorities below it, which are assessed by themselves. */
export function ownUnits(unit: UnitRecord, { tree }: DirectorySnapshot): CaseScope {
  const below = (unitId: string): string[] => [unitId, ...tree.childrenOf(unitId).filter(({ kind }) => kind !== 'authority').flatMap(({ id }) => below(id))];
  return { rootIds: [unit.rootId], unitIds: below(unit.id), departmentIds: unit.kind === 'department' ? [unit.id] : [] };
}

import type { Procedure } from './procedure.js';
import type { Stage, UnitPlace, UnitRole } from './definition.js';
import { unitRolesOf } from './stages.js';
import type { Unit, UnitKind, UnitTree } from './units.js';

/** What routing needs to know of a case to turn a unit role into a unit. */
export interface Route {
  readonly receivingUnitId: string;
  readonly resolvingAuthorityId: string;
  readonly field: string;
}

/**
 * The authority that decides on a procedure received at a unit: the first of the procedure's
 * levels that exists above the unit. A three-tier commune sends household business to its
 * district; a two-tier commune has no district and decides itself.
 */
export function resolvingAuthority(tree: UnitTree, receivingUnitId: string, procedure: Procedure): Unit | undefined {
  for (const level of procedure.resolvingLevels) {
    const authority = tree.authorityAt(receivingUnitId, level);
    if (authority) return authority;
  }
  return undefined;
}

/** The unit of a stage: the first of its rules that names one; `undefined` where the province has no such unit. */
export function resolveStageUnit(stage: Pick<Stage, 'unit'>, route: Route, tree: UnitTree): Unit | undefined {
  for (const role of unitRolesOf(stage)) {
    const unit = resolveUnit(role, route, tree);
    if (unit) return unit;
  }
  return undefined;
}

/** The real unit that one rule names for a case; `undefined` where the province has no such unit. */
export function resolveUnit(role: UnitRole, route: Route, tree: UnitTree): Unit | undefined {
  if (role.startsWith('unit:')) return tree.findByCode(role.slice('unit:'.length));
  const [what, place] = role.split('@') as [string, UnitPlace];
  const [kind, field = route.field] = what.split(':') as [UnitKind, string?];
  const authority = authorityOf(place, route, tree);
  if (!authority) return undefined;
  if (kind === 'authority') return authority;
  if (kind === 'department') return tree.departmentFor(authority.id, field);
  const receiving = tree.find(route.receivingUnitId);
  return place === 'receiving' && receiving?.kind === 'counter' ? receiving : tree.counterOf(authority.id);
}

function authorityOf(place: UnitPlace, route: Route, tree: UnitTree): Unit | undefined {
  if (place === 'receiving') return tree.authorityOf(route.receivingUnitId);
  if (place === 'resolving') return tree.find(route.resolvingAuthorityId);
  return tree.authorityAt(route.receivingUnitId, place);
}

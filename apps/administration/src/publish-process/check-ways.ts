import { POST_NAMES, isStage, resolveStageUnit, unitRolesOf, type DefinitionFault, type ProcessDefinition, type Procedure, type Stage, type Unit, type UnitTree } from '#domain';

/** What of the units and posts keeps a process from working: everywhere (faults), or somewhere only (warnings). */
export interface WayFindings {
  readonly faults: readonly DefinitionFault[];
  readonly warnings: readonly DefinitionFault[];
}

/** Where a case may go: taken in at a counter, decided by an authority. */
interface Way {
  readonly counter: Unit;
  readonly authority: Unit;
}

/**
 * Does every stage find its unit, and somebody who holds its post there, for every counter and every authority that
 * may decide (reception does not depend on territory, NĐ 118/2025)? A stage that no case could come through is a
 * fault; where some could not, a warning with their number and the first of them. `held` are posts as `unitId role`.
 */
export function checkWays(definition: ProcessDefinition, procedure: Procedure, tree: UnitTree, held: ReadonlySet<string>): WayFindings {
  const counters = tree.units.filter(({ kind }) => kind === 'counter');
  const authorities = tree.units.filter(({ kind, level }) => kind === 'authority' && procedure.resolvingLevels.includes(level));
  const findings = definition.stages.filter(isStage).flatMap((stage) => {
    const ways = waysThrough(stage, counters, authorities);
    const place = `stages.${stage.key}`;
    const resolved = ways.map((way) => ({ way, unit: resolveStageUnit(stage, { receivingUnitId: way.counter.id, resolvingAuthorityId: way.authority.id, field: procedure.field }, tree) }));
    const lost = resolved.filter(({ unit }) => !unit);
    const empty = resolved.flatMap(({ unit }) => (unit && !held.has(`${unit.id} ${stage.post}`) ? [unit] : []));
    return [...unresolved(stage, place, ways, lost.map(({ way }) => way)), ...emptyPosts(stage, place, resolved.length - lost.length, empty)];
  });
  return { faults: findings.filter(({ everywhere }) => everywhere).map(({ found }) => found), warnings: findings.filter(({ everywhere }) => !everywhere).map(({ found }) => found) };
}

/** A stage whose unit does not depend on who decides is asked once a counter, and the other way round. */
function waysThrough(stage: Stage, counters: readonly Unit[], authorities: readonly Unit[]): Way[] {
  const roles = unitRolesOf(stage);
  const byAuthority = roles.every((role) => role.endsWith('@resolving') || role.startsWith('unit:'));
  const byCounter = roles.every((role) => !role.endsWith('@resolving'));
  const [takenIn, deciding] = [byAuthority ? counters.slice(0, 1) : counters, byCounter ? authorities.slice(0, 1) : authorities];
  return takenIn.flatMap((counter) => deciding.map((authority) => ({ counter, authority })));
}

interface Finding {
  readonly everywhere: boolean;
  readonly found: DefinitionFault;
}

function unresolved(stage: Stage, place: string, ways: readonly Way[], lost: readonly Way[]): Finding[] {
  const [first] = lost;
  if (!first) return [];
  const roles = unitRolesOf(stage).map((role) => `“${role}”`).join(', ');
  const everywhere = lost.length === ways.length;
  const example = `nhận tại ${first.counter.name}, giải quyết tại ${first.authority.name}`;
  const message = everywhere ? `Bước “${stage.name}”: không nơi nào tìm được đơn vị ${roles}.` : `Bước “${stage.name}”: không tìm được đơn vị ${roles} ở ${lost.length}/${ways.length} đường đi, ví dụ ${example}.`;
  return [{ everywhere, found: { code: 'unit-unresolved', place: `${place}.unit`, message } }];
}

function emptyPosts(stage: Stage, place: string, resolved: number, empty: readonly Unit[]): Finding[] {
  const [first] = empty;
  if (!first) return [];
  const everywhere = empty.length === resolved;
  const units = [...new Set(empty.map(({ name }) => name))];
  const post = POST_NAMES[stage.post];
  const message = everywhere ? `Bước “${stage.name}”: không đơn vị nào có người ở vị trí “${post}”.` : `Bước “${stage.name}”: ${units.length} đơn vị chưa có người ở vị trí “${post}”, ví dụ ${first.name}.`;
  return [{ everywhere, found: { code: 'post-empty', place: `${place}.post`, message } }];
}

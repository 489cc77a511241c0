import { unitKindOf, worksIn } from './check-words.js';
import type { ProcessDefinition, Stage, UnitRole } from './definition.js';
import { fault, type ProcessFault } from './process-fault.js';
import { isStage, unitRolesOf } from './stages.js';
import type { UnitTree } from './units.js';

/** The units of a province, and the field (lĩnh vực) of the procedure that the process serves. */
export interface UnitsToCheck {
  readonly tree: UnitTree;
  readonly field: string;
}

const PLACED = /^(counter|department|authority)(?::([^@]+))?@(.+)$/;

/**
 * Units that a definition names and the province does not have: a unit named by its code exists and is of a kind that
 * fits the post, and each stage has a rule that some unit can fill. Whether every case finds its unit, and whether
 * somebody holds the post there, is asked of the whole catalogue.
 */
export function checkUnits(definition: ProcessDefinition, units: UnitsToCheck): ProcessFault[] {
  return definition.stages.filter(isStage).flatMap((stage) => {
    const named = unitRolesOf(stage).filter((role) => role.startsWith('unit:')).flatMap((role) => checkNamed(stage, role, units.tree));
    if (named.length > 0 || unitRolesOf(stage).some((role) => hasUnit(role, units))) return named;
    const roles = unitRolesOf(stage).map((role) => `“${role}”`).join(', ');
    return [fault('unit-unknown', `stages.${stage.key}.unit`, `Bước “${stage.key}”: không có đơn vị nào là ${roles} của lĩnh vực ${units.field}.`)];
  });
}

function checkNamed({ key, post }: Stage, role: UnitRole, tree: UnitTree): ProcessFault[] {
  const code = role.slice('unit:'.length);
  const unit = tree.findByCode(code);
  if (!unit) return [fault('unit-unknown', `stages.${key}.unit`, `Bước “${key}”: không có đơn vị nào mang mã “${code}”.`)];
  if (worksIn(post, unit.kind)) return [];
  return [fault('post-unfit', `stages.${key}.post`, `Vị trí “${post}” của bước “${key}” không làm việc tại ${unit.name} (${code}).`)];
}

function hasUnit(role: UnitRole, { tree, field }: UnitsToCheck): boolean {
  if (unitKindOf(role) === null) return tree.findByCode(role.slice('unit:'.length)) !== undefined;
  const [, kind, ownField, place] = PLACED.exec(role) ?? [];
  return tree.units.some((unit) => {
    const atPlace = place === 'receiving' || place === 'resolving' || unit.level === place;
    return unit.kind === kind && atPlace && (kind !== 'department' || unit.fields.includes(ownField ?? field));
  });
}

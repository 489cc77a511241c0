import {
  isStage,
  POST_NAMES,
  resolveStageUnit,
  resolvingAuthority,
  unitRolesOf,
  UnitTree,
  type DefinitionFault,
  type ProcessDefinition,
  type Procedure,
  type Stage,
  type Unit,
} from '#domain';
import type { StaffRecord, UnitRecord } from './records.js';

/** The records as the domain's tree, with the code in place of the database's id. */
export function unitTreeOf(units: readonly UnitRecord[]): UnitTree {
  return new UnitTree(
    units.map(({ code, name, kind, level, parentCode, fields }): Unit => ({ id: code, code, name, kind, level, parentId: parentCode, fields })),
  );
}

/** Where a process goes for one case: taken in at a counter, decided by an authority. */
interface Way {
  readonly counter: Unit;
  readonly authority: Unit;
}

/** The units of a province, and which posts somebody holds in them. */
interface House {
  readonly tree: UnitTree;
  readonly held: ReadonlySet<string>;
}

/**
 * Every stage of people of every version of every process, those of all branches and asked opinions among them, for
 * every counter and every authority that may decide (reception does not depend on territory, NĐ 118/2025): the first
 * of its rules that names a unit names one in which somebody holds the post. A machine's step needs nobody.
 */
export function checkRoutes(
  procedures: readonly Procedure[],
  processes: readonly ProcessDefinition[],
  units: readonly UnitRecord[],
  staff: readonly StaffRecord[],
): DefinitionFault[] {
  const tree = unitTreeOf(units);
  const house = { tree, held: new Set(staff.flatMap(({ posts }) => posts.map((post) => `${post.unitCode} ${post.role}`))) };
  const faults = procedures.flatMap((procedure) => {
    const versions = processes.filter((candidate) => candidate.procedureCode === procedure.code);
    const ways = waysOf(procedure, tree);
    return [
      ...checkReception(procedure, tree),
      ...versions.flatMap((process) => ways.flatMap((way) => checkWay(process, procedure, way, house))),
    ];
  });
  // One missing unit or post stops many ways; it is told once.
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.place} ${fault.message}`, fault])).values()];
}

function checkReception(procedure: Procedure, tree: UnitTree): DefinitionFault[] {
  const received = tree.units.some((unit) => unit.kind === 'counter' && resolvingAuthority(tree, unit.id, procedure) !== undefined);
  return received ? [] : [{ code: 'nowhere-received', place: `procedures.${procedure.code}`, message: `Không nơi nào tiếp nhận được thủ tục ${procedure.code}.` }];
}

function waysOf(procedure: Procedure, tree: UnitTree): Way[] {
  const authorities = tree.units.filter((unit) => unit.kind === 'authority' && procedure.resolvingLevels.includes(unit.level));
  return tree.units.filter((unit) => unit.kind === 'counter').flatMap((counter) => authorities.map((authority) => ({ counter, authority })));
}

function checkWay(process: ProcessDefinition, procedure: Procedure, { counter, authority }: Way, { tree, held }: House): DefinitionFault[] {
  const route = { receivingUnitId: counter.id, resolvingAuthorityId: authority.id, field: procedure.field };
  return process.stages.filter(isStage).flatMap((stage) => {
    const place = `processes.${procedure.code}@${process.version}.${stage.key}`;
    const unit = resolveStageUnit(stage, route, tree);
    if (!unit) return [{ code: 'unit-unresolved', place, message: `Không tìm thấy ${rulesOf(stage)} của lĩnh vực ${procedure.field}: nhận tại ${counter.name}, giải quyết tại ${authority.name}.` }];
    return held.has(`${unit.code} ${stage.post}`) ? [] : [{ code: 'post-empty', place, message: `${unit.name} chưa có người ở vị trí “${POST_NAMES[stage.post]}”.` }];
  });
}

function rulesOf(stage: Stage): string {
  return unitRolesOf(stage).map((role) => `“${role}”`).join(', ');
}

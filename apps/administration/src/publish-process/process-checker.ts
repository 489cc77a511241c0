import { Injectable } from '@nestjs/common';
import { checkProcess, describePlan, type DefinitionFault, type ProcessDefinition, type ProcessPlan, type Procedure } from '#domain';
import { Database, hashOf } from '#persistence';
import { Directory, Problem, type DirectorySnapshot } from '#platform';
import { checkWays } from './check-ways.js';

/** All that is known of a definition before it is published. */
export interface CheckedProcess {
  /** The procedure's version that holds on the process's first day. */
  readonly procedure: Procedure | undefined;
  readonly faults: readonly DefinitionFault[];
  readonly warnings: readonly DefinitionFault[];
  readonly plan: ProcessPlan;
}

/** Checks a definition by itself, against its procedure, against units and posts as they are, and against the versions that are published. */
@Injectable()
export class ProcessChecker {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async check(definition: ProcessDefinition): Promise<CheckedProcess> {
    const directory = await this.directory.current();
    const procedure = directory.procedureOn(definition.procedureCode, definition.validFrom);
    const versions = versionFaults(definition, directory);
    if (!procedure) {
      const missing = { code: 'procedure-missing', place: 'procedureCode', message: 'Không có thủ tục này vào ngày quy trình có hiệu lực' };
      return { procedure, faults: [missing, ...checkProcess(definition), ...versions], warnings: [], plan: describePlan(definition) };
    }
    const own = checkProcess(definition, procedure, { tree: directory.tree, field: procedure.field });
    const ways = checkWays(definition, procedure, directory.tree, await this.heldPosts(directory));
    const told = new Set(own.map(({ place }) => place));
    const faults = [...own, ...ways.faults.filter(({ place }) => !told.has(place)), ...versions];
    return { procedure, faults, warnings: ways.warnings, plan: describePlan(definition, procedure) };
  }

  /** The same where nothing may be wrong. */
  async sound(definition: ProcessDefinition): Promise<CheckedProcess & { readonly procedure: Procedure }> {
    const { procedure, faults, ...checked } = await this.check(definition);
    if (!procedure) throw new Problem('no-procedure', { errors: faults.slice(0, 1).map(({ place, message }) => ({ field: place, code: 'unknown', message })) });
    if (faults.length > 0) throw new Problem('catalogue-invalid', { errors: faults.map(({ place, code, message }) => ({ field: place, code, message })) });
    return { procedure, faults, ...checked };
  }

  private async heldPosts({ units }: DirectorySnapshot): Promise<Set<string>> {
    const people = await this.database.read(({ staff }) => staff.inUnits(units.map(({ id }) => id), null));
    return new Set(people.filter(({ active }) => active).flatMap(({ posts }) => posts.map(({ unitId, role }) => `${unitId} ${role}`)));
  }
}

/** A case opens with the newest version that holds on its day: versions begin to hold in their order, and a procedure has one process. */
function versionFaults(definition: ProcessDefinition, { processes }: DirectorySnapshot): DefinitionFault[] {
  const { code, version, procedureCode, validFrom } = definition;
  const same = processes.find((item) => item.definition.code === code && item.definition.version === version);
  if (same) return same.hash === hashOf(definition) ? [] : [{ code: 'already-published', place: 'version', message: `Phiên bản ${version} của ${code} đã công bố với nội dung khác; hãy tăng số phiên bản.` }];
  const other = processes.find((item) => item.definition.procedureCode === procedureCode && item.definition.code !== code && item.active && (item.validTo === null || item.validTo >= validFrom));
  const duplicate = other ? [{ code: 'process-duplicate', place: 'code', message: `Thủ tục ${procedureCode} đã có quy trình ${other.definition.code}.` }] : [];
  const early = processes.find((item) => item.definition.code === code && item.definition.version < version && item.validFrom >= validFrom);
  const order = early ? [{ code: 'version-order', place: 'validFrom', message: `Phiên bản ${version} của ${code} phải có hiệu lực sau phiên bản ${early.definition.version}.` }] : [];
  const newer = processes.find((item) => item.definition.code === code && item.definition.version > version);
  const late = newer ? [{ code: 'version-order', place: 'version', message: `${code} đã có phiên bản ${newer.definition.version}; phiên bản mới phải có số lớn hơn.` }] : [];
  return [...duplicate, ...order, ...late];
}

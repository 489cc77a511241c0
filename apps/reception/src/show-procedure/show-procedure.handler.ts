import { Injectable } from '@nestjs/common';
import {
  POST_NAMES,
  dateOf,
  describeFee,
  describeLimit,
  resolveStageUnit,
  resolvingAuthority,
  stagesInOrder,
  type PlainDate,
  type Procedure,
  type ProcedurePaper,
  type ProcessDefinition,
} from '#domain';
import { Clock, Directory, Problem, unitRef, type DirectorySnapshot, type UnitRef } from '#platform';
import { summarise } from '../list-procedures/list-procedures.handler.js';
import type { ProcedureView } from './show-procedure.dto.js';

/** Shows one procedure as it holds today. */
@Injectable()
export class ShowProcedureHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async show(code: string): Promise<ProcedureView> {
    const directory = await this.directory.current();
    const today = dateOf(this.clock.now());
    const procedure = directory.procedureOn(code, today);
    if (!procedure) throw new Problem('not-found');
    const definition = directory.processOn(code, today)?.definition;
    return {
      ...summarise(procedure, directory, today),
      version: procedure.version,
      channels: [...procedure.channels],
      onlineReason: procedure.onlineReason,
      limits: limitsOn(procedure, today),
      fees: procedure.fees.filter((fee) => holds(fee, today)).map((fee) => ({ key: fee.key, name: fee.name, amount: fee.amount, basis: fee.basis, channel: fee.channel, text: describeFee(fee), legalBasis: fee.legalBasis })),
      papers: procedure.papers.map((paper) => paperView(procedure.code, paper)),
      result: procedure.result,
      legalBasis: [...procedure.legalBasis],
      stages: definition ? stagesOf(definition) : [],
      counters: definition ? countersFor(procedure, definition, directory) : [],
    };
  }
}

interface Dated {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

function holds({ validFrom, validTo }: Dated, on: PlainDate): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}

function paperView(code: string, paper: ProcedurePaper): ProcedureView['papers'][number] {
  const { condition = null, formUrl = null, source = null, forms = [] } = paper;
  return { ...paper, condition, formUrl, source, forms: forms.map((form) => ({ ...form, url: `/api/v1/procedures/${encodeURIComponent(code)}/forms/${form.id}` })) };
}

function limitsOn(procedure: Procedure, on: PlainDate): ProcedureView['limits'] {
  return procedure.limits
    .filter((limit) => holds(limit, on))
    .map(({ channel, variant, variantName, limit, legalBasis }) => ({ channel, variant, variantName, value: limit.value, unit: limit.unit, text: describeLimit(limit), legalBasis }));
}

function stagesOf(definition: ProcessDefinition): ProcedureView['stages'] {
  return stagesInOrder(definition).map(({ key, name, post, limit }) => ({ key, name, post, postName: POST_NAMES[post], limitText: limit === null ? null : describeLimit(limit) }));
}

/** Counters from which every stage of people finds its unit. */
function countersFor(procedure: Procedure, definition: ProcessDefinition, directory: DirectorySnapshot): UnitRef[] {
  const { tree } = directory;
  const stages = stagesInOrder(definition);
  return tree.units
    .filter((unit) => {
      const authority = unit.kind === 'counter' ? resolvingAuthority(tree, unit.id, procedure) : undefined;
      if (!authority) return false;
      const route = { receivingUnitId: unit.id, resolvingAuthorityId: authority.id, field: procedure.field };
      return stages.every((stage) => resolveStageUnit(stage, route, tree) !== undefined);
    })
    .map((unit) => unitRef(directory, unit.id));
}

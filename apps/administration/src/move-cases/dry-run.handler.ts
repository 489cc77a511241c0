import { Injectable } from '@nestjs/common';
import { decideSystem, getStep, isRefusal, type ProcessDefinition } from '#domain';
import type { SweptCase } from '#persistence';
import { CaseCommands, Directory, PAGE_SIZE, actorOf, decodeCursor, pageOf, refusalToProblem, type DirectorySnapshot, type PageQuery, type Principal } from '#platform';
import type { DryRunCaseDto, DryRunDto, MovePlanDto } from './move-cases.dto.js';
import { MovePlans, type FoundPlan } from './move-plans.js';

/** What a case row needs for paging beside what is shown. */
interface Row extends DryRunCaseDto {
  readonly id: string;
}

/** Says of each open case what a move would do, by the decision that would move it. Nothing is saved. */
@Injectable()
export class DryRunHandler {
  constructor(
    private readonly plans: MovePlans,
    private readonly directory: Directory,
    private readonly commands: CaseCommands,
  ) {}

  async run(admin: Principal, body: MovePlanDto, { after, limit = PAGE_SIZE }: PageQuery): Promise<DryRunDto> {
    const plan = await this.plans.read(body);
    const directory = await this.directory.current();
    const last = after === undefined ? null : String(decodeCursor(after, ['id'])[0]);
    const [rows, seen, counts]: [Row[], Set<string>, { cases: number; movable: number }] = [[], new Set(), { cases: 0, movable: 0 }];
    for await (const swept of this.plans.cases(admin, plan, body.cases)) {
      const row = this.outlook(swept, plan, directory, admin);
      seen.add(swept.code);
      counts.cases += 1;
      counts.movable += Number(row.movable);
      if ((last === null || swept.id > last) && rows.length <= limit) rows.push(row);
    }
    const { from, to } = plan;
    const page = pageOf(rows, limit, ({ id: _, ...row }): DryRunCaseDto => row, ({ id }) => [id]);
    const absent = last === null ? (body.cases ?? []).filter((code) => !seen.has(code)) : [];
    const items = [...absent.map(notFound), ...page.items];
    return { code: to.code, fromVersion: from.definition.version, toVersion: to.version, ...counts, items, next: page.next };
  }

  private outlook({ id, code, state }: SweptCase, { from, to, toHash, steps }: FoundPlan, directory: DirectorySnapshot, admin: Principal): Row {
    const decided = decideSystem(state, { action: 'move-process', to, toHash, steps }, this.commands.contextOf(directory, state, actorOf(admin)));
    if (isRefusal(decided)) return { id, code, movable: false, why: decided.detail ?? refusalToProblem(decided).title, steps: [] };
    const name = (definition: ProcessDefinition, key: string) => getStep(definition, key).name;
    const moved = state.tokens.map(({ stage }) => {
      const after = steps[stage] ?? stage;
      return { from: stage, fromName: name(from.definition, stage), to: after, toName: name(to, after) };
    });
    return { id, code, movable: true, why: null, steps: moved };
  }
}

function notFound(code: string): DryRunCaseDto {
  return { code, movable: false, why: 'Không có hồ sơ đang mở này theo phiên bản cũ trong phạm vi quản trị.', steps: [] };
}

import { Injectable } from '@nestjs/common';
import type { MovePlan, ProcessDefinition } from '#domain';
import { Database, type PublishedProcess, type SweptCase } from '#persistence';
import { Directory, Problem, type DirectorySnapshot, type FieldError, type Principal } from '#platform';
import { reachAs } from '../role-reach.js';
import type { MovePlanDto } from './move-cases.dto.js';

/** A plan whose versions are found and whose steps exist. */
export interface FoundPlan extends MovePlan {
  readonly from: PublishedProcess;
  readonly steps: Readonly<Record<string, string>>;
}

/** Cases that are read at a time. */
const PAGE = 200;

/** Reads plans from the wire and finds the open cases that they are about. */
@Injectable()
export class MovePlans {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async read({ fromHash, code, fromVersion, toVersion, steps }: MovePlanDto): Promise<FoundPlan> {
    const directory = await this.directory.current();
    const from = fromHash === undefined ? named(directory, code, fromVersion) : directory.processes.find(({ hash }) => hash === fromHash);
    if (!from) throw wrong([{ field: fromHash === undefined ? 'fromVersion' : 'fromHash', code: 'unknown', message: 'Không có phiên bản quy trình này' }]);
    const to = directory.publishedProcess(from.definition.code, toVersion);
    if (!to || to.hash === from.hash) throw wrong([{ field: 'toVersion', code: 'unknown', message: to ? 'Phải là phiên bản khác' : 'Không có phiên bản quy trình này' }]);
    return { from, to: to.definition, toHash: to.hash, steps: stepsIn(steps, from.definition, to.definition) };
  }

  /** Open cases on the old version that authorities within an administrator's reach decide on; of those named, when some are. */
  async *cases(admin: Principal, { from }: FoundPlan, codes: readonly string[] | undefined): AsyncGenerator<SweptCase> {
    const reach = reachAs(admin, await this.directory.current(), 'administrator');
    const wanted = codes && new Set(codes);
    let after: string | null = null;
    for (;;) {
      const page: SweptCase[] = await this.database.read(({ caseSweeps }) => caseSweeps.openCasesOf(from.hash, after, PAGE));
      for (const swept of page) if (reach.includes([swept.state.resolvingAuthorityId]) && wanted?.has(swept.code) !== false) yield swept;
      after = page.at(-1)?.id ?? null;
      if (page.length < PAGE) return;
    }
  }
}

function named(directory: DirectorySnapshot, code: string | undefined, version: number | undefined): PublishedProcess | undefined {
  return code === undefined || version === undefined ? undefined : directory.publishedProcess(code, version);
}

function stepsIn(steps: Record<string, unknown>, from: ProcessDefinition, to: ProcessDefinition): Record<string, string> {
  const has = ({ stages }: ProcessDefinition, key: unknown) => stages.some((step) => step.key === key);
  const errors = Object.entries(steps).flatMap(([before, after]): FieldError[] => {
    if (!has(from, before)) return [{ field: `steps.${before}`, code: 'unknown', message: 'Phiên bản cũ không có bước này' }];
    return has(to, after) ? [] : [{ field: `steps.${before}`, code: 'unknown', message: 'Phiên bản mới không có bước được chọn' }];
  });
  if (errors.length > 0) throw wrong(errors);
  return steps as Record<string, string>;
}

function wrong(errors: FieldError[]): Problem {
  return new Problem('invalid-request', { errors });
}

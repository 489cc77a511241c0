import { Injectable } from '@nestjs/common';
import { checkProcedure, checkProcess, type DefinitionFault, type Procedure, type ProcessDefinition } from '#domain';
import { AlreadyPublished, Database, hashOf } from '#persistence';
import { Directory, Problem, once, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import type { DefinitionDto } from './publish-definitions.dto.js';

/** Publishing of procedures and processes: checked before, immutable after; running cases keep their version. */
@Injectable()
export class PublishDefinitionsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async procedures(): Promise<DefinitionDto[]> {
    return (await this.directory.current()).procedures.map(describe);
  }

  async processes(): Promise<DefinitionDto[]> {
    return (await this.directory.current()).processes.map(({ definition }) => describe(definition));
  }

  async publishProcedure(admin: Principal, procedure: Procedure, mark: RequestMark): Promise<DefinitionDto> {
    refuseFaults(checkProcedure(procedure));
    return this.publish(admin, procedure, mark, 'procedure');
  }

  async publishProcess(admin: Principal, process: ProcessDefinition, mark: RequestMark): Promise<DefinitionDto> {
    const directory = await this.directory.current();
    const procedure = directory.procedureOn(process.procedureCode, process.validFrom);
    if (!procedure) throw new Problem('no-procedure', { errors: [{ field: 'procedureCode', code: 'unknown', message: 'Không có thủ tục này vào ngày quy trình có hiệu lực' }] });
    refuseFaults(checkProcess(process, procedure));
    return this.publish(admin, process, mark, 'process');
  }

  private async publish(admin: Principal, definition: Procedure | ProcessDefinition, mark: RequestMark, kind: 'procedure' | 'process'): Promise<DefinitionDto> {
    const { code, version } = definition;
    const published = await once(this.database, mark.claim, 201, async (stores) => {
      if (kind === 'procedure') await stores.publication.procedure(definition as Procedure);
      else await stores.publication.process(definition as ProcessDefinition);
      await auditChange(stores, admin, mark, `${kind}.published`, null, { code, version });
      return describe(definition);
    }).catch((error: unknown) => {
      throw error instanceof AlreadyPublished ? new Problem('already-exists', { detail: `Phiên bản ${version} của ${code} đã công bố với nội dung khác; hãy tăng số phiên bản.` }) : error;
    });
    await this.directory.refresh();
    return published;
  }
}

function refuseFaults(faults: readonly DefinitionFault[]): void {
  if (faults.length === 0) return;
  throw new Problem('catalogue-invalid', { errors: faults.map(({ place, code, message }) => ({ field: place, code, message })) });
}

function describe(definition: Procedure | ProcessDefinition): DefinitionDto {
  const { code, version, name, validFrom } = definition;
  return { code, version, name, validFrom, hash: hashOf(definition) };
}

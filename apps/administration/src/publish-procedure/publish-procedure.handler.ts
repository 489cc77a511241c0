import { Injectable } from '@nestjs/common';
import { checkProcedure, type Procedure } from '#domain';
import { AlreadyPublished, Database, hashOf } from '#persistence';
import { Directory, Problem, once, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import type { DefinitionDto } from './publish-procedure.dto.js';

/** Publishing of procedures: checked before, immutable after; running cases keep their version. */
@Injectable()
export class PublishProcedureHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async procedures(): Promise<DefinitionDto[]> {
    return (await this.directory.current()).procedures.map(describe);
  }

  async publishProcedure(admin: Principal, procedure: Procedure, mark: RequestMark): Promise<DefinitionDto> {
    const faults = checkProcedure(procedure);
    if (faults.length > 0) throw new Problem('catalogue-invalid', { errors: faults.map(({ place, code, message }) => ({ field: place, code, message })) });
    const { code, version } = procedure;
    const published = await once(this.database, mark.claim, 201, async (stores) => {
      await stores.publication.procedure(procedure);
      await auditChange(stores, admin, mark, 'procedure.published', null, { code, version });
      return describe(procedure);
    }).catch((error: unknown) => {
      throw error instanceof AlreadyPublished ? new Problem('already-exists', { detail: `Phiên bản ${version} của ${code} đã công bố với nội dung khác; hãy tăng số phiên bản.` }) : error;
    });
    await this.directory.refresh();
    return published;
  }
}

function describe(procedure: Procedure): DefinitionDto {
  const { code, version, name, validFrom } = procedure;
  return { code, version, name, validFrom, hash: hashOf(procedure) };
}

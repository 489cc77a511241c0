import { Injectable } from '@nestjs/common';
import { checkProcedure, type DefinitionFault, type Procedure } from '#domain';
import { AlreadyPublished, Database, hashOf, isFileUnfit } from '#persistence';
import { Directory, Problem, once, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import { codeTaken } from './code-taken.js';
import { formsOf } from './paper-forms.js';
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
    refuse(checkProcedure(procedure));
    const { code, version } = procedure;
    const published = await once(this.database, mark.claim, 201, async (stores) => {
      const { fit, faults } = await formsOf(stores, procedure, admin);
      refuse(faults);
      if (await stores.publication.procedure(procedure)) await stores.files.takeForms(code, version, fit);
      await auditChange(stores, admin, mark, 'procedure.published', null, { code, version });
      return describe(procedure);
    }).catch(async (error: unknown) => {
      // A form that was forgotten between the look at it and its taking.
      if (isFileUnfit(error)) throw new Problem('file-unfit');
      throw error instanceof AlreadyPublished ? await this.published(procedure) : error;
    });
    await this.directory.refresh();
    return published;
  }

  /** Somebody was faster, or has the same code. */
  private async published({ code, version, name }: Procedure): Promise<Problem> {
    if (version > 1) return new Problem('already-exists', { detail: `Phiên bản ${version} của ${code} đã công bố với nội dung khác; hãy tăng số phiên bản.` });
    const { place, ...taken } = codeTaken((await this.directory.refresh()).procedure(code, version) ?? { code, name });
    return new Problem('already-exists', { detail: taken.message, errors: [{ field: place, ...taken }] });
  }
}

function refuse(faults: readonly DefinitionFault[]): void {
  if (faults.length > 0) throw new Problem('catalogue-invalid', { errors: faults.map(({ place, code, message }) => ({ field: place, code, message })) });
}

function describe(procedure: Procedure): DefinitionDto {
  const { code, version, name, validFrom } = procedure;
  return { code, version, name, validFrom, hash: hashOf(procedure) };
}

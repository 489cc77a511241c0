import { Injectable } from '@nestjs/common';
import { Database, FIELD_USES, isForeignKeyViolation, type FieldUses, type ProcedureField } from '#persistence';
import { Directory, Problem, once, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import type { NewFieldDto } from './manage-fields.dto.js';

const UNUSED: FieldUses = { procedures: 0, units: 0, windows: 0, reports: 0, processes: 0 };
const USE_WORDS: Readonly<Record<keyof FieldUses, string>> = { procedures: 'thủ tục', units: 'đơn vị phụ trách', windows: 'quầy tiếp đón', reports: 'báo cáo định kỳ', processes: 'quy trình' };

/** Fields of procedures (lĩnh vực): added, renamed, and removed while nothing is of them. */
@Injectable()
export class ManageFieldsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async list(): Promise<ProcedureField[]> {
    const fields = await this.database.read(({ procedureFields }) => procedureFields.list());
    return fields.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  }

  async add(admin: Principal, { code, name }: NewFieldDto, mark: RequestMark): Promise<ProcedureField> {
    const added = await once(this.database, mark.claim, 201, async (stores) => {
      refuseTaken({ code, name }, await stores.procedureFields.lockedList());
      await stores.procedureFields.add(code, name);
      await auditChange(stores, admin, mark, 'procedure-field.added', null, { code, name });
      return { code, name, ...UNUSED };
    });
    await this.directory.refresh();
    return added;
  }

  async rename(admin: Principal, code: string, name: string, mark: RequestMark): Promise<ProcedureField> {
    const renamed = await this.database.write(async (stores) => {
      const fields = await stores.procedureFields.lockedList();
      const field = found(fields, code);
      refuseTaken({ name }, fields.filter((other) => other !== field));
      await stores.procedureFields.rename(code, name);
      await auditChange(stores, admin, mark, 'procedure-field.renamed', null, { code, name, before: field.name });
      return { ...field, name };
    });
    await this.directory.refresh();
    return renamed;
  }

  async remove(admin: Principal, code: string, mark: RequestMark): Promise<void> {
    await this.database
      .write(async (stores) => {
        const field = found(await stores.procedureFields.lockedList(), code);
        const uses = FIELD_USES.filter((use) => field[use] > 0).map((use) => `${field[use]} ${USE_WORDS[use]}`);
        if (uses.length > 0) throw new Problem('field-in-use', { detail: `Còn ${uses.join(', ')}.` });
        await stores.procedureFields.remove(code);
        await auditChange(stores, admin, mark, 'procedure-field.removed', null, { code, name: field.name });
      })
      .catch((error: unknown) => {
        // Somebody used it since it was looked at.
        throw isForeignKeyViolation(error) ? new Problem('field-in-use') : error;
      });
    await this.directory.refresh();
  }
}

function found(fields: readonly ProcedureField[], code: string): ProcedureField {
  const field = fields.find((one) => one.code === code);
  if (!field) throw new Problem('not-found');
  return field;
}

/** Two fields of one name could not be told apart where they are chosen and reported. */
function refuseTaken({ code, name }: { readonly code?: string; readonly name: string }, others: readonly ProcedureField[]): void {
  const sameCode = others.find((other) => other.code === code);
  const sameName = others.find((other) => other.name.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi'));
  const errors = [
    ...(sameName ? [{ field: 'name', code: 'taken', message: `Đã có lĩnh vực “${sameName.name}”, mã ${sameName.code}.` }] : []),
    ...(sameCode ? [{ field: 'code', code: 'taken', message: `Mã này là của lĩnh vực “${sameCode.name}”.` }] : []),
  ];
  if (errors.length > 0) throw new Problem('already-exists', { errors });
}

import { statement, type Sql } from '../sql.js';

/** What a field may be used for. */
export const FIELD_USES = ['procedures', 'units', 'windows', 'reports', 'processes'] as const;
/** How many of each name a field. */
export type FieldUses = Readonly<Record<(typeof FIELD_USES)[number], number>>;

/** A field of procedures (lĩnh vực) with what is of it. */
export interface ProcedureField extends FieldUses {
  readonly code: string;
  readonly name: string;
}

const COUNTED = { procedures: 'procedure', units: 'unit', windows: 'window', reports: 'report', processes: 'process' } as const satisfies Record<keyof FieldUses, string>;
const LIST = statement(
  'procedure-fields',
  `SELECT f.code, f.name, ${FIELD_USES.map((use) => `(count(*) FILTER (WHERE u.kind = '${COUNTED[use]}'))::int AS ${use}`).join(', ')}
   FROM procedure_field f LEFT JOIN procedure_field_use u ON u.field = f.code GROUP BY f.code, f.name ORDER BY f.code`,
);
const LOCK = statement('procedure-fields-lock', 'LOCK TABLE procedure_field IN SHARE ROW EXCLUSIVE MODE');
const ADD = statement('procedure-field-add', 'INSERT INTO procedure_field (code, name) VALUES ($1, $2)');
const RENAME = statement('procedure-field-rename', 'UPDATE procedure_field SET name = $2 WHERE code = $1');
const REMOVE = statement('procedure-field-remove', 'DELETE FROM procedure_field WHERE code = $1');

/** Fields of procedures. Names are told apart by whoever adds or renames, one after the other. */
export class ProcedureFieldStore {
  constructor(private readonly sql: Sql) {}

  list(): Promise<ProcedureField[]> {
    return this.sql.query<ProcedureField>(LIST, []);
  }

  /** The same, which nobody else changes until the transaction ends. */
  async lockedList(): Promise<ProcedureField[]> {
    await this.sql.query(LOCK, []);
    return this.list();
  }

  async add(code: string, name: string): Promise<void> {
    await this.sql.query(ADD, [code, name]);
  }

  async rename(code: string, name: string): Promise<void> {
    await this.sql.query(RENAME, [code, name]);
  }

  /** Rejects while anything is of the field. */
  async remove(code: string): Promise<void> {
    await this.sql.query(REMOVE, [code]);
  }
}

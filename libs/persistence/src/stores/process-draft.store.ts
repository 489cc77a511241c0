import type { Instant, ProcessDefinition } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';

/** A process that is still being written. Its body may be faulty: it is checked when it is tried or published. */
export interface ProcessDraft {
  readonly code: string;
  readonly version: number;
  readonly body: ProcessDefinition;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
  readonly updatedByName: string;
}

const DRAFT = `d.code, d.version, d.body, ${epochMs('d.updated_at')} AS "updatedAt", d.updated_by AS "updatedBy", s.full_name AS "updatedByName"
  FROM process_draft d JOIN staff s ON s.id = d.updated_by`;
const KEEP = statement(
  'process-draft-keep',
  `INSERT INTO process_draft (code, version, body, updated_by) VALUES ($1, $2, $3, $4)
   ON CONFLICT (code, version) DO UPDATE SET body = excluded.body, updated_by = excluded.updated_by, updated_at = now()`,
);
const ADD = statement('process-draft-add', `INSERT INTO process_draft (code, version, body, updated_by) VALUES ($1, $2, $3, $4) ON CONFLICT (code, version) DO NOTHING RETURNING code`);
const LOCK = statement('process-draft-lock', `SELECT ${DRAFT} WHERE d.code = $1 AND d.version = $2 FOR UPDATE OF d`);
const FIND = statement('process-draft-find', `SELECT ${DRAFT} WHERE d.code = $1 AND d.version = $2`);
const LIST = statement('process-draft-list', `SELECT ${DRAFT} WHERE ($1::text IS NULL OR d.body ->> 'procedureCode' = $1) ORDER BY d.code, d.version`);
const DELETE = statement('process-draft-delete', `DELETE FROM process_draft WHERE code = $1 AND version = $2 RETURNING code`);

/** Drafts of processes: kept, tried, then published or thrown away. */
export class ProcessDraftStore {
  constructor(private readonly sql: Sql) {}

  async keep(body: ProcessDefinition, by: string): Promise<void> {
    await this.sql.query(KEEP, [body.code, body.version, JSON.stringify(body), by]);
  }

  /** Keeps a draft that is not there yet; `false` when it is. */
  async add(body: ProcessDefinition, by: string): Promise<boolean> {
    return (await this.sql.query(ADD, [body.code, body.version, JSON.stringify(body), by])).length === 1;
  }

  /** The draft as it stands, which nobody else changes until the transaction ends. */
  async lock(code: string, version: number): Promise<ProcessDraft | undefined> {
    const [row] = await this.sql.query<ProcessDraft>(LOCK, [code, version]);
    return row;
  }

  async find(code: string, version: number): Promise<ProcessDraft | undefined> {
    const [row] = await this.sql.query<ProcessDraft>(FIND, [code, version]);
    return row;
  }

  /** Of one procedure, or all. */
  list(procedureCode: string | null): Promise<ProcessDraft[]> {
    return this.sql.query<ProcessDraft>(LIST, [procedureCode]);
  }

  /** `false` when there is none. */
  async delete(code: string, version: number): Promise<boolean> {
    return (await this.sql.query(DELETE, [code, version])).length === 1;
  }
}

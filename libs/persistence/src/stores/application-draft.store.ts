import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

export interface ApplicationDraft {
  readonly id: string;
  readonly procedureCode: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly expiresAt: Instant;
  readonly filedAs: string | null;
}

const COLUMNS = `d.id, d.procedure_code AS "procedureCode", d.answers, ${epochMs('d.expires_at')} AS "expiresAt", d.filed_as AS "filedAs"`;
const OPEN = statement(
  'draft-open',
  `INSERT INTO application_draft AS d (secret_hash, procedure_code, answers, created_at, changed_at, expires_at) VALUES ($1, $2, '{}', $3, $3, $4) RETURNING ${COLUMNS}`,
);
const FIND = statement('draft-find', `SELECT ${COLUMNS} FROM application_draft d WHERE d.secret_hash = $1 AND d.expires_at > $2`);
const ANSWER = statement('draft-answer', `UPDATE application_draft d SET answers = d.answers || $2::jsonb, changed_at = $3, expires_at = $4 WHERE d.id = $1 AND d.filed_as IS NULL RETURNING ${COLUMNS}`);
const FILE = statement('draft-file', `UPDATE application_draft SET filed_as = $2, answers = '{}', expires_at = $3 WHERE id = $1`);
const SWEEP = statement(
  'draft-sweep',
  `WITH old AS (DELETE FROM application_draft WHERE id IN (SELECT id FROM application_draft WHERE expires_at < $1 ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED) RETURNING id),
     files AS (DELETE FROM stored_file WHERE owner IN (SELECT 'draft:' || id FROM old) AND NOT taken RETURNING place)
   SELECT (SELECT count(*)::int FROM old) AS drafts, coalesce((SELECT array_agg(place) FROM files), '{}') AS places`,
);

/** Online applications while they are being filled in. */
export class ApplicationDraftStore {
  constructor(private readonly sql: Sql) {}

  async open(secretHash: Buffer, procedureCode: string, now: Instant, expiresAt: Instant): Promise<ApplicationDraft> {
    return (await this.sql.query<ApplicationDraft>(OPEN, [secretHash, procedureCode, iso(now), iso(expiresAt)]))[0] as ApplicationDraft;
  }

  async find(secretHash: Buffer, now: Instant): Promise<ApplicationDraft | undefined> {
    return (await this.sql.query<ApplicationDraft>(FIND, [secretHash, iso(now)]))[0];
  }

  /** Adds answers to those before; a draft that was sent takes none any more. */
  async answer(id: string, answers: Readonly<Record<string, unknown>>, now: Instant, expiresAt: Instant): Promise<ApplicationDraft | undefined> {
    return (await this.sql.query<ApplicationDraft>(ANSWER, [id, JSON.stringify(answers), iso(now), iso(expiresAt)]))[0];
  }

  /** It became a case: what was answered stands there now, and here no more. */
  async file(id: string, code: string, expiresAt: Instant): Promise<void> {
    await this.sql.query(FILE, [id, code, iso(expiresAt)]);
  }

  /** Forgets drafts that have expired, with the files that no case took; answers how many, and the files' places in the vault. */
  async sweep(now: Instant, limit: number): Promise<{ readonly drafts: number; readonly places: readonly string[] }> {
    return (await this.sql.query<{ drafts: number; places: string[] }>(SWEEP, [iso(now), limit]))[0] ?? { drafts: 0, places: [] };
  }
}

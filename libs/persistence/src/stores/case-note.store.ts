import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** A note of staff about a case; of one that was withdrawn only that it was there. */
export interface CaseNote {
  readonly id: string;
  readonly at: Instant;
  readonly authorId: string;
  readonly authorName: string;
  /** `null` once it is withdrawn. */
  readonly text: string | null;
  readonly withdrawnAt: Instant | null;
  readonly mentions: readonly { readonly id: string; readonly name: string }[];
}

export interface NewNote {
  readonly caseId: string;
  readonly authorId: string;
  readonly at: Instant;
  readonly text: string;
  readonly mentionIds: readonly string[];
}

const COLUMNS = `n.id, ${epochMs('n.at')} AS at, n.author_id AS "authorId", a.full_name AS "authorName",
  CASE WHEN n.withdrawn_at IS NULL THEN n.text END AS text, ${epochMs('n.withdrawn_at')} AS "withdrawnAt",
  coalesce((SELECT json_agg(json_build_object('id', s.id, 'name', s.full_name) ORDER BY s.full_name) FROM case_mention m JOIN staff s ON s.id = m.staff_id WHERE m.note_id = n.id), '[]') AS mentions`;

const OF_CASE = statement(
  'case-notes',
  `SELECT ${COLUMNS} FROM case_note n JOIN staff a ON a.id = n.author_id
   WHERE n.case_id = $1 AND ($2::timestamptz IS NULL OR (n.at, n.id) < ($2, $3::uuid)) ORDER BY n.at DESC, n.id DESC LIMIT $4`,
);
const FIND = statement('case-note', `SELECT ${COLUMNS} FROM case_note n JOIN staff a ON a.id = n.author_id WHERE n.id = $1 AND n.case_id = $2`);
const WRITE = statement(
  'case-note-write',
  `WITH note AS (INSERT INTO case_note (case_id, author_id, at, text) VALUES ($1, $2, $3, $4) RETURNING id, case_id),
     called AS (INSERT INTO case_mention (note_id, staff_id, case_id) SELECT note.id, unnest($5::uuid[]), note.case_id FROM note)
   SELECT id FROM note`,
);
const WITHDRAW = statement(
  'case-note-withdraw',
  `WITH note AS (UPDATE case_note SET withdrawn_at = $4 WHERE id = $1 AND case_id = $2 AND author_id = $3 AND withdrawn_at IS NULL RETURNING id),
     called AS (UPDATE case_mention SET seen_at = $4 WHERE note_id IN (SELECT id FROM note) AND seen_at IS NULL)
   SELECT id FROM note`,
);
const SEE = statement('case-mention-see', `UPDATE case_mention SET seen_at = $3 WHERE staff_id = $1 AND case_id = $2 AND seen_at IS NULL`);

/** What staff write to each other about cases. */
export class CaseNoteStore {
  constructor(private readonly sql: Sql) {}

  /** Newest first, one row more than `limit` when there is a next page. */
  ofCase(caseId: string, after: { readonly at: Instant; readonly id: string } | null, limit: number): Promise<CaseNote[]> {
    return this.sql.query<CaseNote>(OF_CASE, [caseId, iso(after?.at ?? null), after?.id ?? null, limit + 1]);
  }

  async find(id: string, caseId: string): Promise<CaseNote | undefined> {
    return (await this.sql.query<CaseNote>(FIND, [id, caseId]))[0];
  }

  /** Writes a note and calls colleagues in; answers its id. */
  async write({ caseId, authorId, at, text, mentionIds }: NewNote): Promise<string> {
    const [row] = await this.sql.query<{ id: string }>(WRITE, [caseId, authorId, iso(at), text, mentionIds]);
    return row?.id ?? '';
  }

  /** Takes a note back, by whoever wrote it; `false` where it is not theirs or was taken back before. */
  async withdraw(id: string, caseId: string, authorId: string, at: Instant): Promise<boolean> {
    return (await this.sql.query(WITHDRAW, [id, caseId, authorId, iso(at)])).length > 0;
  }

  /** Somebody looks at a case: whatever called them there is seen. */
  async see(staffId: string, caseId: string, at: Instant): Promise<void> {
    await this.sql.query(SEE, [staffId, caseId, iso(at)]);
  }
}

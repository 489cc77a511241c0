import type { Instant } from '#domain';
import type { FilePurpose } from '../records.js';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** A file as it was uploaded. */
export interface NewFile {
  readonly purpose: FilePurpose;
  /** `staff:…`, `draft:…` or `case:…`. */
  readonly owner: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly place: string;
  readonly uploadedAt: Instant;
  /** For a draft: the key of the paper that it is of. */
  readonly slot: string | null;
  /** The idempotency key of the request that brought it, and its place among that request's files; both `null` where there was no key. */
  readonly sendingKey: string | null;
  readonly sendingPart: number | null;
}

export interface StoredFile extends Omit<NewFile, 'sha256'> {
  readonly id: string;
  /** Hex. */
  readonly sha256: string;
  readonly taken: boolean;
}

/** A file of a case, where in it it belongs. */
export interface CaseDocument extends StoredFile {
  readonly caseId: string;
  readonly paper: number | null;
  readonly eventSeq: number;
}

/** A file as a form of a paper. */
export interface TakenForm extends Pick<StoredFile, 'id' | 'owner'> {
  /** The key of the paper. */
  readonly paper: string;
}

const COLUMNS = `f.id, f.purpose, f.owner, f.name, f.media_type AS "mediaType", f.bytes, encode(f.sha256, 'hex') AS sha256, f.place, ${epochMs('f.uploaded_at')} AS "uploadedAt", f.taken, f.slot, f.sending_key AS "sendingKey", f.sending_part AS "sendingPart"`;
const ADD = statement(
  'file-add',
  `INSERT INTO stored_file AS f (purpose, owner, name, media_type, bytes, sha256, place, uploaded_at, slot, sending_key, sending_part) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
   ON CONFLICT (owner, sending_key, sending_part) WHERE sending_key IS NOT NULL DO NOTHING RETURNING ${COLUMNS}`,
);
const SENT = statement('file-sent', `SELECT ${COLUMNS} FROM stored_file f WHERE f.owner = $1 AND f.sending_key = $2 AND f.sending_part = $3`);
const FIND = statement('file-find', `SELECT ${COLUMNS} FROM stored_file f WHERE f.id = $1`);
const UNTAKEN = statement('file-untaken', `SELECT ${COLUMNS} FROM stored_file f WHERE f.owner = $1 AND NOT f.taken ORDER BY f.uploaded_at, f.id`);
const OWNED = statement('file-owned', `SELECT ${COLUMNS} FROM stored_file f WHERE f.owner = $1 AND f.id = ANY ($2::uuid[])`);
const DROP = statement('file-drop', `DELETE FROM stored_file WHERE id = $1 AND owner = $2 AND NOT taken RETURNING place`);
const OF_CASE = statement('file-of-case', `SELECT ${COLUMNS}, d.case_id AS "caseId", d.paper, d.event_seq AS "eventSeq" FROM case_document d JOIN stored_file f ON f.id = d.file_id WHERE d.case_id = $1 ORDER BY d.event_seq, f.uploaded_at, f.id`);
const TAKEN_BY = statement('file-taken-by', `SELECT d.case_id AS "caseId", c.involved_unit_ids AS "involvedUnitIds" FROM case_document d JOIN case_file c ON c.id = d.case_id WHERE d.file_id = $1`);
const EVIDENCE = statement('file-evidence', `SELECT ${COLUMNS}, e.entry_id AS "entryId" FROM indicator_evidence e JOIN stored_file f ON f.id = e.file_id WHERE e.entry_id = ANY ($1::uuid[]) ORDER BY f.uploaded_at, f.id`);
const PROVES_FOR = statement('file-proves-for', `SELECT n.unit_id AS "unitId" FROM indicator_evidence e JOIN indicator_entry n ON n.id = e.entry_id WHERE e.file_id = $1`);
const PROVE = statement('file-prove', `INSERT INTO indicator_evidence (file_id, owner, purpose, entry_id) SELECT unnest($1::uuid[]), $2, 'evidence', $3`);
const FORMS = statement('file-forms', `SELECT ${COLUMNS} FROM stored_file f WHERE f.id = ANY ($1::uuid[]) AND f.purpose = 'form'`);
const TAKE_FORMS = statement(
  'file-take-forms',
  `INSERT INTO procedure_form (procedure_code, procedure_version, paper, file_id, owner, purpose)
   SELECT $1, $2, w.paper, w.file_id, w.owner, 'form' FROM unnest($3::text[], $4::uuid[], $5::text[]) AS w (paper, file_id, owner)`,
);
const FORM_OF = statement('file-form-of', `SELECT ${COLUMNS} FROM stored_file f WHERE f.id = $2 AND EXISTS (SELECT FROM procedure_form p WHERE p.file_id = f.id AND p.procedure_code = $1)`);
const SWEEP = statement(
  'file-sweep',
  `DELETE FROM stored_file WHERE id IN (SELECT id FROM stored_file WHERE NOT taken AND uploaded_at < $1 AND owner NOT LIKE 'draft:%' ORDER BY uploaded_at LIMIT $2 FOR UPDATE SKIP LOCKED) AND NOT taken RETURNING place`,
);

/** Files that people uploaded, and where they were taken. */
export class FileStore {
  constructor(private readonly sql: Sql) {}

  /** Keeps a file; `undefined` when its sending has brought one at this place before. */
  async add(file: NewFile): Promise<StoredFile | undefined> {
    const { purpose, owner, name, mediaType, bytes, sha256, place, uploadedAt, slot, sendingKey, sendingPart } = file;
    return (await this.sql.query<StoredFile>(ADD, [purpose, owner, name, mediaType, bytes, sha256, place, iso(uploadedAt), slot, sendingKey, sendingPart]))[0];
  }

  /** What a sending brought at a place of it. */
  async sent({ owner, sendingKey, sendingPart }: Pick<NewFile, 'owner' | 'sendingKey' | 'sendingPart'>): Promise<StoredFile | undefined> {
    return (await this.sql.query<StoredFile>(SENT, [owner, sendingKey, sendingPart]))[0];
  }

  async find(id: string): Promise<StoredFile | undefined> {
    return (await this.sql.query<StoredFile>(FIND, [id]))[0];
  }

  /** What somebody uploaded and nothing has taken yet. */
  untaken(owner: string): Promise<StoredFile[]> {
    return this.sql.query<StoredFile>(UNTAKEN, [owner]);
  }

  /** Those of these files that somebody uploaded, taken or not. */
  owned(owner: string, ids: readonly string[]): Promise<StoredFile[]> {
    return this.sql.query<StoredFile>(OWNED, [owner, ids]);
  }

  /** Forgets a file that nothing has taken; answers its place in the vault, `undefined` when there was none to forget. */
  async drop(id: string, owner: string): Promise<string | undefined> {
    return (await this.sql.query<{ place: string }>(DROP, [id, owner]))[0]?.place;
  }

  /** The files of a case in the order in which they came. */
  ofCase(caseId: string): Promise<CaseDocument[]> {
    return this.sql.query<CaseDocument>(OF_CASE, [caseId]);
  }

  /** The case that took a file, with the units that have to do with it. */
  async caseOf(id: string): Promise<{ readonly caseId: string; readonly involvedUnitIds: readonly string[] } | undefined> {
    return (await this.sql.query<{ caseId: string; involvedUnitIds: string[] }>(TAKEN_BY, [id]))[0];
  }

  /** Files behind entered figures, by entry. */
  evidence(entryIds: readonly string[]): Promise<(StoredFile & { readonly entryId: string })[]> {
    return this.sql.query(EVIDENCE, [entryIds]);
  }

  /** The unit whose figure a file proves. */
  async provesFor(id: string): Promise<string | undefined> {
    return (await this.sql.query<{ unitId: string }>(PROVES_FOR, [id]))[0]?.unitId;
  }

  /** Takes files as evidence of an entry. Rejects when one is not the owner's, is for something else, or was taken before. */
  async prove(entryId: string, fileIds: readonly string[], owner: string): Promise<void> {
    if (fileIds.length > 0) await this.sql.query(PROVE, [fileIds, owner, entryId]);
  }

  /** Those of these files that are forms, whosever they are. */
  forms(ids: readonly string[]): Promise<StoredFile[]> {
    return this.sql.query<StoredFile>(FORMS, [ids]);
  }

  /** Takes files as forms of a version that is being published; a version before may have taken them, too. */
  async takeForms(code: string, version: number, forms: readonly TakenForm[]): Promise<void> {
    if (forms.length === 0) return;
    await this.sql.query(TAKE_FORMS, [code, version, forms.map(({ paper }) => paper), forms.map(({ id }) => id), forms.map(({ owner }) => owner)]);
  }

  /** A form of a procedure, in whichever version. */
  async formOf(code: string, id: string): Promise<StoredFile | undefined> {
    return (await this.sql.query<StoredFile>(FORM_OF, [code, id]))[0];
  }

  /** Forgets what staff uploaded before an instant and nothing took; answers the places in the vault. Drafts are swept with what they are of. */
  async sweep(before: Instant, limit: number): Promise<string[]> {
    return (await this.sql.query<{ place: string }>(SWEEP, [iso(before), limit])).map(({ place }) => place);
  }
}

import type { CaseEvent, CaseFile, EventKind, Instant, PlainDate } from '#domain';
import type { CaseDetails } from '../records.js';
import { statement, type Sql } from '../sql.js';
import { chain, changeParts, changeValues, involvedUnits, type CaseChanges } from './case-changes.js';
import { epochMs } from './case-rows.js';
import { completeRow } from './complete-row.js';
import { iso } from './instants.js';

/** Where a command ended: the case's code, and the messages it wrote, for waking the sender. */
export interface Saved {
  readonly code: string;
  readonly outboxIds: readonly string[];
}

/** A case as a command loads it. */
export interface LoadedCase {
  readonly id: string;
  readonly code: string;
  readonly state: CaseFile;
  readonly headHash: Buffer;
  readonly involvedUnitIds: readonly string[];
  readonly receivedById: string | null;
  readonly applicantName: string;
  readonly recipient: string | null;
  /** Alarms up to here are dealt with. */
  readonly alarmedUntil: Instant;
  /** What this key was answered before, if it was. */
  readonly answered: { readonly requestHash: string; readonly status: number; readonly body: Record<string, unknown> } | null;
}

/** What `create` needs beside the events. */
export interface NewCase {
  readonly file: CaseFile;
  readonly details: CaseDetails;
  readonly unitCode: string;
  readonly day: PlainDate;
  readonly pinSalt: Buffer;
  readonly receivedById: string | null;
}

/** The case was changed by somebody else since the version that the command saw. */
export class StaleCase extends Error {}

const CREATE = statement(
  'case-create',
  `WITH counter AS (
    INSERT INTO case_counter (unit_code, day, last) VALUES ($1, $2, 1)
    ON CONFLICT (unit_code, day) DO UPDATE SET last = case_counter.last + 1 RETURNING last
  ), changed AS (
    INSERT INTO case_file (id, root_id, code, version, status, channel, delivery, procedure_code, procedure_version, process_hash, field,
      receiving_unit_id, resolving_authority_id, involved_unit_ids, received_by_id, pin_salt, applicant, submitter, applicant_name,
      applicant_identity, applicant_phone, subject, fees, fee_total, submitted_at, accepted_at, due_at, original_due_at, promised_at, late_from,
      state, head_hash, note, alarmed_until, wake_at)
    SELECT $3, $4, $1 || '-' || to_char($2::date, 'YYMMDD') || '-' || lpad(last::text, greatest(4, length(last::text)), '0'), $5, $6, $7, $8, $9, $10, $11, $12,
      $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $28, $28, $28, $29, $30, $32, $26, $33
    FROM counter RETURNING id, code
  ), papers AS (
    INSERT INTO case_paper (case_id, position, key, name, originals, copies, received)
    SELECT changed.id, p.position, p.key, p.name, p.originals, p.copies, p.received
    FROM changed, jsonb_to_recordset($31::jsonb) AS p(position int, key text, name text, originals int, copies int, received boolean)
  ),${changeParts(34)}`,
);

const SAVE = statement(
  'case-save',
  `WITH changed AS (
    UPDATE case_file SET version = $3, status = $4, involved_unit_ids = $5, received_by_id = $6, accepted_at = $7, due_at = $8, original_due_at = $9,
      finished_at = $10, returned_at = $11, state = $12, head_hash = $13, process_hash = $14, wake_at = $15,
      promised_at = coalesce($16, promised_at),
      late_from = CASE WHEN $10::timestamptz IS NULL AND coalesce($16, promised_at) < coalesce($17::timestamptz, 'infinity') THEN coalesce($16, promised_at) END
    WHERE id = $1 AND version = $2 RETURNING id, code
  ),${changeParts(18)}`,
);

const LOAD = statement(
  'case-load',
  `SELECT c.id, c.code, c.state, c.head_hash AS "headHash", c.involved_unit_ids AS "involvedUnitIds", c.received_by_id AS "receivedById",
     c.applicant_name AS "applicantName", c.applicant ->> 'email' AS recipient, ${epochMs('c.alarmed_until')} AS "alarmedUntil",
     (SELECT jsonb_build_object('requestHash', encode(k.request_hash, 'hex'), 'status', k.status, 'body', k.body)
      FROM idempotency_key k WHERE k.scope = $2 AND k.key = $3) AS answered
   FROM case_file c WHERE c.code = $1`,
);

/** An event as a conflict names it: what, when, by whom. */
export interface ChangeSince {
  readonly seq: number;
  readonly kind: EventKind;
  /** ISO 8601. */
  readonly at: string;
  readonly actorName: string;
}

const SINCE = statement(
  'case-changes-since',
  `SELECT e.seq, e.kind, to_char(e.at, 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"') AS at, e.actor ->> 'name' AS "actorName"
   FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.code = $1 AND e.seq > $2 ORDER BY e.seq LIMIT 20`,
);

/**
 * The single write path to a case: row, events, stages, messages, audit and answer in one statement, which is one
 * transaction. Where two cases change together (a duplicate merged, a case reopened), both statements stand in one
 * `database.write`: when either is refused, neither happens.
 */
export class CaseStore {
  constructor(private readonly sql: Sql) {}

  /** Files a new case under the next code of its unit and day. Rejects with a unique violation when the idempotency key was used. */
  async create(created: NewCase, changes: CaseChanges): Promise<Saved> {
    const { file, details } = created;
    const hashes = chain(Buffer.alloc(0), changes.events);
    const [row] = await this.sql.query<Saved>(CREATE, [
      created.unitCode,
      created.day,
      file.caseId,
      file.rootUnitId,
      file.version,
      file.status,
      file.channel,
      file.delivery,
      file.procedureCode,
      file.procedureVersion,
      file.processHash,
      file.field,
      file.receivingUnitId,
      file.resolvingAuthorityId,
      involvedUnits([], file),
      created.receivedById,
      created.pinSalt,
      JSON.stringify(details.applicant),
      details.submitter === null ? null : JSON.stringify(details.submitter),
      details.applicant.fullName,
      details.applicant.identityNumber,
      details.applicant.phone,
      details.subject,
      JSON.stringify(details.fees),
      details.fees.reduce((sum, fee) => sum + fee.amount, 0),
      iso(file.submittedAt),
      iso(file.acceptedAt),
      iso(file.dueAt),
      JSON.stringify(file),
      hashes.at(-1),
      JSON.stringify(details.papers.map((paper, position) => ({ position, ...paper }))),
      details.note ?? '',
      iso(changes.wakeAt),
      ...changeValues(null, file, changes, hashes),
    ]);
    return row as Saved;
  }

  /** Saves what a command made of a loaded case. Rejects with `StaleCase` when somebody was faster. */
  async save(loaded: LoadedCase, after: CaseFile, receivedById: string | null, changes: CaseChanges): Promise<Saved> {
    const hashes = chain(loaded.headHash, changes.events);
    const [row] = await this.sql.query<Saved>(SAVE, [
      loaded.id,
      loaded.state.version,
      after.version,
      after.status,
      involvedUnits(loaded.involvedUnitIds, after),
      receivedById,
      iso(after.acceptedAt),
      iso(after.dueAt),
      iso(after.originalDueAt),
      iso(after.finishedAt),
      iso(after.returnedAt),
      JSON.stringify(after),
      hashes.at(-1),
      after.processHash,
      iso(changes.wakeAt),
      iso(promisedBy(loaded.state, after, changes.events)),
      iso(after.pauses.find(({ to }) => to === null)?.from ?? null),
      ...changeValues(loaded.state, after, changes, hashes),
    ]);
    if (!row) throw new StaleCase(loaded.code);
    return row;
  }

  /** A case for a command, with what its idempotency key was answered before. */
  async find(code: string, scope = '', key: string | null = null): Promise<LoadedCase | undefined> {
    const [row] = await this.sql.query<LoadedCase>(LOAD, [code, scope, key]);
    return row && completeRow(row);
  }

  /** What happened to a case after a version, for the one who lost the race. */
  changesSince(code: string, version: number): Promise<ChangeSince[]> {
    return this.sql.query<ChangeSince>(SINCE, [code, version]);
  }
}

/** What lateness is counted against from now on; `null` where an earlier extension has fixed it. */
function promisedBy(before: CaseFile, after: CaseFile, events: readonly CaseEvent[]): Instant | null {
  if (before.extensions > 0) return null;
  return events.find((event) => event.kind === 'extended')?.data.from ?? after.dueAt;
}

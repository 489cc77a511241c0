import type { CaseEvent, CaseFile, Instant, PostRole } from '#domain';
import type { Applicant, FeeLine, PaperRecord, StageEnding, Submitter } from '../records.js';
import { statement, type Sql } from '../sql.js';
import { CASE_COLUMNS, CASE_JOINS, epochMs, type CaseRow } from './case-rows.js';
import { completeRow } from './complete-row.js';

/** A stage of a case as it went. */
export interface StageRecord {
  readonly token: number;
  readonly stage: string;
  readonly unitId: string;
  /** `null` for a machine's step. */
  readonly post: PostRole | null;
  /** `fork/key`; `null` outside every fork. */
  readonly branch: string | null;
  /** Unit that is asked to take it over. */
  readonly offeredUnitId: string | null;
  readonly openedAt: Instant;
  readonly dueAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly closedHow: StageEnding | null;
  readonly usedMinutes: number | null;
  /** Who closed it, or who works on it. */
  readonly by: string | null;
}

/** A message to the applicant as it went. */
export interface MessageRecord {
  readonly template: string;
  readonly recipient: string;
  readonly status: string;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** An invitation to rate as it stands. */
export interface InvitationRecord {
  readonly id: string;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

/** Everything that is known of a case but its events. Holds personal data in the clear. */
export interface CaseView extends CaseRow {
  readonly state: CaseFile;
  readonly involvedUnitIds: readonly string[];
  readonly pinSalt: Buffer;
  readonly applicant: Applicant;
  readonly submitter: Submitter | null;
  readonly subject: string;
  readonly note: string;
  readonly fees: readonly FeeLine[];
  readonly feeTotal: number;
  readonly receivedById: string | null;
  readonly receivedByName: string | null;
  readonly papers: readonly PaperRecord[];
  readonly stages: readonly StageRecord[];
  readonly messages: readonly MessageRecord[];
  readonly ratedAt: Instant | null;
}

/** What public tracking reads, in one go. */
export interface TrackedCase {
  readonly id: string;
  readonly code: string;
  readonly pinSalt: Buffer;
  readonly state: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly invitation: InvitationRecord | null;
}

const EVENTS_JSON = `(SELECT json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'at', ${epochMs('e.at')}, 'actor', e.actor, 'data', e.data) ORDER BY e.seq)
    FROM case_event e WHERE e.case_id = c.id)`;

const FIND = statement(
  'case-view',
  `SELECT ${CASE_COLUMNS}, c.state, c.involved_unit_ids AS "involvedUnitIds", c.pin_salt AS "pinSalt", c.applicant, c.submitter, c.subject, c.note, c.fees,
     c.fee_total AS "feeTotal", c.received_by_id AS "receivedById", r.full_name AS "receivedByName",
     (SELECT coalesce(json_agg(json_build_object('key', p.key, 'name', p.name, 'originals', p.originals, 'copies', p.copies, 'received', p.received) ORDER BY p.position), '[]')
      FROM case_paper p WHERE p.case_id = c.id) AS papers,
     (SELECT coalesce(json_agg(json_build_object('token', t.token, 'stage', t.stage, 'unitId', t.unit_id, 'post', t.post, 'branch', t.branch, 'offeredUnitId', t.offered_unit_id, 'openedAt', ${epochMs('t.opened_at')}, 'dueAt', ${epochMs('t.due_at')},
        'closedAt', ${epochMs('t.closed_at')}, 'closedHow', t.closed_how, 'usedMinutes', t.used_minutes, 'by', b.full_name) ORDER BY t.token), '[]')
      FROM case_stage t LEFT JOIN staff b ON b.id = coalesce(t.closed_by_id, t.assignee_id) WHERE t.case_id = c.id) AS stages,
     (SELECT coalesce(json_agg(json_build_object('template', m.template, 'recipient', m.recipient, 'status', m.status, 'createdAt', ${epochMs('m.created_at')},
        'sentAt', ${epochMs('m.sent_at')}, 'attempts', m.attempts, 'lastError', m.last_error) ORDER BY m.created_at, m.id), '[]')
      FROM outbox_message m WHERE m.case_id = c.id AND m.topic = 'notice') AS messages,
     (SELECT ${epochMs('g.rated_at')} FROM rating g WHERE g.case_id = c.id) AS "ratedAt"
   FROM case_file c ${CASE_JOINS} LEFT JOIN staff r ON r.id = c.received_by_id WHERE c.code = $1`,
);

const EVENTS = statement(
  'case-view-events',
  `SELECT e.seq, e.kind, ${epochMs('e.at')} AS at, e.actor, e.data FROM case_event e WHERE e.case_id = $1 ORDER BY e.seq`,
);

const TRACK = statement(
  'case-track',
  `SELECT c.id, c.code, c.pin_salt AS "pinSalt", c.state, ${EVENTS_JSON} AS events,
     (SELECT json_build_object('id', i.id, 'expiresAt', ${epochMs('i.expires_at')}, 'usedAt', ${epochMs('i.used_at')}) FROM survey_invitation i WHERE i.case_id = c.id) AS invitation
   FROM case_file c WHERE c.code = $1`,
);

const OPENING = statement('case-opening', `SELECT c.pin_salt AS "pinSalt", c.state FROM case_file c WHERE c.code = $1`);

/** Reading one case: for the case page, its prints and public tracking. */
export class CaseViewStore {
  constructor(private readonly sql: Sql) {}

  async find(code: string): Promise<CaseView | undefined> {
    const [row] = await this.sql.query<CaseView>(FIND, [code]);
    return row && completeRow(row);
  }

  events(caseId: string): Promise<CaseEvent[]> {
    return this.sql.query<CaseEvent>(EVENTS, [caseId]);
  }

  async track(code: string): Promise<TrackedCase | undefined> {
    const [row] = await this.sql.query<TrackedCase>(TRACK, [code]);
    return row && completeRow(row);
  }

  /** What the answer to an intake is rebuilt from when it is repeated. */
  async opening(code: string): Promise<Pick<TrackedCase, 'pinSalt' | 'state'> | undefined> {
    const [row] = await this.sql.query<Pick<TrackedCase, 'pinSalt' | 'state'>>(OPENING, [code]);
    return row && completeRow(row);
  }
}

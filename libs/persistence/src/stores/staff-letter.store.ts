import type { CaseFile, Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { completeRow } from './complete-row.js';

/** The case that a letter to a member of staff is about. */
export interface LetterCase {
  readonly caseCode: string;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly involvedUnitIds: readonly string[];
}

/** What a letter to a colleague who was called in is written from. */
export interface MentionSource extends LetterCase {
  readonly authorName: string;
  readonly at: Instant;
  readonly withdrawn: boolean;
}

/** What the letter about what an applicant sent is written from. */
export interface SupplementSource extends LetterCase {
  readonly eventKind: string;
  readonly at: Instant;
  /** The case as it is now, which may have gone on since. */
  readonly state: CaseFile;
}

const CASE = `c.code AS "caseCode", c.procedure_code AS "procedureCode", c.procedure_version AS "procedureVersion", c.involved_unit_ids AS "involvedUnitIds"`;

const MENTION = statement(
  'staff-letter-mention',
  `SELECT ${CASE}, a.full_name AS "authorName", ${epochMs('n.at')} AS at, n.withdrawn_at IS NOT NULL AS withdrawn
   FROM outbox_message o JOIN case_note n ON n.id = o.subject::uuid JOIN case_file c ON c.id = n.case_id JOIN staff a ON a.id = n.author_id
   WHERE o.id = $1 AND o.topic = 'mention'`,
);
const SUPPLEMENT = statement(
  'staff-letter-supplement',
  `SELECT ${CASE}, c.state, e.kind AS "eventKind", ${epochMs('e.at')} AS at
   FROM outbox_message o JOIN case_file c ON c.id = o.case_id JOIN case_event e ON e.case_id = o.case_id AND e.seq = o.event_seq
   WHERE o.id = $1 AND o.topic = 'supplement'`,
);
const ASKED = statement(
  'staff-letter-asked',
  `SELECT c.involved_unit_ids AS "involvedUnitIds", (SELECT e.actor ->> 'id' FROM case_event e
     WHERE e.case_id = c.id AND e.kind IN ('sent-back', 'supplement-requested', 'payment-requested') ORDER BY e.seq DESC LIMIT 1) AS "askerId"
   FROM case_file c WHERE c.id = $1`,
);
const READERS = statement('staff-letter-readers', `SELECT id FROM staff WHERE email = $1 AND active`);

/** Letters to single members of staff about a case: to whom they go, and what they are written from. */
export class StaffLetterStore {
  constructor(private readonly sql: Sql) {}

  /** Who asked a case's applicant for something last, `null` where nobody did; and the units to which the case is known. */
  async asked(caseId: string): Promise<{ readonly askerId: string | null; readonly involvedUnitIds: readonly string[] }> {
    const [row] = await this.sql.query<{ askerId: string | null; involvedUnitIds: string[] }>(ASKED, [caseId]);
    return row ?? { askerId: null, involvedUnitIds: [] };
  }

  /** Active staff who read what comes to an address. */
  async readers(address: string): Promise<string[]> {
    return (await this.sql.query<{ id: string }>(READERS, [address])).map(({ id }) => id);
  }

  async mention(letterId: string): Promise<MentionSource | undefined> {
    return (await this.sql.query<MentionSource>(MENTION, [letterId]))[0];
  }

  async supplement(letterId: string): Promise<SupplementSource | undefined> {
    const [row] = await this.sql.query<SupplementSource>(SUPPLEMENT, [letterId]);
    return row && completeRow(row);
  }
}

import { dateOf, type Instant, type PlainDate, type PlannedStratum, type SampleWish, type Stratum } from '#domain';
import { SurveyRoundEntity } from '../entities/survey-rounds.js';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { countedCases, scopeValues, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';

/** A round as it is written down; days as people give them, `toDay` is outside. */
export interface NewRound {
  readonly name: string;
  readonly surveyCode: string;
  readonly surveyVersion: number;
  readonly unitId: string;
  readonly fromDay: PlainDate;
  readonly toDay: PlainDate;
  readonly answerUntil: PlainDate;
  readonly wish: SampleWish;
  readonly seed: string;
  readonly createdBy: string;
}

/** A round with who did what to it; instants are epoch milliseconds. */
export interface RoundRecord extends NewRound {
  readonly id: string;
  readonly status: 'draft' | 'open' | 'closed';
  readonly strata: readonly PlannedStratum[] | null;
  readonly createdByName: string;
  readonly createdAt: Instant;
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly invited: number;
  readonly answered: number;
}

/** A place that was drawn: of a unit's cases in the order of their codes, byte by byte, from 0 on. */
export interface DrawnPlace {
  readonly unitId: string;
  readonly at: number;
  /** In which turn of the unit it was drawn, from 1 on. */
  readonly place: number;
}

/** A case that was drawn. */
export interface DrawnCase {
  readonly caseId: string;
  readonly unitId: string;
  readonly place: number;
}

/** A message that a questionnaire is written from. */
export interface QuestionnaireSource {
  readonly invitationId: string;
  readonly caseCode: string;
  readonly applicantName: string;
  readonly applicantKind: 'person' | 'organisation';
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly receivingUnitId: string;
  readonly answerUntil: PlainDate;
  /** Nothing more to ask: answered, or the round is closed. */
  readonly over: boolean;
}

/** Somebody who has not answered and is to be reminded. */
export interface DueRoundReminder {
  readonly id: string;
  readonly invitedAt: Instant;
  readonly reminders: number;
  readonly surveyCode: string;
  readonly surveyVersion: number;
  readonly answerUntil: PlainDate;
}

/** Version of the templates that questionnaires are sent with. */
const TEMPLATE_VERSION = 1;

const ROUND = `SELECT r.id, r.name, r.survey_code AS "surveyCode", r.survey_version AS "surveyVersion", r.unit_id AS "unitId", r.from_day::text AS "fromDay", r.to_day::text AS "toDay",
    r.answer_until::text AS "answerUntil", r.wish, r.seed, r.created_by AS "createdBy", r.status, r.strata, s.full_name AS "createdByName",
    ${epochMs('r.created_at')} AS "createdAt", ${epochMs('r.opened_at')} AS "openedAt", ${epochMs('r.closed_at')} AS "closedAt",
    (SELECT count(*)::int FROM round_invitation i WHERE i.round_id = r.id) AS invited,
    (SELECT count(i.answered_at)::int FROM round_invitation i WHERE i.round_id = r.id) AS answered
  FROM survey_round r JOIN staff s ON s.id = r.created_by`;

const FIND = statement('survey-round', `${ROUND} WHERE r.id = $1`);
const HOLD = statement('survey-round-hold', `${ROUND} WHERE r.id = $1 FOR UPDATE OF r`);
const LIST = statement(
  'survey-round-list',
  `${ROUND} WHERE (r.unit_id = ANY ($1::uuid[]) OR EXISTS (SELECT 1 FROM jsonb_array_elements(r.strata) AS u WHERE (u ->> 'key')::uuid = ANY ($1::uuid[]))) AND ($2::timestamptz IS NULL OR (r.created_at, r.id) < ($2::timestamptz, $3::uuid)) ORDER BY r.created_at DESC, r.id DESC LIMIT $4`,
);
const LAST_CLOSED = statement(
  'survey-round-last-closed',
  `${ROUND} WHERE r.unit_id = $1 AND r.status = 'closed' AND r.closed_at < $2 ORDER BY r.closed_at DESC, r.id DESC LIMIT 1`,
);

// No result is returned before it is there: of the cases that were finished by then, those that were returned in the period.
const DRAWABLE = `SELECT DISTINCT ON (coalesce(c.applicant_identity, c.id::text)) c.id AS "caseId", c.code, c.receiving_unit_id AS "unitId"
   FROM case_file c WHERE c.status = 'returned' AND c.returned_at >= $1 AND c.returned_at < $2 AND c.finished_at < $2 AND ${countedCases(3)}
   ORDER BY coalesce(c.applicant_identity, c.id::text), c.returned_at DESC, c.id`;
const DRAWN = statement(
  'survey-round-drawn-cases',
  `SELECT n."caseId", n."unitId", d.place FROM (SELECT p."caseId", p."unitId", row_number() OVER (PARTITION BY p."unitId" ORDER BY p.code COLLATE "C") - 1 AS at FROM (${DRAWABLE}) p) n
   JOIN jsonb_to_recordset($6::jsonb) AS d("unitId" uuid, at int, place int) ON d."unitId" = n."unitId" AND d.at = n.at ORDER BY n."unitId", d.place`,
);
const SIZES = statement('survey-round-sizes', `SELECT p."unitId" AS key, count(*)::int AS size FROM (${DRAWABLE}) p GROUP BY 1`);

const OPEN = statement(
  'survey-round-open',
  `UPDATE survey_round SET status = 'open', strata = $2, opened_by = $3, opened_at = $4 WHERE id = $1 AND status = 'draft' RETURNING id`,
);

// The event that a message of a drawn case hangs on is the return of its result, which everybody who is drawn has.
const RETURNED = `(SELECT max(e.seq) FROM case_event e WHERE e.case_id = d.case_id AND e.kind = 'result-returned')`;
const INVITE = statement(
  'survey-round-invite',
  `WITH drawn AS (
     INSERT INTO round_invitation (id, round_id, case_id, unit_id, place, invited_at, remind_at)
     SELECT gen_random_uuid(), $1, d."caseId", d."unitId", d.place, $3, $4 FROM jsonb_to_recordset($2::jsonb) AS d("caseId" uuid, "unitId" uuid, place int)
     RETURNING id, case_id
   )
   INSERT INTO outbox_message (topic, case_id, event_seq, template, template_version, recipient, subject, created_at)
   SELECT 'questionnaire', d.case_id, ${RETURNED}, 'please-answer', ${TEMPLATE_VERSION}, c.applicant ->> 'email', d.id::text, $3
   FROM drawn d JOIN case_file c ON c.id = d.case_id WHERE c.applicant ->> 'email' IS NOT NULL RETURNING id`,
);

const CLOSE = statement('survey-round-close', `UPDATE survey_round SET status = 'closed', closed_by = $2, closed_at = $3 WHERE id = $1 AND status = 'open' RETURNING id`);

const DUE = statement(
  'survey-round-reminders-due',
  `SELECT i.id, ${epochMs('i.invited_at')} AS "invitedAt", i.reminders, r.survey_code AS "surveyCode", r.survey_version AS "surveyVersion", r.answer_until::text AS "answerUntil"
   FROM round_invitation i JOIN survey_round r ON r.id = i.round_id WHERE i.remind_at <= $1 ORDER BY i.remind_at, i.id LIMIT $2`,
);

const REMIND = statement(
  'survey-round-remind',
  `WITH d AS (
     UPDATE round_invitation i SET reminders = i.reminders + 1, remind_at = $3 FROM survey_round r
     WHERE i.id = $1 AND i.reminders = $2 AND i.remind_at <= $4 AND r.id = i.round_id RETURNING i.id, i.case_id, i.reminders, i.answered_at IS NULL AND r.status = 'open' AND r.answer_until >= $5::date AS wanted
   )
   INSERT INTO outbox_message (topic, case_id, event_seq, template, template_version, recipient, subject, created_at)
   SELECT 'questionnaire', d.case_id, ${RETURNED}, 'please-answer-still', ${TEMPLATE_VERSION}, c.applicant ->> 'email', d.id::text || '/' || d.reminders, $4
   FROM d JOIN case_file c ON c.id = d.case_id WHERE d.wanted AND c.applicant ->> 'email' IS NOT NULL RETURNING id`,
);

const SOURCE = statement(
  'survey-round-source',
  `SELECT i.id AS "invitationId", c.code AS "caseCode", c.applicant_name AS "applicantName", c.applicant ->> 'kind' AS "applicantKind", c.procedure_code AS "procedureCode",
     c.procedure_version AS "procedureVersion", c.receiving_unit_id AS "receivingUnitId", r.answer_until::text AS "answerUntil",
     i.answered_at IS NOT NULL OR r.status <> 'open' AS over
   FROM outbox_message o JOIN round_invitation i ON i.id = split_part(o.subject, '/', 1)::uuid JOIN survey_round r ON r.id = i.round_id JOIN case_file c ON c.id = i.case_id
   WHERE o.id = $1 AND o.topic = 'questionnaire'`,
);

/** Survey rounds: planned, drawn, opened, closed; and the messages that ask for answers. */
export class SurveyRoundStore {
  constructor(private readonly sql: Sql) {}

  async create(round: NewRound, now: Instant): Promise<string> {
    const { identifiers } = await this.sql.manager.insert(SurveyRoundEntity, { ...round, createdAt: new Date(now) });
    return String(identifiers[0]?.['id']);
  }

  async find(id: string): Promise<RoundRecord | undefined> {
    const [row] = await this.sql.query<RoundRecord>(FIND, [id]);
    return row;
  }

  /** The round, held until the transaction ends. */
  async hold(id: string): Promise<RoundRecord | undefined> {
    const [row] = await this.sql.query<RoundRecord>(HOLD, [id]);
    return row;
  }

  /** Rounds of these units and those in which cases of theirs were drawn, the newest first. */
  list(unitIds: readonly string[], before: { readonly createdAt: Instant; readonly id: string } | null, limit: number): Promise<RoundRecord[]> {
    return this.sql.query<RoundRecord>(LIST, [unitIds, iso(before?.createdAt ?? null), before?.id ?? null, limit]);
  }

  /** The round of a unit that was closed last before a moment: the one whose scores hold then. */
  async lastClosed(unitId: string, before: Instant): Promise<RoundRecord | undefined> {
    const [row] = await this.sql.query<RoundRecord>(LAST_CLOSED, [unitId, iso(before)]);
    return row;
  }

  /** The cases that stand at the drawn places. */
  drawn(scope: CaseScope, from: Instant, to: Instant, places: readonly DrawnPlace[]): Promise<DrawnCase[]> {
    return this.sql.query<DrawnCase>(DRAWN, [iso(from), iso(to), ...scopeValues(scope), JSON.stringify(places)]);
  }

  /** How many may be drawn of each unit: cases whose result was returned from `from` on and before `to`, of every known person the last one only. */
  sizes(scope: CaseScope, from: Instant, to: Instant): Promise<Stratum[]> {
    return this.sql.query<Stratum>(SIZES, [iso(from), iso(to), ...scopeValues(scope)]);
  }

  /**
   * Opens a draft: writes the plan, the invitations, and a message to everybody with an address. Answers the ids of the
   * messages, or `undefined` when the round was opened before. Call it in a transaction.
   */
  async open(id: string, strata: readonly PlannedStratum[], drawn: readonly DrawnCase[], remindAt: Instant | null, by: string, now: Instant): Promise<string[] | undefined> {
    const [opened] = await this.sql.query(OPEN, [id, JSON.stringify(strata), by, iso(now)]);
    if (!opened) return undefined;
    const rows = await this.sql.query<{ id: string }>(INVITE, [id, JSON.stringify(drawn), iso(now), iso(remindAt)]);
    return rows.map((row) => row.id);
  }

  /** `false` when the round is not open. */
  async close(id: string, by: string, now: Instant): Promise<boolean> {
    return (await this.sql.query(CLOSE, [id, by, iso(now)])).length === 1;
  }

  /** Whose reminder is due, the longest waiting first. */
  dueReminders(now: Instant, limit: number): Promise<DueRoundReminder[]> {
    return this.sql.query<DueRoundReminder>(DUE, [iso(now), limit]);
  }

  /** Writes one reminder, once, unless the round is over by now or takes no more answers; `next` is when the one after it is due. Answers the ids of new messages. */
  async remind(id: string, sent: number, next: Instant | null, now: Instant): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(REMIND, [id, sent, iso(next), iso(now), dateOf(now)]);
    return rows.map((row) => row.id);
  }

  /** What a message of the topic `questionnaire` is written from. */
  async source(messageId: string): Promise<QuestionnaireSource | undefined> {
    const [row] = await this.sql.query<QuestionnaireSource>(SOURCE, [messageId]);
    return row;
  }
}

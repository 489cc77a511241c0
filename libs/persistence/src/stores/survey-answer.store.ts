import type { AnswerCount, AnswerSheet, Instant, PlainDate } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** A drawn case with its round, as whoever answers meets it. */
export interface RoundInvitation {
  readonly id: string;
  readonly roundId: string;
  readonly roundStatus: 'draft' | 'open' | 'closed';
  readonly answerUntil: PlainDate;
  readonly surveyCode: string;
  readonly surveyVersion: number;
  readonly caseId: string;
  readonly caseCode: string;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly receivingUnitId: string;
  readonly involvedUnitIds: readonly string[];
  readonly answeredAt: Instant | null;
}

/** A drawn case as those see it who carry the round out. */
export interface DrawnRow {
  readonly id: string;
  readonly caseCode: string;
  readonly unitId: string;
  readonly place: number;
  /** May it be asked by mail? */
  readonly mailed: boolean;
  readonly reminders: number;
  readonly answeredAt: Instant | null;
  readonly channel: 'web' | 'interview' | null;
}

/** Narrows a list of drawn cases. */
export interface DrawnFilter {
  readonly unitIds: readonly string[];
  /** `null`: answered and open ones. */
  readonly answered: boolean | null;
  readonly afterCode: string | null;
  readonly limit: number;
  /** Who is told nothing of the cases that they worked on; `null` for whoever oversees the round. */
  readonly withoutHandsOf: string | null;
}

/** How a round stands at one unit. */
export interface RoundProgress {
  readonly unitId: string;
  readonly invited: number;
  readonly mailed: number;
  readonly web: number;
  readonly interview: number;
}

/** A filled-in questionnaire with how it came. */
export interface NewAnswer extends AnswerSheet {
  readonly comment: string;
  readonly channel: 'web' | 'interview';
  readonly enteredBy: string | null;
}

/** Answers to a criterion in one part of a round; `part` is a unit, a choice of a group question, `age/25-34`, or a channel. */
export interface PartCount extends AnswerCount {
  readonly part: string;
}

const INVITATION = `SELECT i.id, i.round_id AS "roundId", r.status AS "roundStatus", r.answer_until::text AS "answerUntil", r.survey_code AS "surveyCode", r.survey_version AS "surveyVersion",
    c.id AS "caseId", c.code AS "caseCode", c.procedure_code AS "procedureCode", c.procedure_version AS "procedureVersion", c.receiving_unit_id AS "receivingUnitId",
    c.involved_unit_ids AS "involvedUnitIds", ${epochMs('i.answered_at')} AS "answeredAt"
  FROM round_invitation i JOIN survey_round r ON r.id = i.round_id JOIN case_file c ON c.id = i.case_id`;
const FIND = statement('round-invitation', `${INVITATION} WHERE i.id = $1`);
const OF_CASE = statement('round-invitation-of-case', `${INVITATION} WHERE i.round_id = $1 AND c.code = $2`);

// Uses the invitation up and keeps the answer in one statement: of many at once, the row lock lets one through.
const ANSWER = statement(
  'round-answer',
  `WITH used AS (
     UPDATE round_invitation i SET answered_at = $7, remind_at = NULL FROM survey_round r
     WHERE i.id = $1 AND i.answered_at IS NULL AND r.id = i.round_id AND r.status = 'open' RETURNING i.id
   )
   INSERT INTO survey_answer (invitation_id, answers, facts, groups, comment, channel, entered_by, answered_at)
   SELECT used.id, $2, $3, $4, $5, $6, $8, $7 FROM used RETURNING invitation_id`,
);

/** Did somebody have a hand in a case? */
const HAD_A_HAND = (caseId: string, staffId: string): string => `(EXISTS (SELECT 1 FROM case_file h WHERE h.id = ${caseId} AND h.received_by_id = ${staffId})
     OR EXISTS (SELECT 1 FROM case_stage s WHERE s.case_id = ${caseId} AND (s.assignee_id = ${staffId} OR s.closed_by_id = ${staffId}))
     OR EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = ${caseId} AND e.actor ->> 'id' = ${staffId}::text))`;
const HANDLED = statement('round-handled-by', `SELECT ${HAD_A_HAND('$1::uuid', '$2::uuid')} AS handled`);

const PROGRESS = statement(
  'round-progress',
  `SELECT i.unit_id AS "unitId", count(*)::int AS invited, count(*) FILTER (WHERE c.applicant ->> 'email' IS NOT NULL)::int AS mailed,
     count(*) FILTER (WHERE a.channel = 'web')::int AS web, count(*) FILTER (WHERE a.channel = 'interview')::int AS interview
   FROM round_invitation i JOIN case_file c ON c.id = i.case_id LEFT JOIN survey_answer a ON a.invitation_id = i.id WHERE i.round_id = $1 GROUP BY i.unit_id`,
);

const DRAWN = statement(
  'round-drawn',
  `SELECT i.id, c.code AS "caseCode", i.unit_id AS "unitId", i.place, c.applicant ->> 'email' IS NOT NULL AS mailed, i.reminders, ${epochMs('i.answered_at')} AS "answeredAt", a.channel
   FROM round_invitation i JOIN case_file c ON c.id = i.case_id LEFT JOIN survey_answer a ON a.invitation_id = i.id
   WHERE i.round_id = $1 AND i.unit_id = ANY ($2::uuid[]) AND ($3::boolean IS NULL OR (i.answered_at IS NOT NULL) = $3) AND ($4::text IS NULL OR c.code > $4)
     AND ($6::uuid IS NULL OR NOT ${HAD_A_HAND('c.id', '$6::uuid')})
   ORDER BY c.code LIMIT $5`,
);

const EACH_ANSWER = `FROM round_invitation i JOIN survey_answer a ON a.invitation_id = i.id CROSS JOIN LATERAL jsonb_each(a.answers) AS n(key, value)`;
const VALUE = `CASE WHEN jsonb_typeof(n.value) = 'number' THEN n.value::int END`;
const COUNTS = statement('round-counts', `SELECT n.key, ${VALUE} AS value, count(*)::int AS count ${EACH_ANSWER} WHERE i.round_id = $1 GROUP BY 1, 2`);
const BY_UNIT = statement('round-counts-unit', `SELECT i.unit_id::text AS part, n.key, ${VALUE} AS value, count(*)::int AS count ${EACH_ANSWER} WHERE i.round_id = $1 GROUP BY 1, 2, 3`);
const BY_GROUP = statement(
  'round-counts-group',
  `SELECT g.key || '/' || g.value AS part, n.key, ${VALUE} AS value, count(*)::int AS count ${EACH_ANSWER} CROSS JOIN LATERAL jsonb_each_text(a.groups) AS g(key, value)
   WHERE i.round_id = $1 GROUP BY 1, 2, 3`,
);
const BY_CHANNEL = statement('round-counts-channel', `SELECT 'channel/' || a.channel AS part, n.key, ${VALUE} AS value, count(*)::int AS count ${EACH_ANSWER} WHERE i.round_id = $1 GROUP BY 1, 2, 3`);
const GROUP_SIZES = statement(
  'round-group-sizes',
  `SELECT g.key || '/' || g.value AS part, count(*)::int AS count
   FROM round_invitation i JOIN survey_answer a ON a.invitation_id = i.id CROSS JOIN LATERAL jsonb_each_text(a.groups) AS g(key, value) WHERE i.round_id = $1 GROUP BY 1`,
);
const COMMENTS = statement(
  'round-comments',
  `SELECT a.comment FROM round_invitation i JOIN survey_answer a ON a.invitation_id = i.id WHERE i.round_id = $1 AND a.comment <> '' ORDER BY md5(a.invitation_id::text) LIMIT $2`,
);

/** Answers to the questionnaires of survey rounds, and what they add up to. */
export class SurveyAnswerStore {
  constructor(private readonly sql: Sql) {}

  async findInvitation(id: string): Promise<RoundInvitation | undefined> {
    const [row] = await this.sql.query<RoundInvitation>(FIND, [id]);
    return row;
  }

  async findInvitationOfCase(roundId: string, caseCode: string): Promise<RoundInvitation | undefined> {
    const [row] = await this.sql.query<RoundInvitation>(OF_CASE, [roundId, caseCode]);
    return row;
  }

  /** Keeps one answer and uses the invitation up; `false` when it was answered before, or its round is not open. */
  async answer(invitationId: string, { answers, facts, groups, comment, channel, enteredBy }: NewAnswer, now: Instant): Promise<boolean> {
    const rows = await this.sql.query(ANSWER, [invitationId, JSON.stringify(answers), JSON.stringify(facts), JSON.stringify(groups), comment, channel, iso(now), enteredBy]);
    return rows.length === 1;
  }

  /** Has somebody had a hand in a case? Then they do not ask its applicant how it was. */
  async handled(caseId: string, staffId: string): Promise<boolean> {
    const [row] = await this.sql.query<{ handled: boolean }>(HANDLED, [caseId, staffId]);
    return row?.handled ?? false;
  }

  progress(roundId: string): Promise<RoundProgress[]> {
    return this.sql.query<RoundProgress>(PROGRESS, [roundId]);
  }

  /** Drawn cases of these units by code, answered ones, open ones or all; without those in which `withoutHandsOf` had a hand. */
  drawn(roundId: string, { unitIds, answered, afterCode, limit, withoutHandsOf }: DrawnFilter): Promise<DrawnRow[]> {
    return this.sql.query<DrawnRow>(DRAWN, [roundId, unitIds, answered, afterCode, limit, withoutHandsOf]);
  }

  /** How often each answer was given in the whole round. */
  counts(roundId: string): Promise<AnswerCount[]> {
    return this.sql.query<AnswerCount>(COUNTS, [roundId]);
  }

  countsByUnit(roundId: string): Promise<PartCount[]> {
    return this.sql.query<PartCount>(BY_UNIT, [roundId]);
  }

  countsByGroup(roundId: string): Promise<PartCount[]> {
    return this.sql.query<PartCount>(BY_GROUP, [roundId]);
  }

  /** By `channel/web` and `channel/interview`. */
  countsByChannel(roundId: string): Promise<PartCount[]> {
    return this.sql.query<PartCount>(BY_CHANNEL, [roundId]);
  }

  /** How many people of each group answered. */
  groupSizes(roundId: string): Promise<{ readonly part: string; readonly count: number }[]> {
    return this.sql.query(GROUP_SIZES, [roundId]);
  }

  /** What people wrote, in an order that tells nothing of whom. */
  async comments(roundId: string, limit: number): Promise<string[]> {
    const rows = await this.sql.query<{ comment: string }>(COMMENTS, [roundId, limit]);
    return rows.map(({ comment }) => comment);
  }
}

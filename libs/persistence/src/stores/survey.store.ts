import type { Instant, RatingSource } from '#domain';
import { statement, type Sql, type Statement } from '../sql.js';
import { epochMs } from './case-rows.js';
import { countedCases, scopeValues, type CaseScope } from './case-scope.js';
import { iso } from './instants.js';

/** An invitation with the case it is about; instants are epoch milliseconds. */
export interface Invitation {
  readonly id: string;
  readonly caseId: string;
  readonly caseCode: string;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly receivingUnitId: string;
  readonly involvedUnitIds: readonly string[];
  readonly surveyCode: string;
  readonly surveyVersion: number;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly ratedAt: Instant | null;
}

/** What somebody answered. */
export interface NewRating {
  readonly overall: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly reasons: readonly string[];
  readonly comment: string;
}

/** By which way it was answered. */
export interface RatingWay {
  readonly source: RatingSource;
  readonly deviceId: string | null;
}

/** By what ratings are put together. */
export const RATING_GROUPS = ['case', 'officer', 'unit', 'procedure', 'source', 'month'] as const;
export type RatingGroup = (typeof RATING_GROUPS)[number];

/** How often a group was given one of the five answers. `key` is `null` for what belongs to nobody. */
export interface RatingCount {
  readonly key: string | null;
  readonly name: string;
  readonly overall: number;
  /** What counts: everything but what was set aside. */
  readonly count: number;
  /** Of all, those with a flag, whatever was decided about them. */
  readonly flagged: number;
  readonly setAside: number;
}

/** How many of a group were invited in the period, and how many of these have answered. */
export interface InvitationCount {
  readonly key: string | null;
  readonly name: string;
  readonly invited: number;
  readonly answered: number;
}

/** An invitation whose reminder is due. */
export interface DueReminder extends Pick<Invitation, 'id' | 'surveyCode' | 'surveyVersion' | 'createdAt' | 'expiresAt'> {
  readonly remindAt: Instant;
  /** Reminders that were written before. */
  readonly reminders: number;
}

const INVITATION = `SELECT i.id, c.id AS "caseId", c.code AS "caseCode", c.procedure_code AS "procedureCode", c.procedure_version AS "procedureVersion",
    c.receiving_unit_id AS "receivingUnitId", c.involved_unit_ids AS "involvedUnitIds", i.survey_code AS "surveyCode", i.survey_version AS "surveyVersion",
    ${epochMs('i.created_at')} AS "createdAt", ${epochMs('i.expires_at')} AS "expiresAt", ${epochMs('r.rated_at')} AS "ratedAt"
  FROM survey_invitation i JOIN case_file c ON c.id = i.case_id LEFT JOIN rating r ON r.case_id = c.id`;
const FIND = statement('survey-invitation', `${INVITATION} WHERE i.id = $1`);
const OF_CASE = statement('survey-invitation-of-case', `${INVITATION} WHERE c.code = $1`);

const RATED_UNIT = statement('survey-rated-unit', `SELECT unit_id AS "unitId" FROM rating WHERE case_id = $1`);

// Uses the invitation up and rates in one statement: of a hundred at once, the row lock lets one through.
const RATE = statement(
  'survey-rate',
  `WITH used AS (
    UPDATE survey_invitation SET used_at = $2, remind_at = NULL WHERE id = $1 AND used_at IS NULL AND expires_at > $2 RETURNING case_id, survey_code, survey_version
  )
  INSERT INTO rating (case_id, root_id, survey_code, survey_version, overall, answers, reasons, comment, source, device_id, officer_id, unit_id, procedure_code, rated_at)
  SELECT c.id, c.root_id, used.survey_code, used.survey_version, $3, $4, $5, $6, $7, $8, c.received_by_id, c.receiving_unit_id, c.procedure_code, $2
  FROM used JOIN case_file c ON c.id = used.case_id
  ON CONFLICT (case_id) DO NOTHING RETURNING case_id`,
);

/** The local month of an instant, `2026-08`. */
const MONTH_OF = (instant: string): string => `to_char(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM')`;

/** Was the rating `r` set aside? The last decision about it holds. */
const IS_SET_ASIDE = `coalesce((SELECT v.decision = 'set-aside' FROM rating_review v WHERE v.case_id = r.case_id ORDER BY v.id DESC LIMIT 1), false)`;

interface Grouping {
  readonly key: string;
  readonly name: string;
  readonly joins: string;
}

const GROUPINGS: { readonly [Group in RatingGroup]: Grouping } = {
  case: { key: 'c.code', name: 'c.code', joins: '' },
  officer: { key: 'c.received_by_id', name: `coalesce(o.full_name, 'Không rõ người tiếp nhận')`, joins: 'LEFT JOIN staff o ON o.id = c.received_by_id' },
  unit: { key: 'u.code', name: 'u.name', joins: 'JOIN unit u ON u.id = c.receiving_unit_id' },
  procedure: { key: 'c.procedure_code', name: 'p.name', joins: 'JOIN procedure p ON p.code = c.procedure_code AND p.version = c.procedure_version' },
  source: { key: 'r.source', name: 'r.source', joins: '' },
  month: { key: MONTH_OF('r.rated_at'), name: MONTH_OF('r.rated_at'), joins: '' },
};

const RATINGS = perGroup(
  'survey-ratings-by',
  ({ key, name, joins }) => `SELECT ${key} AS key, max(${name}) AS name, r.overall, count(*) FILTER (WHERE NOT ${IS_SET_ASIDE})::int AS count,
      count(*) FILTER (WHERE EXISTS (SELECT FROM rating_flag f WHERE f.case_id = r.case_id))::int AS flagged, count(*) FILTER (WHERE ${IS_SET_ASIDE})::int AS "setAside"
    FROM rating r JOIN case_file c ON c.id = r.case_id ${joins}
    WHERE r.rated_at >= $1 AND r.rated_at < $2 AND r.root_id = ANY ($3::uuid[]) AND ${countedCases(3)} GROUP BY 1, r.overall`,
);
const INVITATIONS = perGroup(
  'survey-invitations-by',
  ({ key, name, joins }) => `SELECT ${key} AS key, max(${name}) AS name, count(*)::int AS invited, count(i.used_at)::int AS answered
    FROM survey_invitation i JOIN case_file c ON c.id = i.case_id ${joins}
    WHERE i.created_at >= $1 AND i.created_at < $2 AND ${countedCases(3)} GROUP BY 1`,
  { month: { key: MONTH_OF('i.created_at'), name: MONTH_OF('i.created_at'), joins: '' }, source: { key: `'invited'`, name: `''`, joins: '' } },
);

/** One statement a group; `own` says what a group is where it is another thing than with ratings. */
function perGroup(name: string, text: (grouping: Grouping) => string, own: Partial<typeof GROUPINGS> = {}): { readonly [Group in RatingGroup]: Statement } {
  const of = (group: RatingGroup): Statement => statement(`${name}-${group}`, text(own[group] ?? GROUPINGS[group]));
  return { case: of('case'), officer: of('officer'), unit: of('unit'), procedure: of('procedure'), source: of('source'), month: of('month') };
}

// Taken row by row, so that any number of workers remind side by side, and in one transaction with what they write.
const DUE_REMINDERS = statement(
  'survey-reminders-due',
  `SELECT id, survey_code AS "surveyCode", survey_version AS "surveyVersion", ${epochMs('created_at')} AS "createdAt", ${epochMs('expires_at')} AS "expiresAt",
     ${epochMs('remind_at')} AS "remindAt", reminders
   FROM survey_invitation WHERE remind_at <= $1 ORDER BY remind_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
);

/** The mail that invited says to whom and about which event; whoever had none, or none that arrived, is not reminded. */
const REMIND = statement(
  'survey-remind',
  `WITH reminded AS (
    UPDATE survey_invitation SET reminders = reminders + 1, remind_at = $3 WHERE id = $1 AND remind_at IS NOT NULL AND used_at IS NULL AND expires_at > $2 RETURNING case_id, reminders
  )
  INSERT INTO outbox_message (topic, case_id, event_seq, template, template_version, recipient, subject, created_at)
  SELECT o.topic, o.case_id, o.event_seq, 'please-rate-again', 1, o.recipient, reminded.reminders::text, $2
  FROM reminded JOIN outbox_message o ON o.case_id = reminded.case_id AND o.topic = 'notice' AND o.template = 'please-rate'
  WHERE NOT EXISTS (SELECT FROM outbox_message b WHERE b.case_id = o.case_id AND b.recipient = o.recipient AND b.status = 'permanent-failure')
  ON CONFLICT DO NOTHING RETURNING id`,
);
const SKIP = statement('survey-reminder-skip', `UPDATE survey_invitation SET reminders = reminders + 1, remind_at = $2 WHERE id = $1`);
const REST = statement('survey-remind-no-more', `UPDATE survey_invitation SET remind_at = NULL WHERE id = $1`);

/** Invitations to rate, ratings, and what they add up to. */
export class SurveyStore {
  constructor(private readonly sql: Sql) {}

  async findInvitation(id: string): Promise<Invitation | undefined> {
    const [row] = await this.sql.query<Invitation>(FIND, [id]);
    return row;
  }

  async findInvitationOfCase(code: string): Promise<Invitation | undefined> {
    const [row] = await this.sql.query<Invitation>(OF_CASE, [code]);
    return row;
  }

  /** Rates the invitation's case and uses the invitation up. `false` when it was used, had expired, or its case was rated otherwise. */
  async rate(invitationId: string, rating: NewRating, way: RatingWay, now: Instant): Promise<boolean> {
    const rows = await this.sql.query(RATE, [
      invitationId,
      iso(now),
      rating.overall,
      JSON.stringify(rating.answers),
      [...rating.reasons],
      rating.comment,
      way.source,
      way.deviceId,
    ]);
    return rows.length === 1;
  }

  /** The unit that a case's rating is about; `undefined` for a case that nobody has rated. */
  async ratedUnit(caseId: string): Promise<string | undefined> {
    const [row] = await this.sql.query<{ unitId: string }>(RATED_UNIT, [caseId]);
    return row?.unitId;
  }

  /** Invitations whose reminder is due by `now`, held until the transaction ends. */
  dueReminders(now: Instant, limit: number): Promise<DueReminder[]> {
    return this.sql.query<DueReminder>(DUE_REMINDERS, [iso(now), limit]);
  }

  /** Writes a reminder and when the next is due; answers the ids of the messages, none where there is nobody to be told. */
  async remind(invitationId: string, now: Instant, next: Instant | null): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(REMIND, [invitationId, iso(now), iso(next)]);
    return rows.map(({ id }) => id);
  }

  /** Leaves a reminder out, and writes when the next is due. Call it in the transaction that holds the invitation. */
  async skipReminder(invitationId: string, next: Instant | null): Promise<void> {
    await this.sql.query(SKIP, [invitationId, iso(next)]);
  }

  /** Nobody is reminded of an invitation any more. */
  async stopReminding(invitationId: string): Promise<void> {
    await this.sql.query(REST, [invitationId]);
  }

  /** Answers given from `from` on and before `to`, by group. Officer and unit are those that took the case in; of months the key is `2026-08`. */
  ratings(by: RatingGroup, from: Instant, to: Instant, scope: CaseScope): Promise<RatingCount[]> {
    return this.sql.query<RatingCount>(RATINGS[by], [iso(from), iso(to), ...scopeValues(scope)]);
  }

  /** Invitations written from `from` on and before `to`, by group. By which way one will be answered is not known: by source they are one group. */
  invitations(by: RatingGroup, from: Instant, to: Instant, scope: CaseScope): Promise<InvitationCount[]> {
    return this.sql.query<InvitationCount>(INVITATIONS[by], [iso(from), iso(to), ...scopeValues(scope)]);
  }
}

import type { Instant } from '#domain';
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

/** By what ratings are put together. */
export const RATING_GROUPS = ['case', 'officer', 'unit', 'procedure'] as const;
export type RatingGroup = (typeof RATING_GROUPS)[number];

/** How often a group was given one of the five answers. `key` is `null` for what belongs to nobody. */
export interface RatingCount {
  readonly key: string | null;
  readonly name: string;
  readonly overall: number;
  readonly count: number;
}

/** How many of a group were invited in the period, and how many of these have answered. */
export interface InvitationCount {
  readonly key: string | null;
  readonly name: string;
  readonly invited: number;
  readonly answered: number;
}

const INVITATION = `SELECT i.id, c.id AS "caseId", c.code AS "caseCode", c.procedure_code AS "procedureCode", c.procedure_version AS "procedureVersion",
    c.receiving_unit_id AS "receivingUnitId", c.involved_unit_ids AS "involvedUnitIds", i.survey_code AS "surveyCode", i.survey_version AS "surveyVersion",
    ${epochMs('i.expires_at')} AS "expiresAt", ${epochMs('r.rated_at')} AS "ratedAt"
  FROM survey_invitation i JOIN case_file c ON c.id = i.case_id LEFT JOIN rating r ON r.case_id = c.id`;
const FIND = statement('survey-invitation', `${INVITATION} WHERE i.id = $1`);
const OF_CASE = statement('survey-invitation-of-case', `${INVITATION} WHERE c.code = $1`);

// Uses the invitation up and rates in one statement: of a hundred at once, the row lock lets one through.
const RATE = statement(
  'survey-rate',
  `WITH used AS (
    UPDATE survey_invitation SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND expires_at > $2 RETURNING case_id, survey_code, survey_version
  )
  INSERT INTO rating (case_id, root_id, survey_code, survey_version, overall, answers, reasons, comment, source, officer_id, unit_id, procedure_code, rated_at)
  SELECT c.id, c.root_id, used.survey_code, used.survey_version, $3, $4, $5, $6, 'link', c.received_by_id, c.receiving_unit_id, c.procedure_code, $2
  FROM used JOIN case_file c ON c.id = used.case_id
  ON CONFLICT (case_id) DO NOTHING RETURNING case_id`,
);

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
};

const RATINGS = perGroup(
  'survey-ratings-by',
  ({ key, name, joins }) => `SELECT ${key} AS key, max(${name}) AS name, r.overall, count(*)::int AS count
    FROM rating r JOIN case_file c ON c.id = r.case_id ${joins}
    WHERE r.rated_at >= $1 AND r.rated_at < $2 AND r.root_id = ANY ($3::uuid[]) AND ${countedCases(3)} GROUP BY 1, r.overall`,
);
const INVITATIONS = perGroup(
  'survey-invitations-by',
  ({ key, name, joins }) => `SELECT ${key} AS key, max(${name}) AS name, count(*)::int AS invited, count(i.used_at)::int AS answered
    FROM survey_invitation i JOIN case_file c ON c.id = i.case_id ${joins}
    WHERE i.created_at >= $1 AND i.created_at < $2 AND ${countedCases(3)} GROUP BY 1`,
);

function perGroup(name: string, text: (grouping: Grouping) => string): { readonly [Group in RatingGroup]: Statement } {
  const of = (group: RatingGroup): Statement => statement(`${name}-${group}`, text(GROUPINGS[group]));
  return { case: of('case'), officer: of('officer'), unit: of('unit'), procedure: of('procedure') };
}

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
  async rate(invitationId: string, rating: NewRating, now: Instant): Promise<boolean> {
    const rows = await this.sql.query(RATE, [
      invitationId,
      iso(now),
      rating.overall,
      JSON.stringify(rating.answers),
      [...rating.reasons],
      rating.comment,
    ]);
    return rows.length === 1;
  }

  /** Answers given from `from` on and before `to`, by group. Officer and unit are those that took the case in. */
  ratings(by: RatingGroup, from: Instant, to: Instant, scope: CaseScope): Promise<RatingCount[]> {
    return this.sql.query<RatingCount>(RATINGS[by], [iso(from), iso(to), ...scopeValues(scope)]);
  }

  /** Invitations written from `from` on and before `to`, by group. */
  invitations(by: RatingGroup, from: Instant, to: Instant, scope: CaseScope): Promise<InvitationCount[]> {
    return this.sql.query<InvitationCount>(INVITATIONS[by], [iso(from), iso(to), ...scopeValues(scope)]);
  }
}

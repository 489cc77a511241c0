import type { HandOver, Instant, PostRole } from '#domain';
import { statement, type Sql, type Statement } from '../sql.js';
import { CASE_COLUMNS, epochMs, type CaseRow } from './case-rows.js';
import { iso } from './instants.js';

/** Open stages of one post in one unit: where work is looked for. */
export interface WorkPlace {
  readonly unitId: string;
  readonly role: PostRole;
  /** Stages due by then are soon due; it differs by the unit's calendar. */
  readonly soonUntil: Instant;
}

/** Which open stages are asked for. */
export interface InboxQuery {
  /** How the stages stand that are wanted, as of `now`; all of them unless told otherwise. */
  readonly show?: 'overdue' | 'soon' | 'halted' | 'results' | null;
  readonly procedureCode?: string | null;
  readonly now?: Instant;
  readonly places: readonly WorkPlace[];
  /** Only stages of these people and those that nobody has taken; `null` for everybody's. */
  readonly assigneeIds: readonly string[] | null;
  /** Posts whose holder answers a hand-over that is offered to their unit. */
  readonly answering: readonly { readonly unitId: string; readonly post: PostRole | null }[];
  readonly sort: 'due' | 'received';
  /** Sort key of the last row of the page before; `at` is `null` where nothing is due, `token` where one case has several stages in the list. */
  readonly after: { readonly at: Instant | null; readonly id: string; readonly token?: number | null } | null;
  readonly limit: number;
}

/** A list row with what the inbox adds: which stage of the case it is, its hand-over and its sort key. */
export interface InboxRow extends CaseRow {
  /** `null` for an application that waits at a counter. */
  readonly token: number | null;
  readonly post: PostRole | null;
  /** `fork/key`; `null` outside every fork. */
  readonly branch: string | null;
  readonly offeredUnitId: string | null;
  /** The hand-over of the stage: waiting for its answer, or declined and back with the sender. */
  readonly handOver: Partial<HandOver> | null;
  readonly sortAt: Instant | null;
}

/** How much waits, each counted up to `COUNT_CAP`. */
export interface InboxCounts {
  readonly total: number;
  readonly overdue: number;
  readonly soon: number;
}

/** Where counting stops: more than this is "1000+" for a person. */
export const COUNT_CAP = 1000;

/**
 * The open stages of an inbox. For each place the partial index `case_stage_open_unit` gives them in
 * the order of their due instants, so that a page reads about as many rows as it shows; offered
 * hand-overs come from `case_stage_offered`. Parameters: $1 units, $2 posts, $3 assignees, $4 units and
 * $5 posts that answer hand-overs (a `null` post answers for every post).
 */
function places(narrowed: string, page: string): string {
  return `(SELECT o.* FROM unnest($1::uuid[], $2::text[]) AS place(unit_id, post) CROSS JOIN LATERAL (
      SELECT o.* FROM case_stage o WHERE o.unit_id = place.unit_id AND o.post = place.post AND o.closed_at IS NULL
        AND ($3::uuid[] IS NULL OR o.assignee_id IS NULL OR o.assignee_id = ANY($3)) ${narrowed} ${page}
    ) o
    UNION
    SELECT o.* FROM case_stage o WHERE o.closed_at IS NULL AND o.offered_unit_id = ANY($4::uuid[])
      AND EXISTS (SELECT 1 FROM unnest($4::uuid[], $5::text[]) AS mine(unit_id, post) WHERE mine.unit_id = o.offered_unit_id AND coalesce(mine.post, o.offered_post) = o.offered_post) ${narrowed})`;
}

/** Stages without a due instant come last. */
const AFTER_DUE = `AND ($7::uuid IS NULL OR (coalesce(o.due_at, 'infinity'), o.case_id, o.token) > (coalesce($6::timestamptz, 'infinity'), $7::uuid, $9::int))`;
const THIS_STAGE = `s.token, s.post, s.branch, s.offered_unit_id AS "offeredUnitId",
  nullif(jsonb_path_query_first(c.state, '$.tokens[*] ? (@.id == $token).handOver', jsonb_build_object('token', s.token)), 'null') AS "handOver"`;

const BY_DUE = statement(
  'inbox-by-due',
  `SELECT ${CASE_COLUMNS}, ${THIS_STAGE}, ${epochMs('s.due_at')} AS "sortAt"
   FROM (SELECT o.* FROM ${places(AFTER_DUE, 'ORDER BY o.due_at, o.case_id, o.token LIMIT $8')} o ORDER BY o.due_at, o.case_id, o.token LIMIT $8) s
   JOIN case_file c ON c.id = s.case_id LEFT JOIN staff a ON a.id = s.assignee_id
   ORDER BY s.due_at, s.case_id, s.token`,
);

const BY_RECEIVED = statement(
  'inbox-by-received',
  `SELECT ${CASE_COLUMNS}, ${THIS_STAGE}, ${epochMs('c.accepted_at')} AS "sortAt"
   FROM ${places('', '')} s JOIN case_file c ON c.id = s.case_id LEFT JOIN staff a ON a.id = s.assignee_id
   WHERE $7::uuid IS NULL OR (c.accepted_at, c.id, s.token) > ($6::timestamptz, $7::uuid, $9::int)
   ORDER BY c.accepted_at, c.id, s.token LIMIT $8`,
);

/** What is asked for beside the places: how the stage stands ($10, at $11, by the limits $12 of each place), and of which procedure ($13). */
const FILTERED = statement(
  'inbox-filtered',
  `SELECT ${CASE_COLUMNS}, ${THIS_STAGE}, ${epochMs('s.due_at')} AS "sortAt"
   FROM ${places('', '')} s JOIN case_file c ON c.id = s.case_id LEFT JOIN staff a ON a.id = s.assignee_id
   LEFT JOIN unnest($1::uuid[], $2::text[], $12::timestamptz[]) AS limits(unit_id, post, soon_until) ON limits.unit_id = s.unit_id AND limits.post = s.post
   WHERE ($7::uuid IS NULL OR (coalesce(s.due_at, 'infinity'), s.case_id, s.token) > (coalesce($6::timestamptz, 'infinity'), $7::uuid, $9::int))
     AND ($13::text IS NULL OR c.procedure_code = $13)
     AND CASE $10::text
       WHEN 'overdue' THEN c.status IN ('received', 'processing') AND s.due_at < $11
       WHEN 'soon' THEN c.status IN ('received', 'processing') AND s.due_at >= $11 AND s.due_at <= coalesce(limits.soon_until, $11::timestamptz)
       WHEN 'halted' THEN c.status IN ('supplement', 'payment', 'suspended')
       WHEN 'results' THEN c.status = 'result-ready'
       ELSE true END
   ORDER BY s.due_at, s.case_id, s.token LIMIT $8`,
);

/** A stage whose clock stands still is neither overdue nor soon due, whatever its instant says. */
const COUNTS = statement(
  'inbox-counts',
  `SELECT count(*)::int AS total,
     count(*) FILTER (WHERE running AND o.due_at < $7)::int AS overdue,
     count(*) FILTER (WHERE running AND o.due_at >= $7 AND o.due_at <= o.soon_until)::int AS soon
   FROM (
     SELECT s.due_at, c.status NOT IN ('supplement', 'payment', 'suspended') AS running, coalesce(limits.soon_until, $7::timestamptz) AS soon_until
     FROM (SELECT o.* FROM ${places('', 'ORDER BY o.due_at, o.case_id LIMIT $8')} o ORDER BY o.due_at LIMIT $8) s JOIN case_file c ON c.id = s.case_id
     LEFT JOIN unnest($1::uuid[], $2::text[], $6::timestamptz[]) AS limits(unit_id, post, soon_until) ON limits.unit_id = s.unit_id AND limits.post = s.post
   ) o`,
);

const SUBMITTED = statement(
  'inbox-submitted',
  `SELECT ${CASE_COLUMNS}, ${THIS_STAGE}, ${epochMs('c.submitted_at')} AS "sortAt"
   FROM case_file c LEFT JOIN case_stage s ON false LEFT JOIN staff a ON false
   WHERE c.status = 'submitted' AND c.receiving_unit_id = ANY($1::uuid[]) AND ($3::uuid IS NULL OR (c.submitted_at, c.id) > ($2::timestamptz, $3::uuid))
   ORDER BY c.submitted_at, c.id LIMIT $4`,
);
const SUBMITTED_COUNT = statement(
  'inbox-submitted-count',
  `SELECT count(*)::int AS total FROM (SELECT 1 FROM case_file WHERE status = 'submitted' AND receiving_unit_id = ANY($1::uuid[]) LIMIT $2) waiting`,
);

/** Behind every stage of a case: where a cursor names no stage, the page goes on with the next case. */
const LAST_TOKEN = 2_147_483_647;

const LISTS: Readonly<Record<InboxQuery['sort'], Statement>> = { due: BY_DUE, received: BY_RECEIVED };

/** What waits for somebody or for their units. */
export class InboxStore {
  constructor(private readonly sql: Sql) {}

  /** Open stages in order, one row more than `limit` when there is a next page. */
  stages(wanted: InboxQuery): Promise<InboxRow[]> {
    const { show = null, procedureCode = null, now = null, after } = wanted;
    const values = [...placeValues(wanted), iso(after?.at ?? null), after?.id ?? null, wanted.limit + 1, after?.token ?? LAST_TOKEN];
    if (show === null && procedureCode === null) return this.sql.query<InboxRow>(LISTS[wanted.sort], values);
    return this.sql.query<InboxRow>(FILTERED, [...values, show, iso(now), wanted.places.map((place) => iso(place.soonUntil)), procedureCode]);
  }

  /** How many open stages there are; of those the late and the soon due ones, the earliest due first up to the cap. */
  async counts(wanted: Omit<InboxQuery, 'sort' | 'after' | 'limit'>, now: Instant): Promise<InboxCounts> {
    const [row] = await this.sql.query<InboxCounts>(COUNTS, [...placeValues(wanted), wanted.places.map((place) => iso(place.soonUntil)), iso(now), COUNT_CAP]);
    return row ?? { total: 0, overdue: 0, soon: 0 };
  }

  /** Applications sent online that wait at these counters, the oldest first. */
  submitted(counterIds: readonly string[], after: InboxQuery['after'], limit: number): Promise<InboxRow[]> {
    return this.sql.query<InboxRow>(SUBMITTED, [counterIds, iso(after?.at ?? null), after?.id ?? null, limit + 1]);
  }

  async submittedCount(counterIds: readonly string[]): Promise<number> {
    const [row] = await this.sql.query<{ total: number }>(SUBMITTED_COUNT, [counterIds, COUNT_CAP]);
    return row?.total ?? 0;
  }
}

function placeValues({ places: wanted, assigneeIds, answering }: Pick<InboxQuery, 'places' | 'assigneeIds' | 'answering'>): unknown[] {
  return [wanted.map((place) => place.unitId), wanted.map((place) => place.role), assigneeIds, answering.map((mine) => mine.unitId), answering.map((mine) => mine.post)];
}

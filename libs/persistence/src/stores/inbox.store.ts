import type { Channel, HandOver, Instant, PostRole } from '#domain';
import { statement, type Sql, type Statement } from '../sql.js';
import { CASE_COLUMNS, epochMs, type CaseRow } from './case-rows.js';
import { textPattern } from './case-search.store.js';
import { iso } from './instants.js';
import { NOBODY } from './oversight.store.js';

/** Open stages of one post in one unit: where work is looked for. */
export interface WorkPlace {
  readonly unitId: string;
  readonly role: PostRole;
  /** Stages due by then are soon due; it differs by the unit's calendar. */
  readonly soonUntil: Instant;
}

/** What open stages are narrowed by; what is left out does not narrow. */
export interface InboxNarrowing {
  readonly procedureCode?: string | null;
  readonly field?: string | null;
  /** Key of the step in its process. */
  readonly stage?: string | null;
  /** Id of who has the stage; `NOBODY` for those that nobody has taken. */
  readonly holder?: string | null;
  readonly channel?: Channel | null;
  /** Words in order of the code, the applicant's name or number; accents and case do not count. */
  readonly text?: string | null;
}

/** Which open stages are asked for. */
export interface InboxQuery extends InboxNarrowing {
  /** How the stages stand that are wanted, as of `now`; all of them unless told otherwise. */
  readonly show?: 'overdue' | 'soon' | 'halted' | 'results' | null;
  readonly now: Instant;
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
  /** `null` for what waits at a counter. */
  readonly token: number | null;
  readonly post: PostRole | null;
  /** `fork/key`; `null` outside every fork. */
  readonly branch: string | null;
  readonly offeredUnitId: string | null;
  /** The hand-over of the stage: waiting for its answer, or declined and back with the sender. */
  readonly handOver: Partial<HandOver> | null;
  readonly sortAt: Instant | null;
  /** The applicant sent what was asked for, and nobody has accepted it yet. */
  readonly supplemented: boolean;
  /** When what a counter must take in came online: an application, for the first time or mended, or what was asked for in an open case; no other row has it. */
  readonly arrivedAt?: Instant;
}

/** How much waits, each counted up to `COUNT_CAP`. */
export interface InboxCounts {
  readonly total: number;
  readonly overdue: number;
  readonly soon: number;
  readonly halted: number;
  readonly results: number;
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
/** When the applicant sent what was asked for last: papers, or the proof that the money is paid. */
const ANSWERED = `coalesce(c.state #>> '{request,answeredAt}', c.state #>> '{payment,answeredAt}')`;

const THIS_STAGE = `s.token, s.post, s.branch, s.offered_unit_id AS "offeredUnitId",
  nullif(jsonb_path_query_first(c.state, '$.tokens[*] ? (@.id == $token).handOver', jsonb_build_object('token', s.token)), 'null') AS "handOver",
  ${ANSWERED} IS NOT NULL AS supplemented`;

const BY_DUE = statement(
  'inbox-by-due',
  `SELECT ${CASE_COLUMNS}, ${THIS_STAGE}, ${epochMs('s.due_at')} AS "sortAt"
   FROM (SELECT o.* FROM ${places(AFTER_DUE, 'ORDER BY o.due_at, o.case_id, o.token LIMIT $8')} o ORDER BY o.due_at, o.case_id, o.token LIMIT $8) s
   JOIN case_file c ON c.id = s.case_id LEFT JOIN staff a ON a.id = s.assignee_id
   ORDER BY s.due_at, s.case_id, s.token`,
);

const LIMITS = (number: number) => `LEFT JOIN unnest($1::uuid[], $2::text[], $${number}::timestamptz[]) AS limits(unit_id, post, soon_until) ON limits.unit_id = s.unit_id AND limits.post = s.post`;

/** What a list is narrowed by, in the order of `narrowingValues`, from the parameter `first` on. */
const narrowed = (first: number) => `($${first}::text IS NULL OR c.procedure_code = $${first}) AND ($${first + 1}::text IS NULL OR c.field = $${first + 1})
  AND ($${first + 2}::text IS NULL OR s.stage = $${first + 2}) AND ($${first + 3}::text IS NULL OR coalesce(s.assignee_id::text, '${NOBODY}') = $${first + 3})
  AND ($${first + 4}::text IS NULL OR c.channel = $${first + 4})
  AND ($${first + 5}::text IS NULL OR case_search(c.code, c.applicant_name, c.applicant_identity, c.applicant_phone) LIKE (SELECT fold($${first + 5}::text)))`;

/**
 * How a stage stands at `now`, soon being until `soon`. Where the clock stands still a stage is neither overdue nor soon
 * due, whatever its instant says; it waits for others, as one does that another unit is asked to take.
 */
const standing = (now: string, soon: string) => ({
  overdue: `c.status IN ('received', 'processing') AND s.due_at < ${now}`,
  soon: `c.status IN ('received', 'processing') AND s.due_at >= ${now} AND s.due_at <= ${soon}`,
  halted: `(c.status IN ('supplement', 'payment', 'suspended') OR s.offered_unit_id IS NOT NULL AND s.offered_unit_id <> ALL($4::uuid[]))`,
  results: `c.status = 'result-ready'`,
});

/** By due instants or in the order of reception: stages that stand as asked ($10, at $11, by the limits $12 of each place), narrowed from $13 on. */
const filtered = (name: string, key: string, after: string) => {
  const { overdue, soon, halted, results } = standing('$11', 'coalesce(limits.soon_until, $11::timestamptz)');
  return statement(
    name,
    `SELECT ${CASE_COLUMNS}, ${THIS_STAGE}, ${epochMs(key)} AS "sortAt"
     FROM ${places('', '')} s JOIN case_file c ON c.id = s.case_id LEFT JOIN staff a ON a.id = s.assignee_id ${LIMITS(12)}
     WHERE ${after} AND ${narrowed(13)}
       AND CASE $10::text WHEN 'overdue' THEN ${overdue} WHEN 'soon' THEN ${soon} WHEN 'halted' THEN ${halted} WHEN 'results' THEN ${results} ELSE true END
     ORDER BY ${key}, c.id, s.token LIMIT $8`,
  );
};

const LISTS: Readonly<Record<InboxQuery['sort'], Statement>> = {
  due: filtered('inbox-by-due-filtered', 's.due_at', `($7::uuid IS NULL OR (coalesce(s.due_at, 'infinity'), c.id, s.token) > (coalesce($6::timestamptz, 'infinity'), $7::uuid, $9::int))`),
  received: filtered('inbox-by-received', 'c.accepted_at', `($7::uuid IS NULL OR (c.accepted_at, c.id, s.token) > ($6::timestamptz, $7::uuid, $9::int))`),
};

/** Counts stages: at $7 by the limits $6, $8 of them at the most. */
const counting = (name: string, stages: string) => {
  const { overdue, soon, halted, results } = standing('$7', 's.soon_until');
  return statement(
    name,
    `SELECT count(*)::int AS total, count(*) FILTER (WHERE ${overdue})::int AS overdue, count(*) FILTER (WHERE ${soon})::int AS soon,
       count(*) FILTER (WHERE ${halted})::int AS halted, count(*) FILTER (WHERE ${results})::int AS results
     FROM (SELECT s.*, coalesce(limits.soon_until, $7::timestamptz) AS soon_until FROM (${stages}) s ${LIMITS(6)}) s JOIN case_file c ON c.id = s.case_id`,
  );
};
const COUNTS = counting('inbox-counts', `SELECT o.* FROM ${places('', 'ORDER BY o.due_at, o.case_id LIMIT $8')} o ORDER BY o.due_at LIMIT $8`);
const COUNTS_NARROWED = counting('inbox-counts-narrowed', `SELECT s.* FROM ${places('', '')} s JOIN case_file c ON c.id = s.case_id WHERE ${narrowed(9)} ORDER BY s.due_at LIMIT $8`);

/** What came online and only the counter ($1) takes in: applications in the order of their first sending, papers and proofs of open cases in the order in which they came. */
const ARRIVED = `(
    SELECT c.id, c.submitted_at AS at FROM case_file c WHERE c.status = 'submitted' AND c.receiving_unit_id = ANY($1::uuid[])
    UNION ALL
    SELECT c.id, to_timestamp(${ANSWERED}::float8 / 1000) FROM case_file c WHERE c.status IN ('supplement', 'payment') AND c.receiving_unit_id = ANY($1::uuid[]) AND ${ANSWERED} IS NOT NULL
  ) arrived`;
const ONLINE = statement(
  'inbox-online',
  `SELECT ${CASE_COLUMNS}, ${THIS_STAGE}, ${epochMs('arrived.at')} AS "sortAt",
     CASE c.status WHEN 'submitted' THEN (SELECT ${epochMs('max(e.at)')} FROM case_event e WHERE e.case_id = c.id AND e.kind IN ('submitted', 'resubmitted')) ELSE ${epochMs('arrived.at')} END AS "arrivedAt"
   FROM ${ARRIVED} JOIN case_file c ON c.id = arrived.id LEFT JOIN case_stage s ON false LEFT JOIN staff a ON false
   WHERE $3::uuid IS NULL OR (arrived.at, c.id) > ($2::timestamptz, $3::uuid)
   ORDER BY arrived.at, c.id LIMIT $4`,
);
const ONLINE_COUNT = statement('inbox-online-count', `SELECT count(*)::int AS total FROM (SELECT FROM ${ARRIVED} LIMIT $2) waiting`);

/** Behind every stage of a case: where a cursor names no stage, the page goes on with the next case. */
const LAST_TOKEN = 2_147_483_647;

/** Cases to whose notes somebody is called and has not looked, the last called first; each with the open stage that people work on. */
const CALLS = `(SELECT m.case_id, max(n.at) AS at FROM case_mention m JOIN case_note n ON n.id = m.note_id WHERE m.staff_id = $1 AND m.seen_at IS NULL GROUP BY 1) called
   JOIN case_file c ON c.id = called.case_id AND c.involved_unit_ids && $2::uuid[]`;
const MENTIONED = statement(
  'inbox-mentioned',
  `SELECT ${CASE_COLUMNS}, ${THIS_STAGE}, ${epochMs('called.at')} AS "sortAt" FROM ${CALLS}
   LEFT JOIN LATERAL (SELECT o.* FROM case_stage o WHERE o.case_id = c.id AND o.closed_at IS NULL ORDER BY o.post IS NULL, o.token LIMIT 1) s ON true LEFT JOIN staff a ON a.id = s.assignee_id
   WHERE $4::uuid IS NULL OR (called.at, c.id) < ($3::timestamptz, $4::uuid) ORDER BY called.at DESC, c.id DESC LIMIT $5`,
);
const MENTIONED_COUNT = statement('inbox-mentioned-count', `SELECT count(*)::int AS total FROM ${CALLS}`);
const MENTIONED_AMONG = statement('inbox-mentioned-among', `SELECT DISTINCT case_id AS id FROM case_mention WHERE staff_id = $1 AND case_id = ANY($2::uuid[]) AND seen_at IS NULL`);

/** What waits for somebody or for their units. */
export class InboxStore {
  constructor(private readonly sql: Sql) {}

  /** Open stages in order, one row more than `limit` when there is a next page. */
  stages(wanted: InboxQuery): Promise<InboxRow[]> {
    const { show = null, sort, now, after } = wanted;
    const values = [...placeValues(wanted), iso(after?.at ?? null), after?.id ?? null, wanted.limit + 1, after?.token ?? LAST_TOKEN];
    if (sort === 'due' && show === null && !isNarrowed(wanted)) return this.sql.query<InboxRow>(BY_DUE, values);
    return this.sql.query<InboxRow>(LISTS[sort], [...values, show, iso(now), wanted.places.map((place) => iso(place.soonUntil)), ...narrowingValues(wanted)]);
  }

  /** How many of the narrowed stages there are, however they stand, and how they do; the earliest due first up to the cap. */
  async counts(wanted: InboxQuery): Promise<InboxCounts> {
    const values = [...placeValues(wanted), wanted.places.map((place) => iso(place.soonUntil)), iso(wanted.now), COUNT_CAP];
    const [row] = await (isNarrowed(wanted) ? this.sql.query<InboxCounts>(COUNTS_NARROWED, [...values, ...narrowingValues(wanted)]) : this.sql.query<InboxCounts>(COUNTS, values));
    return row ?? { total: 0, overdue: 0, soon: 0, halted: 0, results: 0 };
  }

  /** Cases to whose notes somebody is called, of these units, one row more than `limit` when there is a next page. */
  mentioned(staffId: string, unitIds: readonly string[], after: InboxQuery['after'], limit: number): Promise<InboxRow[]> {
    return this.sql.query<InboxRow>(MENTIONED, [staffId, unitIds, iso(after?.at ?? null), after?.id ?? null, limit + 1]);
  }

  async mentionedCount(staffId: string, unitIds: readonly string[]): Promise<number> {
    return (await this.sql.query<{ total: number }>(MENTIONED_COUNT, [staffId, unitIds]))[0]?.total ?? 0;
  }

  /** To which of these cases somebody is called. */
  async mentionedAmong(staffId: string, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.sql.query<{ id: string }>(MENTIONED_AMONG, [staffId, caseIds])).map(({ id }) => id));
  }

  /** What came online and waits for these counters, the oldest first. */
  online(counterIds: readonly string[], after: InboxQuery['after'], limit: number): Promise<InboxRow[]> {
    return this.sql.query<InboxRow>(ONLINE, [counterIds, iso(after?.at ?? null), after?.id ?? null, limit + 1]);
  }

  async onlineCount(counterIds: readonly string[]): Promise<number> {
    const [row] = await this.sql.query<{ total: number }>(ONLINE_COUNT, [counterIds, COUNT_CAP]);
    return row?.total ?? 0;
  }
}

function placeValues({ places: wanted, assigneeIds, answering }: Pick<InboxQuery, 'places' | 'assigneeIds' | 'answering'>): unknown[] {
  return [wanted.map((place) => place.unitId), wanted.map((place) => place.role), assigneeIds, answering.map((mine) => mine.unitId), answering.map((mine) => mine.post)];
}

function isNarrowed(wanted: InboxNarrowing): boolean {
  return narrowingValues(wanted).some((value) => value !== null);
}

function narrowingValues({ procedureCode = null, field = null, stage = null, holder = null, channel = null, text = null }: InboxNarrowing): (string | null)[] {
  return [procedureCode, field, stage, holder, channel, text === null ? null : textPattern(text)];
}

import { evolveFollowUp, type FollowUp, type FollowUpEvent, type HeadRole, type HeadSeat, type Instant, type PlainDate } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { FOLLOW_UP_TALLIES, sumTallies, type FollowUpTally, type FollowUpTallyRow } from './follow-up-tallies.js';
import { iso } from './instants.js';

/** Somebody else changed the follow-up first. */
export class StaleFollowUp extends Error {
  constructor(id: string) {
    super(`Follow-up ${id} has changed meanwhile`);
  }
}

/** Who sent a petition and how to reach them. */
export interface FollowUpContact {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What a follow-up is about, as the citizen gave it. */
interface FollowUpContent {
  readonly reference: string;
  readonly pinSalt: Buffer;
  readonly caseId: string | null;
  readonly text: string;
  /** Whom it is about, as the citizen wrote the name. */
  readonly concerned: string;
  /** The low rating, 1 to 5; `null` for a petition. */
  readonly overall: number | null;
}

export interface NewFollowUp extends FollowUpContent {
  readonly rootId: string;
  /** `null` where somebody wrote without a name; a low rating has the applicant of its case. */
  readonly contact: FollowUpContact | null;
  readonly event: FollowUpEvent;
  readonly wakeAt: Instant | null;
}

/** A follow-up as commands and pages load it. */
export interface FollowUpRecord extends FollowUpContent {
  readonly file: FollowUp;
  /** Reasons that were ticked with a low rating, also those that a device took a moment later. */
  readonly reasons: readonly string[];
  readonly caseCode: string | null;
  readonly assigneeName: string | null;
  readonly alarmedUntil: Instant;
}

/** Which follow-ups a list shows: sent to these units, concerning none of the viewers (whoever looks, and those they fill in for). */
export interface FollowUpFilter {
  readonly seatUnitIds: readonly string[];
  readonly viewerIds: readonly string[];
  readonly unitIds: readonly string[] | null;
  readonly caseCode: string | null;
}

/** One page: not answered ones the most urgent first, ended ones the latest due first. */
export interface FollowUpPage {
  readonly list: 'open' | 'answered' | 'closed';
  readonly after: { readonly dueAt: Instant; readonly id: string } | null;
  readonly limit: number;
}

/** Somebody who sits in a post that follow-ups are sent to, or fills in for who does. */
interface SeatHolder {
  readonly role: HeadRole;
  readonly unitId: string;
  readonly email: string;
}

/** What a letter about a follow-up is written from. */
export interface FollowUpLetterSource extends FollowUpRecord {
  readonly events: readonly FollowUpEvent[];
  /** What the letter is about: an event's number, or `alarm` with its share and due instant. */
  readonly about: string;
}

const CREATE = statement(
  'follow-up-create',
  `WITH created AS (
    INSERT INTO follow_up (id, root_id, reference, pin_salt, kind, topic, case_id, text, concerned, overall, unit_id, seat_unit_id, seat_role,
      barred_ids, status, version, opened_at, original_due_at, due_at, state, wake_at, alarmed_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'open', 1, $15, $16, $16, $17, $18, $15)
    ON CONFLICT (case_id) WHERE kind = 'low-rating' DO NOTHING RETURNING id
  ), contact AS (
    INSERT INTO follow_up_contact (follow_up_id, name, phone, email) SELECT created.id, $19::text, $20::text, $21::text FROM created WHERE $19 <> '' OR $20 IS NOT NULL OR $21 IS NOT NULL
  )
  INSERT INTO follow_up_event (follow_up_id, seq, "at", kind, actor_name, data) SELECT created.id, 1, $15::timestamptz, 'opened', $22::text, $23::jsonb FROM created RETURNING follow_up_id`,
);

const SAVE = statement(
  'follow-up-save',
  `WITH changed AS (
    UPDATE follow_up SET version = $3, status = $4, unit_id = $5, seat_unit_id = $6, seat_role = $7, assignee_id = $8, due_at = $9, first_answered_at = $10, closed_at = $11,
      satisfied = $12, rated_at = $13, state = $14, wake_at = $15, barred_ids = $18
    WHERE id = $1 AND version = $2 RETURNING id
  )
  INSERT INTO follow_up_event (follow_up_id, seq, "at", kind, actor_id, actor_name, data)
  SELECT changed.id, e.seq, $16::timestamptz, e.kind, e.actor_id, e.actor_name, e.data FROM changed, jsonb_to_recordset($17::jsonb) AS e(seq int, kind text, actor_id uuid, actor_name text, data jsonb) RETURNING seq`,
);

const RECORD = `f.state AS file, f.reference, f.pin_salt AS "pinSalt", f.case_id AS "caseId", c.code AS "caseCode", f.text, f.concerned, f.overall, coalesce(r.reasons, '{}') AS reasons,
  a.full_name AS "assigneeName", ${epochMs('f.alarmed_until')} AS "alarmedUntil"`;
const JOINS = `LEFT JOIN case_file c ON c.id = f.case_id LEFT JOIN staff a ON a.id = f.assignee_id LEFT JOIN rating r ON r.case_id = f.case_id AND f.kind = 'low-rating'`;
const FIND = statement('follow-up-find', `SELECT ${RECORD} FROM follow_up f ${JOINS} WHERE f.id = $1`);
const FIND_BY_REFERENCE = statement('follow-up-by-reference', `SELECT ${RECORD} FROM follow_up f ${JOINS} WHERE f.reference = $1 AND f.kind = 'petition'`);
const EVENTS = statement(
  'follow-up-events',
  `SELECT seq, ${epochMs('"at"')} AS at, kind, json_build_object('id', actor_id, 'name', actor_name) AS actor, data FROM follow_up_event WHERE follow_up_id = $1 ORDER BY seq`,
);
const CONTACT = statement(
  'follow-up-contact',
  `SELECT coalesce(k.name, c.applicant_name) AS name, CASE WHEN k.follow_up_id IS NULL THEN c.applicant_phone ELSE k.phone END AS phone,
     CASE WHEN k.follow_up_id IS NULL THEN c.applicant ->> 'email' ELSE k.email END AS email
   FROM follow_up f LEFT JOIN follow_up_contact k ON k.follow_up_id = f.id LEFT JOIN case_file c ON c.id = f.case_id AND f.kind = 'low-rating'
   WHERE f.id = $1 AND (k.follow_up_id IS NOT NULL OR c.id IS NOT NULL)`,
);

const IN_SIGHT = `f.seat_unit_id = ANY ($1::uuid[]) AND NOT f.barred_ids && $2::uuid[] AND ($3::uuid[] IS NULL OR f.unit_id = ANY ($3::uuid[])) AND ($4::text IS NULL OR c.code = $4)`;
const OPEN = `f.status IN ('open', 'taken')`;
const LISTS = {
  open: statement('follow-up-list-open', `SELECT ${RECORD} FROM follow_up f ${JOINS} WHERE ${OPEN} AND ${IN_SIGHT} AND ($5::timestamptz IS NULL OR (f.due_at, f.id) > ($5, $6::uuid)) ORDER BY f.due_at, f.id LIMIT $7`),
  answered: endedList('answered'),
  closed: endedList('closed'),
} as const;
const COUNTS = statement(
  'follow-up-counts',
  `SELECT count(*)::int AS open, count(*) FILTER (WHERE f.due_at < $5)::int AS overdue FROM follow_up f LEFT JOIN case_file c ON c.id = f.case_id WHERE ${OPEN} AND ${IN_SIGHT}`,
);

function endedList(status: 'answered' | 'closed') {
  return statement(
    `follow-up-list-${status}`,
    `SELECT ${RECORD} FROM follow_up f ${JOINS} WHERE f.status = '${status}' AND f.status IN ('answered', 'closed') AND ${IN_SIGHT} AND ($5::timestamptz IS NULL OR (f.due_at, f.id) < ($5, $6::uuid)) ORDER BY f.due_at DESC, f.id DESC LIMIT $7`,
  );
}

/** Officers who took a case in or worked on it, and whoever of these units is called by their full name. Heads who only signed are not who was rated. */
const CONCERNED = statement(
  'follow-up-concerned',
  `SELECT c.received_by_id AS id FROM case_file c WHERE c.id = $1::uuid AND c.received_by_id IS NOT NULL
   UNION SELECT w.id FROM case_stage s, unnest(ARRAY[s.closed_by_id, s.assignee_id]) AS w(id) WHERE s.case_id = $1::uuid AND s.post IN ('counter-officer', 'specialist', 'clerk') AND w.id IS NOT NULL
   UNION SELECT s.id FROM staff s JOIN post p ON p.staff_id = s.id AND p.unit_id = ANY ($2::uuid[]) WHERE $3::text <> '' AND position(fold(s.full_name) IN fold($3::text)) > 0`,
);

// UNION drops whoever was found before, so that people who stand in for each other in a circle end the search.
const HOLDERS = statement(
  'follow-up-seat-holders',
  `WITH RECURSIVE held(role, unit_id, staff_id) AS (
     SELECT h.role, h."unitId", p.staff_id FROM jsonb_to_recordset($1::jsonb) AS h(role text, "unitId" uuid)
     JOIN post p ON p.unit_id = h."unitId" AND p.role = h.role AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to >= $3)
     WHERE p.staff_id <> ALL ($2::uuid[])
     UNION
     SELECT held.role, held.unit_id, x.cover_id FROM held JOIN absence x ON x.staff_id = held.staff_id AND x.cancelled_at IS NULL AND x.from_day <= $3 AND x.to_day >= $3
     WHERE x.cover_id <> ALL ($2::uuid[])
   )
   SELECT DISTINCT held.role, held.unit_id AS "unitId", s.email FROM held JOIN staff s ON s.id = held.staff_id AND s.active ORDER BY s.email`,
);

const DUE = statement('follow-up-waking', `SELECT id FROM follow_up WHERE wake_at <= $1 ORDER BY wake_at, id LIMIT $2`);
const FIRE = statement(
  'follow-up-fire',
  `WITH changed AS (
    UPDATE follow_up SET alarmed_until = greatest(alarmed_until, $3::timestamptz), wake_at = $4 WHERE id = $1 AND version = $2 RETURNING id
  ), fired AS (
    INSERT INTO follow_up_alarm (follow_up_id, share, due_at, fired_at)
    SELECT changed.id, a.share, a.due_at, $3 FROM changed, jsonb_to_recordset($5::jsonb) AS a(share int, due_at timestamptz) ON CONFLICT DO NOTHING RETURNING share
  )
  SELECT (SELECT coalesce(json_agg(share), '[]') FROM fired) AS shares FROM changed`,
);
const SOURCE = statement(
  'follow-up-letter-source',
  `SELECT split_part(o.subject, ' ', 1)::uuid AS id, substr(o.subject, 38) AS about FROM outbox_message o WHERE o.id = $1 AND o.topic = 'follow-up'`,
);

/** Follow-ups of low ratings and petitions: the one way in which they are written, their lists, alarms and figures. */
export class FollowUpStore {
  constructor(private readonly sql: Sql) {}

  /** Opens a follow-up. `false` when the case of a low rating has one already. Call it in the transaction of what causes it. */
  async create(opening: NewFollowUp): Promise<boolean> {
    const file = evolveFollowUp(null, opening.event);
    const { rootId, reference, pinSalt, caseId, text, concerned, overall, contact, wakeAt, event } = opening;
    const rows = await this.sql.query(CREATE, [
      ...[file.id, rootId, reference, pinSalt, file.kind, file.topic, caseId, text, concerned, overall],
      ...[file.unitId, file.seat.unitId, file.seat.role, [...file.barredIds], iso(file.openedAt), iso(file.dueAt), JSON.stringify(file), iso(wakeAt)],
      ...[contact?.name ?? '', contact?.phone ?? null, contact?.email ?? null, event.actor.name, JSON.stringify(event.data)],
    ]);
    return rows.length === 1;
  }

  /** Saves what events made of a follow-up. Rejects with `StaleFollowUp` when somebody was faster. */
  async save(before: FollowUp, events: readonly FollowUpEvent[], now: Instant, wakeAt: Instant | null): Promise<FollowUp> {
    const after = events.reduce<FollowUp>(evolveFollowUp, before);
    const rows = events.map(({ seq, kind, actor, data }) => ({ seq, kind, actor_id: actor.id, actor_name: actor.name, data }));
    const saved = await this.sql.query(SAVE, [
      ...[after.id, before.version, after.version, after.status, after.unitId, after.seat.unitId, after.seat.role, after.assigneeId, iso(after.dueAt)],
      ...[iso(after.firstAnsweredAt), iso(after.closedAt), after.rating?.satisfied ?? null, iso(after.rating?.at ?? null)],
      ...[JSON.stringify(after), iso(wakeAt), iso(now), JSON.stringify(rows), [...after.barredIds]],
    ]);
    if (saved.length !== events.length) throw new StaleFollowUp(before.id);
    return after;
  }

  async find(id: string): Promise<FollowUpRecord | undefined> {
    const [row] = await this.sql.query<FollowUpRecord>(FIND, [id]);
    return row;
  }

  /** A petition by the reference that its sender was given. */
  async findByReference(reference: string): Promise<FollowUpRecord | undefined> {
    const [row] = await this.sql.query<FollowUpRecord>(FIND_BY_REFERENCE, [reference]);
    return row;
  }

  events(id: string): Promise<FollowUpEvent[]> {
    return this.sql.query<FollowUpEvent>(EVENTS, [id]);
  }

  /** Who is answered: whoever sent the petition, or the applicant of the case that was rated low. Personal data. */
  async contact(id: string): Promise<FollowUpContact | null> {
    const [row] = await this.sql.query<FollowUpContact>(CONTACT, [id]);
    return row ?? null;
  }

  list(filter: FollowUpFilter, { list, after, limit }: FollowUpPage): Promise<FollowUpRecord[]> {
    return this.sql.query<FollowUpRecord>(LISTS[list], [...filterValues(filter), iso(after?.dueAt ?? null), after?.id ?? null, limit]);
  }

  /** How many of a filter wait for an answer, and how many of these too long. */
  async counts(filter: FollowUpFilter, now: Instant): Promise<{ readonly open: number; readonly overdue: number }> {
    const [row] = await this.sql.query<{ open: number; overdue: number }>(COUNTS, [...filterValues(filter), iso(now)]);
    return row ?? { open: 0, overdue: 0 };
  }

  /** People whom it concerns: who worked on the case, and who of the units is named. */
  async concernedStaff(caseId: string | null, unitIds: readonly string[], named: string): Promise<string[]> {
    return (await this.sql.query<{ id: string }>(CONCERNED, [caseId, unitIds, named])).map(({ id }) => id);
  }

  /** Who sits in these posts on a day, or fills in for who does, but for the barred. */
  holders(seats: readonly HeadSeat[], barredIds: readonly string[], day: PlainDate): Promise<SeatHolder[]> {
    return this.sql.query<SeatHolder>(HOLDERS, [JSON.stringify(seats), barredIds, day]);
  }

  /** Follow-ups in which an alarm is due by `now`. */
  async waking(now: Instant, limit: number): Promise<string[]> {
    return (await this.sql.query<{ id: string }>(DUE, [iso(now), limit])).map(({ id }) => id);
  }

  /** Rings alarms of a follow-up as it is in its version, each once; answers the shares of those that rang now. Rejects with `StaleFollowUp`. */
  async fire(file: FollowUp, alarms: readonly { readonly share: number; readonly dueAt: Instant }[], now: Instant, wakeAt: Instant | null): Promise<number[]> {
    const rows = alarms.map(({ share, dueAt }) => ({ share, due_at: iso(dueAt) }));
    const [row] = await this.sql.query<{ shares: number[] }>(FIRE, [file.id, file.version, iso(now), iso(wakeAt), JSON.stringify(rows)]);
    if (!row) throw new StaleFollowUp(file.id);
    return row.shares;
  }

  /** What a message of the topic `follow-up` is about. */
  async letterSource(messageId: string): Promise<FollowUpLetterSource | undefined> {
    const [message] = await this.sql.query<{ id: string; about: string }>(SOURCE, [messageId]);
    if (!message) return undefined;
    const [record, events] = await Promise.all([this.find(message.id), this.events(message.id)]);
    return record && { ...record, events, about: message.about };
  }

  /** Figures of a period by kind, topic and unit; `now` says which of the unanswered ones are overdue. */
  tallyRows(start: Instant, end: Instant, unitIds: readonly string[], now: Instant): Promise<FollowUpTallyRow[]> {
    return this.sql.query<FollowUpTallyRow>(FOLLOW_UP_TALLIES, [iso(start), iso(end), unitIds, iso(now)]);
  }

  /** Figures of the petitions that units had to answer in a period (QĐ 766: petitions on time, satisfied petitions). */
  async tallies(start: Instant, end: Instant, unitIds: readonly string[], now: Instant): Promise<FollowUpTally> {
    const rows = await this.tallyRows(start, end, unitIds, now);
    return sumTallies(rows.filter(({ kind }) => kind === 'petition'));
  }
}

function filterValues({ seatUnitIds, viewerIds, unitIds, caseCode }: FollowUpFilter): unknown[] {
  return [seatUnitIds, viewerIds, unitIds, caseCode];
}

import type { CaseFile, Instant, PlainDate, PostRole } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { StaleCase } from './case.store.js';
import { completeRow } from './complete-row.js';
import { iso } from './instants.js';

/** A case in which something is due by now. */
export interface WakingCase {
  readonly id: string;
  readonly code: string;
  readonly wakeAt: Instant;
}

/** An alarm to ring, with who is told of it. */
export interface RingingAlarm {
  readonly subject: string;
  readonly share: number;
  readonly dueAt: Instant;
  readonly messages: readonly AlarmMessage[];
}

export interface AlarmMessage {
  readonly template: string;
  readonly templateVersion: number;
  readonly recipient: string;
}

/** What came of ringing alarms. */
export interface Rung {
  readonly rang: number;
  readonly outboxIds: readonly string[];
}

/** What an alarm's message is written from. */
export interface AlarmSource {
  readonly caseCode: string;
  readonly subject: string;
  readonly share: number;
  readonly dueAt: Instant;
  readonly firedAt: Instant;
  /** The case as it is now, which may have gone on since the alarm rang. */
  readonly state: CaseFile;
  /** The stage that the alarm is about, open or not; `null` where it is about no stage. */
  readonly stage: { readonly stage: string; readonly unitId: string; readonly closed: boolean } | null;
}

/** A post in a unit whose holders hear an alarm. */
export interface Seat {
  readonly unitId: string;
  readonly post: PostRole;
}

const DUE = statement(
  'watch-due',
  `SELECT id, code, ${epochMs('wake_at')} AS "wakeAt" FROM case_file WHERE wake_at <= $1 ORDER BY wake_at, id LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
);

const NEXT = statement('watch-next', `SELECT ${epochMs('min(wake_at)')} AS at FROM case_file WHERE wake_at IS NOT NULL`);

/** An alarm rings once: only the messages of those that the table did not have yet are written. */
const FIRE = statement(
  'watch-fire',
  `WITH changed AS (
    UPDATE case_file SET alarmed_until = greatest(alarmed_until, $3::timestamptz), wake_at = $4 WHERE id = $1 AND version = $2 RETURNING id, version
  ), fired AS (
    INSERT INTO case_alarm (case_id, subject, share, due_at, fired_at)
    SELECT changed.id, a.subject, a.share, a.due_at, $3 FROM changed, jsonb_to_recordset($5::jsonb) AS a(subject text, share int, due_at timestamptz)
    ON CONFLICT DO NOTHING RETURNING subject, share, due_at
  ), told AS (
    INSERT INTO outbox_message (topic, case_id, event_seq, template, template_version, recipient, subject, created_at)
    SELECT 'alarm', changed.id, changed.version, m.template, m.template_version, m.recipient, m.name, $3
    FROM changed, jsonb_to_recordset($6::jsonb) AS m(subject text, share int, due_at timestamptz, name text, template text, template_version int, recipient text)
    JOIN fired ON fired.subject = m.subject AND fired.share = m.share AND fired.due_at = m.due_at
    ON CONFLICT (case_id, event_seq, template, recipient, subject) DO NOTHING RETURNING id
  )
  SELECT (SELECT count(*)::int FROM fired) AS rang, (SELECT coalesce(json_agg(told.id), '[]') FROM told) AS "outboxIds" FROM changed`,
);

const SOURCE = statement(
  'watch-alarm-source',
  `SELECT c.code AS "caseCode", o.subject AS name, ${epochMs('o.created_at')} AS "firedAt", c.state,
     (SELECT json_build_object('stage', s.stage, 'unitId', s.unit_id, 'closed', s.closed_at IS NOT NULL) FROM case_stage s
      WHERE s.case_id = c.id AND s.token = substring(o.subject FROM '^(?:stage|hand-over)/(\\d+) ')::int) AS stage
   FROM outbox_message o JOIN case_file c ON c.id = o.case_id WHERE o.id = $1 AND o.topic = 'alarm'`,
);

const POSTPONE = statement('watch-postpone', `UPDATE case_file SET wake_at = $3 WHERE id = $1 AND wake_at <= $2`);

// UNION drops whoever was found before, so that people who stand in for each other in a circle end the search.
const HEARERS = statement(
  'watch-hearers',
  `WITH RECURSIVE told(staff_id) AS (
     (SELECT p.staff_id FROM jsonb_to_recordset($1::jsonb) AS h(unit_id uuid, post text)
      JOIN post p ON p.unit_id = h.unit_id AND p.role = h.post AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to >= $3)
      UNION SELECT unnest($2::uuid[]))
     UNION
     SELECT x.cover_id FROM told JOIN absence x ON x.staff_id = told.staff_id AND x.cancelled_at IS NULL AND x.from_day <= $3 AND x.to_day >= $3
   )
   SELECT DISTINCT s.email FROM told JOIN staff s ON s.id = told.staff_id AND s.active WHERE s.email <> '' ORDER BY s.email`,
);

/** The deadline watch (theo dõi hạn): which cases wake now, and the alarms that ring in them. */
export class WatchStore {
  constructor(private readonly sql: Sql) {}

  /**
   * Cases in which something is due by `now`, the longest waiting first, along the index of waking instants. Those that
   * somebody is saving at this moment are passed over: they wake anew. Run no command on them within a transaction that
   * asked this: it would wait for its own locks.
   */
  due(now: Instant, limit: number): Promise<WakingCase[]> {
    return this.sql.query<WakingCase>(DUE, [iso(now), limit]);
  }

  /** When the next case wakes; `null` when none will. */
  async next(): Promise<Instant | null> {
    const [row] = await this.sql.query<{ at: Instant | null }>(NEXT, []);
    return row?.at ?? null;
  }

  /**
   * Rings alarms of a case as it is in `version`, and sets it to wake at `wakeAt`; without alarms it only sets that.
   * Answers how many rang now that had not before, and the messages of those. Rejects with `StaleCase` when the case has changed meanwhile.
   */
  async fireAlarms(caseId: string, version: number, alarms: readonly RingingAlarm[], now: Instant, wakeAt: Instant | null): Promise<Rung> {
    const rows = alarms.map(({ subject, share, dueAt }) => ({ subject, share, due_at: iso(dueAt) }));
    const messages = alarms.flatMap((alarm, index) =>
      alarm.messages.map(({ template, templateVersion, recipient }) => ({ ...rows[index], name: nameOf(alarm), template, template_version: templateVersion, recipient })),
    );
    const [row] = await this.sql.query<Rung>(FIRE, [caseId, version, iso(now), iso(wakeAt), JSON.stringify(rows), JSON.stringify(messages)]);
    if (!row) throw new StaleCase(caseId);
    return row;
  }

  /** Lets a case that cannot be dealt with now sleep on until `until`, so that it keeps nobody else waiting. */
  async postpone(caseId: string, now: Instant, until: Instant): Promise<void> {
    await this.sql.query(POSTPONE, [caseId, iso(now), iso(until)]);
  }

  /** Addresses of whoever holds one of the posts on a day, of these people, and of those who stand in for somebody absent among them; each once. */
  async hearers(seats: readonly Seat[], staffIds: readonly string[], day: PlainDate): Promise<string[]> {
    const posts = seats.map(({ unitId, post }) => ({ unit_id: unitId, post }));
    return (await this.sql.query<{ email: string }>(HEARERS, [JSON.stringify(posts), staffIds, day])).map(({ email }) => email);
  }

  /** What a message of the topic `alarm` is about. */
  async alarmSource(messageId: string): Promise<AlarmSource | undefined> {
    const [row] = await this.sql.query<Omit<AlarmSource, 'subject' | 'share' | 'dueAt'> & { name: string }>(SOURCE, [messageId]);
    if (!row) return undefined;
    const { name, ...rest } = completeRow(row);
    return { ...rest, ...readName(name) };
  }
}

/** An alarm in one text, by which its messages are told from those of others: `stage/12 90 1785900000000`. */
function nameOf({ subject, share, dueAt }: RingingAlarm): string {
  return `${subject} ${share} ${dueAt}`;
}

function readName(name: string): Pick<AlarmSource, 'subject' | 'share' | 'dueAt'> {
  const [subject = '', share, dueAt] = name.split(' ');
  return { subject, share: Number(share), dueAt: Number(dueAt) as Instant };
}

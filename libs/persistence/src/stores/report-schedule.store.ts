import type { HeldPost, Instant, PlainDate, ReportFrequency } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** What a schedule makes, when, and where it stands. */
export interface ReportSchedule {
  readonly id: string;
  readonly report: string;
  readonly format: 'xlsx' | 'pdf' | 'csv';
  readonly unitId: string;
  readonly field: string | null;
  readonly level: 'province' | 'district' | 'commune' | null;
  readonly grouping: string | null;
  readonly frequency: ReportFrequency;
  readonly day: number;
  readonly minuteOfDay: number;
  /** First day of the next period to be made, and when that is due. */
  readonly nextFrom: PlainDate;
  readonly nextAt: Instant;
  readonly active: boolean;
}

/** A schedule as its page lists it. */
export interface ListedSchedule extends ReportSchedule {
  readonly createdByName: string;
  readonly createdAt: Instant;
  readonly recipients: readonly { readonly id: string; readonly name: string }[];
}

export interface NewSchedule extends Omit<ReportSchedule, 'id' | 'active'> {
  readonly createdBy: string;
  readonly recipientIds: readonly string[];
}

/** Somebody who gets a schedule's reports, with the posts held on a day. */
export interface ScheduleRecipient {
  readonly staffId: string;
  readonly fullName: string;
  readonly email: string;
  readonly posts: readonly HeldPost[];
}

/** A report as it was made. `file` and its SHA-256 are missing where it could not be; `problem` then says why. */
export interface NewRun {
  readonly scheduleId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly title: string;
  readonly fileName: string;
  readonly file: Buffer | null;
  readonly sha256: Buffer | null;
  readonly problem: string | null;
  readonly rows: number;
  readonly recipients: number;
  readonly madeAt: Instant;
}

/** A run without its file. */
export interface ListedRun extends Omit<NewRun, 'file' | 'sha256'> {
  readonly id: string;
  readonly sha256: string | null;
  readonly size: number | null;
}

/** A run with what its download and its mail need. */
export interface KeptRun {
  readonly title: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly report: string;
  readonly format: ReportSchedule['format'];
  readonly unitId: string;
  readonly fileName: string;
  readonly file: Buffer | null;
  readonly problem: string | null;
  readonly madeAt: Instant;
}

const COLUMNS = `x.id, x.report, x.format, x.unit_id AS "unitId", x.field, x.level, x."grouping", x.frequency, x.day, x.minute_of_day AS "minuteOfDay",
  x.next_from::text AS "nextFrom", ${epochMs('x.next_at')} AS "nextAt", x.active`;
const LISTED = `${COLUMNS}, b.full_name AS "createdByName", ${epochMs('x.created_at')} AS "createdAt",
  coalesce((SELECT json_agg(json_build_object('id', s.id, 'name', s.full_name) ORDER BY s.full_name, s.id) FROM report_recipient r JOIN staff s ON s.id = r.staff_id WHERE r.schedule_id = x.id), '[]') AS recipients`;

const ADD = statement(
  'report-schedule-add',
  `INSERT INTO report_schedule (report, format, unit_id, field, level, "grouping", frequency, day, minute_of_day, next_from, next_at, created_by, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`,
);
const SEND_TO = statement('report-schedule-send-to', `INSERT INTO report_recipient (schedule_id, staff_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`);
const SEND_NOT_TO = statement('report-schedule-send-not-to', `DELETE FROM report_recipient WHERE schedule_id = $1 AND staff_id <> ALL ($2::uuid[])`);
const LIST = statement(
  'report-schedule-list',
  `SELECT ${LISTED} FROM report_schedule x JOIN staff b ON b.id = x.created_by WHERE x.unit_id = ANY ($1::uuid[]) ORDER BY x.active DESC, x.created_at DESC, x.id LIMIT $2`,
);
const FIND = statement('report-schedule-find', `SELECT ${LISTED} FROM report_schedule x JOIN staff b ON b.id = x.created_by WHERE x.id = $1`);
const HOLD = statement('report-schedule-hold', `SELECT ${COLUMNS} FROM report_schedule x WHERE x.id = $1 FOR UPDATE`);
const DUE = statement('report-schedule-due', `SELECT id FROM report_schedule WHERE active AND next_at <= $1 ORDER BY next_at, id LIMIT $2`);
// Whoever holds the row makes the report; the others pass it by and find it moved on.
const TAKE = statement('report-schedule-take', `SELECT ${COLUMNS} FROM report_schedule x WHERE x.id = $1 AND x.active AND x.next_at <= $2 FOR UPDATE SKIP LOCKED`);
const SET = statement('report-schedule-set', `UPDATE report_schedule SET active = $2, next_from = $3, next_at = $4 WHERE id = $1`);
const POSTPONE = statement('report-schedule-postpone', `UPDATE report_schedule SET next_at = $3 WHERE id = $1 AND active AND next_at <= $2`);
const RECIPIENTS = statement(
  'report-schedule-recipients',
  `SELECT s.id AS "staffId", s.full_name AS "fullName", s.email, coalesce((SELECT json_agg(json_build_object('role', p.role, 'unitId', p.unit_id)) FROM post p
      WHERE p.staff_id = s.id AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)), '[]') AS posts
   FROM report_recipient r JOIN staff s ON s.id = r.staff_id AND s.active WHERE r.schedule_id = $1 ORDER BY s.id`,
);
const RECORD = statement(
  'report-run-record',
  `INSERT INTO report_run (schedule_id, from_day, to_day, title, file_name, file, sha256, problem, rows, recipients, made_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
);
const RUNS = statement(
  'report-run-list',
  `SELECT id, schedule_id AS "scheduleId", from_day::text AS "from", to_day::text AS "to", title, file_name AS "fileName", encode(sha256, 'hex') AS sha256, octet_length(file) AS size,
     problem, rows, recipients, ${epochMs('made_at')} AS "madeAt"
   FROM report_run WHERE schedule_id = $1 AND ($2::date IS NULL OR from_day < $2) ORDER BY from_day DESC LIMIT $3`,
);
const KEPT_COLUMNS = `r.title, r.from_day::text AS "from", r.to_day::text AS "to", x.report, x.format, x.unit_id AS "unitId", r.file_name AS "fileName", r.file, r.problem, ${epochMs('r.made_at')} AS "madeAt"`;
const KEPT = statement('report-run-kept', `SELECT ${KEPT_COLUMNS} FROM report_run r JOIN report_schedule x ON x.id = r.schedule_id WHERE r.id = $1`);
const OF_LETTER = statement(
  'report-run-of-letter',
  `SELECT ${KEPT_COLUMNS} FROM outbox_message o JOIN report_run r ON r.id = o.subject::uuid JOIN report_schedule x ON x.id = r.schedule_id WHERE o.id = $1 AND o.topic = 'report'`,
);
const ADDRESSEE = statement(
  'report-run-addressee',
  `SELECT coalesce(json_agg(json_build_object('role', p.role, 'unitId', p.unit_id)), '[]') AS posts FROM staff s JOIN post p ON p.staff_id = s.id
   WHERE s.active AND s.email = $1 AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)`,
);

/** Reports on schedule, who gets them, and what was made. A schedule is never deleted: it is switched off. */
export class ReportScheduleStore {
  constructor(private readonly sql: Sql) {}

  /** Answers its id. Call it in a transaction. */
  async add(schedule: NewSchedule, now: Instant): Promise<string> {
    const { report, format, unitId, field, level, grouping, frequency, day, minuteOfDay, nextFrom, nextAt, createdBy, recipientIds } = schedule;
    const [row] = await this.sql.query<{ id: string }>(ADD, [report, format, unitId, field, level, grouping, frequency, day, minuteOfDay, nextFrom, iso(nextAt), createdBy, iso(now)]);
    const { id } = row as { id: string };
    await this.sendTo(id, recipientIds);
    return id;
  }

  /** Makes these the only ones who get its reports. */
  async sendTo(id: string, staffIds: readonly string[]): Promise<void> {
    await this.sql.query(SEND_NOT_TO, [id, staffIds]);
    await this.sql.query(SEND_TO, [id, staffIds]);
  }

  /** Schedules of these units, the active and the newest first. */
  list(unitIds: readonly string[], limit: number): Promise<ListedSchedule[]> {
    return this.sql.query<ListedSchedule>(LIST, [unitIds, limit]);
  }

  async find(id: string): Promise<ListedSchedule | undefined> {
    const [row] = await this.sql.query<ListedSchedule>(FIND, [id]);
    return row;
  }

  /** A schedule, held until the transaction ends. */
  async hold(id: string): Promise<ReportSchedule | undefined> {
    const [row] = await this.sql.query<ReportSchedule>(HOLD, [id]);
    return row;
  }

  /** Schedules of which a report is due by `now`, the longest waiting first. */
  async due(now: Instant, limit: number): Promise<string[]> {
    return (await this.sql.query<{ id: string }>(DUE, [iso(now), limit])).map(({ id }) => id);
  }

  /** A schedule that is still due and that nobody else is at, held until the transaction ends. */
  async take(id: string, now: Instant): Promise<ReportSchedule | undefined> {
    const [row] = await this.sql.query<ReportSchedule>(TAKE, [id, iso(now)]);
    return row;
  }

  /** Where a schedule goes on from, and whether it does. */
  async set(id: string, { active, nextFrom, nextAt }: Pick<ReportSchedule, 'active' | 'nextFrom' | 'nextAt'>): Promise<void> {
    await this.sql.query(SET, [id, active, nextFrom, iso(nextAt)]);
  }

  /** Leaves a schedule that is due at `now` alone until a later moment. */
  async postpone(id: string, now: Instant, until: Instant): Promise<void> {
    await this.sql.query(POSTPONE, [id, iso(now), iso(until)]);
  }

  /** Who gets a schedule's reports, of those whose account is in use, with their posts on a day. */
  recipients(id: string, day: PlainDate): Promise<ScheduleRecipient[]> {
    return this.sql.query<ScheduleRecipient>(RECIPIENTS, [id, day]);
  }

  /** Keeps a report for ever; answers its id. Rejects with a unique violation when its period was made before. */
  async record(run: NewRun): Promise<string> {
    const { scheduleId, from, to, title, fileName, file, sha256, problem, rows, recipients, madeAt } = run;
    const [row] = await this.sql.query<{ id: string }>(RECORD, [scheduleId, from, to, title, fileName, file, sha256, problem, rows, recipients, iso(madeAt)]);
    return (row as { id: string }).id;
  }

  /** What a schedule made, the latest period first; one row more than `limit` when there is a next page. */
  runs(scheduleId: string, before: PlainDate | null, limit: number): Promise<ListedRun[]> {
    return this.sql.query<ListedRun>(RUNS, [scheduleId, before, limit + 1]);
  }

  async kept(runId: string): Promise<KeptRun | undefined> {
    const [row] = await this.sql.query<KeptRun>(KEPT, [runId]);
    return row;
  }

  /** The run that a letter of the outbox brings. */
  async ofLetter(messageId: string): Promise<KeptRun | undefined> {
    const [row] = await this.sql.query<KeptRun>(OF_LETTER, [messageId]);
    return row;
  }

  /** Posts that the owner of an address in use holds on a day. */
  async addressee(email: string, day: PlainDate): Promise<readonly HeldPost[]> {
    const [row] = await this.sql.query<{ posts: readonly HeldPost[] }>(ADDRESSEE, [email, day]);
    return row?.posts ?? [];
  }
}

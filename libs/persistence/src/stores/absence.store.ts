import type { Instant, PlainDate, PostRole } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';

/** A time in which somebody is away, as it is noted. */
export interface NewAbsence {
  readonly staffId: string;
  readonly coverId: string;
  readonly from: PlainDate;
  /** The last day. */
  readonly to: PlainDate;
  readonly reason: string;
  readonly createdBy: string;
}

export interface AbsenceRecord extends NewAbsence {
  readonly id: string;
  readonly staffName: string;
  readonly coverName: string;
  readonly createdByName: string;
  readonly createdAt: Instant;
  readonly cancelledAt: Instant | null;
}

/** Whose absences are listed: of these people or of whoever has a post in these units, the latest first. */
export interface AbsenceFilter {
  readonly staffId: string | null;
  readonly unitIds: readonly string[] | null;
  /** Leaves out what ended before. */
  readonly endsFrom: PlainDate | null;
  readonly before: { readonly from: PlainDate; readonly id: string } | null;
  readonly limit: number;
}

/** Somebody whom another stands in for on a day, with the posts they hold on it. */
export interface Covered {
  readonly staffId: string;
  readonly staffName: string;
  readonly posts: readonly { readonly role: PostRole; readonly unitId: string }[];
}

const RECORD = `x.id, x.staff_id AS "staffId", s.full_name AS "staffName", x.cover_id AS "coverId", c.full_name AS "coverName", x.from_day::text AS from, x.to_day::text AS to,
  x.reason, x.created_by AS "createdBy", b.full_name AS "createdByName", ${epochMs('x.created_at')} AS "createdAt", ${epochMs('x.cancelled_at')} AS "cancelledAt"`;
const TABLES = `absence x JOIN staff s ON s.id = x.staff_id JOIN staff c ON c.id = x.cover_id JOIN staff b ON b.id = x.created_by`;

const ADD = statement(
  'absence-add',
  `INSERT INTO absence (staff_id, cover_id, from_day, to_day, reason, created_by) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
);
const CANCEL = statement('absence-cancel', `UPDATE absence SET cancelled_at = now() WHERE id = $1 AND cancelled_at IS NULL RETURNING id`);
const FIND = statement('absence-find', `SELECT ${RECORD} FROM ${TABLES} WHERE x.id = $1`);
const LIST = statement(
  'absence-list',
  `SELECT ${RECORD} FROM ${TABLES}
   WHERE ($1::uuid IS NULL OR x.staff_id = $1 OR x.cover_id = $1)
     AND ($2::uuid[] IS NULL OR EXISTS (SELECT 1 FROM post p WHERE p.staff_id = x.staff_id AND p.unit_id = ANY($2)
       AND p.valid_from <= x.to_day AND (p.valid_to IS NULL OR p.valid_to >= x.from_day)))
     AND ($3::date IS NULL OR x.to_day >= $3) AND ($4::date IS NULL OR (x.from_day, x.id) < ($4, $5::uuid))
   ORDER BY x.from_day DESC, x.id DESC LIMIT $6`,
);

// UNION drops whoever was found before, so that people who stand in for each other in a circle end the search.
const COVERED = statement(
  'absence-covered',
  `WITH RECURSIVE away(staff_id) AS (
     SELECT x.staff_id FROM absence x WHERE x.cover_id = $1 AND x.cancelled_at IS NULL AND x.from_day <= $2 AND x.to_day >= $2
     UNION
     SELECT x.staff_id FROM away JOIN absence x ON x.cover_id = away.staff_id AND x.cancelled_at IS NULL AND x.from_day <= $2 AND x.to_day >= $2
   )
   SELECT s.id AS "staffId", s.full_name AS "staffName",
     coalesce((SELECT json_agg(json_build_object('role', p.role, 'unitId', p.unit_id) ORDER BY p.role, p.unit_id) FROM post p
       WHERE p.staff_id = s.id AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)), '[]') AS posts
   FROM away JOIN staff s ON s.id = away.staff_id AND s.active WHERE away.staff_id <> $1 ORDER BY s.full_name, s.id`,
);

const AT_WORK = statement(
  'absence-at-work',
  `WITH RECURSIVE meant(staff_id) AS (
     SELECT unnest($1::uuid[])
     UNION
     SELECT x.cover_id FROM meant JOIN absence x ON x.staff_id = meant.staff_id AND x.cancelled_at IS NULL AND x.from_day <= $2 AND x.to_day >= $2
   )
   SELECT DISTINCT s.email FROM meant JOIN staff s ON s.id = meant.staff_id AND s.active
   WHERE s.email <> '' AND NOT EXISTS (SELECT FROM absence x WHERE x.staff_id = s.id AND x.cancelled_at IS NULL AND x.from_day <= $2 AND x.to_day >= $2)
   ORDER BY s.email`,
);

/** Who is away and who stands in for them (vắng mặt, làm thay). An absence is never deleted: it is cancelled. */
export class AbsenceStore {
  constructor(private readonly sql: Sql) {}

  /** Answers its id. Rejects with an exclusion violation when the person is away in that time already. */
  async add({ staffId, coverId, from, to, reason, createdBy }: NewAbsence): Promise<string> {
    const [row] = await this.sql.query<{ id: string }>(ADD, [staffId, coverId, from, to, reason, createdBy]);
    return (row as { id: string }).id;
  }

  /** `false` when it was cancelled before. */
  async cancel(id: string): Promise<boolean> {
    return (await this.sql.query(CANCEL, [id])).length === 1;
  }

  async find(id: string): Promise<AbsenceRecord | undefined> {
    const [row] = await this.sql.query<AbsenceRecord>(FIND, [id]);
    return row;
  }

  /** One row more than `limit` when there is a next page. */
  list({ staffId, unitIds, endsFrom, before, limit }: AbsenceFilter): Promise<AbsenceRecord[]> {
    return this.sql.query<AbsenceRecord>(LIST, [staffId, unitIds, endsFrom, before?.from ?? null, before?.id ?? null, limit + 1]);
  }

  /** Everybody for whom somebody stands in on a day, also for those for whom an absent person would. */
  coveredBy(staffId: string, day: PlainDate): Promise<Covered[]> {
    return this.sql.query<Covered>(COVERED, [staffId, day]);
  }

  /** Addresses of these people on a day and, in place of whoever is away, of who stands in for them; each once. */
  async addressesAtWork(staffIds: readonly string[], day: PlainDate): Promise<string[]> {
    return (await this.sql.query<{ email: string }>(AT_WORK, [staffIds, day])).map(({ email }) => email);
  }
}

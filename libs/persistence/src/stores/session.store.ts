import type { Instant, PlainDate, PostRole } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';

/** Who a session belongs to, with the posts held today. */
export interface SessionStaff {
  readonly staffId: string;
  readonly username: string;
  readonly fullName: string;
  readonly posts: readonly { readonly role: PostRole; readonly unitId: string }[];
  /** Somebody else set the password: it is changed before anything else is done. */
  readonly passwordTemporary: boolean;
  /** Somebody absent has named them as their cover on that day. */
  readonly standsIn: boolean;
  /** The session was last noted as used more than a minute ago. */
  readonly seenLongAgo: boolean;
}

/** A session as its owner sees it. */
export interface OwnSession {
  readonly current: boolean;
  readonly openedAt: Instant;
  readonly lastSeenAt: Instant;
  readonly ip: string;
  readonly userAgent: string;
}

/** What sign-in needs to know of a member of staff. */
export interface Credentials {
  readonly staffId: string;
  readonly passwordHash: string;
}

const POSTS = `coalesce((SELECT json_agg(json_build_object('role', p.role, 'unitId', p.unit_id) ORDER BY p.role) FROM post p
  WHERE p.staff_id = s.id AND p.valid_from <= current_date AND (p.valid_to IS NULL OR p.valid_to >= current_date)), '[]') AS posts`;

const FIND = statement(
  'session-find',
  `SELECT s.id AS "staffId", s.username, s.full_name AS "fullName", s.password_temporary AS "passwordTemporary", ${POSTS},
     EXISTS (SELECT 1 FROM absence b WHERE b.cover_id = s.id AND b.cancelled_at IS NULL AND b.from_day <= $3 AND b.to_day >= $3) AS "standsIn", x.last_seen_at < now() - interval '1 minute' AS "seenLongAgo"
   FROM session x JOIN staff s ON s.id = x.staff_id AND s.active
   WHERE x.id_hash = $1 AND x.expires_at > now() AND x.last_seen_at > now() - $2::interval`,
);
const TOUCH = statement('session-touch', `UPDATE session SET last_seen_at = now() WHERE id_hash = $1`);
const OPEN = statement(
  'session-open',
  `INSERT INTO session (id_hash, staff_id, expires_at, ip, user_agent) VALUES ($1, $2, now() + $3::interval, $4, left($5, 300))`,
);
const CLOSE = statement('session-close', `DELETE FROM session WHERE id_hash = $1`);
const CLOSE_OTHERS = statement('session-close-others', `DELETE FROM session WHERE staff_id = $1 AND id_hash <> $2 RETURNING staff_id`);
const OWN = statement(
  'session-own',
  `SELECT id_hash = $2 AS current, ${epochMs('created_at')} AS "openedAt", ${epochMs('last_seen_at')} AS "lastSeenAt", ip, user_agent AS "userAgent"
   FROM session WHERE staff_id = $1 AND expires_at > now() AND last_seen_at > now() - $3::interval ORDER BY id_hash = $2 DESC, last_seen_at DESC LIMIT 20`,
);
const SWEEP = statement('session-sweep', `DELETE FROM session WHERE expires_at < now()`);
const CREDENTIALS = statement(
  'session-credentials',
  `SELECT id AS "staffId", password_hash AS "passwordHash" FROM staff WHERE username = $1 AND active`,
);

/** Sign-in sessions, kept on the server so that signing out, dismissal and changed posts count at the next request. */
export class SessionStore {
  constructor(private readonly sql: Sql) {}

  /** The staff of a live session: neither expired nor idle for longer than `idle` (a PostgreSQL interval). `on` is the day for which covers are looked up. */
  async find(idHash: Buffer, idle: string, on: PlainDate): Promise<SessionStaff | undefined> {
    const [row] = await this.sql.query<SessionStaff>(FIND, [idHash, idle, on]);
    return row;
  }

  /** Notes that a session is in use. */
  async touch(idHash: Buffer): Promise<void> {
    await this.sql.query(TOUCH, [idHash]);
  }

  /** Opens a session for `lifetime` (a PostgreSQL interval). */
  async open(idHash: Buffer, staffId: string, lifetime: string, ip: string, userAgent: string): Promise<void> {
    await this.sql.query(OPEN, [idHash, staffId, lifetime, ip, userAgent]);
  }

  async close(idHash: Buffer): Promise<void> {
    await this.sql.query(CLOSE, [idHash]);
  }

  /** Live sessions of somebody, the one that asks first. */
  own(staffId: string, idHash: Buffer, idle: string): Promise<OwnSession[]> {
    return this.sql.query<OwnSession>(OWN, [staffId, idHash, idle]);
  }

  /** Ends every session of somebody but one; answers how many. */
  async closeOthers(staffId: string, idHash: Buffer): Promise<number> {
    return (await this.sql.query(CLOSE_OTHERS, [staffId, idHash])).length;
  }

  /** Forgets the sessions that have expired. */
  async sweep(): Promise<void> {
    await this.sql.query(SWEEP, []);
  }

  /** Of active staff only. */
  async credentials(username: string): Promise<Credentials | undefined> {
    const [row] = await this.sql.query<Credentials>(CREDENTIALS, [username]);
    return row;
  }
}

import { statement, type Sql } from '../sql.js';

const NO_ADMINISTRATOR = `NOT EXISTS (SELECT 1 FROM post WHERE role = 'administrator')`;

const OFFER = statement(
  'set-up-offer',
  `INSERT INTO set_up_link (id, token_hash, expires_at) SELECT 1, $1, now() + $2::interval WHERE ${NO_ADMINISTRATOR}
   ON CONFLICT (id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at, used_at = NULL
   RETURNING id`,
);
// Whoever comes second waits for the row, and then finds it used.
const TAKE = statement('set-up-take', `UPDATE set_up_link SET used_at = now() WHERE id = 1 AND token_hash = $1 AND used_at IS NULL AND expires_at > now() RETURNING id`);
const FREE = statement('set-up-free', `SELECT ${NO_ADMINISTRATOR} AS free`);
const OPEN = statement('set-up-open', `SELECT EXISTS (SELECT 1 FROM set_up_link WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()) AND ${NO_ADMINISTRATOR} AS open`);

/** The link with which an installation gets its first administrator. There is one at a time, and none once there ever was an administrator. */
export class SetUpStore {
  constructor(private readonly sql: Sql) {}

  /** Makes the link that counts from now on, for `lifetime` (a PostgreSQL interval); `false` when an administrator exists. */
  async offer(tokenHash: Buffer, lifetime: string): Promise<boolean> {
    return (await this.sql.query(OFFER, [tokenHash, lifetime])).length === 1;
  }

  /** May this link be used? */
  async isOpen(tokenHash: Buffer): Promise<boolean> {
    const [row] = await this.sql.query<{ open: boolean }>(OPEN, [tokenHash]);
    return row?.open ?? false;
  }

  /** Uses the link up within the transaction; `false` when it is none, was used, is too old, or an administrator exists. */
  async take(tokenHash: Buffer): Promise<boolean> {
    if ((await this.sql.query(TAKE, [tokenHash])).length === 0) return false;
    const [row] = await this.sql.query<{ free: boolean }>(FREE, []);
    return row?.free ?? false;
  }
}

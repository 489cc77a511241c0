import { statement, type Sql } from '../sql.js';

export interface StoredAnswer {
  readonly requestHash: string;
  readonly status: number;
  readonly body: Record<string, unknown>;
}

const FIND = statement('idempotency-find', `SELECT encode(request_hash, 'hex') AS "requestHash", status, body FROM idempotency_key WHERE scope = $1 AND key = $2`);
const KEEP = statement('idempotency-keep', `INSERT INTO idempotency_key (scope, key, request_hash, status, body) VALUES ($1, $2, $3, $4, $5)`);

/** Answers by idempotency key. Cases write theirs in their own statement; other commands do it here, in their transaction. */
export class IdempotencyStore {
  constructor(private readonly sql: Sql) {}

  async find(scope: string, key: string): Promise<StoredAnswer | undefined> {
    const [row] = await this.sql.query<StoredAnswer>(FIND, [scope, key]);
    return row;
  }

  /** Rejects with a unique violation when the key was used meanwhile. */
  async keep(scope: string, key: string, requestHash: Buffer, status: number, body: Record<string, unknown>): Promise<void> {
    await this.sql.query(KEEP, [scope, key, requestHash, status, JSON.stringify(body)]);
  }
}

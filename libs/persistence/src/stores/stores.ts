import type { Sql } from '../sql.js';
import { CaseStore } from './case.store.js';
import { DirectoryStore } from './directory.store.js';
import { IdempotencyStore } from './idempotency.store.js';
import { SessionStore } from './session.store.js';

/** Every store over one handle. A new store gets its line here. */
export class Stores {
  readonly cases: CaseStore;
  readonly directory: DirectoryStore;
  readonly idempotency: IdempotencyStore;
  readonly sessions: SessionStore;

  constructor(sql: Sql) {
    this.cases = new CaseStore(sql);
    this.directory = new DirectoryStore(sql);
    this.idempotency = new IdempotencyStore(sql);
    this.sessions = new SessionStore(sql);
  }
}

import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';

/** When a version of a procedure was published, and by whom; nobody is named for what an installation began with. */
export interface PublishedVersion {
  readonly version: number;
  readonly hash: string;
  readonly publishedAt: Instant;
  readonly publishedByName: string | null;
}

/** How many open cases keep a version. */
export interface VersionCases {
  readonly version: number;
  readonly cases: number;
}

// The line of the trail was written by the transaction that published, so both have its instant.
const VERSIONS = statement(
  'procedure-versions',
  `SELECT p.version, p.hash, ${epochMs('p.published_at')} AS "publishedAt", a.actor_name AS "publishedByName"
   FROM procedure p LEFT JOIN LATERAL (
     SELECT e.actor_name FROM audit_entry e
     WHERE e.at = p.published_at AND e.action = 'procedure.published' AND e.data ->> 'code' = p.code AND (e.data ->> 'version')::int = p.version LIMIT 1) a ON true
   WHERE p.code = $1 ORDER BY p.version DESC`,
);
// Open cases are found by their process, and what waits to be accepted among all that does: either way over a partial index.
const OPEN_CASES = statement(
  'procedure-open-cases',
  `SELECT c.procedure_version AS version, count(*)::int AS cases FROM case_file c
   WHERE c.procedure_code = $1
     AND ((c.process_hash = ANY ($2) AND c.status IN ('received', 'processing', 'supplement', 'payment', 'suspended')) OR c.status = 'submitted')
   GROUP BY 1 ORDER BY 1`,
);

/** Versions of procedures as somebody who keeps the catalogue looks at them. */
export class ProcedureVersionStore {
  constructor(private readonly sql: Sql) {}

  /** The newest first. */
  versions(code: string): Promise<PublishedVersion[]> {
    return this.sql.query<PublishedVersion>(VERSIONS, [code]);
  }

  /** Open cases by the version that they keep, among the cases of these processes; versions without any are left out. */
  openCases(code: string, processHashes: readonly string[]): Promise<VersionCases[]> {
    return this.sql.query<VersionCases>(OPEN_CASES, [code, processHashes]);
  }
}

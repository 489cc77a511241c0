import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { iso } from './instants.js';

/** Who is here, and how far the case is. */
const HERE = statement(
  'case-presence-here',
  `WITH gone AS (DELETE FROM case_presence WHERE case_id = $1 AND seen_at < $4 AND staff_id <> $2),
     here AS (INSERT INTO case_presence (case_id, staff_id, seen_at) VALUES ($1, $2, $3) ON CONFLICT (case_id, staff_id) DO UPDATE SET seen_at = excluded.seen_at)
   SELECT s.id, s.full_name AS name FROM case_presence p JOIN staff s ON s.id = p.staff_id
   WHERE p.case_id = $1 AND p.staff_id <> $2 AND p.seen_at >= $4 ORDER BY s.full_name COLLATE "vi-x-icu"`,
);
const LEAVE = statement('case-presence-leave', `DELETE FROM case_presence WHERE case_id = $1 AND staff_id = $2`);

/** Who has a case open on the screen. */
export class CasePresenceStore {
  constructor(private readonly sql: Sql) {}

  /** Says that somebody has a case open at `now`; answers who else has said so since `since`. */
  here(caseId: string, staffId: string, now: Instant, since: Instant): Promise<{ readonly id: string; readonly name: string }[]> {
    return this.sql.query<{ id: string; name: string }>(HERE, [caseId, staffId, iso(now), iso(since)]);
  }

  async leave(caseId: string, staffId: string): Promise<void> {
    await this.sql.query(LEAVE, [caseId, staffId]);
  }
}

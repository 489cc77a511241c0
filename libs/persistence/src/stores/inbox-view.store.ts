import { statement, type Sql } from '../sql.js';

/** A view of the inbox under its name; the filter has the names of the inbox's address. */
export interface InboxView {
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
}

const OF_STAFF = statement('inbox-views', `SELECT name, filter FROM inbox_view WHERE staff_id = $1 ORDER BY position`);
const CLEAR = statement('inbox-views-clear', `DELETE FROM inbox_view WHERE staff_id = $1`);
const KEEP = statement(
  'inbox-views-keep',
  `INSERT INTO inbox_view (staff_id, position, name, filter)
   SELECT $1, v.position, v.name, v.filter FROM jsonb_to_recordset($2::jsonb) AS v(position int, name text, filter jsonb)`,
);

/** The views of the inbox that somebody keeps. */
export class InboxViewStore {
  constructor(private readonly sql: Sql) {}

  ofStaff(staffId: string): Promise<InboxView[]> {
    return this.sql.query<InboxView>(OF_STAFF, [staffId]);
  }

  /** Puts these in the place of all that somebody had. Call it in a transaction. */
  async keep(staffId: string, views: readonly InboxView[]): Promise<void> {
    await this.sql.query(CLEAR, [staffId]);
    await this.sql.query(KEEP, [staffId, JSON.stringify(views.map((view, position) => ({ ...view, position })))]);
  }
}

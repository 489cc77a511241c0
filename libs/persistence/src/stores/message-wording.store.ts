import type { Instant } from '#domain';
import { MessageWordingEntity } from '../entities/house.js';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';

/** Words that stand in place of the standard ones of a kind of message. */
export interface MessageWording {
  readonly subject: string;
  readonly body: string;
}

/** A version of the words of a kind of message; `null` words go back to the standard ones. */
export interface WordingVersion {
  readonly template: string;
  readonly version: number;
  readonly wording: MessageWording | null;
  readonly at: Instant;
  readonly authorName: string;
}

const WORDS = `CASE WHEN w.subject IS NOT NULL THEN json_build_object('subject', w.subject, 'body', w.body) END`;

/** The words that count for a message of a template named by an outer query: one look together with the claim, so that a change counts for the next message. */
export const wordingOf = (template: string): string => `(SELECT ${WORDS} FROM message_wording w WHERE w.template = ${template} ORDER BY w.version DESC LIMIT 1)`;

const ROW = `w.template, w.version, ${WORDS} AS wording, ${epochMs('w.at')} AS "at", s.full_name AS "authorName" FROM message_wording w JOIN staff s ON s.id = w.author_id`;
const LATEST = statement('message-wording-latest', `SELECT DISTINCT ON (w.template) ${ROW} ORDER BY w.template, w.version DESC`);
const HISTORY = statement('message-wording-history', `SELECT ${ROW} WHERE w.template = $1 ORDER BY w.version DESC LIMIT 50`);

/** Words of messages as administrators chose them, every version. */
export class MessageWordingStore {
  constructor(private readonly sql: Sql) {}

  /** The newest version of each kind that ever had one. */
  latest(): Promise<WordingVersion[]> {
    return this.sql.query<WordingVersion>(LATEST, []);
  }

  /** The newest fifty versions of a kind, the newest first. */
  history(template: string): Promise<WordingVersion[]> {
    return this.sql.query<WordingVersion>(HISTORY, [template]);
  }

  /** Adds a version; rejects with a unique violation when somebody was faster. */
  async add(template: string, version: number, wording: MessageWording | null, at: Instant, authorId: string): Promise<void> {
    await this.sql.manager.insert(MessageWordingEntity, { template, version, subject: wording?.subject ?? null, body: wording?.body ?? null, at: new Date(at), authorId });
  }
}

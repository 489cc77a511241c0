import { DevelopmentMailEntity } from '../entities/journal.js';
import type { Sql } from '../sql.js';

/** A mail as the development mailbox keeps it. */
export type DevelopmentMail = Pick<DevelopmentMailEntity, 'messageId' | 'recipient' | 'subject' | 'html' | 'text'>;

/** Mails of an installation without a mail server, newest first. Never in production. */
export class DevelopmentMailStore {
  constructor(private readonly sql: Sql) {}

  /** Keeps a mail; one with the same Message-ID is the same mail. */
  async keep(mail: DevelopmentMail): Promise<void> {
    await this.sql.manager.createQueryBuilder().insert().into(DevelopmentMailEntity).values(mail).orIgnore().execute();
  }

  /** A page of mails older than `beforeId`, without their bodies. */
  list(beforeId: string | null, limit: number): Promise<Pick<DevelopmentMailEntity, 'id' | 'at' | 'recipient' | 'subject'>[]> {
    const query = this.sql.manager.createQueryBuilder(DevelopmentMailEntity, 'mail').select(['mail.id', 'mail.at', 'mail.recipient', 'mail.subject']);
    if (beforeId !== null) query.where('mail.id < :beforeId', { beforeId });
    return query.orderBy('mail.id', 'DESC').limit(limit).getMany();
  }

  find(id: string): Promise<DevelopmentMailEntity | null> {
    return this.sql.manager.findOneBy(DevelopmentMailEntity, { id });
  }
}

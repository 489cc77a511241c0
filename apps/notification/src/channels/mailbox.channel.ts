import type { Database } from '#persistence';
import { MailChannel, type OutgoingMail } from './mail-channel.js';

/** The development mailbox: mails become rows that can be read at `/dev/mail`. */
export class MailboxChannel extends MailChannel {
  constructor(private readonly database: Database) {
    super();
  }

  override async send({ to, ...mail }: OutgoingMail): Promise<string> {
    await this.database.read(({ developmentMail }) => developmentMail.keep({ ...mail, recipient: to }));
    return 'kept in the development mailbox';
  }

  override close(): void {
    return;
  }
}

/** A mail as it leaves. All of it is ours but the address: nothing that a user typed stands in a header. */
export interface OutgoingMail {
  /** With its angle brackets; repeats carry the same. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments?: readonly MailAttachment[];
}

/** A file that goes with a mail. The name is ours. */
export interface MailAttachment {
  readonly fileName: string;
  readonly type: string;
  readonly content: Buffer;
}

/** The other side did not take a mail. `permanent`: it will not take it tomorrow either. */
export class DeliveryFault extends Error {
  constructor(
    message: string,
    readonly permanent: boolean,
  ) {
    super(message);
  }
}

/** A way by which mails leave: a mail server, or the development mailbox. */
export abstract class MailChannel {
  /** Answers what the other side said. Rejects with `DeliveryFault` when it did not take the mail, or when the signal says to give up. */
  abstract send(mail: OutgoingMail, signal: AbortSignal): Promise<string>;

  abstract close(): void;
}

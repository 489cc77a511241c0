import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: the letter, and whom the envelope named. */
export interface ReceivedMail {
  readonly to: string;
  readonly raw: string;
  readonly letter: ParsedMail;
}

/** What the server answers a recipient instead of taking the mail. */
export interface Rebuff {
  readonly code: number;
  readonly words: string;
}

/** A real SMTP server that tests tell what to answer. */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  /** How often each recipient was tried. */
  readonly tries = new Map<string, number>();
  /** Answers a recipient for the `nth` time; `null` takes the mail. */
  answer: (recipient: string, nth: number) => Rebuff | null = () => null;
  /** While set, mails are read but neither taken nor refused. */
  stalled = false;
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => {
        const nth = (this.tries.get(address) ?? 0) + 1;
        this.tries.set(address, nth);
        const rebuff = this.answer(address, nth);
        done(rebuff === null ? null : Object.assign(new Error(rebuff.words), { responseCode: rebuff.code }));
      },
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void this.take(Buffer.concat(chunks), envelope.rcptTo.map(({ address }) => address)).then(() => done()));
      },
    });
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  mailsTo(recipient: string): ReceivedMail[] {
    return this.mails.filter(({ to }) => to === recipient);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  private async take(bytes: Buffer, recipients: readonly string[]): Promise<void> {
    const letter = await simpleParser(bytes);
    for (const to of recipients) this.mails.push({ to, raw: bytes.toString('latin1'), letter });
    if (this.stalled) await new Promise(() => undefined);
  }
}

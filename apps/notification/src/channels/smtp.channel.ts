import { createTransport } from 'nodemailer';
import { DeliveryFault, MailChannel, type OutgoingMail } from './mail-channel.js';

/** What nodemailer says of a failed try. */
interface SmtpFault {
  readonly message?: string;
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Steps at which a 5xx is about this mail; at the greeting or the sign-in it is about our own set-up and may be mended. */
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];
/** "Authentication required": our set-up again, whichever step says so. */
const SIGN_IN_CODES = [530, 534, 535, 538];

/** Mails over SMTP: `smtps:` speaks TLS from the first byte, `smtp:` as soon as the server offers it. */
export class SmtpChannel extends MailChannel {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
    concurrency: number,
  ) {
    super();
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: concurrency,
      // Each try is recorded, so nothing is tried again behind our back.
      maxRequeues: 0,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      dnsTimeout: 10_000,
      socketTimeout: 60_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transport.on('error', () => undefined);
  }

  override async send(mail: OutgoingMail, signal: AbortSignal): Promise<string> {
    try {
      const { response } = await this.transport.sendMail({
        from: this.from,
        to: { name: '', address: mail.to },
        messageId: mail.messageId,
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        attachments: (mail.attachments ?? []).map(({ fileName, type, content }) => ({ filename: fileName, contentType: type, content })),
        xMailer: false,
        // RFC 3834: holiday answers stay away.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': 'vi' },
        signal,
      });
      return response;
    } catch (error) {
      const fault = error as SmtpFault;
      throw new DeliveryFault(fault.response ?? fault.message ?? String(error), isPermanent(fault));
    }
  }

  override close(): void {
    this.transport.close();
  }
}

function isPermanent({ code, command, responseCode = 0 }: SmtpFault): boolean {
  if (responseCode >= 500 && responseCode <= 599) {
    return !SIGN_IN_CODES.includes(responseCode) && ABOUT_THE_MAIL.includes(command ?? '');
  }
  // Without an answer of the server: no address that could be written to.
  return code === 'EENVELOPE' && responseCode === 0;
}

import addressparser from 'nodemailer/lib/addressparser';

/** The domain of the address that mails come from, as in `Name <a@b>`; `localhost` when there is none. */
export function senderDomain(mailFrom: string): string {
  const [sender] = addressparser(mailFrom, { flatten: true });
  return sender?.address.split('@').at(-1) || 'localhost';
}

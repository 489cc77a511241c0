import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '#configuration';
import type { ClaimedMessage } from '#persistence';
import type { OutgoingMail } from '../channels/mail-channel.js';
import { senderDomain } from '../channels/sender-domain.js';
import { MailTemplates } from './mail-templates.js';
import { MAIL_TEMPLATES, type MailTemplate } from './message-kinds.js';

/** Version of the templates on disk; a message written for another one is not sent with words it was not meant to have. */
const TEMPLATE_VERSION = 1;

/** Writes letters of every kind, from the facts that a composer gathers. */
@Injectable()
export class Letters {
  /** Where the addresses in letters start. */
  readonly publicUrl: string;
  private readonly domain: string;
  private readonly templates = new MailTemplates<MailTemplate>(MAIL_TEMPLATES);

  constructor(@Inject(CONFIGURATION) { mailFrom, publicUrl }: Configuration) {
    this.publicUrl = publicUrl;
    this.domain = senderDomain(mailFrom);
  }

  /** Throws where the message wants none of these templates, or another version of it; no fact is asked for before. */
  write<Name extends MailTemplate>(claim: ClaimedMessage, names: readonly Name[], factsOf: (template: Name) => object): OutgoingMail {
    const template = names.find((known) => known === claim.template);
    if (!template) throw new Error(`No template ${claim.template}`);
    if (claim.templateVersion !== TEMPLATE_VERSION) throw new Error(`No version ${claim.templateVersion} of ${template}`);
    return { ...this.templates.render(template, factsOf(template), claim.wording), messageId: `<${claim.id}@${this.domain}>`, to: claim.recipient };
  }
}

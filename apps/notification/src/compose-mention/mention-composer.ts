import { Inject, Injectable } from '@nestjs/common';
import { dateOf, describeMoment } from '#domain';
import { Database, type ClaimedMessage, type MentionSource } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Directory, type DirectorySnapshot } from '#platform';
import { DeliveryFault, type OutgoingMail } from '../channels/mail-channel.js';
import { senderDomain } from '../channels/sender-domain.js';
import type { Composer } from '../compose-notice/composer.js';
import { MailTemplates } from '../compose-notice/mail-templates.js';
import { MENTION_TEMPLATES } from './mention-templates.js';

const TEMPLATE_VERSION = 1;

/** Tells a colleague that they are called to a case. What was written stays within the house: it may name people. */
@Injectable()
export class MentionComposer implements Composer {
  private readonly templates = new MailTemplates(MENTION_TEMPLATES);
  private readonly domain: string;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.domain = senderDomain(configuration.mailFrom);
  }

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [source, directory] = await Promise.all([this.database.read(({ caseNotes }) => caseNotes.mentionSource(claim.id, dateOf(claim.claimedAt))), this.directory.current()]);
    return () => {
      if (!source) throw new Error('The note is missing');
      return this.compose(claim, source, directory);
    };
  }

  private compose(claim: ClaimedMessage, source: MentionSource, directory: DirectorySnapshot): OutgoingMail {
    if (source.withdrawn) throw new DeliveryFault('The note was withdrawn', true);
    const reach = new Set(source.unitIds.flatMap((id) => directory.everBelow(id)));
    if (!source.involvedUnitIds.some((id) => reach.has(id))) throw new DeliveryFault('Whoever has this address sees the case no more', true);
    const template = MENTION_TEMPLATES.find((known) => known === claim.template);
    if (!template) throw new Error(`No template ${claim.template}`);
    if (claim.templateVersion !== TEMPLATE_VERSION) throw new Error(`No version ${claim.templateVersion} of ${template}`);
    const facts = {
      author: source.authorName,
      caseCode: source.caseCode,
      procedureName: directory.procedure(source.procedureCode, source.procedureVersion)?.name ?? source.procedureCode,
      at: describeMoment(source.at),
      caseUrl: `${this.configuration.publicUrl}/can-bo/ho-so/${source.caseCode}`,
    };
    return { ...this.templates.render(template, facts, claim.wording), messageId: `<${claim.id}@${this.domain}>`, to: claim.recipient };
  }
}

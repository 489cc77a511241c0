import { Inject, Injectable } from '@nestjs/common';
import { NOTICE_TEMPLATES, dateOf } from '#domain';
import { Database, type ClaimedMessage, type NoticeSource } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Directory, Secrets, type DirectorySnapshot } from '#platform';
import type { OutgoingMail } from '../channels/mail-channel.js';
import { senderDomain } from '../channels/sender-domain.js';
import type { Composer } from './composer.js';
import { MailTemplates } from './mail-templates.js';
import { factsOf } from './notice-facts.js';
import { openingHours } from './opening-hours.js';

/** Version of the templates on disk; a message written for another one is not sent with words it was not meant to have. */
const TEMPLATE_VERSION = 1;

/** Writes notices to applicants from the case and the event that owes them. */
@Injectable()
export class NoticeComposer implements Composer {
  private readonly templates = new MailTemplates(NOTICE_TEMPLATES);
  private readonly domain: string;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly secrets: Secrets,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.domain = senderDomain(configuration.mailFrom);
  }

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [source, directory] = await Promise.all([this.database.read(({ outbox }) => outbox.noticeSource(claim.id)), this.directory.current()]);
    return () => {
      if (!source) throw new Error('The case or its event is missing');
      return this.compose(claim, source, directory);
    };
  }

  private compose(claim: ClaimedMessage, source: NoticeSource, directory: DirectorySnapshot): OutgoingMail {
    const template = NOTICE_TEMPLATES.find((known) => known === claim.template);
    if (!template) throw new Error(`No template ${claim.template}`);
    if (claim.templateVersion !== TEMPLATE_VERSION) throw new Error(`No version ${claim.templateVersion} of ${template}`);
    const unit = directory.unit(source.receivingUnitId);
    const procedure = directory.procedure(source.procedureCode, source.procedureVersion);
    if (!unit || !procedure) throw new Error('The unit or the procedure of the case is missing');
    const facts = factsOf(template, {
      source,
      procedureName: procedure.name,
      unit,
      openingHours: openingHours(directory.calendarOf(unit.id), dateOf(claim.claimedAt)),
      publicUrl: this.configuration.publicUrl,
      // The PIN goes out once, with the first notice of a case, and only behind the fragment of an address.
      pin: source.eventSeq === 1 ? this.secrets.pinOf(source.pinSalt) : null,
      ratingToken: source.invitation === null ? null : this.secrets.sign('rating', source.invitation.id),
      now: claim.claimedAt,
    });
    return { ...this.templates.render(template, facts, claim.wording), messageId: `<${claim.id}@${this.domain}>`, to: claim.recipient };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Database, type ClaimedMessage, type FollowUpContact, type FollowUpLetterSource, type Stores } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Directory, Secrets, unitRef, type DirectorySnapshot } from '#platform';
import type { OutgoingMail } from '../channels/mail-channel.js';
import { senderDomain } from '../channels/sender-domain.js';
import type { Composer } from '../compose-notice/composer.js';
import { MailTemplates } from '../compose-notice/mail-templates.js';
import { FOLLOW_UP_TEMPLATES, followUpFacts } from './follow-up-facts.js';

/** Version of the templates on disk; a message written for another one is not sent with words it was not meant to have. */
const TEMPLATE_VERSION = 1;

/** Writes letters about follow-ups to heads and citizens. */
@Injectable()
export class FollowUpComposer implements Composer {
  private readonly templates = new MailTemplates(FOLLOW_UP_TEMPLATES);
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
    const [gathered, directory] = await Promise.all([this.database.read(({ followUps }) => gatherFrom(followUps, claim.id)), this.directory.current()]);
    return () => {
      if (!gathered) throw new Error('The follow-up of the letter is missing');
      return this.compose(claim, gathered, directory);
    };
  }

  private compose(claim: ClaimedMessage, { source, contact }: Gathered, directory: DirectorySnapshot): OutgoingMail {
    const template = FOLLOW_UP_TEMPLATES.find((known) => known === claim.template);
    if (!template) throw new Error(`No template ${claim.template}`);
    if (claim.templateVersion !== TEMPLATE_VERSION) throw new Error(`No version ${claim.templateVersion} of ${template}`);
    const { file, reference, pinSalt } = source;
    const unit = directory.unit(file.unitId);
    if (!unit) throw new Error('The unit that answers is missing');
    const secret = this.secrets.pinOf(pinSalt);
    const facts = followUpFacts(template, {
      source,
      unit,
      unitName: (id) => unitRef(directory, id).name,
      calendar: directory.calendarOf(unit.id),
      contact,
      publicUrl: this.configuration.publicUrl,
      secret,
      petitionUrl: this.secrets.petitionUrl(reference, secret),
      answerUrl: (round) => this.secrets.answerUrl(file.id, round),
      now: claim.claimedAt,
    });
    return { ...this.templates.render(template, facts, claim.wording), messageId: `<${claim.id}@${this.domain}>`, to: claim.recipient };
  }
}

interface Gathered {
  readonly source: FollowUpLetterSource;
  readonly contact: FollowUpContact | null;
}

async function gatherFrom(followUps: Stores['followUps'], messageId: string): Promise<Gathered | null> {
  const source = await followUps.letterSource(messageId);
  return source ? { source, contact: await followUps.contact(source.file.id) } : null;
}

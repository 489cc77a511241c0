import { Inject, Injectable } from '@nestjs/common';
import { STAFF_NOTICE_TEMPLATES } from '#domain';
import { Database, type ClaimedMessage, type LetterCase } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Directory, reachOf, staffNow } from '#platform';
import { DeliveryFault, type OutgoingMail } from '../channels/mail-channel.js';
import { senderDomain } from '../channels/sender-domain.js';
import { MENTION_TEMPLATES } from '../compose-mention/mention-templates.js';
import { MailTemplates } from '../compose-notice/mail-templates.js';

const TEMPLATES = [...MENTION_TEMPLATES, ...STAFF_NOTICE_TEMPLATES] as const;
const TEMPLATE_VERSION = 1;

/** Letters to one member of staff about a case, who must still see it when the letter goes out. */
@Injectable()
export class StaffLetters {
  private readonly templates = new MailTemplates(TEMPLATES);
  private readonly domain: string;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.domain = senderDomain(configuration.mailFrom);
  }

  /** What writes a letter: it tells the case and the facts of its own, or throws where nobody at the address sees the case. */
  async gather(claim: ClaimedMessage): Promise<(about: LetterCase, own: object) => OutgoingMail> {
    const [ids, directory] = await Promise.all([this.database.read(({ staffLetters }) => staffLetters.readers(claim.recipient)), this.directory.current()]);
    const readers = await Promise.all(ids.map((id) => staffNow(this.database, id, claim.claimedAt)));
    return ({ caseCode, procedureCode, procedureVersion, involvedUnitIds }, own) => {
      if (!readers.some((reader) => reader && reachOf(reader, directory).includes(involvedUnitIds))) throw new DeliveryFault('Whoever has this address sees the case no more', true);
      const template = TEMPLATES.find((known) => known === claim.template);
      if (!template) throw new Error(`No template ${claim.template}`);
      if (claim.templateVersion !== TEMPLATE_VERSION) throw new Error(`No version ${claim.templateVersion} of ${template}`);
      const procedureName = directory.procedure(procedureCode, procedureVersion)?.name ?? procedureCode;
      const facts = { caseCode, procedureName, caseUrl: `${this.configuration.publicUrl}/can-bo/ho-so/${encodeURIComponent(caseCode)}`, ...own };
      return { ...this.templates.render(template, facts, claim.wording), messageId: `<${claim.id}@${this.domain}>`, to: claim.recipient };
    };
  }
}

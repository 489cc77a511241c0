import { Inject, Injectable } from '@nestjs/common';
import { at, describeDate } from '#domain';
import { Database, type ClaimedMessage, type QuestionnaireSource } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Directory, Secrets, type DirectorySnapshot } from '#platform';
import { DeliveryFault, type OutgoingMail } from '../channels/mail-channel.js';
import { senderDomain } from '../channels/sender-domain.js';
import type { Composer } from '../compose-notice/composer.js';
import { MailTemplates } from '../compose-notice/mail-templates.js';
import { QUESTIONNAIRE_TEMPLATES } from './questionnaire-templates.js';

/** Version of the templates on disk. */
const TEMPLATE_VERSION = 1;

/** Writes invitations to a questionnaire, and reminders of them. */
@Injectable()
export class QuestionnaireComposer implements Composer {
  private readonly templates = new MailTemplates(QUESTIONNAIRE_TEMPLATES);
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
    const [source, directory] = await Promise.all([this.database.read(({ surveyRounds }) => surveyRounds.source(claim.id)), this.directory.current()]);
    return () => {
      if (!source) throw new Error('The round or the case is missing');
      return this.compose(claim, source, directory);
    };
  }

  /** Whoever has answered meanwhile, or can no more, gets no letter. */
  private compose(claim: ClaimedMessage, source: QuestionnaireSource, directory: DirectorySnapshot): OutgoingMail {
    const template = QUESTIONNAIRE_TEMPLATES.find((known) => known === claim.template);
    if (!template || claim.templateVersion !== TEMPLATE_VERSION) throw new Error(`No version ${claim.templateVersion} of ${claim.template}`);
    if (source.over || claim.claimedAt >= at(source.answerUntil, 24 * 60)) throw new DeliveryFault('Answered meanwhile, or the round is over', true);
    const unit = directory.unit(source.receivingUnitId);
    const procedure = directory.procedure(source.procedureCode, source.procedureVersion);
    if (!unit || !procedure) throw new Error('The unit or the procedure of the case is missing');
    const facts = {
      salutation: source.applicantKind === 'person' ? `Kính gửi ông/bà ${source.applicantName}` : `Kính gửi ${source.applicantName}`,
      caseCode: source.caseCode,
      procedureName: procedure.name,
      unitName: unit.name,
      unitAddress: unit.address,
      unitPhone: unit.phone,
      answerUrl: `${this.configuration.publicUrl}/khao-sat/${this.secrets.sign('questionnaire', source.invitationId)}`,
      openUntil: describeDate(source.answerUntil),
    };
    return { ...this.templates.render(template, facts, claim.wording), messageId: `<${claim.id}@${this.domain}>`, to: claim.recipient };
  }
}

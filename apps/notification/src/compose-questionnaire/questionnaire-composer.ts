import { Injectable } from '@nestjs/common';
import { at, describeDate } from '#domain';
import { Database, type ClaimedMessage, type QuestionnaireSource } from '#persistence';
import { Directory, Secrets, type DirectorySnapshot } from '#platform';
import { DeliveryFault, type OutgoingMail } from '../channels/mail-channel.js';
import { Letters } from '../compose-letter/letters.js';
import { QUESTIONNAIRE_TEMPLATES } from '../compose-letter/message-kinds.js';
import type { Composer } from '../compose-message/composer.js';
import { caseFacts } from '../compose-notice/notice-facts.js';

/** Writes invitations to a questionnaire, and reminders of them. */
@Injectable()
export class QuestionnaireComposer implements Composer {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly secrets: Secrets,
    private readonly letters: Letters,
  ) {}

  /** Whoever has answered meanwhile, or can no more, gets no letter. */
  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [source, directory] = await Promise.all([this.database.read(({ surveyRounds }) => surveyRounds.source(claim.id)), this.directory.current()]);
    return () => {
      if (!source) throw new Error('The round or the case is missing');
      return this.letters.write(claim, QUESTIONNAIRE_TEMPLATES, () => {
        if (source.over || claim.claimedAt >= at(source.answerUntil, 24 * 60)) throw new DeliveryFault('Answered meanwhile, or the round is over', true);
        return this.factsOf(source, directory);
      });
    };
  }

  private factsOf(source: QuestionnaireSource, directory: DirectorySnapshot): object {
    const unit = directory.unit(source.receivingUnitId);
    const procedure = directory.procedure(source.procedureCode, source.procedureVersion);
    if (!unit || !procedure) throw new Error('The unit or the procedure of the case is missing');
    const answerUrl = `${this.letters.publicUrl}/khao-sat/${this.secrets.sign('questionnaire', source.invitationId)}`;
    return { ...caseFacts(source, procedure.name, unit), answerUrl, openUntil: describeDate(source.answerUntil) };
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import { Directory, Secrets, once, type RequestMark } from '#platform';
import { AnswerKeeper } from '../survey-round/answer-keeper.js';
import { sheetFrom } from '../survey-round/answer-sheet.js';
import type { AnswerDto, AnsweredDto } from '../survey-round/answer.dto.js';
import { questionnaireOf } from '../survey-round/questionnaires.js';

/** Takes one answer for one invitation. */
@Injectable()
export class AnswerQuestionnaireHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly secrets: Secrets,
    private readonly keeper: AnswerKeeper,
  ) {}

  async answer(token: string, body: AnswerDto, { claim }: RequestMark): Promise<AnsweredDto> {
    const invitation = await this.keeper.open(this.secrets.verify('questionnaire', token));
    const sheet = sheetFrom(body, questionnaireOf(await this.directory.holdingSurveys([invitation]), invitation.surveyCode, invitation.surveyVersion));
    const answer = { ...sheet, comment: body.comment ?? '', channel: 'web', enteredBy: null } as const;
    return once(this.database, claim, 201, (stores) => this.keeper.keep(stores, invitation, answer, { id: null, name: 'Người được khảo sát', ip: null }));
  }
}

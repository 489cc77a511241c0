import { Injectable } from '@nestjs/common';
import { Secrets } from '#platform';
import { AnswerKeeper } from '../survey-round/answer-keeper.js';
import type { AskedDto } from '../survey-round/answer.dto.js';

/** Shows a questionnaire, also after it was answered. */
@Injectable()
export class ShowQuestionnaireHandler {
  constructor(
    private readonly keeper: AnswerKeeper,
    private readonly secrets: Secrets,
  ) {}

  async show(token: string): Promise<AskedDto> {
    return this.keeper.asked(await this.keeper.open(this.secrets.verify('questionnaire', token)));
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { Public } from '#platform';
import { say } from '../../citizen/i18n/words.js';
import { AnswerEndPage } from '../../citizen/pages/answer-end-page.js';
import { AnswerPage } from '../../citizen/pages/answer-page.js';
import type { End } from '../../citizen/pages/end-page.js';
import type { Fault } from '../../citizen/parts/faults.js';
import { CitizenPages } from '../citizen-pages.js';
import { SentForm, newKey, type FormBody } from '../form.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem, endBy, fieldSpeech } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import type { RateableAnswer } from '../public-api/public-api.types.js';

/** Refusals that end the visit. */
const ENDS: Readonly<Record<string, End>> = { 'answer-already-rated': 'answer-rated', 'answer-rating-over': 'answer-over', 'staff-cannot-rate': 'answer-staff' };

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('phan-anh/tra-loi')
export class RateAnswerPageController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** The answer, and whether it satisfies. */
  @Public()
  @Get(':token')
  async ask(@Param('token') token: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const answer = await this.api.answer(person, token).catch((error: unknown) => this.end(reply, error));
    if (answer === null) return;
    if (answer.ratedAt !== null) return this.last(reply, 'answer-rated', null, 200);
    this.form(reply, answer, token, new SentForm({}), newKey(), []);
  }

  /** Takes the rating, once. */
  @Public()
  @Post(':token')
  @HttpCode(200)
  async rate(@Param('token') token: string, @Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    const answer = await this.api.answer(person, token).catch((error: unknown) => this.end(reply, error));
    if (answer === null) return;
    const satisfied = form.text('satisfied');
    if (satisfied !== 'yes' && satisfied !== 'no') return this.form(reply, answer, token, form, form.key, [{ field: 'satisfied', message: say('petition-faults.no-choice') }], 400);
    try {
      const { reopened, answerBy } = await this.api.rateAnswer(person, token, { satisfied: satisfied === 'yes', comment: form.text('comment') }, form.key);
      this.last(reply, reopened ? 'answer-reopened' : 'answer-thanks', answerBy, 200);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 400) return void this.end(reply, error);
      const faults = error.errors.map(({ field, message }) => ({ field: field === 'comment' ? field : null, message: fieldSpeech({ field, message }) }));
      this.form(reply, answer, token, form, form.key, faults, 400);
    }
  }

  private form(reply: FastifyReply, answer: RateableAnswer, token: string, form: SentForm, formKey: string, faults: readonly Fault[], status = 200): void {
    const content = createElement(AnswerPage, { answer, token, form, formKey, faults });
    this.pages.send(reply, { status, title: say('petition.rate-answer'), content, secret: true, failed: faults.length > 0 });
  }

  /** Ends the visit where the refusal is one that a person can meet; throws any other. */
  private end(reply: FastifyReply, error: unknown): null {
    const { end, status } = endBy(error, ENDS);
    this.last(reply, end, null, status);
    return null;
  }

  private last(reply: FastifyReply, end: End, answerBy: string | null, status: number): void {
    this.pages.send(reply, { status, title: say(`ends.${end}-title`), content: createElement(AnswerEndPage, { end, answerBy }), secret: true });
  }
}

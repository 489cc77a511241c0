import { Body, Controller, Get, HttpCode, Param, Post, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { Public } from '#platform';
import { say, told } from '../../citizen/i18n/words.js';
import { EndPage, type End } from '../../citizen/pages/end-page.js';
import { QuestionnairePage } from '../../citizen/pages/questionnaire-page.js';
import type { Fault } from '../../citizen/parts/faults.js';
import { CitizenPages } from '../citizen-pages.js';
import { SentForm, newKey, type FormBody } from '../form.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem, endBy } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import type { Asked, NewSheet } from '../public-api/questionnaire.types.js';

/** Refusals that end the visit. */
const ENDS: Readonly<Record<string, End>> = { 'already-answered': 'sheet-answered', 'questionnaire-not-found': 'sheet-expired', 'staff-cannot-rate': 'sheet-staff' };

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('khao-sat')
export class AnswerQuestionnaireController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** The questions of the invitation. */
  @Public()
  @Get(':token')
  async ask(@Param('token') token: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const asked = await this.api.questionnaire(person, token).catch((error: unknown) => this.end(reply, error));
    if (asked === null) return;
    if (asked.answeredAt !== null) return this.last(reply, 'sheet-answered', 200);
    this.form(reply, asked, token, new SentForm({}), newKey(), []);
  }

  /** Takes the answers, once. What was typed stays on the page when something is missing. */
  @Public()
  @Post(':token')
  @HttpCode(200)
  async answer(@Param('token') token: string, @Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    const asked = await this.api.questionnaire(person, token).catch((error: unknown) => this.end(reply, error));
    if (asked === null) return;
    try {
      await this.api.answerQuestionnaire(person, token, sheetOf(form, asked), form.key);
      this.last(reply, 'sheet-thanks', 200);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 400) return void this.end(reply, error);
      this.form(reply, asked, token, form, form.key, error.errors.map(({ field, message }) => ({ field, message: told('field-faults', field.startsWith('answers.') ? 'answers' : field, message) })), 400);
    }
  }

  private form(reply: FastifyReply, asked: Asked, token: string, form: SentForm, formKey: string, faults: readonly Fault[], status = 200): void {
    const content = createElement(QuestionnairePage, { asked, token, form, formKey, faults });
    this.pages.send(reply, { status, title: say('sheet.title'), content, secret: true, failed: faults.length > 0 });
  }

  /** Ends the visit where the refusal is one that a person can meet; throws any other. */
  private end(reply: FastifyReply, error: unknown): null {
    const { end, status } = endBy(error, ENDS);
    this.last(reply, end, status);
    return null;
  }

  private last(reply: FastifyReply, end: End, status: number): void {
    this.pages.send(reply, { status, title: say(`ends.${end}-title`), content: createElement(EndPage, { end }), secret: true });
  }
}

function sheetOf(form: SentForm, { questionnaire: { factors, facts, groups } }: Asked): NewSheet {
  const chosen = (part: string, keys: readonly string[]): [string, string][] => keys.map((key): [string, string] => [key, form.text(`${part}.${key}`)]).filter(([, value]) => value !== '');
  const answers = chosen('answers', factors.flatMap(({ criteria }) => criteria.map(({ key }) => key)));
  return {
    answers: Object.fromEntries(answers.map(([key, value]) => [key, value === 'not-applicable' ? value : Number(value)])),
    facts: Object.fromEntries(chosen('facts', facts.map(({ key }) => key))),
    groups: Object.fromEntries(chosen('groups', groups.map(({ key }) => key))),
    comment: form.text('comment'),
  };
}

import { Body, Controller, Get, HttpCode, Param, Post, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { Public } from '#platform';
import { say } from '../../citizen/i18n/words.js';
import { EndPage, type End } from '../../citizen/pages/end-page.js';
import { RatingPage } from '../../citizen/pages/rating-page.js';
import type { Fault } from '../../citizen/parts/faults.js';
import { CitizenPages } from '../citizen-pages.js';
import { SentForm, newKey, type FormBody } from '../form.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem, endBy, fieldSpeech } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import type { Invitation, NewRating } from '../public-api/public-api.types.js';

/** Refusals that end the visit. */
const ENDS: Readonly<Record<string, End>> = { 'already-rated': 'rating-rated', 'invitation-not-found': 'rating-expired', 'staff-cannot-rate': 'rating-staff' };

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('danh-gia')
export class RateCaseController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** The invitation's questions. */
  @Public()
  @Get(':token')
  async ask(@Param('token') token: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const invitation = await this.api.invitation(person, token).catch((error: unknown) => this.end(reply, error));
    if (invitation === null) return;
    if (invitation.ratedAt !== null) return this.last(reply, 'rating-rated', 200);
    this.form(reply, invitation, token, new SentForm({}), newKey(), []);
  }

  /** Takes the rating, once. */
  @Public()
  @Post(':token')
  @HttpCode(200)
  async rate(@Param('token') token: string, @Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    const invitation = await this.api.invitation(person, token).catch((error: unknown) => this.end(reply, error));
    if (invitation === null) return;
    if (!/^[1-5]$/.test(form.text('overall'))) return this.form(reply, invitation, token, form, form.key, [{ field: 'overall', message: say('rating.none') }], 400);
    try {
      await this.api.rate(person, token, ratingOf(form, invitation), form.key);
      this.last(reply, 'rating-thanks', 200);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 400) return void this.end(reply, error);
      const faults = error.errors.map(({ field, message }) => ({ field: field === 'comment' ? field : null, message: fieldSpeech({ field, message }) }));
      this.form(reply, invitation, token, form, form.key, faults, 400);
    }
  }

  private form(reply: FastifyReply, invitation: Invitation, token: string, form: SentForm, formKey: string, faults: readonly Fault[], status = 200): void {
    const content = createElement(RatingPage, { invitation, token, form, formKey, faults });
    this.pages.send(reply, { status, title: say('rating.title'), content, secret: true, failed: faults.length > 0 });
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

function ratingOf(form: SentForm, { survey }: Invitation): NewRating {
  const answers = survey.criteria.map(({ key }) => [key, Number(form.text(`answers.${key}`))] as const).filter(([, answer]) => answer >= 1);
  const known = new Set(survey.reasons.map(({ key }) => key));
  return {
    overall: Number(form.text('overall')),
    answers: Object.fromEntries(answers),
    reasons: form.texts('reasons').filter((key) => known.has(key)),
    comment: form.text('comment'),
  };
}

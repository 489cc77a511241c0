import { Body, Controller, Get, HttpCode, Post, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { Public } from '#platform';
import { FollowedPetitionPage } from '../../citizen/pages/followed-petition-page.js';
import { say } from '../../citizen/i18n/words.js';
import { FollowPetitionPage } from '../../citizen/pages/follow-petition-page.js';
import { PetitionPage } from '../../citizen/pages/petition-page.js';
import { PetitionSentPage } from '../../citizen/pages/petition-sent-page.js';
import type { Fault } from '../../citizen/parts/faults.js';
import { CitizenPages } from '../citizen-pages.js';
import { SentForm, newKey, type FormBody } from '../form.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import { petitionFaults, petitionOf } from './petition-form.js';

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('phan-anh')
export class PetitionController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** The empty form. */
  @Public()
  @Get()
  async ask(@Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    await this.form(person, reply, new SentForm({}), newKey(), []);
  }

  /** Sends the petition; what is wrong is shown beside its field with everything that was typed. From a case's page it opens the form with the case filled in. */
  @Public()
  @Post()
  @HttpCode(200)
  async send(@Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    if (form.text('step') === 'open') return this.form(person, reply, form, newKey(), []);
    try {
      const sent = await this.api.sendPetition(person, petitionOf(form), form.key);
      this.pages.send(reply, { title: say('petition.sent-title'), content: createElement(PetitionSentPage, { sent }), secret: true, again: { action: '/phan-anh/tra-cuu', fields: { code: sent.reference, pin: sent.secret } } });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
      // The key of a form that was already sent with other words would refuse the mended one for ever.
      const key = error.code === 'idempotency-key-reused' ? newKey() : form.key;
      await this.form(person, reply, form, key, petitionFaults(error, form), error.status);
    }
  }

  /** Asks for the two codes; the address in the letter fills both in from behind the `#`. */
  @Public()
  @Get('tra-cuu')
  follow(@Res() reply: FastifyReply): void {
    this.codes(reply, new SentForm({}), []);
  }

  /** How far the petition is. Answered to a POST, because its secret stands in no address. */
  @Public()
  @Post('tra-cuu')
  @HttpCode(200)
  async show(@Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    try {
      const petition = await this.api.lookUpPetition(person, form.text('code'), form.text('pin'));
      this.pages.send(reply, { title: say('petition.followed-title'), content: createElement(FollowedPetitionPage, { petition }), secret: true, again: { action: '/phan-anh/tra-cuu', fields: { code: form.text('code'), pin: form.text('pin') } } });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
      this.codes(reply, form, codeFaults(error, form), error.status);
    }
  }

  private async form(person: Person, reply: FastifyReply, form: SentForm, formKey: string, faults: readonly Fault[], status = 200): Promise<void> {
    const content = createElement(PetitionPage, { counters: await this.api.counters(person), form, formKey, faults });
    this.pages.send(reply, { status, title: say('petition.title'), content, secret: true, failed: faults.length > 0 });
  }

  private codes(reply: FastifyReply, form: SentForm, faults: readonly Fault[], status = 200): void {
    const content = createElement(FollowPetitionPage, { code: form.text('code'), pin: form.text('pin'), faults });
    this.pages.send(reply, { status, title: say('petition.follow-title'), content, secret: true, failed: faults.length > 0, islands: ['open-tracking'] });
  }
}

function codeFaults({ status }: ApiProblem, form: SentForm): readonly Fault[] {
  const missing = [
    ...(form.text('code') === '' ? [{ field: 'code', message: say('petition-faults.no-code') }] : []),
    ...(form.text('pin') === '' ? [{ field: 'pin', message: say('petition-faults.no-secret') }] : []),
  ];
  if (missing.length > 0) return missing;
  if (status === 429) return [{ field: null, message: say('petition-faults.too-many-codes') }];
  return [{ field: 'code', message: say('petition-faults.wrong-codes') }];
}

import { Body, Controller, Get, HttpCode, Param, Post, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { Public } from '#platform';
import { ApplicationPage } from '../../citizen/pages/application-page.js';
import { AppliedPage } from '../../citizen/pages/applied-page.js';
import type { Fault } from '../../citizen/parts/faults.js';
import { countersOf } from '../browse-procedures/counters-of.js';
import { CitizenPages } from '../citizen-pages.js';
import { SentForm, newKey, type FormBody } from '../form.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import type { Counter, ProcedureView } from '../public-api/public-api.types.js';
import { applicationOf, faultsOf } from './application-form.js';

interface Opened {
  readonly procedure: ProcedureView;
  readonly counters: readonly Counter[];
}

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('nop-ho-so')
export class ApplyOnlineController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** The empty form; a procedure that is not taken online has its page instead. */
  @Public()
  @Get(':code')
  async ask(@Param('code') code: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const opened = await this.open(person, code);
    if (!opened.procedure.channels.includes('online')) {
      await reply.redirect(`/thu-tuc/${encodeURIComponent(opened.procedure.code)}`, 303);
      return;
    }
    this.form(reply, opened, new SentForm({}), newKey(), []);
  }

  /** Files the application; what is wrong is shown above the form with everything that was typed. */
  @Public()
  @Post(':code')
  @HttpCode(200)
  async apply(@Param('code') code: string, @Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    const opened = await this.open(person, code);
    try {
      const { code: caseCode, pin } = await this.api.apply(person, applicationOf(form, opened.procedure), form.key);
      const counterName = opened.counters.find(({ code: unit }) => unit === form.text('unitCode'))?.name ?? 'Bộ phận một cửa';
      const content = createElement(AppliedPage, { code: caseCode, pin, procedureName: opened.procedure.name, counterName, hasEmail: form.text('applicant.email') !== '' });
      this.pages.send(reply, { title: 'Đã nhận hồ sơ', content, secret: true });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      // The key of a form that was already filed with other answers would refuse the mended one for ever.
      const key = error.code === 'idempotency-key-reused' ? newKey() : form.key;
      this.form(reply, opened, form, key, faultsOf(error, form), error.status);
    }
  }

  private async open(person: Person, code: string): Promise<Opened> {
    const [procedure, counters] = await Promise.all([this.api.procedure(person, code), this.api.counters(person)]);
    return { procedure, counters: countersOf(procedure, counters) };
  }

  private form(reply: FastifyReply, opened: Opened, form: SentForm, formKey: string, faults: readonly Fault[], status = 200): void {
    const content = createElement(ApplicationPage, { ...opened, form, formKey, faults });
    this.pages.send(reply, { status, title: 'Nộp hồ sơ trực tuyến', content, secret: true, failed: faults.length > 0 });
  }
}

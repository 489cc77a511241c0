import { Body, Controller, Get, HttpCode, Param, Post, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { toString as drawQr } from 'qrcode';
import { createElement } from 'react';
import { Public } from '#platform';
import { CHECK_STEP, stepAddress } from '../../citizen/application-steps.js';
import { say } from '../../citizen/i18n/words.js';
import { ApplicationStartPage } from '../../citizen/pages/application-start-page.js';
import { AppliedPage } from '../../citizen/pages/applied-page.js';
import { SavedDraftPage } from '../../citizen/pages/resume-pages.js';
import { CitizenPages } from '../citizen-pages.js';
import { SentForm, type FormBody } from '../form.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import { faultsOf, formOf } from './application-form.js';
import { ApplicationViews } from './application-views.js';
import { DraftSecret, keepDraft, leaveDraft } from './draft-cookie.js';

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('nop-ho-so')
export class ApplyOnlineController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
    private readonly views: ApplicationViews,
  ) {}

  /** The code with which the draft is gone on with on another machine. */
  @Public()
  @Get('luu')
  async save(@DraftSecret() secret: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const opened = await this.views.open(secret, person, reply);
    if (opened === null) return;
    this.pages.send(reply, { title: say('resume.saved-title'), content: createElement(SavedDraftPage, { secret, expiresAt: opened.draft.expiresAt }), secret: true });
  }

  @Public()
  @Get('lam-tiep')
  askForCode(@Res() reply: FastifyReply): void {
    this.views.resume(reply, '', []);
  }

  /** Takes a draft up by its code. */
  @Public()
  @Post('lam-tiep')
  @HttpCode(200)
  async resume(@Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const typed = new SentForm(body).text('ma');
    if (typed === '') return this.views.resume(reply, '', [{ field: 'ma', message: say('resume.no-code') }], 400);
    const opened = await this.views.open(typed, person, reply, typed);
    if (opened === null) return;
    keepDraft(reply, typed);
    await reply.redirect(stepAddress(CHECK_STEP), 303);
  }

  /** A machine that others use forgets the draft; its code opens it elsewhere. */
  @Public()
  @Post('roi-may')
  async leave(@Res() reply: FastifyReply): Promise<void> {
    leaveDraft(reply);
    await reply.redirect('/thu-tuc', 303);
  }

  /** Sends the application; what is wrong is shown above its answers, each linked to the step that asks for it. */
  @Public()
  @Post('gui')
  @HttpCode(200)
  async submit(@DraftSecret() secret: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const before = await this.api.draft(person, secret).catch(() => null);
    const opened = before !== null && before.filedAs !== null ? null : await this.views.open(secret, person, reply);
    if (opened === null && (before === null || before.filedAs === null)) return;
    try {
      const { code, pin } = await this.api.submitDraft(person, secret);
      const counterName = opened?.counters.find((counter) => counter.code === opened.draft.answers.unitCode)?.name ?? null;
      const { protocol, host } = reply.request;
      // The same address as on a receipt: what stands behind # never leaves the browser by itself.
      const qrSvg = await drawQr(`${protocol}://${host}/tra-cuu#${code}.${pin}`, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
      const content = createElement(AppliedPage, { code, pin, qrSvg, procedureName: opened?.procedure.name ?? '', counterName, hasEmail: Boolean(opened?.draft.answers.applicant?.['email']) });
      this.pages.send(reply, { title: say('applied.title'), content, secret: true, again: { action: '/tra-cuu', fields: { code, pin } } });
    } catch (error) {
      if (!(error instanceof ApiProblem) || opened === null || error.status >= 500) throw error;
      this.views.check(reply, opened, faultsOf(error, formOf(opened.draft)), error.status);
    }
  }

  /** What one needs before one begins; a procedure that is not taken online, or not received yet, has its page instead. */
  @Public()
  @Get(':code')
  async ask(@Param('code') code: string, @DraftSecret() secret: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const procedure = await this.api.procedure(person, code);
    if (!procedure.channels.includes('online') || procedure.stages.length === 0) {
      await reply.redirect(`/thu-tuc/${encodeURIComponent(procedure.code)}`, 303);
      return;
    }
    const begun = secret === '' ? null : await this.api.draft(person, secret).catch(() => null);
    const content = createElement(ApplicationStartPage, { procedure, begun: begun !== null && begun.filedAs === null && begun.procedureCode === procedure.code });
    this.pages.send(reply, { title: say('apply.title'), content, secret: true });
  }

  /** Begins a draft, which this browser remembers. */
  @Public()
  @Post(':code')
  async begin(@Param('code') code: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const { secret } = await this.api.openDraft(person, code);
    keepDraft(reply, secret);
    await reply.redirect(stepAddress('chu-ho-so'), 303);
  }
}

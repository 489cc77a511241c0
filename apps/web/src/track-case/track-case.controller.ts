import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public, Uploads } from '#platform';
import { say, told } from '../../citizen/i18n/words.js';
import { TrackedPage } from '../../citizen/pages/tracked-page.js';
import { TrackingPage } from '../../citizen/pages/tracking-page.js';
import { SupplementRefusedPage, SupplementSentPage } from '../../citizen/parts/case-files.js';
import type { Fault } from '../../citizen/parts/faults.js';
import { CitizenPages } from '../citizen-pages.js';
import { SentForm, newKey, type FormBody } from '../form.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem, problemSpeech } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import { trackingFaults } from './tracking-faults.js';

/** What of the case's page depends on the last thing that the person did. */
interface After {
  readonly note?: string;
  readonly formKey?: string;
  readonly faults?: readonly Fault[];
  readonly resubmitted?: boolean;
  readonly status?: number;
}

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('tra-cuu')
export class TrackCaseController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** Asks for code and PIN; the receipt's QR code fills both in from behind the `#`. */
  @Public()
  @Get()
  ask(@Res() reply: FastifyReply): void {
    this.form(reply, new SentForm({}), []);
  }

  /** How far the case is. Answered to a POST, because the PIN stands in no address. */
  @Public()
  @Post()
  @HttpCode(200)
  async show(@Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    await this.track(new SentForm(body), person, reply);
  }

  /** The case's state on paper. */
  @Public()
  @Post('tinh-trang.pdf')
  @HttpCode(200)
  async printState(@Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    await this.print('state', 'tinh-trang', new SentForm(body), person, reply);
  }

  /** What was handed in online, on paper. */
  @Public()
  @Post('ho-so.pdf')
  @HttpCode(200)
  async printApplication(@Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    await this.print('application', 'ho-so', new SentForm(body), person, reply);
  }

  /** A mended application is sent again. */
  @Public()
  @Post('nop-lai')
  @HttpCode(200)
  async resubmit(@Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    const note = form.text('note');
    if (note === '') return this.track(form, person, reply, { faults: [{ field: 'note', message: say('track.no-note') }], status: 400 });
    try {
      await this.api.resubmit(person, { code: form.text('code'), pin: form.text('pin'), note }, form.key);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code === 'wrong-code-or-pin' || error.status >= 429) throw error;
      const [field] = error.errors;
      const message = field === undefined ? told('problems', error.code, error.title) : told('field-faults', 'note', field.message);
      return this.track(form, person, reply, { note, faults: [{ field: error.errors.length > 0 ? 'note' : null, message }], status: error.status });
    }
    return this.track(form, person, reply, { resubmitted: true });
  }

  /** Papers that the case waits for, with the ticket of its page. Sent again, e.g. because the line broke, the form is answered as it was first. */
  @Public()
  @Post('bo-sung/:ticket')
  @HttpCode(200)
  @Uploads()
  async supplement(@Param('ticket') ticket: string, @Query() query: FormBody, @Req() request: FastifyRequest, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    try {
      const { code, files } = await this.api.supplement(person, ticket, { content: request.raw, type: request.headers['content-type'] ?? '' }, new SentForm(query).key);
      this.pages.send(reply, { title: say('supplement.done'), content: createElement(SupplementSentPage, { code, files }), secret: true });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
      const why = error.code === 'idempotency-key-reused' ? null : problemSpeech(error);
      this.pages.send(reply, { status: error.status, title: say(why === null ? 'supplement.before' : 'supplement.refused'), content: createElement(SupplementRefusedPage, { why }), secret: true, failed: true });
    }
  }

  private async print(sheet: 'state' | 'application', name: string, form: SentForm, person: Person, reply: FastifyReply): Promise<void> {
    const [code, pin] = [form.text('code'), form.text('pin')];
    try {
      const pdf = await this.api.caseSheet(person, sheet, code, pin);
      const fileName = `${name}-${code.replace(/[^\w.-]/g, '_')}.pdf`;
      void reply.headers({ 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${fileName}"`, 'cache-control': 'no-store' }).send(pdf);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
      this.form(reply, form, trackingFaults(error, code, pin), error.status);
    }
  }

  private async track(form: SentForm, person: Person, reply: FastifyReply, after: After = {}): Promise<void> {
    const [code, pin] = [form.text('code'), form.text('pin')];
    const { status = 200, note = '', faults = [], resubmitted = false } = after;
    try {
      const tracked = await this.api.lookUp(person, code, pin);
      const content = createElement(TrackedPage, { tracked, pin, note, formKey: newKey(), faults, resubmitted });
      this.pages.send(reply, { status, title: say('track.title-case'), content, secret: true, again: { action: '/tra-cuu', fields: { code, pin } }, failed: faults.length > 0 });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
      this.form(reply, form, trackingFaults(error, code, pin), error.status);
    }
  }

  private form(reply: FastifyReply, form: SentForm, faults: readonly Fault[], status = 200): void {
    const content = createElement(TrackingPage, { code: form.text('code'), pin: form.text('pin'), faults });
    this.pages.send(reply, { status, title: say('track.title'), content, secret: true, failed: faults.length > 0, islands: ['open-tracking'] });
  }
}

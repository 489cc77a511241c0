import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, Public, Uploads } from '#platform';
import { APPLICATION_STEPS, CHECK_STEP, after, stepAddress, type StepKey } from '../../citizen/application-steps.js';
import { SentForm, type FormBody } from '../form.js';
import { wordsOf } from '../wishes.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem, fieldSpeech, problemSpeech } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import { answersOf, stepFaults } from './application-form.js';
import { ApplicationViews } from './application-views.js';
import { DraftSecret } from './draft-cookie.js';

/** Steps of an application; the answers of each are kept before the next is shown. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('nop-ho-so')
export class FillInController {
  constructor(
    private readonly api: PublicApi,
    private readonly views: ApplicationViews,
  ) {}

  @Public()
  @Get(`buoc/${CHECK_STEP}`)
  async check(@DraftSecret() secret: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const opened = await this.views.open(secret, person, reply);
    if (opened !== null) this.views.check(reply, opened);
  }

  @Public()
  @Get('buoc/:step')
  async show(@Param('step') step: string, @Query('kiem-tra') checking: string | undefined, @DraftSecret() secret: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const key = stepNamed(step);
    const opened = await this.views.open(secret, person, reply);
    if (opened !== null) this.views.step(reply, key, opened, { checking: checking !== undefined });
  }

  /** Keeps a step's answers, also faulty ones, and goes on when there is nothing to mend. */
  @Public()
  @Post('buoc/:step')
  @HttpCode(200)
  async answer(@Param('step') step: string, @Query('kiem-tra') checked: string | undefined, @Body() body: FormBody, @DraftSecret() secret: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const key = stepNamed(step);
    const form = new SentForm(body);
    const checking = checked !== undefined;
    const opened = await this.views.open(secret, person, reply);
    if (opened === null) return;
    const answers = answersOf(key, form, opened.draft.answers);
    const faults = stepFaults(key, form, { ...opened.draft.answers, ...answers });
    try {
      await this.api.answerDraft(person, secret, answers);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status >= 429) throw error;
      return this.views.step(reply, key, opened, { form, checking, status: error.status, faults: error.errors.length > 0 ? error.errors.map(({ field, message }) => ({ field, message: fieldSpeech({ field, message }) })) : [{ field: null, message: problemSpeech(error) }] });
    }
    if (faults.length > 0) return this.views.step(reply, key, opened, { form, faults, checking, status: 400 });
    await reply.redirect(checking ? stepAddress(CHECK_STEP) : stepAddress(after(key) as StepKey), 303);
  }

  /** Hands the files of a form on as they come in. A script is told in JSON what went wrong, a person by the page. */
  @Public()
  @Post('tep/:paper')
  @Uploads()
  async upload(@Param('paper') paper: string, @Query() query: FormBody, @DraftSecret() secret: string, @Visitor() person: Person, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const isScript = request.headers.accept === 'application/json';
    const checking = query['kiem-tra'] !== undefined;
    try {
      await this.api.addDraftFiles(person, secret, paper, { content: request.raw, type: request.headers['content-type'] ?? '' }, new SentForm(query).key);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const message = problemSpeech(error);
      if (isScript) return void reply.status(error.status).send({ message: wordsOf(reply).hear(message).text });
      const opened = error.status >= 500 ? null : await this.views.open(secret, person, reply);
      if (error.status >= 500) throw error;
      if (opened !== null) this.views.step(reply, 'giay-to', opened, { faults: [{ field: `tep.${paper}`, message }], checking, status: error.status });
      return;
    }
    if (isScript) return void reply.status(200).send({ message: '' });
    await reply.redirect(`${stepAddress('giay-to')}${checking ? '?kiem-tra=1' : ''}`, 303);
  }

  @Public()
  @Post('tep/bo')
  async drop(@Query('kiem-tra') checked: string | undefined, @Body() body: FormBody, @DraftSecret() secret: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    await this.api.dropDraftFile(person, secret, new SentForm(body).text('id')).catch((error: unknown) => {
      // Pressed twice: it is gone already.
      if (!(error instanceof ApiProblem) || error.code !== 'file-not-found') throw error;
    });
    await reply.redirect(`${stepAddress('giay-to')}${checked === undefined ? '' : '?kiem-tra=1'}`, 303);
  }
}

function stepNamed(text: string): StepKey {
  const step = APPLICATION_STEPS.find(({ key }) => key === text);
  if (!step) throw new Problem('not-found');
  return step.key;
}

import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import type { StepKey } from '../../citizen/application-steps.js';
import { say, wordsIn } from '../../citizen/i18n/words.js';
import { ApplicationCheckPage } from '../../citizen/pages/application-check-page.js';
import { ApplicationPapersPage } from '../../citizen/pages/application-papers-page.js';
import { ApplicationStepPage } from '../../citizen/pages/application-step-page.js';
import { ResumeDraftPage } from '../../citizen/pages/resume-pages.js';
import type { Fault } from '../../citizen/parts/faults.js';
import { countersOf } from '../browse-procedures/counters-of.js';
import { CitizenPages } from '../citizen-pages.js';
import { newKey, type SentForm } from '../form.js';
import { ApiProblem, problemSpeech } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import type { Counter, Draft, ProcedureView } from '../public-api/public-api.types.js';
import { formOf } from './application-form.js';

/** A draft with what its pages are made from. */
export interface OpenedApplication {
  readonly draft: Draft;
  readonly procedure: ProcedureView;
  readonly counters: readonly Counter[];
}

/** What of a page depends on what was just done. */
interface Shown {
  readonly form?: SentForm;
  readonly faults?: readonly Fault[];
  readonly checking?: boolean;
  readonly status?: number;
}

/** Draws the pages of an application that is being filled in. */
@Injectable()
export class ApplicationViews {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** The draft that a secret opens, or `null` where there is none and the person is asked for the code of one; `typed` is shown again. */
  async open(secret: string, person: Person, reply: FastifyReply, typed = ''): Promise<OpenedApplication | null> {
    try {
      const draft = await this.api.draft(person, secret);
      if (draft.filedAs !== null) throw new ApiProblem(409, { code: 'draft-filed', title: wordsIn('vi').t('resume.filed') }, null);
      const [procedure, counters] = await Promise.all([this.api.procedure(person, draft.procedureCode), this.api.counters(person)]);
      return { draft, procedure, counters: countersOf(procedure, counters) };
    } catch (error) {
      if (!(error instanceof ApiProblem) || (error.code !== 'draft-not-found' && error.code !== 'draft-filed')) throw error;
      const faults = secret === '' ? [] : [{ field: 'ma', message: problemSpeech(error) }];
      this.resume(reply, typed, faults, faults.length > 0 ? error.status : 200);
      return null;
    }
  }

  step(reply: FastifyReply, step: StepKey, { draft, procedure, counters }: OpenedApplication, { form = formOf(draft), faults = [], checking = false, status = 200 }: Shown = {}): void {
    const content =
      step === 'giay-to'
        ? createElement(ApplicationPapersPage, { procedure, files: draft.files, onPaper: form.texts('onPaper'), formKey: newKey(), faults, checking })
        : createElement(ApplicationStepPage, { step, procedure, counters, form, byOther: draft.answers.byOther ?? false, faults, checking });
    this.pages.send(reply, { status, title: say('apply.title'), content, secret: true, failed: faults.length > 0, islands: step === 'giay-to' ? ['upload'] : [] });
  }

  check(reply: FastifyReply, { draft, procedure, counters }: OpenedApplication, faults: readonly Fault[] = [], status = 200): void {
    const content = createElement(ApplicationCheckPage, { draft, procedure, counters, form: formOf(draft), faults });
    this.pages.send(reply, { status, title: say('apply.check-title'), content, secret: true, failed: faults.length > 0 });
  }

  resume(reply: FastifyReply, typed: string, faults: readonly Fault[], status = 200): void {
    this.pages.send(reply, { status, title: say('resume.title'), content: createElement(ResumeDraftPage, { typed, faults }), secret: true, failed: faults.length > 0 });
  }
}

import { Module, type DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { AnswerQuestionnaireController } from './answer-questionnaire/answer-questionnaire.controller.js';
import { ApplicationViews } from './apply-online/application-views.js';
import { ApplyOnlineController } from './apply-online/apply-online.controller.js';
import { FillInController } from './apply-online/fill-in.controller.js';
import { BrowseProceduresController } from './browse-procedures/browse-procedures.controller.js';
import { CitizenPages } from './citizen-pages.js';
import { HomeController } from './home/home.controller.js';
import { PetitionController } from './petition/petition.controller.js';
import { RateAnswerPageController } from './petition/rate-answer.controller.js';
import { API_TRANSPORT, inProcess, overNetwork } from './public-api/api-transport.js';
import { PublicApi } from './public-api/public-api.js';
import { RateAtDevicePageController } from './rate-at-device/rate-at-device.controller.js';
import { OpenDataPageController } from './open-data/open-data.controller.js';
import { RateCaseController } from './rate-case/rate-case.controller.js';
import { ShowSatisfactionPageController } from './show-satisfaction/show-satisfaction.controller.js';
import { QueuePagesController } from './queue/queue-pages.controller.js';
import { ServeStaffController } from './serve-staff/serve-staff.controller.js';
import { serveFiles } from './serve-staff/served-files.js';
import { TrackCaseController } from './track-case/track-case.controller.js';
import { UnknownPageController } from './unknown-page.controller.js';

/**
 * The pages: HTML for citizens that needs no JavaScript, and the files of the staff pages. They read nothing but the
 * public HTTP API; of the platform they use its decorators and problems, never its database.
 */
@Module({
  controllers: [HomeController, BrowseProceduresController, FillInController, ApplyOnlineController, TrackCaseController, RateCaseController, OpenDataPageController, AnswerQuestionnaireController, RateAnswerPageController, PetitionController, RateAtDevicePageController, ShowSatisfactionPageController, QueuePagesController, ServeStaffController, UnknownPageController],
  providers: [CitizenPages, PublicApi, ApplicationViews],
})
export class WebModule {
  constructor(host: HttpAdapterHost) {
    serveFiles(serverOf(host));
  }

  /** The pages in the process that also serves the API. */
  static inProcess(): DynamicModule {
    const provider = { provide: API_TRANSPORT, inject: [HttpAdapterHost], useFactory: (host: HttpAdapterHost) => inProcess(() => serverOf(host)) };
    return { module: WebModule, providers: [provider] };
  }

  /** The pages alone; the API answers at `address`. */
  static over(address: string): DynamicModule {
    return { module: WebModule, providers: [{ provide: API_TRANSPORT, useValue: overNetwork(address) }] };
  }
}

function serverOf({ httpAdapter }: HttpAdapterHost): FastifyInstance {
  return httpAdapter.getInstance<FastifyInstance>();
}

import type { FastifyReply } from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import { document } from '../../apps/web/citizen/document.js';
import type { Language } from '../../apps/web/citizen/i18n/words.js';
import type { TypeSize } from '../../apps/web/citizen/parts/type-size.js';
import { AnswerQuestionnaireController } from '../../apps/web/src/answer-questionnaire/answer-questionnaire.controller.js';
import { ApplicationViews } from '../../apps/web/src/apply-online/application-views.js';
import { ApplyOnlineController } from '../../apps/web/src/apply-online/apply-online.controller.js';
import { FillInController } from '../../apps/web/src/apply-online/fill-in.controller.js';
import { BrowseProceduresController } from '../../apps/web/src/browse-procedures/browse-procedures.controller.js';
import type { CitizenPage, CitizenPages } from '../../apps/web/src/citizen-pages.js';
import { HomeController } from '../../apps/web/src/home/home.controller.js';
import { OpenDataPageController } from '../../apps/web/src/open-data/open-data.controller.js';
import { PetitionController } from '../../apps/web/src/petition/petition.controller.js';
import { RateAnswerPageController } from '../../apps/web/src/petition/rate-answer.controller.js';
import type { PublicApi } from '../../apps/web/src/public-api/public-api.js';
import { QueuePagesController } from '../../apps/web/src/queue/queue-pages.controller.js';
import { RateAtDevicePageController } from '../../apps/web/src/rate-at-device/rate-at-device.controller.js';
import { RateCaseController } from '../../apps/web/src/rate-case/rate-case.controller.js';
import { ShowSatisfactionPageController } from '../../apps/web/src/show-satisfaction/show-satisfaction.controller.js';
import { TrackCaseController } from '../../apps/web/src/track-case/track-case.controller.js';
import { UnknownPageController } from '../../apps/web/src/unknown-page.controller.js';
import { SAMPLE_API, type SampleApi } from './sample-citizen.js';

/** How a page is looked at. */
export interface Look {
  readonly language?: Language;
  readonly size?: TypeSize;
  readonly css?: string;
}

/** The pages of citizens with nothing behind them: their controllers over an API that says what a test wants. */
export function citizenDesk(api: Partial<SampleApi> = {}) {
  let shown: CitizenPage | undefined;
  const said = { ...SAMPLE_API, ...api } as unknown as PublicApi;
  const pages = { send: (_: FastifyReply, page: CitizenPage) => void (shown = page) } as unknown as CitizenPages;
  const views = new ApplicationViews(said, pages);
  return {
    home: new HomeController(said, pages),
    browse: new BrowseProceduresController(said, pages),
    apply: new ApplyOnlineController(said, pages, views),
    fillIn: new FillInController(said, views),
    track: new TrackCaseController(said, pages),
    rate: new RateCaseController(said, pages),
    petition: new PetitionController(said, pages),
    rateAnswer: new RateAnswerPageController(said, pages),
    questionnaire: new AnswerQuestionnaireController(said, pages),
    device: new RateAtDevicePageController(said, pages),
    queue: new QueuePagesController(said, pages),
    satisfaction: new ShowSatisfactionPageController(said, pages),
    openData: new OpenDataPageController(said, pages),
    unknown: new UnknownPageController(pages),
    /** The page that was shown last. Throws where none was. */
    shown: (): CitizenPage => {
      if (shown === undefined) throw new Error('no page was shown');
      return shown;
    },
  };
}

export type CitizenDesk = ReturnType<typeof citizenDesk>;

/** The person in front of the page. */
export const VISITOR = { ip: '203.0.113.9', cookie: undefined };

/** A reply that takes everything: what is shown, the desk keeps. */
export const REPLY = { request: { protocol: 'https', host: 'motcua.example', method: 'GET', url: '/', query: {}, body: {}, cookies: {}, headers: {} }, setCookie: () => undefined, redirect: async () => undefined } as unknown as FastifyReply;

/** A request with files. */
export const UPLOAD = { raw: null, headers: {} } as never;

/** A page as its HTML document. */
export function drawn(page: CitizenPage, { language = 'vi', size = 'thuong', css = '' }: Look = {}): string {
  return `<!doctype html>${renderToStaticMarkup(document({ ...page, language, size, css, address: page.again === undefined ? '/dia-chi?a=1' : null }))}`;
}

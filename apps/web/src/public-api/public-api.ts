import { Inject, Injectable } from '@nestjs/common';
import { wordsIn } from '../../citizen/i18n/words.js';
import { ApiProblem } from './api-problem.js';
import { API_TRANSPORT, type ApiRequest, type ApiTransport } from './api-transport.js';
import type { Applied, Counter, DeviceState, Draft, DraftAnswers, OpenedDraft, UploadedForm, FollowedPetition, HeldTicket, Invitation, LookedUpCase, NewPetition, NewRating, OpenData, Page, ProcedureSummary, ProcedureView, PublicScorecard, PublishedSatisfaction, QueueScreen, RateableAnswer, RatedAnswer, SentPetition, TakenTicket, Tapped } from './public-api.types.js';
import type { Asked, NewSheet } from './questionnaire.types.js';

/** On whose behalf a page asks: rate limits and the refusal of staff who rate must see the person, not the page server. */
export interface Person {
  readonly ip: string;
  readonly cookie: string | undefined;
}

/** What of the catalogue is wanted. */
export interface ProcedureQuestion {
  readonly channel?: string;
  readonly q?: string;
  readonly field?: string;
  readonly after?: string;
  readonly limit?: number;
}

/** The public HTTP API as the citizen pages use it. Every method throws `ApiProblem` for an answer that is not 2xx. */
@Injectable()
export class PublicApi {
  constructor(@Inject(API_TRANSPORT) private readonly transport: ApiTransport) {}

  procedures(person: Person, question: ProcedureQuestion): Promise<Page<ProcedureSummary>> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(question)) if (value !== undefined && value !== '') query.set(name, String(value));
    return this.get(person, `/api/v1/procedures?${query.toString()}`);
  }

  procedure(person: Person, code: string): Promise<ProcedureView> {
    return this.get(person, `/api/v1/procedures/${encodeURIComponent(code)}`);
  }

  async counters(person: Person): Promise<readonly Counter[]> {
    const { items } = await this.get<Page<Counter>>(person, '/api/v1/units/counters');
    return items;
  }

  openDraft(person: Person, procedureCode: string): Promise<OpenedDraft> {
    return this.post(person, '/api/v1/public/drafts', { procedureCode });
  }

  draft(person: Person, secret: string): Promise<Draft> {
    return this.ask({ method: 'GET', path: '/api/v1/public/drafts/current', headers: { ...headersOf(person), ...secretly(secret) } });
  }

  answerDraft(person: Person, secret: string, answers: DraftAnswers): Promise<Draft> {
    return this.ask({ method: 'PUT', path: '/api/v1/public/drafts/current', headers: { ...headersOf(person), ...secretly(secret) }, body: answers });
  }

  addDraftFiles(person: Person, secret: string, paper: string, form: UploadedForm, key: string): Promise<Draft> {
    return this.ask({ method: 'POST', path: `/api/v1/public/drafts/current/files?paper=${encodeURIComponent(paper)}`, headers: { ...headersOf(person), ...secretly(secret), 'idempotency-key': key }, form });
  }

  async dropDraftFile(person: Person, secret: string, id: string): Promise<void> {
    await this.ask({ method: 'DELETE', path: `/api/v1/public/drafts/current/files/${encodeURIComponent(id)}`, headers: { ...headersOf(person), ...secretly(secret) } });
  }

  submitDraft(person: Person, secret: string): Promise<Applied> {
    return this.ask({ method: 'POST', path: '/api/v1/public/drafts/current/submit', headers: { ...headersOf(person), ...secretly(secret) } });
  }

  supplement(person: Person, ticket: string, form: UploadedForm, key: string): Promise<{ readonly code: string; readonly files: number }> {
    return this.ask({ method: 'POST', path: `/api/v1/public/supplements/${encodeURIComponent(ticket)}`, headers: { ...headersOf(person), 'idempotency-key': key }, form });
  }

  lookUp(person: Person, code: string, pin: string): Promise<LookedUpCase> {
    return this.post(person, '/api/v1/public/lookups', { code, pin });
  }

  /** A sheet of the case as PDF: how far it is, or what was handed in online. */
  caseSheet(person: Person, sheet: 'state' | 'application', code: string, pin: string): Promise<Buffer> {
    return this.fetch({ method: 'POST', path: `/api/v1/public/lookups/${sheet}.pdf`, headers: headersOf(person), body: { code, pin } });
  }

  async resubmit(person: Person, body: { readonly code: string; readonly pin: string; readonly note: string }, key: string): Promise<void> {
    await this.post(person, '/api/v1/public/applications/resubmit', body, { 'idempotency-key': key });
  }

  invitation(person: Person, token: string): Promise<Invitation> {
    return this.get(person, `/api/v1/public/ratings/${encodeURIComponent(token)}`);
  }

  rate(person: Person, token: string, rating: NewRating, key: string): Promise<{ readonly ratedAt: string }> {
    return this.post(person, `/api/v1/public/ratings/${encodeURIComponent(token)}`, rating, { 'idempotency-key': key, ...cookieOf(person) });
  }

  sendPetition(person: Person, petition: NewPetition, key: string): Promise<SentPetition> {
    return this.post(person, '/api/v1/public/petitions', petition, { 'idempotency-key': key });
  }

  lookUpPetition(person: Person, reference: string, secret: string): Promise<FollowedPetition> {
    return this.post(person, '/api/v1/public/petitions/lookups', { reference, secret });
  }

  answer(person: Person, token: string): Promise<RateableAnswer> {
    return this.get(person, `/api/v1/public/answers/${encodeURIComponent(token)}`);
  }

  rateAnswer(person: Person, token: string, rating: { readonly satisfied: boolean; readonly comment: string }, key: string): Promise<RatedAnswer> {
    return this.post(person, `/api/v1/public/answers/${encodeURIComponent(token)}`, rating, { 'idempotency-key': key, ...cookieOf(person) });
  }

  questionnaire(person: Person, token: string): Promise<Asked> {
    return this.get(person, `/api/v1/public/questionnaires/${encodeURIComponent(token)}`);
  }

  async answerQuestionnaire(person: Person, token: string, sheet: NewSheet, key: string): Promise<void> {
    await this.post(person, `/api/v1/public/questionnaires/${encodeURIComponent(token)}`, sheet, { 'idempotency-key': key, ...cookieOf(person) });
  }

  device(person: Person, token: string): Promise<DeviceState> {
    return this.get(person, `/api/v1/public/rating-devices/${encodeURIComponent(token)}`);
  }

  tap(person: Person, token: string, tap: { readonly callId: string; readonly overall: number; readonly waitedSeconds: number }, key: string): Promise<Tapped> {
    return this.post(person, `/api/v1/public/rating-devices/${encodeURIComponent(token)}/ratings`, tap, { 'idempotency-key': key, ...cookieOf(person) });
  }

  async explainTap(person: Person, token: string, body: { readonly callId: string; readonly reasons: readonly string[] }, key: string): Promise<void> {
    await this.post(person, `/api/v1/public/rating-devices/${encodeURIComponent(token)}/reasons`, body, { 'idempotency-key': key, ...cookieOf(person) });
  }

  queueScreen(person: Person, token: string): Promise<QueueScreen> {
    return this.get(person, `/api/v1/public/queue-devices/${encodeURIComponent(token)}`);
  }

  takeTicket(person: Person, token: string, wanted: { readonly group: string; readonly priority: boolean }, key: string): Promise<TakenTicket> {
    return this.post(person, `/api/v1/public/queue-devices/${encodeURIComponent(token)}/tickets`, wanted, { 'idempotency-key': key });
  }

  queueTicket(person: Person, token: string): Promise<HeldTicket> {
    return this.get(person, `/api/v1/public/queue-tickets/${encodeURIComponent(token)}`);
  }

  openData(person: Person): Promise<OpenData> {
    return this.get(person, '/api/v1/public/open-data');
  }

  publicScorecard(person: Person): Promise<PublicScorecard> {
    return this.get(person, '/api/v1/public/scorecard');
  }

  satisfaction(person: Person): Promise<PublishedSatisfaction> {
    return this.get(person, '/api/v1/public/satisfaction');
  }

  private get<Answer>(person: Person, path: string): Promise<Answer> {
    return this.ask({ method: 'GET', path, headers: headersOf(person) });
  }

  private post<Answer>(person: Person, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.ask({ method: 'POST', path, headers: { ...headersOf(person), ...headers }, body });
  }

  private async ask<Answer>(request: ApiRequest): Promise<Answer> {
    return parsed(await this.fetch(request)) as Answer;
  }

  private async fetch(request: ApiRequest): Promise<Buffer> {
    const { status, body, retryAfter } = await this.transport(request).catch((error: unknown) => {
      throw new ApiProblem(503, { code: 'unavailable', title: wordsIn('vi').t('fault-page.down-title') }, null, error);
    });
    if (status >= 200 && status < 300) return body;
    throw new ApiProblem(status, parsed(body) ?? {}, retryAfter === null ? null : Number(retryAfter));
  }
}

/** The cookies of the browser itself: staff who are signed in rate for nobody. */
function cookieOf({ cookie }: Person): Record<string, string> {
  return cookie === undefined ? {} : { cookie };
}

/** A secret stands in a header, never in an address. */
function secretly(secret: string): Record<string, string> {
  return { 'x-draft-secret': secret };
}

function headersOf({ ip }: Person): Record<string, string> {
  return { accept: 'application/json', 'x-forwarded-for': ip };
}

function parsed(body: Buffer): object | null {
  try {
    return JSON.parse(body.toString()) as object;
  } catch {
    return null;
  }
}

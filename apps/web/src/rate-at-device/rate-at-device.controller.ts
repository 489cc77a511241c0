import { Body, Controller, Get, HttpCode, Param, Post, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement, type ReactNode } from 'react';
import { Public } from '#platform';
import { say } from '../../citizen/i18n/words.js';
import { DeviceAsking, DeviceReasons, DeviceWords } from '../../citizen/pages/device-pages.js';
import { CitizenPages } from '../citizen-pages.js';
import { SentForm, newKey, type FormBody } from '../form.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import { languageOf } from '../wishes.js';

/** Seconds after which a screen that nobody touches looks again. */
const LOOKS = { waiting: 3, asking: 5, reasons: 18, thanks: 6, trouble: 10 } as const;
/** Whoever chose a language is given the time to read it; then the screen is as it was for the next person. */
const CHOSEN_LANGUAGE_SECONDS = 18;

/** The screen at a counter or kiosk: plain HTML that renews itself, for whatever browser an old tablet has. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('may-danh-gia')
export class RateAtDevicePageController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** Waits, or asks what an officer wants asked. */
  @Public()
  @Get(':token')
  async show(@Param('token') token: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const state = await this.api.device(person, token).catch((error: unknown) => this.trouble(reply, token, error));
    if (state === null) return;
    const { question, unitName } = state;
    if (question === null) return this.send(reply, token, 'waiting', createElement(DeviceWords, { title: unitName, text: say('device.waiting') }));
    this.send(reply, token, 'asking', createElement(DeviceAsking, { question, token, formKey: newKey() }));
  }

  /** One tap rates; a low one is asked why. */
  @Public()
  @Post(':token')
  @HttpCode(200)
  async tap(@Param('token') token: string, @Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    const callId = form.text('callId');
    const tapped = await this.api.tap(person, token, { callId, overall: Number(form.text('overall')), waitedSeconds: waitedOf(form) }, form.key).catch((error: unknown) => this.trouble(reply, token, error));
    if (tapped === null) return;
    if (!tapped.asksReasons) return this.thank(reply, token);
    this.send(reply, token, 'reasons', createElement(DeviceReasons, { reasons: tapped.reasons, callId, token, formKey: newKey() }));
  }

  /** Why the rating is low; may be passed over. */
  @Public()
  @Post(':token/ly-do')
  @HttpCode(200)
  async explain(@Param('token') token: string, @Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    const reasons = form.texts('reasons');
    const explained = reasons.length === 0 || (await this.api.explainTap(person, token, { callId: form.text('callId'), reasons }, form.key).then(() => true, (error: unknown) => this.trouble(reply, token, error)));
    if (explained) this.thank(reply, token);
  }

  private thank(reply: FastifyReply, token: string): void {
    this.send(reply, token, 'thanks', createElement(DeviceWords, { title: say('device.thanks-title'), text: say('device.thanks-text') }));
  }

  /** A screen without anybody in front of it mends itself: it looks again, whatever went wrong, but for an address that opens nothing. */
  private trouble(reply: FastifyReply, token: string, error: unknown): null {
    if (!(error instanceof ApiProblem) || error.code === 'device-not-found') throw error;
    if (error.code === 'already-rated') this.thank(reply, token);
    else if (error.code === 'staff-cannot-rate') this.send(reply, token, 'trouble', createElement(DeviceWords, { title: say('device.staff-title'), text: say('device.staff-text') }), error.status);
    else if (error.status < 500) this.send(reply, token, 'waiting', createElement(DeviceWords, { title: say('device.over-title'), text: say('device.over-text') }), error.status);
    else this.send(reply, token, 'trouble', createElement(DeviceWords, { title: say('device.away-title'), text: say('device.away-text') }), error.status);
    return null;
  }

  private send(reply: FastifyReply, token: string, screen: keyof typeof LOOKS, content: ReactNode, status = 200): void {
    const seconds = languageOf(reply.request, true) === 'vi' ? LOOKS[screen] : Math.max(LOOKS[screen], CHOSEN_LANGUAGE_SECONDS);
    this.pages.send(reply, { status, title: say('device.title'), content, secret: true, bare: true, islands: ['rate-here'], next: { seconds, to: `/may-danh-gia/${encodeURIComponent(token)}` } });
  }
}

/** Seconds that a tap waited on the device before it was sent; none where a form was sent at once. */
function waitedOf(form: SentForm): number {
  const waited = Math.round(Number(form.text('waited')));
  return waited >= 0 && waited <= 86_400 ? waited : 0;
}

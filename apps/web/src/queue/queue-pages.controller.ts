import { Body, Controller, Get, HttpCode, Param, Post, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { toString as drawQr } from 'qrcode';
import { Public } from '#platform';
import { say } from '../../citizen/i18n/words.js';
import { DeviceWords } from '../../citizen/pages/device-pages.js';
import { HeldTicketPage, TicketMachine, TicketTaken, WallDisplay } from '../../citizen/pages/queue-pages.js';
import { CitizenPages } from '../citizen-pages.js';
import { SentForm, newKey, type FormBody } from '../form.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { ApiProblem } from '../public-api/api-problem.js';
import { PublicApi, type Person } from '../public-api/public-api.js';

/** Seconds after which a screen goes back to its beginning, looks again, or tries once more. */
const LOOKS = { machine: 18, taken: 15, wall: 4, held: 15, trouble: 8 } as const;

/** The screens of the hall and the page of one's own number: plain HTML that renews itself. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller()
export class QueuePagesController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** A ticket machine: what one came for, and whether one goes first. */
  @Public()
  @Get('lay-so/:token')
  async machine(@Param('token') token: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const here = `/lay-so/${encodeURIComponent(token)}`;
    const screen = await this.api.queueScreen(person, token).catch((error: unknown) => this.trouble(reply, here, error));
    if (screen === null) return;
    this.pages.send(reply, { title: say('queue.machine-title'), content: createElement(TicketMachine, { screen, token, formKey: newKey() }), secret: true, bare: true, next: { seconds: LOOKS.machine, to: here } });
  }

  /** One's number, large, with the code that follows it; the machine prints it and goes back by itself. */
  @Public()
  @Post('lay-so/:token')
  @HttpCode(200)
  async take(@Param('token') token: string, @Body() body: FormBody, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const form = new SentForm(body);
    const here = `/lay-so/${encodeURIComponent(token)}`;
    const ticket = await this.api.takeTicket(person, token, { group: form.text('group'), priority: form.text('priority') === 'true' }, form.key).catch((error: unknown) => this.trouble(reply, here, error));
    if (ticket === null) return;
    const { protocol, host } = reply.request;
    const qrSvg = await drawQr(`${protocol}://${host}/so-thu-tu/${ticket.token}`, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
    this.pages.send(reply, { title: say('queue.ticket-title'), content: createElement(TicketTaken, { ticket, qrSvg, back: here }), secret: true, bare: true, islands: ['print-ticket'], next: { seconds: LOOKS.taken, to: here } });
  }

  /** The wall: who is called where. */
  @Public()
  @Get('bang-goi/:token')
  async wall(@Param('token') token: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const here = `/bang-goi/${encodeURIComponent(token)}`;
    const screen = await this.api.queueScreen(person, token).catch((error: unknown) => this.trouble(reply, here, error));
    if (screen === null) return;
    this.pages.send(reply, { title: say('queue.wall-title'), content: createElement(WallDisplay, { screen, token }), secret: true, bare: true, islands: ['wall'] });
  }

  /** The wall's list alone, for the script that keeps it fresh. */
  @Public()
  @Get('bang-goi/:token/trang-thai')
  async state(@Param('token') token: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const { called, waiting } = await this.api.queueScreen(person, token);
    void reply.header('cache-control', 'no-store').send({ called, waiting });
  }

  /** How long until one's number is called. */
  @Public()
  @Get('so-thu-tu/:token')
  async held(@Param('token') token: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const ticket = await this.api.queueTicket(person, token);
    const ended = ticket.state === 'served' || ticket.state === 'absent';
    this.pages.send(reply, { title: say('queue.held-title'), content: createElement(HeldTicketPage, { ticket }), secret: true, ...(ended ? {} : { next: { seconds: LOOKS.held, to: `/so-thu-tu/${encodeURIComponent(token)}` } }) });
  }

  /** A screen without anybody in front of it mends itself: it looks again, but for an address that opens nothing. */
  private trouble(reply: FastifyReply, here: string, error: unknown): null {
    if (!(error instanceof ApiProblem) || error.code === 'queue-not-found') throw error;
    this.pages.send(reply, { status: error.status, title: say('device.away-title'), content: createElement(DeviceWords, { title: say('device.away-title'), text: say('device.away-text') }), secret: true, bare: true, next: { seconds: LOOKS.trouble, to: here } });
    return null;
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import Handlebars from 'handlebars';
import { dateOf, describeDate, formatMinuteOfDay, instant, minuteOfDayOf } from '#domain';
import { Database } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Problem, Public } from '#platform';

const PAGE = 50;
const HTML = 'text/html; charset=utf-8';

const page = (name: string): Handlebars.TemplateDelegate => Handlebars.create().compile(readFileSync(join(import.meta.dirname, `${name}.html.hbs`), 'utf8'), { strict: true });

/** The mails of an installation without a mail server, for reading in the browser. Never in production. */
@ApiExcludeController()
@Controller('dev/mail')
export class DevelopmentMailboxController {
  private readonly listPage = page('mail-list');
  private readonly mailPage = page('mail');

  constructor(
    private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** The newest mails; `before` is the number of the oldest one already seen. */
  @Public()
  @Get()
  @Header('content-type', HTML)
  async list(@Query('before') before?: string): Promise<string> {
    this.assertOpen();
    const mails = await this.database.read(({ developmentMail }) => developmentMail.list(before === undefined ? null : numberOf(before), PAGE));
    const items = mails.map(({ id, at, recipient, subject }) => ({ id, at: shown(at), recipient, subject }));
    return this.listPage({ items, older: mails.length === PAGE ? mails.at(-1)?.id : null });
  }

  /** One mail with its HTML body in a frame that runs no script, and its text body. */
  @Public()
  @Get(':id')
  @Header('content-type', HTML)
  async show(@Param('id') id: string): Promise<string> {
    this.assertOpen();
    const mail = await this.database.read(({ developmentMail }) => developmentMail.find(numberOf(id)));
    if (!mail) throw new Problem('not-found');
    return this.mailPage({ ...mail, at: shown(mail.at), from: this.configuration.mailFrom, body: `<base target="_blank">${mail.html}` });
  }

  private assertOpen(): void {
    if (this.configuration.production || this.configuration.smtpUrl !== null) throw new Problem('not-found');
  }
}

function numberOf(text: string): string {
  if (!/^[1-9]\d{0,17}$/.test(text)) throw new Problem('not-found');
  return text;
}

function shown(at: Date): string {
  const moment = instant(at.getTime());
  return `${formatMinuteOfDay(minuteOfDayOf(moment))} ${describeDate(dateOf(moment))}`;
}

import { Controller, Get, Param, Query, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { Public } from '#platform';
import { say } from '../../citizen/i18n/words.js';
import { ProcedureListPage } from '../../citizen/pages/procedure-list-page.js';
import { ProcedurePage } from '../../citizen/pages/procedure-page.js';
import { CitizenPages } from '../citizen-pages.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import { countersOf } from './counters-of.js';

const PAGE = 50;

/** Search words and place of a list, as its address carries them; whatever else stands there is not read. */
interface ListAddress {
  readonly q?: unknown;
  readonly field?: unknown;
  readonly channel?: unknown;
  readonly after?: unknown;
}

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('thu-tuc')
export class BrowseProceduresController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** The catalogue: searched by `q`, narrowed to a field, or to what is taken online. */
  @Public()
  @Get()
  async list(@Query() address: ListAddress, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const asked = { q: word(address.q).slice(0, 200), field: word(address.field), channel: word(address.channel) === 'online' ? 'online' : '' };
    const { items, next } = await this.api.procedures(person, { ...asked, after: word(address.after), limit: PAGE });
    const page = {
      q: asked.q,
      field: asked.field === '' ? null : { code: asked.field, name: items[0]?.fieldName ?? asked.field },
      onlineOnly: asked.channel === 'online',
      items,
      next: next === null ? null : `/thu-tuc?${new URLSearchParams({ ...asked, after: next }).toString()}`,
    };
    this.pages.send(reply, { title: say(asked.q === '' ? 'procedures.title' : 'procedures.title-search'), content: createElement(ProcedureListPage, page) });
  }

  /** One procedure. */
  @Public()
  @Get(':code')
  async show(@Param('code') code: string, @Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const [procedure, counters] = await Promise.all([this.api.procedure(person, code), this.api.counters(person)]);
    this.pages.send(reply, { title: procedure.name, content: createElement(ProcedurePage, { procedure, counters: countersOf(procedure, counters) }) });
  }
}

function word(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

import { Controller, Get, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { Public } from '#platform';
import { say } from '../../citizen/i18n/words.js';
import { HomePage, type FieldCount } from '../../citizen/pages/home-page.js';
import { CitizenPages } from '../citizen-pages.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { PublicApi, type Person } from '../public-api/public-api.js';
import type { ProcedureSummary } from '../public-api/public-api.types.js';

/** More procedures than the API gives at a time are found by searching. */
const AT_MOST = 200;

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller()
export class HomeController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** What citizens can do here. */
  @Public()
  @Get()
  async show(@Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const { items } = await this.api.procedures(person, { limit: AT_MOST });
    this.pages.send(reply, { title: say('home.title'), content: createElement(HomePage, { fields: countFields(items) }) });
  }
}

/** Fields in the order of the catalogue. */
function countFields(procedures: readonly ProcedureSummary[]): readonly FieldCount[] {
  const counts = new Map<string, FieldCount>();
  for (const { field, fieldName } of procedures) counts.set(field, { field, fieldName, count: (counts.get(field)?.count ?? 0) + 1 });
  return [...counts.values()];
}

import { Controller, Get, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { Public } from '#platform';
import { say } from '../../citizen/i18n/words.js';
import { SatisfactionPage } from '../../citizen/pages/satisfaction-page.js';
import { CitizenPages } from '../citizen-pages.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { PublicApi, type Person } from '../public-api/public-api.js';

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('muc-do-hai-long')
export class ShowSatisfactionPageController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** How satisfied people were in the last twelve months that are over. */
  @Public()
  @Get()
  async show(@Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const satisfaction = await this.api.satisfaction(person);
    this.pages.send(reply, { title: say('satisfaction.title'), content: createElement(SatisfactionPage, { satisfaction }) });
  }
}

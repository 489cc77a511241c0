import { Controller, Get, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { Public } from '#platform';
import { say } from '../../citizen/i18n/words.js';
import { OpenDataPage } from '../../citizen/pages/open-data-page.js';
import { CitizenPages } from '../citizen-pages.js';
import { PageFilter } from '../page.filter.js';
import { Visitor } from '../person.js';
import { PublicApi, type Person } from '../public-api/public-api.js';

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('du-lieu-mo')
export class OpenDataPageController {
  constructor(
    private readonly api: PublicApi,
    private readonly pages: CitizenPages,
  ) {}

  /** The public scorecard, the months that can be downloaded, and what their columns mean. */
  @Public()
  @Get()
  async show(@Visitor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    const openData = await this.api.openData(person);
    // Before the first month has ended there is nothing to show a scorecard of.
    const scorecard = openData.months.length === 0 ? null : await this.api.publicScorecard(person);
    this.pages.send(reply, { title: say('open-data.title'), content: createElement(OpenDataPage, { openData, scorecard }) });
  }
}

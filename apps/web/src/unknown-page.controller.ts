import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, Public } from '#platform';
import { faultPage } from '../citizen/pages/fault-page.js';
import { CitizenPages } from './citizen-pages.js';

/** Below these addresses programs ask, who are told in problem documents. */
const FOR_PROGRAMS = /^\/(api|health|metrics|dev|trang|can-bo\/assets)(\/|\?|$)/;

@ApiExcludeController()
@Controller()
export class UnknownPageController {
  constructor(private readonly pages: CitizenPages) {}

  /** An address that no other route knows. */
  @Public()
  @Get('*')
  show(@Req() { url }: FastifyRequest, @Res() reply: FastifyReply): void {
    if (FOR_PROGRAMS.test(url)) throw new Problem('not-found');
    this.pages.send(reply, { ...faultPage(404), status: 404 });
  }
}

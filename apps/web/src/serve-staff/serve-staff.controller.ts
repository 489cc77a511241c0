import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problem, Public } from '#platform';
import { WEB_ASSETS } from '../citizen-pages.js';
import { PageFilter } from '../page.filter.js';

const INDEX = join(WEB_ASSETS, 'staff', 'index.html');
const WORKER = join(WEB_ASSETS, 'staff', 'service-worker.js');

@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('can-bo')
export class ServeStaffController {
  /** Keeps the program on the machine for the time without a server; asked anew each time, so that no old one stays. */
  @Public()
  @Get('service-worker.js')
  async worker(@Res() reply: FastifyReply): Promise<void> {
    const script = await readFile(WORKER, 'utf8').catch(() => {
      throw new Problem('not-found');
    });
    void reply.headers({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' });
    reply.compress(script);
  }

  /** The staff pages decide in the browser which of them an address means, so that all have the same document. */
  @Public()
  @Get(['', '*'])
  async show(@Res() reply: FastifyReply): Promise<void> {
    const html = await readFile(INDEX, 'utf8').catch(() => {
      throw new Problem('unavailable');
    });
    void reply.headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    reply.compress(html);
  }
}

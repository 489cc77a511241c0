import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Database } from '#persistence';
import { Public } from './access.js';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Metrics } from './metrics.js';
import { Problem } from './problem.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For operators: is the process alive, can it serve, what does it count. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** 200 while the process runs; asks nobody, so that a database outage restarts nothing. */
  @Public()
  @Get('health/live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** 200 when the database answers, else 503. */
  @Public()
  @Get('health/ready')
  async ready(): Promise<{ status: string }> {
    await this.database.ping().catch(() => {
      throw new Problem('unavailable', { retryAfterSeconds: 5 });
    });
    return { status: 'ok' };
  }

  /** Prometheus text; from loopback unless opened by configuration. */
  @Public()
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  text(@Req() request: FastifyRequest): Promise<string> {
    if (!this.configuration.metricsOpen && !LOOPBACK.has(request.socket.remoteAddress ?? '')) throw new Problem('not-found');
    return this.metrics.text();
  }
}

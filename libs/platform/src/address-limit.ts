import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Problem } from './problem.js';

/** What one address may send in an hour: enough for a village's shared line, too few to flood a counter. */
const PER_ADDRESS = { points: 60, duration: 60 * 60 };

/** Limits how often one address sends something in; each app counts for itself. The demonstration is played without limit, by the installation's own key. */
@Injectable()
export class AddressLimit implements CanActivate {
  private readonly limiter = new RateLimiterMemory(PER_ADDRESS);

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { demoKey } = this.configuration;
    if (demoKey !== null && request.headers['x-demo-key'] === demoKey) return true;
    await this.limiter.consume(request.ip).catch(({ msBeforeNext }: RateLimiterRes) => {
      throw new Problem('too-many-requests', { retryAfterSeconds: Math.ceil(msBeforeNext / 1000) });
    });
    return true;
  }
}

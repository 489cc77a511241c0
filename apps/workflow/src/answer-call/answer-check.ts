import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Database, type ServiceCallRow } from '#persistence';
import { Problem, isAnswerSecret, isId } from '#platform';

/** Wrong tries that one address is allowed in a minute. A system that answers many calls is free. */
const WRONG_PER_ADDRESS = { points: 20, duration: 60 };
const BEARER = /^Bearer +(\S{1,300})$/i;

/** Lets in who carries the secret that went out with the call. A call that does not exist and a wrong secret are refused alike. */
@Injectable()
export class AnswerCheck {
  private readonly byAddress = new RateLimiterMemory({ ...WRONG_PER_ADDRESS, keyPrefix: 'service-answer' });

  constructor(private readonly database: Database) {}

  /** Throws `not-found`, or `too-many-requests` when there were too many wrong tries. */
  async open(id: string, authorization: string | undefined, ip: string): Promise<ServiceCallRow> {
    const used = await this.byAddress.get(ip);
    if (used !== null && used.remainingPoints <= 0) throw exhausted(used);
    const call = isId(id) ? await this.database.read(({ serviceCalls }) => serviceCalls.find(id)) : undefined;
    const right = isAnswerSecret(call?.answerSecretHash ?? null, BEARER.exec(authorization ?? '')?.[1] ?? '');
    if (call && right) return call;
    await this.byAddress.consume(ip).catch((full: RateLimiterRes) => {
      throw exhausted(full);
    });
    throw new Problem('not-found');
  }
}

function exhausted({ msBeforeNext }: RateLimiterRes): Problem {
  return new Problem('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
}

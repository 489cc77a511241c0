import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from './problem.js';

/** Wrong tries that one code, and one address, is allowed (TRUST.md #1). The desks of an office share an address, so right ones are free. */
const WRONG_PER_CODE = { points: 5, duration: 15 * 60 };
const WRONG_PER_ADDRESS = { points: 20, duration: 60 };

/**
 * Counts wrong tries to open something by its code and its secret. Counts are this process's own: several processes
 * allow so many times more, which 39 bits of PIN bear.
 */
export class WrongTries {
  private readonly byCode;
  private readonly byAddress;

  /** `what` keeps the counts of different things apart. */
  constructor(what: string) {
    this.byCode = new RateLimiterMemory({ ...WRONG_PER_CODE, keyPrefix: `${what}-code` });
    this.byAddress = new RateLimiterMemory({ ...WRONG_PER_ADDRESS, keyPrefix: `${what}-address` });
  }

  /** Throws `too-many-requests` when code or address used up its tries. Ask before and after the comparison, since a burst of parallel guesses passes the first question together. */
  async refuseExhausted(code: string, ip: string): Promise<void> {
    const used = await Promise.all([this.byCode.get(code), this.byAddress.get(ip)]);
    const full = used.find((tries) => tries !== null && tries.remainingPoints <= 0);
    if (full) throw exhausted(full);
  }

  /** Counts a wrong try. Throws `too-many-requests` when it was one too many. */
  async count(code: string, ip: string): Promise<void> {
    const counted = await Promise.allSettled([this.byCode.consume(code), this.byAddress.consume(ip)]);
    for (const result of counted) if (result.status === 'rejected') throw exhausted(result.reason as RateLimiterRes);
  }
}

function exhausted({ msBeforeNext }: Pick<RateLimiterRes, 'msBeforeNext'>): Problem {
  return new Problem('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
}

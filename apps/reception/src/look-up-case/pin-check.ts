import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isNationalCaseCode, normalisePin } from '#domain';
import { Database, type TrackedCase } from '#persistence';
import { Problem, Secrets } from '#platform';

/** Wrong tries that one code, and one address, is allowed (TRUST.md #1). The desks of an office share an address, so right ones are free. */
const WRONG_PER_CODE = { points: 5, duration: 15 * 60 };
const WRONG_PER_ADDRESS = { points: 20, duration: 60 };

/**
 * Opens a case to whoever knows its code and PIN. A wrong PIN and a code that does not exist are refused
 * alike, after the same work. Counts are this process's own: several processes allow so many times more,
 * which 39 bits of PIN bear.
 */
@Injectable()
export class PinCheck {
  private readonly byCode = new RateLimiterMemory({ ...WRONG_PER_CODE, keyPrefix: 'pin-code' });
  private readonly byAddress = new RateLimiterMemory({ ...WRONG_PER_ADDRESS, keyPrefix: 'pin-address' });
  /** Compared against when there is no case, so that both ways take the same work. */
  private readonly decoy: Buffer;

  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {
    this.decoy = secrets.newPinSalt();
  }

  /** Throws `wrong-code-or-pin`, or `too-many-requests` when there were too many wrong tries. */
  async open(code: string, pin: string, ip: string): Promise<TrackedCase> {
    const wanted = typedCode(code);
    await this.refuseExhausted(wanted, ip);
    const found = await this.database.read(({ caseViews }) => caseViews.track(wanted));
    const right = this.secrets.isPin(found?.pinSalt ?? this.decoy, normalisePin(pin));
    if (found && right) {
      // Asked again, since a burst of parallel guesses passed the first question together.
      await this.refuseExhausted(wanted, ip);
      return found;
    }
    await this.count(wanted, ip);
    throw new Problem('wrong-code-or-pin');
  }

  private async count(code: string, ip: string): Promise<void> {
    const counted = await Promise.allSettled([this.byCode.consume(code), this.byAddress.consume(ip)]);
    for (const result of counted) if (result.status === 'rejected') throw exhausted(result.reason as RateLimiterRes);
  }

  private async refuseExhausted(code: string, ip: string): Promise<void> {
    const used = await Promise.all([this.byCode.get(code), this.byAddress.get(ip)]);
    const full = used.find((tries) => tries !== null && tries.remainingPoints <= 0);
    if (full) throw exhausted(full);
  }
}

function exhausted({ msBeforeNext }: RateLimiterRes): Problem {
  return new Problem('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
}

/** A code as it was typed from paper: without spaces, in upper case where that makes it a national code. */
function typedCode(text: string): string {
  const compact = text.replace(/\s/g, '');
  return isNationalCaseCode(compact.toUpperCase()) ? compact.toUpperCase() : compact;
}

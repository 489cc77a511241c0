import { createHash } from 'node:crypto';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Database } from '#persistence';
import { ACCESS, WITH_TEMPORARY_PASSWORD, type AccessPolicy, type SignedRequest } from './access.js';
import { Clock } from './clock.js';
import { CONFIGURATION, type Configuration } from '#configuration';
import { browserCookie, originMarks } from './origin-marks.js';
import { Problem } from './problem.js';
import { Secrets } from './secrets.js';
import { sessionCookie } from './session-cookie.js';
import { signedInStaff } from './signed-in.js';

/** Idle time after which a session ends (TRUST.md #16). */
export const IDLE = '30 minutes';

export function hashSessionId(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}

/** Lets nobody in whom the route's policy does not name. A route without a policy is closed to all. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly cookie: string;
  private readonly browser: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.cookie = sessionCookie(configuration).name;
    this.browser = browserCookie(configuration).name;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const policy = this.reflector.getAllAndOverride<AccessPolicy | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (policy?.open) return true;
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const id = cookiesOf(request)[this.cookie];
    if (!policy || !id) throw new Problem('unauthenticated');
    const sessionHash = hashSessionId(id);
    const staff = await signedInStaff(this.database, sessionHash, IDLE, this.clock.now());
    if (!staff) throw new Problem('unauthenticated');
    if (staff.passwordTemporary && !this.reflector.get<boolean | undefined>(WITH_TEMPORARY_PASSWORD, context.getHandler())) throw new Problem('password-change-needed');
    const { seenLongAgo, ...known } = staff;
    if (seenLongAgo) void this.noteUse(request, known.staffId, sessionHash).catch(() => undefined);
    if (policy.roles.length > 0 && !staff.posts.some((post) => policy.roles.includes(post.role))) throw new Problem('forbidden');
    request.principal = { ...known, sessionHash };
    return true;
  }

  /** The session lives on, and where staff work is known to whoever looks at ratings. */
  private async noteUse(request: SignedRequest, staffId: string, sessionHash: Buffer): Promise<void> {
    const { address, browser } = originMarks(this.secrets, request.ip, cookiesOf(request)[this.browser]);
    const marks = browser === null ? [address] : [address, browser];
    await this.database.read(({ sessions, ratingReviews }) => Promise.all([sessions.touch(sessionHash), ratingReviews.staffSeen(staffId, marks, this.clock.now())]));
  }
}

function cookiesOf(request: SignedRequest): Readonly<Record<string, string | undefined>> {
  return (request as { cookies?: Record<string, string | undefined> }).cookies ?? {};
}

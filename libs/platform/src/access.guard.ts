import { createHash } from 'node:crypto';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Database } from '#persistence';
import { ACCESS, type AccessPolicy, type SignedRequest } from './access.js';
import { Clock } from './clock.js';
import { CONFIGURATION, type Configuration } from './config.js';
import { Problem } from './problem.js';
import { signedInStaff } from './signed-in.js';

/** Idle time after which a session ends (TRUST.md #16). */
const IDLE = '30 minutes';

/** `__Host-` binds the cookie to this host, but wants HTTPS. */
export function sessionCookie({ publicUrl }: Pick<Configuration, 'publicUrl'>): { readonly name: string; readonly secure: boolean } {
  const secure = publicUrl.startsWith('https:');
  return { name: secure ? '__Host-mot_cua' : 'mot_cua', secure };
}

export function hashSessionId(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}

/** Lets nobody in whom the route's policy does not name. A route without a policy is closed to all. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly cookie: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.cookie = sessionCookie(configuration).name;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const policy = this.reflector.getAllAndOverride<AccessPolicy | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (policy?.open) return true;
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const id = (request as { cookies?: Record<string, string | undefined> }).cookies?.[this.cookie];
    if (!policy || !id) throw new Problem('unauthenticated');
    const sessionHash = hashSessionId(id);
    const staff = await signedInStaff(this.database, sessionHash, IDLE, this.clock.now());
    if (!staff) throw new Problem('unauthenticated');
    const { seenLongAgo, ...known } = staff;
    if (seenLongAgo) void this.database.read((stores) => stores.sessions.touch(sessionHash)).catch(() => undefined);
    if (policy.roles.length > 0 && !staff.posts.some((post) => policy.roles.includes(post.role))) throw new Problem('forbidden');
    request.principal = { ...known, sessionHash };
    return true;
  }
}

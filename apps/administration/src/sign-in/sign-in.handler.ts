import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { POST_NAMES, type HeldPost } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, Passwords, Problem, hashSessionId, signedInStaff, type DirectorySnapshot, type OriginMarks } from '#platform';
import type { MeDto, PostUnitDto, SignInDto } from './sign-in.dto.js';

/** A session ends after this at the latest (TRUST.md #16); idle ones end sooner. */
export const SESSION_HOURS = 12;

const WINDOW_SECONDS = 15 * 60;

/** Opens and closes sessions. Only failures count against the limits, since the desks of one office share an address. */
@Injectable()
export class SignInHandler {
  private readonly failuresByName = new RateLimiterMemory({ points: 10, duration: WINDOW_SECONDS });
  private readonly failuresByAddress = new RateLimiterMemory({ points: 50, duration: WINDOW_SECONDS });

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** Answers the new session's id and who signed in; the same refusal for a wrong name and a wrong password. */
  async signIn({ username, password }: SignInDto, ip: string, userAgent: string, { address, browser }: OriginMarks): Promise<{ id: string; me: MeDto }> {
    const name = username.toLowerCase();
    await this.refuseWhenExhausted(name, ip);
    const credentials = await this.database.read(({ sessions }) => sessions.credentials(name));
    if (!(await this.passwords.matches(credentials?.passwordHash, password)) || !credentials) {
      await Promise.allSettled([this.failuresByName.consume(name), this.failuresByAddress.consume(ip)]);
      await this.audit('session.refused', null, name, ip);
      throw new Problem('wrong-credentials');
    }
    await this.failuresByName.delete(name);
    const id = randomBytes(32).toString('base64url');
    const hash = hashSessionId(id);
    await this.database.read(async ({ sessions, ratingReviews }) => {
      await ratingReviews.staffSeen(credentials.staffId, browser === null ? [address] : [address, browser], this.clock.now());
      await sessions.sweep();
      await sessions.open(hash, credentials.staffId, `${SESSION_HOURS} hours`, ip, userAgent);
    });
    const staff = await signedInStaff(this.database, hash, '1 hour', this.clock.now());
    if (!staff) throw new Problem('wrong-credentials');
    await this.audit('session.opened', staff.staffId, staff.fullName, ip);
    return { id, me: describeMe(staff, await this.directory.current()) };
  }

  async signOut(sessionHash: Buffer, staffId: string, name: string, ip: string): Promise<void> {
    await this.database.read(({ sessions }) => sessions.close(sessionHash));
    await this.audit('session.closed', staffId, name, ip);
  }

  private audit(action: string, actorId: string | null, actorName: string, ip: string): Promise<void> {
    return this.database.read(({ audit }) => audit.record({ actorId, actorName, action, caseId: null, unitId: null, ip, data: {} }));
  }

  private async refuseWhenExhausted(name: string, ip: string): Promise<void> {
    const [byName, byAddress] = await Promise.all([this.failuresByName.get(name), this.failuresByAddress.get(ip)]);
    const exhausted = [byName, byAddress].find((used) => used !== null && used.remainingPoints <= 0);
    if (exhausted) throw new Problem('too-many-requests', { retryAfterSeconds: Math.ceil(exhausted.msBeforeNext / 1000) });
  }
}

interface Known {
  readonly staffId: string;
  readonly username: string;
  readonly fullName: string;
  readonly passwordTemporary: boolean;
  readonly posts: readonly HeldPost[];
}

/** What somebody is told of themselves. */
export function describeMe({ staffId, username, fullName, passwordTemporary, posts }: Known, directory: DirectorySnapshot): MeDto {
  const held = posts.flatMap(({ role, unitId, standsInFor = null }) => {
    const unit = unitOf(unitId, directory);
    return unit ? [{ role, roleName: POST_NAMES[role], unit, standsInFor }] : [];
  });
  const has = (...roles: string[]): boolean => posts.some((post) => roles.includes(post.role));
  return {
    id: staffId,
    username,
    fullName,
    passwordTemporary,
    posts: held,
    can: { receive: has('counter-officer'), oversee: has('department-head', 'leader', 'administrator'), administer: has('administrator') },
    reach: [...new Map(held.map(({ unit }) => [unit.code, unit])).values()],
  };
}

function unitOf(unitId: string, directory: DirectorySnapshot): PostUnitDto | undefined {
  const unit = directory.unit(unitId);
  return unit && { id: unit.id, code: unit.code, name: unit.name, shortName: unit.shortName, kind: unit.kind, level: unit.level };
}

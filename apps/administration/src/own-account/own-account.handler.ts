import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { formatInstant, passwordFault } from '#domain';
import { Database, type Stores } from '#persistence';
import { IDLE, Passwords, Problem, hashPassword, type Principal } from '#platform';
import type { EndedSessionsDto, OwnPasswordDto, OwnSessionListDto } from './own-account.dto.js';

/** What everybody does about their own account: see where they are signed in, end that, change the password. */
@Injectable()
export class OwnAccountHandler {
  /** Wrong tries of somebody who found a session open. */
  private readonly failures = new RateLimiterMemory({ points: 10, duration: 15 * 60 });

  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
  ) {}

  async sessions({ staffId, sessionHash }: Principal): Promise<OwnSessionListDto> {
    const sessions = await this.database.read((stores) => stores.sessions.own(staffId, sessionHash, IDLE));
    return { items: sessions.map(({ openedAt, lastSeenAt, ...session }) => ({ ...session, openedAt: formatInstant(openedAt), lastSeenAt: formatInstant(lastSeenAt) })), next: null };
  }

  endOthers(staff: Principal, ip: string): Promise<EndedSessionsDto> {
    return this.database.write(async (stores) => {
      const ended = await stores.sessions.closeOthers(staff.staffId, staff.sessionHash);
      await note(stores, staff, ip, 'session.others-closed', { ended });
      return { ended };
    });
  }

  async changePassword({ current, password }: OwnPasswordDto, staff: Principal, ip: string): Promise<EndedSessionsDto> {
    await this.refuseWrong(current, staff);
    const fault = password === current ? 'Mật khẩu mới phải khác mật khẩu đang dùng' : passwordFault(password, [staff.username, staff.fullName]);
    if (fault !== null) throw unfit(fault);
    const passwordHash = await hashPassword(password);
    return this.database.write(async (stores) => {
      await stores.staff.change(staff.staffId, { passwordHash, passwordTemporary: false });
      const ended = await stores.sessions.closeOthers(staff.staffId, staff.sessionHash);
      await note(stores, staff, ip, 'staff.password-changed', { ended });
      return { ended };
    });
  }

  private async refuseWrong(current: string, { staffId, username }: Principal): Promise<void> {
    const used = await this.failures.get(staffId);
    if (used !== null && used.remainingPoints <= 0) throw new Problem('too-many-requests', { retryAfterSeconds: Math.ceil(used.msBeforeNext / 1000) });
    const credentials = await this.database.read(({ sessions }) => sessions.credentials(username));
    if (await this.passwords.matches(credentials?.passwordHash, current)) return;
    await this.failures.consume(staffId).catch(() => undefined);
    throw new Problem('wrong-password', { errors: [{ field: 'current', code: 'wrong', message: 'Mật khẩu đang dùng không đúng' }] });
  }
}

/** A password that cannot be used, told at its field. */
export function unfit(message: string, field = 'password'): Problem {
  return new Problem('password-unfit', { errors: [{ field, code: 'unfit', message }] });
}

function note({ audit }: Stores, { staffId, fullName }: Principal, ip: string, action: string, data: Record<string, unknown>): Promise<void> {
  return audit.record({ actorId: staffId, actorName: fullName, action, caseId: null, unitId: null, ip, data });
}

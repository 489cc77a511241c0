import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { dateOf } from '#domain';
import { Database } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Clock, Problem, hashSessionId, sessionCookie } from '#platform';

/** A session counts as live for this long after its last request, as for the access guard. */
const IDLE = '30 minutes';

/** A public request with the cookies that its browser sent. */
export type WithCookies = FastifyRequest & { readonly cookies?: Readonly<Record<string, string | undefined>> };

/** Keeps staff from rating for citizens. */
@Injectable()
export class StaffRefusal {
  private readonly cookie: string;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.cookie = sessionCookie(configuration).name;
  }

  /** Staff rate nobody's work: a browser that is signed in is refused with 403, before anything of what it rates is told. */
  async check({ cookies }: WithCookies): Promise<void> {
    const session = cookies?.[this.cookie];
    if (!session) return;
    const staff = await this.database.read(({ sessions }) => sessions.find(hashSessionId(session), IDLE, dateOf(this.clock.now())));
    if (staff) throw new Problem('staff-cannot-rate', { detail: 'Trình duyệt này đang đăng nhập tài khoản cán bộ.' });
  }
}

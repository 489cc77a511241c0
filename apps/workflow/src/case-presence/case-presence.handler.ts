import { Injectable } from '@nestjs/common';
import { instant } from '#domain';
import { Database } from '#persistence';
import { Clock, type Principal } from '#platform';
import { CaseWithinReach } from '../case-within-reach.js';
import type { CasePresenceDto } from './case-presence.dto.js';

/** How long a word that somebody is here holds: three times as long as pages take to say it again. */
const HOLDS_MS = 90_000;

/** Who has a case open on the screen. */
@Injectable()
export class CasePresenceHandler {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseWithinReach,
    private readonly clock: Clock,
  ) {}

  async here(code: string, staff: Principal): Promise<CasePresenceDto> {
    const { loaded } = await this.cases.find(code, staff);
    const now = this.clock.now();
    const others = await this.database.read(async ({ casePresence, caseNotes }) => {
      const [found] = await Promise.all([casePresence.here(loaded.id, staff.staffId, now, instant(now - HOLDS_MS)), caseNotes.see(staff.staffId, loaded.id, now)]);
      return found;
    });
    return { others, version: loaded.state.version };
  }

  async leave(code: string, staff: Principal): Promise<void> {
    const { loaded } = await this.cases.find(code, staff);
    await this.database.read(({ casePresence }) => casePresence.leave(loaded.id, staff.staffId));
  }
}

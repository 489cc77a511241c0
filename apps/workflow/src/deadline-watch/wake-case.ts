import { Inject, Injectable, Logger } from '@nestjs/common';
import { instant, isRefusal, nextAlarm, nextTimer, type CaseFile, type DecisionContext, type Instant } from '#domain';
import { Database, StaleCase } from '#persistence';
import { CaseCommands, Directory, SYSTEM_ACTOR, wakeAt } from '#platform';
import { RingAlarms } from './ring-alarms.js';
import { WATCH_SETTINGS, type WatchSettings } from './watch-settings.js';

const MINUTE_MS = 60_000;
/** How often a case is looked at anew while people change it. */
const ATTEMPTS = 5;

/**
 * Deals with one case whose time has come: first what time itself does to it, then the alarms that were not dealt with
 * yet. Each of the two is one statement of the database that knows what was done before, so that a watch may die
 * between any two lines, and others may do the same at the same time: the next look goes on where this one ended.
 */
@Injectable()
export class WakeCase {
  private readonly log = new Logger('DeadlineWatch');

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly commands: CaseCommands,
    private readonly alarms: RingAlarms,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
  ) {}

  /** Answers how many alarms rang. Rejects with `StaleCase` when people change the case all the time; it wakes again then. */
  async wake(code: string): Promise<number> {
    let refused = false;
    for (let attempt = 1; ; attempt += 1) {
      const [loaded, directory] = await Promise.all([this.database.read(({ cases }) => cases.find(code)), this.directory.current()]);
      if (!loaded) return 0;
      const context = this.commands.contextOf(directory, loaded.state, SYSTEM_ACTOR);
      if (!refused && isDue(nextTimer(loaded.state, context), context.now)) {
        refused = !(await this.elapses(code));
        continue;
      }
      try {
        return await this.alarms.ring(loaded, context, this.nextWake(loaded.state, context));
      } catch (error) {
        if (!(error instanceof StaleCase) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  /** `false` when what is due cannot happen: it is tried again later, and the alarms ring meanwhile. */
  private async elapses(code: string): Promise<boolean> {
    const answer = await this.commands.runSystem(code, { action: 'elapse' });
    if (!isRefusal(answer)) return true;
    this.log.warn(`Case ${code} cannot go on by itself: ${answer.refused} ${answer.detail ?? ''}`);
    return false;
  }

  /** A timer that is due still could not happen: it is left alone for a while, alarms are not. */
  private nextWake(state: CaseFile, context: DecisionContext): Instant | null {
    const wanted = wakeAt(state, context.now, context);
    if (!isDue(wanted, context.now)) return wanted;
    const later = instant(context.now + this.settings.postponeMinutes * MINUTE_MS);
    return instant(Math.min(later, nextAlarm(state, context.now, context) ?? later));
  }
}

function isDue(moment: Instant | null, now: Instant): boolean {
  return moment !== null && moment <= now;
}

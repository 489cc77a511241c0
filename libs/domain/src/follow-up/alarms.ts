import type { Instant } from '../calendar/instant.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { isUnanswered, type FollowUp } from './follow-up.js';
import type { FollowUpRules } from './rules.js';

const OVERDUE = 100;
/** The share from which the superior hears an alarm too, as heads do for cases. */
const SUPERIOR_SHARE = 90;

/** An alarm of a follow-up: rings when a share of its limit is used up. */
export interface FollowUpAlarm {
  /** Percent of the limit; 100 is overdue. */
  readonly share: number;
  readonly dueAt: Instant;
  readonly fireAt: Instant;
  readonly toSuperior: boolean;
}

/** What alarms are worked out from. */
interface Ringing {
  readonly calendarOf: (unitId: string) => WorkingCalendar;
  readonly rules: Pick<FollowUpRules, 'alarmShares'>;
}

/** Every alarm of a follow-up that is not answered, past ones too, in their order. A new due date has alarms of its own. */
function followUpAlarms(file: FollowUp, { calendarOf, rules }: Ringing): FollowUpAlarm[] {
  if (!isUnanswered(file)) return [];
  const { clockFrom, dueAt, unitId } = file;
  const calendar = calendarOf(unitId);
  const whole = calendar.workingMinutesBetween(clockFrom, dueAt);
  const fireAt = (share: number): Instant => (share >= OVERDUE ? dueAt : calendar.addWorkingMinutes(clockFrom, Math.ceil((whole * share) / OVERDUE)));
  return rules.alarmShares.map((share) => ({ share, dueAt, fireAt: fireAt(share), toSuperior: share >= SUPERIOR_SHARE }));
}

/** The first alarm after `since`; `null` when none is left. */
export function nextFollowUpAlarm(file: FollowUp, since: Instant, ringing: Ringing): Instant | null {
  return followUpAlarms(file, ringing).find(({ fireAt }) => fireAt > since)?.fireAt ?? null;
}

/** Alarms that ring between `since` (not included) and `now`. */
export function followUpAlarmsBetween(file: FollowUp, since: Instant, now: Instant, ringing: Ringing): FollowUpAlarm[] {
  return followUpAlarms(file, ringing).filter(({ fireAt }) => fireAt > since && fireAt <= now);
}

import type { Instant } from '../calendar/instant.js';
import { describeRemaining, openState, type OpenState, type SoonOptions } from '../calendar/timeliness.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';

/** Within eight working hours of its arrival an application sent online is accepted, sent back or refused (NQ 66.7/2025/NQ-CP). */
const ANSWER_MINUTES = 480;
const SOON: SoonOptions = { soonMinutes: 120 };

/** By when an application sent online must be answered, and how that stands. */
export interface AnswerStanding {
  readonly answerBy: Instant;
  readonly state: OpenState;
  /** "còn 3 giờ làm việc", "quá hạn 1 ngày làm việc". */
  readonly stateText: string;
}

/** How an application that arrived, or arrived again, at `arrivedAt` stands at `now` on the calendar of its counter. */
export function answerStanding(arrivedAt: Instant, now: Instant, calendar: WorkingCalendar): AnswerStanding {
  const answerBy = calendar.addWorkingMinutes(arrivedAt, ANSWER_MINUTES);
  return { answerBy, state: openState(now, answerBy, SOON, calendar), stateText: describeRemaining(calendar, now, answerBy) };
}

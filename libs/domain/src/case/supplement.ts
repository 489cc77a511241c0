import type { Instant } from '../calendar/instant.js';
import { dateOf } from '../calendar/instant.js';
import type { CaseFile } from './case-file.js';
import { workableToken } from './complete-stage.js';
import { sitsAtReceivingCounter, type Decision, type DecisionContext } from './context.js';
import { event } from './events.js';
import { isRefusal, refuse } from './refusals.js';
import { restartClock } from './restart-clock.js';

/** Ask the applicant for a supplement (form 02): the clock stands still. Once, with everything that is missing (NĐ 61/2018 Đ11.2c). */
export const requestSupplement: Decision<{ readonly items: readonly string[]; readonly reason: string; readonly legalGround: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['task'], ({ maySupplement }) => (maySupplement === true ? null : refuse('supplement-not-allowed')));
    if (isRefusal(token)) return token;
    return file.supplements >= context.rules.supplementsAllowed ? refuse('supplement-already-used') : null;
  },
  decide: (file, { items, reason, legalGround }, context) => [
    event('supplement-requested', { items, reason, legalGround, answerBy: answerBy(file, context) }),
  ],
};

/** The counter takes the supplement in: the clock runs again, by the procedure's rule moved or restarted (NĐ 61/2018 Đ19.4). */
export const acceptSupplement: Decision<{ readonly received: readonly string[] }> = {
  guard(file, { actor }) {
    if (file.status !== 'supplement') return refuse('action-not-allowed-now');
    return sitsAtReceivingCounter(file, actor) ? null : refuse('not-your-stage');
  },
  decide: (file, { received }, context) => [
    event('supplement-accepted', { received }),
    ...restartClock(file, 'supplement', context),
  ],
};

/** Until when the applicant may answer a request made now: the end of the last of the rule's working days at the receiving counter. */
export function answerBy({ receivingUnitId }: Pick<CaseFile, 'receivingUnitId'>, { rules, calendarOf, now }: DecisionContext): Instant | null {
  if (rules.answerDays === null) return null;
  const calendar = calendarOf(receivingUnitId);
  return calendar.officeEndOn(calendar.addWorkingDays(dateOf(now), rules.answerDays));
}

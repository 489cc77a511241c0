import { workableToken } from './complete-stage.js';
import { sitsAtReceivingCounter, type Decision } from './context.js';
import { event } from './events.js';
import { isRefusal, refuse } from './refusals.js';
import { restartClock } from './restart-clock.js';
import { getStage } from '../process/stages.js';

/** Ask the applicant for a supplement (form 02): the clock stands still. Once, with everything that is missing (NĐ 61/2018 Đ11.2c). */
export const requestSupplement: Decision<{ readonly items: readonly string[]; readonly reason: string; readonly legalGround: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['task']);
    if (isRefusal(token)) return token;
    if (getStage(context.definition, token.stage).maySupplement !== true) return refuse('supplement-not-allowed');
    return file.supplements >= context.rules.supplementsAllowed ? refuse('supplement-already-used') : null;
  },
  decide: (_file, { items, reason, legalGround }) => [event('supplement-requested', { items, reason, legalGround })],
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

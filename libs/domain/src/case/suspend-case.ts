import { workableToken } from './complete-stage.js';
import { leadsOpenStage, heldToken, type Decision } from './context.js';
import { event } from './events.js';
import { isRefusal, refuse } from './refusals.js';
import { restartClock } from './restart-clock.js';

/** Stop the clock for a reason the law knows (tạm dừng): verification, opinions asked, disaster. Reason and legal ground are recorded. */
export const suspendCase: Decision<{ readonly reason: string; readonly legalGround: string }> = {
  guard(file, context) {
    if (file.status !== 'received' && file.status !== 'processing') return refuse('action-not-allowed-now');
    if (leadsOpenStage(file, context)) return null;
    const token = workableToken(file, context, ['task', 'issue']);
    return isRefusal(token) ? token : null;
  },
  decide: (_file, { reason, legalGround }) => [event('suspended', { reason, legalGround })],
};

/** The ground of a suspension is gone: the clock runs again and due moves by the paused working time. */
export const resumeCase: Decision<{ readonly note: string }> = {
  guard(file, context) {
    if (file.status !== 'suspended') return refuse('action-not-allowed-now');
    if (leadsOpenStage(file, context)) return null;
    const token = heldToken(file, context);
    return isRefusal(token) ? token : null;
  },
  decide: (file, { note }, context) => [event('resumed', { note }), ...restartClock(file, 'suspension', context)],
};

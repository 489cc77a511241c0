import { workableToken } from './complete-stage.js';
import { sitsAtReceivingCounter, type Decision } from './context.js';
import { event } from './events.js';
import { isRefusal, refuse } from './refusals.js';
import { restartClock } from './restart-clock.js';

/**
 * Ask the applicant to pay (yêu cầu thực hiện nghĩa vụ tài chính), e.g. land-use tax by the tax office's notice: the
 * clock stands still until the payment is proven. `amount` is integer VND.
 */
export const requestPayment: Decision<{ readonly title: string; readonly amount: number; readonly reason: string; readonly legalGround: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['task'], ({ mayAskPayment }) => (mayAskPayment === true ? null : refuse('payment-not-allowed')));
    return isRefusal(token) ? token : null;
  },
  decide: (_file, { title, amount, reason, legalGround }) => [event('payment-requested', { title, amount, reason, legalGround })],
};

/** The counter sees the proof of payment: the clock runs again. */
export const confirmPayment: Decision<{ readonly receiptNumber: string }> = {
  guard(file, { actor }) {
    if (file.status !== 'payment') return refuse('action-not-allowed-now');
    return sitsAtReceivingCounter(file, actor) ? null : refuse('not-your-stage');
  },
  decide: (file, { receiptNumber }, context) => [event('payment-confirmed', { receiptNumber }), ...restartClock(file, 'payment', context)],
};

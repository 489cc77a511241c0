import type { CaseFile } from './case-file.js';
import { leaveFor, workableToken } from './complete-stage.js';
import { sitsAtReceivingCounter, type Decision } from './context.js';
import { event } from './events.js';
import { isRefusal, refuse } from './refusals.js';
import { usedMinutes } from './stage-clock.js';
import type { Delivery } from '../process/procedure.js';
import { getStage } from '../process/stages.js';

/** Refuse a case in processing with its reason and ground (form 03), within the limit (NĐ 61/2018 Đ19.8). */
export const refuseCase: Decision<{ readonly reason: string; readonly legalGround: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['task']);
    if (isRefusal(token)) return token;
    return getStage(context.definition, token.stage).mayRefuse === true ? null : refuse('refusal-not-allowed');
  },
  decide: (_file, command) => [event('refused', { reason: command.reason, legalGround: command.legalGround })],
};

/** The applicant withdraws before a decision is made (rút hồ sơ, form 05 of 2025): neither a refusal nor late. */
export const withdrawCase: Decision<{ readonly reason: string }> = {
  guard(file, { actor }) {
    if (!isBeforeDecision(file)) return refuse('action-not-allowed-now');
    return actor.kind === 'applicant' || sitsAtReceivingCounter(file, actor) ? null : refuse('not-your-stage');
  },
  decide: (_file, { reason }) => [event('withdrawn', { reason })],
};

function isBeforeDecision(file: CaseFile): boolean {
  return ['submitted', 'sent-back', 'received', 'processing', 'supplement', 'suspended'].includes(file.status);
}

/** Number and issue the signed result (ban hành kết quả): the clock stops here, and the counter is told. */
export const issueResult: Decision<{ readonly documentNumber: string; readonly title: string; readonly signedBy: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['issue']);
    return isRefusal(token) ? token : null;
  },
  decide(file, { documentNumber, title, signedBy }, context) {
    const token = workableToken(file, context, ['issue']);
    if (isRefusal(token)) return token;
    const handed = leaveFor(file, token, documentNumber, context);
    return isRefusal(handed) ? handed : [...handed, event('result-issued', { documentNumber, title, signedBy })];
  },
};

/** Hand the result over to the applicant (trả kết quả): the last thing that happens to a case. */
export const returnResult: Decision<{ readonly recipient: string; readonly method: Delivery }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['return']);
    return isRefusal(token) ? token : null;
  },
  decide(file, { recipient, method }, context) {
    const token = workableToken(file, context, ['return']);
    if (isRefusal(token)) return token;
    const done = event('stage-completed', { token: token.id, stage: token.stage, note: '', usedMinutes: usedMinutes(file, token, context) });
    return [done, event('result-returned', { recipient, method })];
  },
};

import { RUNNING_STATUSES, type CaseFile } from './case-file.js';
import { completed, leave, workableToken } from './complete-stage.js';
import { holdsPost, sitsAtReceivingCounter, type Decision, type DecisionContext } from './context.js';
import { event } from './events.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';
import type { Delivery } from '../process/procedure.js';

/** Refuse a case in processing with its reason and ground (form 03), within the limit (NĐ 61/2018 Đ19.8). */
export const refuseCase: Decision<{ readonly reason: string; readonly legalGround: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['task'], ({ mayRefuse }) => (mayRefuse === true ? null : refuse('refusal-not-allowed')));
    return isRefusal(token) ? token : null;
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
  return ['submitted', 'sent-back', 'received', 'processing', 'supplement', 'payment', 'suspended'].includes(file.status);
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
    const handed = leave(file, token, completed(file, token, documentNumber, context), context);
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
    return [completed(file, token, '', context), event('result-returned', { recipient, method })];
  },
};

/** Another case, as links name it. */
export interface OtherCase {
  readonly caseId: string;
  readonly code: string;
}

/**
 * Merge a duplicate into the case that stays (nhập hồ sơ trùng): this one is stopped and linked. Whoever may take
 * note of a withdrawal may do it; that the other case is the same procedure's and open, the caller has looked up.
 */
export const mergeCase: Decision<{ readonly into: OtherCase; readonly reason: string }> = {
  guard(file, { actor }) {
    if (file.acceptedAt === null || !isBeforeDecision(file)) return refuse('action-not-allowed-now');
    return sitsAtReceivingCounter(file, actor) ? null : refuse('not-your-stage');
  },
  decide(file, { into, reason }) {
    if (into.caseId === file.caseId) return refuse('link-unfit', 'Không nhập một hồ sơ vào chính nó.');
    return [event('stopped', { cause: 'duplicate', reason }), event('linked', { kind: 'duplicate-of', ...into, reason })];
  },
};

/**
 * Take an ended case up again after a complaint (xử lý lại sau khiếu nại): a new case continues it and both are
 * linked; the ended one stays as it was. For the leader of the authority that decided, once.
 */
export const reopenCase: Decision<{ readonly as: OtherCase; readonly reason: string }> = {
  guard: mayReopen,
  decide: (_file, { as, reason }) => [event('linked', { kind: 'reopened-as', ...as, reason })],
};

function mayReopen(file: CaseFile, { actor }: DecisionContext): Refusal | null {
  if (!['returned', 'refused', 'stopped'].includes(file.status) || file.acceptedAt === null) return refuse('action-not-allowed-now');
  if (!holdsPost(actor, 'leader', file.resolvingAuthorityId)) return refuse('not-your-stage');
  return file.links.some(({ kind }) => kind === 'reopened-as' || kind === 'duplicate-of') ? refuse('link-unfit', 'Hồ sơ đã được xử lý lại hoặc đã nhập vào hồ sơ khác.') : null;
}

/** May other cases be merged into this one? Only while it is open. */
export function takesDuplicates(file: CaseFile): boolean {
  return RUNNING_STATUSES.includes(file.status) || file.status === 'supplement' || file.status === 'payment' || file.status === 'suspended';
}

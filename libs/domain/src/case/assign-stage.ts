import type { CaseFile, Token } from './case-file.js';
import { heldToken, holdsPost, leadsOpenStage, type Decision, type DecisionContext, type HeldPost } from './context.js';
import { event } from './events.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';

/** Somebody to whom a stage may be given, with the posts they hold now. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly HeldPost[];
}

/** Take an open stage of one's post out of the unit's pool. */
export const claimStage: Decision<object> = {
  guard(file, context) {
    const token = unclaimedToken(file, context);
    return isRefusal(token) ? token : null;
  },
  decide(file, _command, context) {
    const token = unclaimedToken(file, context);
    if (isRefusal(token)) return token;
    return [event('stage-assigned', { token: token.id, assigneeId: context.actor.id ?? '', assigneeName: context.actor.name })];
  },
};

function unclaimedToken(file: CaseFile, { actor }: DecisionContext): Token | Refusal {
  const token = heldToken(file, actor);
  if (isRefusal(token)) return token;
  return token.assigneeId === null ? token : refuse('action-not-allowed-now');
}

/** A head gives an open stage to somebody of the post (phân công, giao lại). */
export const assignStage: Decision<{ readonly assignee: Assignee }> = {
  guard: (file, context) => (leadsOpenStage(file, context) ? null : refuse(file.tokens.length === 0 ? 'action-not-allowed-now' : 'not-your-stage')),
  decide(file, { assignee }, context) {
    const token = leadsOpenStage(file, context);
    if (!token) return refuse('not-your-stage');
    if (!holdsPost({ ...context.actor, posts: assignee.posts }, token.post, token.unitId)) return refuse('assignee-unfit');
    if (token.assigneeId === assignee.id) return refuse('assignee-unfit', `Bước này đang do ${assignee.name} xử lý.`);
    return [event('stage-assigned', { token: token.id, assigneeId: assignee.id, assigneeName: assignee.name })];
  },
};

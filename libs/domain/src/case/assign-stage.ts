import { WORKED_STATUSES, type CaseFile, type Token } from './case-file.js';
import { heldToken, holdsPost, leadsOpenStage, type Actor, type Decided, type Decision, type DecisionContext, type HeldPost } from './context.js';
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

function unclaimedToken(file: CaseFile, context: DecisionContext): Token | Refusal {
  return heldToken(file, context, ({ assigneeId }) => (assigneeId === null ? null : refuse('action-not-allowed-now')));
}

/** Put a stage that one has taken back into the unit's pool (trả lại hàng chờ). */
export const releaseStage: Decision<{ readonly reason: string }> = {
  guard(file, context) {
    const token = ownToken(file, context);
    return isRefusal(token) ? token : null;
  },
  decide(file, { reason }, context) {
    const token = ownToken(file, context);
    return isRefusal(token) ? token : [event('stage-released', { token: token.id, reason })];
  },
};

/** Give a stage that one works on to a colleague of the same post (ủy quyền xử lý). */
export const delegateStage: Decision<{ readonly assignee: Assignee }> = {
  guard: releaseStage.guard,
  decide(file, { assignee }, context) {
    const token = ownToken(file, context);
    return isRefusal(token) ? token : give(token, assignee, context.actor);
  },
};

function ownToken(file: CaseFile, context: DecisionContext): Token | Refusal {
  if (!WORKED_STATUSES.includes(file.status)) return refuse('action-not-allowed-now');
  return heldToken(file, context, ({ assigneeId }) => (assigneeId === null ? refuse('not-assigned') : null));
}

/** A head gives an open stage to somebody of the post (phân công, giao lại). */
export const assignStage: Decision<{ readonly assignee: Assignee }> = {
  guard: (file, context) => (ledToken(file, context) ? null : refuse(file.tokens.length === 0 ? 'action-not-allowed-now' : 'not-your-stage')),
  decide(file, { assignee }, context) {
    const token = ledToken(file, context);
    return token ? give(token, assignee, context.actor) : refuse('not-your-stage');
  },
};

/** The open stage of people that the actor may assign. */
export function ledToken(file: CaseFile, context: DecisionContext): Token | undefined {
  return leadsOpenStage(file, context, ({ post }) => post !== null);
}

function give(token: Token, assignee: Assignee, actor: Actor): Decided {
  if (token.post === null || !holdsPost({ ...actor, posts: assignee.posts }, token.post, token.unitId)) return refuse('assignee-unfit');
  if (token.assigneeId === assignee.id) return refuse('assignee-unfit', `Bước này đang do ${assignee.name} xử lý.`);
  return [event('stage-assigned', { token: token.id, assigneeId: assignee.id, assigneeName: assignee.name })];
}

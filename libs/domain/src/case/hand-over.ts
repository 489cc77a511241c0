import type { Unit } from '../process/units.js';
import type { CaseFile, Token } from './case-file.js';
import { workableToken } from './complete-stage.js';
import { holdsPost, type Decision, type DecisionContext } from './context.js';
import { event } from './events.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';

/** Units that a stage may be handed over to: others of the same kind, and of departments those that answer for the case's field. */
export function handOverTargets(file: CaseFile, token: Token, { tree }: DecisionContext): Unit[] {
  const from = tree.find(token.unitId);
  return tree.units.filter((to) => to.id !== from?.id && to.kind === from?.kind && (to.kind !== 'department' || to.fields.includes(file.field)));
}

/**
 * Ask another unit to take over one's open stage (chuyển hồ sơ, liên thông). Two-phase: the
 * stage stays here until the other unit accepts.
 */
export const requestHandOver: Decision<{ readonly toUnitId: string; readonly reason: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['task']);
    if (isRefusal(token)) return token;
    return handOverTargets(file, token, context).length > 0 ? null : refuse('hand-over-unit-unfit');
  },
  decide(file, { toUnitId, reason }, context) {
    const token = workableToken(file, context, ['task']);
    if (isRefusal(token)) return token;
    const to = handOverTargets(file, token, context).find((unit) => unit.id === toUnitId);
    if (!to) return refuse('hand-over-unit-unfit');
    return [event('hand-over-requested', { token: token.id, toUnitId: to.id, toUnitName: to.name, reason })];
  },
};

/** The asked unit takes the stage; its people see it in their pool. */
export const acceptHandOver: Decision<object> = {
  guard(file, context) {
    const token = offeredToken(file, context);
    return isRefusal(token) ? token : null;
  },
  decide(file, _command, context) {
    const token = offeredToken(file, context);
    if (isRefusal(token)) return token;
    return [event('hand-over-accepted', { token: token.id, unitId: token.handOver.toUnitId })];
  },
};

/** The asked unit declines with a reason; the stage stays with the sender. */
export const refuseHandOver: Decision<{ readonly reason: string }> = {
  guard: acceptHandOver.guard,
  decide(file, { reason }, context) {
    const token = offeredToken(file, context);
    return isRefusal(token) ? token : [event('hand-over-refused', { token: token.id, reason })];
  },
};

type OfferedToken = Token & { readonly handOver: NonNullable<Token['handOver']> };

function offeredToken(file: CaseFile, { actor }: DecisionContext): OfferedToken | Refusal {
  const offered = file.tokens.filter((token): token is OfferedToken => token.handOver !== null);
  if (offered.length === 0 || (file.status !== 'received' && file.status !== 'processing')) return refuse('no-hand-over');
  const mine = offered.find(({ post, handOver }) => holdsPost(actor, post, handOver.toUnitId) || holdsPost(actor, 'department-head', handOver.toUnitId));
  return mine ?? refuse('not-your-stage');
}

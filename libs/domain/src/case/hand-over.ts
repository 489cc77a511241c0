import { getStage } from '../process/stages.js';
import { resolveStageUnit } from '../process/resolve-unit.js';
import type { Unit } from '../process/units.js';
import type { CaseFile, HandOver, Token } from './case-file.js';
import { WORKED_STATUSES } from './case-file.js';
import { declinedToken, workableToken } from './complete-stage.js';
import { holdsPost, type Decision, type DecisionContext } from './context.js';
import { event } from './events.js';
import { stageDue } from './open-stage.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';

/** Units that a stage may be handed over to: others of the same kind as the one that does it, and of departments those that answer for the case's field. */
export function handOverTargets(file: CaseFile, token: Token, { tree, definition }: DecisionContext): Unit[] {
  const doer = resolveStageUnit(getStage(definition, token.stage), file, tree);
  const kind = token.handOver?.from ? doer?.kind : tree.find(token.unitId)?.kind;
  return tree.units.filter((to) => to.kind === kind && to.id !== token.unitId && (to.kind !== 'department' || to.id === doer?.id || to.fields.includes(file.field)));
}

/** The open stage that the actor may ask another unit to take: one they work on, or one whose hand-over was declined. */
export function handOverToken(file: CaseFile, context: DecisionContext): Token | Refusal {
  const targets = (token: Token) => (handOverTargets(file, token, context).length > 0 ? null : refuse('hand-over-unit-unfit'));
  const declined = declinedToken(file, context, targets);
  return isRefusal(declined) ? workableToken(file, context, ['task'], (_, token) => targets(token)) : declined;
}

/**
 * Ask another unit to take over one's open stage (chuyển hồ sơ, liên thông). Two-phase: the
 * stage stays here until the other unit accepts, within a short limit of its own.
 */
export const requestHandOver: Decision<{ readonly toUnitId: string; readonly reason: string }> = {
  guard(file, context) {
    const token = handOverToken(file, context);
    return isRefusal(token) ? token : null;
  },
  decide(file, { toUnitId, reason }, context) {
    const token = handOverToken(file, context);
    if (isRefusal(token)) return token;
    const to = handOverTargets(file, token, context).find((unit) => unit.id === toUnitId);
    if (!to) return refuse('hand-over-unit-unfit');
    const dueAt = stageDue(context.calendarOf(to.id), getStage(context.definition, token.stage).handOver?.limit ?? context.rules.handOverLimit, context.now);
    return [event('hand-over-requested', { token: token.id, toUnitId: to.id, toUnitName: to.name, reason, dueAt })];
  },
};

/** The asked unit takes the stage; its people see it in their pool. Handed over by the process, the stage's own clock starts now. */
export const acceptHandOver: Decision<object> = {
  guard(file, context) {
    const token = offeredToken(file, context);
    return isRefusal(token) ? token : null;
  },
  decide(file, _command, context) {
    const token = offeredToken(file, context);
    if (isRefusal(token)) return token;
    const { toUnitId } = token.handOver;
    if (token.startedAt !== null) return [event('hand-over-accepted', { token: token.id, unitId: toUnitId })];
    const { limit } = getStage(context.definition, token.stage);
    const dueAt = limit === null ? null : stageDue(context.calendarOf(toUnitId), limit, context.now);
    return [event('hand-over-accepted', { token: token.id, unitId: toUnitId, dueAt })];
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

type OfferedToken = Token & { readonly handOver: HandOver };

function offeredToken(file: CaseFile, { actor, token: wanted }: DecisionContext): OfferedToken | Refusal {
  const offered = file.tokens.filter((token): token is OfferedToken => token.handOver !== null && token.handOver.refused === null && (wanted === undefined || token.id === wanted));
  if (offered.length === 0 || !WORKED_STATUSES.includes(file.status)) return refuse('no-hand-over');
  const mine = offered.find(({ handOver }) => holdsPost(actor, handOver.post, handOver.toUnitId) || holdsPost(actor, 'department-head', handOver.toUnitId));
  return mine ?? refuse('not-your-stage');
}

import { enclosing, encloses } from '../process/blocks.js';
import type { ProcessDefinition, Stage } from '../process/definition.js';
import { getStage, isStage, returnKey } from '../process/stages.js';
import type { CaseFile, Token } from './case-file.js';
import { declinedToken, workableToken } from './complete-stage.js';
import type { Decision, DecisionContext } from './context.js';
import { event } from './events.js';
import { leaveForks } from './flow.js';
import { openStep } from './open-stage.js';
import { Progress } from './progress.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';
import { usedMinutes } from './stage-clock.js';

/** Earlier stages to which an open stage may go back: declared by the definition and done before; after a declined hand-over also the sender's own. */
export function returnTargets(file: CaseFile, token: Token, { definition }: DecisionContext): Stage[] {
  const declared = getStage(definition, token.stage).returnsTo.map(returnKey);
  const sender = token.handOver?.from?.stage;
  const keys = sender !== undefined && mayGoBack(definition, token.stage, sender) ? [...new Set([sender, ...declared])] : declared;
  return keys.filter((key) => file.visited[key] !== undefined).map((key) => getStage(definition, key));
}

/**
 * A way back leads to a stage in the same branches, or outside of them; never to the one that issued the result. A
 * case that was moved to another version of its process may have been sent by a stage which that one does not know.
 */
function mayGoBack(definition: ProcessDefinition, from: string, to: string): boolean {
  const step = definition.stages.find(({ key }) => key === to);
  return step !== undefined && isStage(step) && step.kind !== 'issue' && encloses(enclosing(definition, to), enclosing(definition, from));
}

/** The open stage from which the actor may send the case back: one they work on, or one whose hand-over was declined. */
export function returnableToken(file: CaseFile, context: DecisionContext): Token | Refusal {
  const targets = (token: Token) => (returnTargets(file, token, context).length > 0 ? null : refuse('return-not-allowed'));
  const declined = declinedToken(file, context, targets);
  return isRefusal(declined) ? workableToken(file, context, ['task', 'issue'], (_, token) => targets(token)) : declined;
}

/**
 * Send the case back to an earlier stage with a reason (trả lại bước trước). It returns to the unit that did it. Where
 * the way leads out of a fork, its other branches are cancelled: the fork will be entered again.
 */
export const returnStage: Decision<{ readonly to: string; readonly reason: string }> = {
  guard(file, context) {
    const token = returnableToken(file, context);
    return isRefusal(token) ? token : null;
  },
  decide(file, { to, reason }, context) {
    const { definition } = context;
    const token = returnableToken(file, context);
    if (isRefusal(token)) return token;
    const target = returnTargets(file, token, context).find((stage) => stage.key === to);
    if (!target) return refuse('return-not-allowed', `Bước “${getStage(definition, token.stage).name}” không được trả về bước “${to}”.`);
    const progress = new Progress(file, context);
    progress.record(event('stage-returned', { token: token.id, stage: token.stage, to, reason, usedMinutes: usedMinutes(file, token, context) }));
    const branch = leaveForks(progress, token, enclosing(definition, to).map(({ fork }) => fork));
    return openStep(progress, target, { branch, sender: null }, file.visited[to]) ?? progress.events;
  },
};

import type { CaseFile, Token } from './case-file.js';
import { workableToken } from './complete-stage.js';
import type { Decision, DecisionContext } from './context.js';
import { event } from './events.js';
import { openStage } from './open-stage.js';
import { isRefusal, refuse } from './refusals.js';
import { usedMinutes } from './stage-clock.js';
import { getStage } from '../process/stages.js';
import type { Stage } from '../process/definition.js';

/** Earlier stages to which an open stage may go back: declared by the definition and done before. */
export function returnTargets(file: CaseFile, token: Token, context: DecisionContext): Stage[] {
  const { returnsTo } = getStage(context.definition, token.stage);
  return returnsTo.filter((key) => file.visited[key] !== undefined).map((key) => getStage(context.definition, key));
}

/** Send the case back to an earlier stage with a reason (trả lại bước trước). It returns to the unit that did it. */
export const returnStage: Decision<{ readonly to: string; readonly reason: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['task', 'issue']);
    if (isRefusal(token)) return token;
    return returnTargets(file, token, context).length > 0 ? null : refuse('return-not-allowed');
  },
  decide(file, { to, reason }, context) {
    const token = workableToken(file, context, ['task', 'issue']);
    if (isRefusal(token)) return token;
    const target = returnTargets(file, token, context).find((stage) => stage.key === to);
    if (!target) return refuse('return-not-allowed', `Bước “${getStage(context.definition, token.stage).name}” không được trả về bước “${to}”.`);
    const opened = openStage(target, file, context, file.visited[to]);
    if (isRefusal(opened)) return opened;
    return [event('stage-returned', { token: token.id, stage: token.stage, to, reason, usedMinutes: usedMinutes(file, token, context) }), opened];
  },
};

import type { CaseFile, Token } from './case-file.js';
import { heldToken, type Decided, type Decision, type DecisionContext } from './context.js';
import { event, type NewEvent } from './events.js';
import { openStage } from './open-stage.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';
import { usedMinutes } from './stage-clock.js';
import { getStage, nextStage } from '../process/stages.js';

/** The stage of `kind` that the actor may work on while the clock runs, or why not. */
export function workableToken(file: CaseFile, context: DecisionContext, kinds: readonly ('task' | 'issue' | 'return')[]): Token | Refusal {
  if (file.status !== 'received' && file.status !== 'processing' && file.status !== 'result-ready') return refuse('action-not-allowed-now');
  const token = heldToken(file, context.actor);
  if (isRefusal(token)) return token;
  if (token.handOver !== null) return refuse('hand-over-pending');
  return kinds.includes(getStage(context.definition, token.stage).kind) ? token : refuse('action-not-allowed-now');
}

/** Finish one's stage and hand the case on to the next (chuyển bước). */
export const completeStage: Decision<{ readonly note: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['task']);
    return isRefusal(token) ? token : null;
  },
  decide(file, { note }, context) {
    const token = workableToken(file, context, ['task']);
    return isRefusal(token) ? token : leaveFor(file, token, note, context);
  },
};

/** The events that close a stage and open the following one. */
export function leaveFor(file: CaseFile, token: Token, note: string, context: DecisionContext): Decided {
  const next = nextStage(context.definition, token.stage);
  const opened = next && openStage(next, file, context);
  if (opened && isRefusal(opened)) return opened;
  return [completed(file, token, note, context), ...(opened ? [opened] : [])];
}

function completed(file: CaseFile, token: Token, note: string, context: DecisionContext): NewEvent {
  return event('stage-completed', { token: token.id, stage: token.stage, note, usedMinutes: usedMinutes(file, token, context) });
}

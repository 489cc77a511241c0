import type { CaseData, Stage } from '../process/definition.js';
import { getStage } from '../process/stages.js';
import type { CaseFile, Token } from './case-file.js';
import { WORKED_STATUSES } from './case-file.js';
import { dataUnfit } from './case-data.js';
import { heldToken, type Decided, type Decision, type DecisionContext } from './context.js';
import { event, type NewEvent } from './events.js';
import { goOn } from './flow.js';
import { Progress } from './progress.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';
import { usedMinutes } from './stage-clock.js';

/** The stage of `kinds` that the actor may work on while the clock runs and that `unfit` lets through, or why not. */
export function workableToken(
  file: CaseFile,
  context: DecisionContext,
  kinds: readonly Stage['kind'][],
  unfit: (stage: Stage, token: Token) => Refusal | null = () => null,
): Token | Refusal {
  if (!WORKED_STATUSES.includes(file.status)) return refuse('action-not-allowed-now');
  return heldToken(file, context, (token) => {
    if (token.handOver !== null) return refuse(token.handOver.refused === null ? 'hand-over-pending' : 'hand-over-declined');
    const stage = getStage(context.definition, token.stage);
    return kinds.includes(stage.kind) ? unfit(stage, token) : refuse('action-not-allowed-now');
  });
}

/** The stage of the actor that the asked unit did not take over, where the process hands it over, and that `unfit` lets through; or why not. */
export function declinedToken(file: CaseFile, context: DecisionContext, unfit: (token: Token) => Refusal | null = () => null): Token | Refusal {
  if (!WORKED_STATUSES.includes(file.status)) return refuse('action-not-allowed-now');
  return heldToken(file, context, (token) => (token.handOver !== null && token.handOver.refused !== null ? unfit(token) : refuse('action-not-allowed-now')));
}

/** Finish one's stage, with the data it asks for, and hand the case on (chuyển bước). */
export const completeStage: Decision<{ readonly note: string; readonly data?: CaseData | undefined }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['task']);
    return isRefusal(token) ? token : null;
  },
  decide(file, { note, data = {} }, context) {
    const token = workableToken(file, context, ['task']);
    if (isRefusal(token)) return token;
    const unfit = dataUnfit(context.definition, getStage(context.definition, token.stage).asks ?? [], data);
    return unfit ?? leave(file, token, completed(file, token, note, context, data), context);
  },
};

/** The events that end a step with `ending` and bring the case on from it. */
export function leave(file: CaseFile, token: Token, ending: NewEvent, context: DecisionContext): Decided {
  const progress = new Progress(file, context);
  progress.record(ending);
  return goOn(progress, token) ?? progress.events;
}

/** The event that completes a stage. */
export function completed(file: CaseFile, token: Token, note: string, context: DecisionContext, data: CaseData = {}): NewEvent {
  const given = Object.keys(data).length === 0 ? {} : { data };
  return event('stage-completed', { token: token.id, stage: token.stage, note, usedMinutes: usedMinutes(file, token, context), ...given });
}

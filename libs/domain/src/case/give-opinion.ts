import type { CaseData, Stage } from '../process/definition.js';
import { getStage } from '../process/stages.js';
import type { CaseFile, Token } from './case-file.js';
import { leave, workableToken } from './complete-stage.js';
import type { Decided, Decision, DecisionContext } from './context.js';
import { event } from './events.js';
import { isRefusal } from './refusals.js';
import { usedMinutes } from './stage-clock.js';

/** An asked unit gives its opinion (cho ý kiến); it is kept in the case data where the process wants to decide on it. */
export const giveOpinion: Decision<{ readonly agrees: boolean; readonly text: string }> = {
  guard(file, context) {
    const token = workableToken(file, context, ['consult']);
    return isRefusal(token) ? token : null;
  },
  decide(file, { agrees, text }, context) {
    const token = workableToken(file, context, ['consult']);
    return isRefusal(token) ? token : opinion(file, token, { agrees, text, silent: false }, context);
  },
};

/** The events that an opinion makes; the silence of an asked unit counts as consent where the process says so. */
export function opinion(file: CaseFile, token: Token, given: { agrees: boolean; text: string; silent: boolean }, context: DecisionContext): Decided {
  const kept = recorded(getStage(context.definition, token.stage), given.agrees);
  return leave(file, token, event('opinion-given', { token: token.id, stage: token.stage, ...given, usedMinutes: usedMinutes(file, token, context), ...kept }), context);
}

function recorded({ records }: Stage, agrees: boolean): { data?: CaseData } {
  return records === undefined ? {} : { data: { [records]: agrees } };
}

import type { CallStep, CaseData, DataValue } from '../process/definition.js';
import { getStep } from '../process/stages.js';
import { WORKED_STATUSES, type CaseFile, type Token } from './case-file.js';
import { dataUnfit } from './case-data.js';
import { leave } from './complete-stage.js';
import { holdsPost, type Decided, type Decision, type DecisionContext } from './context.js';
import { event, type NewEvent } from './events.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';

/** A called system answers: its data fill the fields that the step declares, and the case goes on. Refused while the clock stands still; the answer is then given again. */
export function answerCall(file: CaseFile, { token: id, data }: { readonly token: number; readonly data: CaseData }, context: DecisionContext): Decided {
  const token = file.tokens.find((open) => open.id === id);
  const step = token && getStep(context.definition, token.stage);
  if (!token || step?.kind !== 'call' || !WORKED_STATUSES.includes(file.status)) return refuse('action-not-allowed-now');
  return answered(file, token, step, data, context);
}

/**
 * People write down what a called system answered by other means, or would have (ghi nhận trả lời): whoever leads the
 * authority that decides, or works in its department of the case's field.
 */
export const recordAnswer: Decision<{ readonly data?: CaseData | undefined }> = {
  guard(file, context) {
    const token = callToken(file, context);
    return isRefusal(token) ? token : null;
  },
  decide(file, { data = {} }, context) {
    const token = callToken(file, context);
    return isRefusal(token) ? token : answerCall(file, { token: token.id, data }, context);
  },
};

/** The open call whose answer the actor may write down, or why there is none. */
export function callToken(file: CaseFile, { definition, tree, actor, token: wanted }: DecisionContext): Token | Refusal {
  const open = file.tokens.find(({ id, stage }) => (wanted === undefined || id === wanted) && getStep(definition, stage).kind === 'call');
  if (!open || !WORKED_STATUSES.includes(file.status)) return refuse('action-not-allowed-now');
  const department = tree.departmentFor(file.resolvingAuthorityId, file.field);
  const mine = holdsPost(actor, 'leader', file.resolvingAuthorityId) || (department !== undefined && (holdsPost(actor, 'department-head', department.id) || holdsPost(actor, 'specialist', department.id)));
  return mine ? open : refuse('not-your-stage');
}

function answered(file: CaseFile, token: Token, { answers }: CallStep, data: CaseData, context: DecisionContext): Decided {
  return dataUnfit(context.definition, answers, data) ?? leave(file, token, event('machine-done', { token: token.id, stage: token.stage, outcome: 'answer', data }), context);
}

/** A call that leaves the building (gọi dịch vụ ngoài): which step waits for it, whom it calls and with what. */
export interface ServiceCall {
  readonly token: number;
  readonly service: string;
  readonly payload: Readonly<Record<string, DataValue>>;
}

/** The calls that the latest events owe: each machine's call step that was opened and is open still. */
export function callsOf(after: CaseFile, events: readonly NewEvent[], { definition }: Pick<DecisionContext, 'definition'>): ServiceCall[] {
  const first = after.version - events.length + 1;
  const isNew = (token: Token) => token.id >= first;
  return after.tokens.filter(isNew).flatMap((token) => {
    const step = getStep(definition, token.stage);
    if (step.kind !== 'call') return [];
    const known = step.sends.filter((key) => Object.hasOwn(after.data, key));
    return [{ token: token.id, service: step.service, payload: Object.fromEntries(known.map((key) => [key, after.data[key] as DataValue])) }];
  });
}

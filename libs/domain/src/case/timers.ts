import type { Instant } from '../calendar/instant.js';
import { getStep } from '../process/stages.js';
import { WORKED_STATUSES, type BranchRef, type CaseFile, type Token } from './case-file.js';
import { leave } from './complete-stage.js';
import type { Decided, DecisionContext } from './context.js';
import { event } from './events.js';
import { dropBranch, joinLate } from './flow.js';
import { opinion } from './give-opinion.js';
import { Progress } from './progress.js';
import { isRefusal, refuse } from './refusals.js';

/** Something that happens to a case by itself when its time comes. */
type Timer = { readonly at: Instant } & (
  | { readonly kind: 'step'; readonly token: Token }
  | { readonly kind: 'branch'; readonly branch: BranchRef }
  | { readonly kind: 'supplement' | 'resubmission' }
);

/** More steps than any process has: a definition in a circle would be a defect. */
const MOST_ROUNDS = 1000;

const SUPPLEMENT_UNANSWERED = 'Quá thời hạn bổ sung hồ sơ mà người nộp không bổ sung.';
const RESUBMISSION_UNANSWERED = 'Quá thời hạn hoàn thiện hồ sơ mà người nộp không nộp lại.';

/** When the next thing happens to a case by itself; `null` when nothing will. Nothing does while its clock stands still but the end of the applicant's time. */
export function nextTimer(file: CaseFile, context: Pick<DecisionContext, 'definition'>): Instant | null {
  return timersOf(file, context)[0]?.at ?? null;
}

/**
 * What time itself does to a case until `context.now`: silence that counts as consent, waits that are over, calls
 * without an answer, branches that are no longer waited for, and the end of the applicant's time to answer. Each in
 * its order; refused when nothing is due.
 */
export function elapse(file: CaseFile, context: DecisionContext): Decided {
  const progress = new Progress(file, context);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const timer = timersOf(progress.file, context)[0];
    if (!timer || timer.at > context.now) return progress.events.length === 0 ? refuse('action-not-allowed-now') : progress.events;
    const refused = ring(progress, timer);
    if (refused) return refused;
  }
  throw new Error(`Process ${context.definition.code} never comes to rest`);
}

function ring(progress: Progress, timer: Timer) {
  switch (timer.kind) {
    case 'step':
      return record(progress, stepOver(progress.file, timer.token, progress.context));
    case 'branch':
      return dropBranch(progress, timer.branch);
    case 'supplement':
      return record(progress, [event('stopped', { cause: 'supplement-unanswered', reason: SUPPLEMENT_UNANSWERED })]);
    case 'resubmission':
      return record(progress, [event('not-accepted', { reasons: [RESUBMISSION_UNANSWERED] })]);
  }
}

function record(progress: Progress, decided: Decided) {
  if (isRefusal(decided)) return decided;
  for (const happened of decided) progress.record(happened);
  return null;
}

function stepOver(file: CaseFile, token: Token, context: DecisionContext): Decided {
  const { kind } = getStep(context.definition, token.stage);
  if (kind === 'consult') return opinion(file, token, { agrees: true, text: '', silent: true }, context);
  return leave(file, token, event('machine-done', { token: token.id, stage: token.stage, outcome: kind === 'wait' ? 'time' : 'silence' }), context);
}

function timersOf(file: CaseFile, context: Pick<DecisionContext, 'definition'>): Timer[] {
  return [...answerTimers(file), ...(WORKED_STATUSES.includes(file.status) ? [...stepTimers(file, context), ...branchTimers(file, context)] : [])].sort((a, b) => a.at - b.at);
}

function answerTimers({ status, request, resubmitBy }: CaseFile): Timer[] {
  if (status === 'supplement' && request !== null && request.answerBy !== null) return [{ kind: 'supplement', at: request.answerBy }];
  return status === 'sent-back' && resubmitBy !== null ? [{ kind: 'resubmission', at: resubmitBy }] : [];
}

function stepTimers(file: CaseFile, { definition }: Pick<DecisionContext, 'definition'>): Timer[] {
  return file.tokens.flatMap((token) => {
    if (token.dueAt === null) return [];
    const step = getStep(definition, token.stage);
    const ends = step.kind === 'wait' || (step.kind === 'consult' && step.silence === 'consent') || (step.kind === 'call' && step.silence === 'go-on');
    return ends ? [{ kind: 'step' as const, at: token.dueAt, token }] : [];
  });
}

function branchTimers(file: CaseFile, context: Pick<DecisionContext, 'definition'>): Timer[] {
  return file.forks.flatMap((fork) =>
    joinLate(context, fork) === 'wait' ? [] : fork.branches.flatMap(({ key, dueAt, state }) => (state === 'open' && dueAt !== null ? [{ kind: 'branch' as const, at: dueAt, branch: { fork: fork.id, key } }] : [])),
  );
}

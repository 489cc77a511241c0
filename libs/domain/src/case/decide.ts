import { answerCall, recordAnswer } from './answer-call.js';
import { assignStage, claimStage, delegateStage, releaseStage } from './assign-stage.js';
import type { CaseFile, CaseLink, Token } from './case-file.js';
import { acceptApplication, refuseApplication, resubmitApplication, sendBackApplication } from './check-application.js';
import { completeStage } from './complete-stage.js';
import type { Decided, Decision, DecisionContext } from './context.js';
import { issueResult, mergeCase, refuseCase, reopenCase, returnResult, takesDuplicates, withdrawCase } from './end-case.js';
import { event } from './events.js';
import { extendCase } from './extend-case.js';
import { giveOpinion } from './give-opinion.js';
import { acceptHandOver, refuseHandOver, requestHandOver } from './hand-over.js';
import { moveDue, type NewDates } from './move-due.js';
import { moveProcess, undoMove, type MovePlan } from './move-process.js';
import { confirmPayment, requestPayment } from './payment.js';
import { refuse, type Refusal } from './refusals.js';
import { returnStage } from './return-stage.js';
import { acceptSupplement, requestSupplement } from './supplement.js';
import { resumeCase, suspendCase } from './suspend-case.js';
import { elapse } from './timers.js';
import type { CaseData } from '../process/definition.js';

/** Every action of people on a case by its name on the wire, in the order in which they are offered it. */
const DECISIONS = {
  accept: acceptApplication,
  'send-back': sendBackApplication,
  'not-accept': refuseApplication,
  resubmit: resubmitApplication,
  claim: claimStage,
  advance: completeStage,
  'give-opinion': giveOpinion,
  'record-answer': recordAnswer,
  'issue-result': issueResult,
  'return-result': returnResult,
  return: returnStage,
  'request-supplement': requestSupplement,
  'accept-supplement': acceptSupplement,
  'request-payment': requestPayment,
  'confirm-payment': confirmPayment,
  suspend: suspendCase,
  resume: resumeCase,
  extend: extendCase,
  assign: assignStage,
  delegate: delegateStage,
  release: releaseStage,
  'hand-over': requestHandOver,
  'accept-hand-over': acceptHandOver,
  'refuse-hand-over': refuseHandOver,
  refuse: refuseCase,
  withdraw: withdrawCase,
  merge: mergeCase,
  reopen: reopenCase,
} as const;

export type CaseAction = keyof typeof DECISIONS;
export const CASE_ACTIONS = Object.keys(DECISIONS) as CaseAction[];

type CommandOf<D> = D extends Decision<infer Command> ? Command : never;

/** A command of people: an action with what it needs. `token` names the open stage that is meant, where there are several. */
export type CaseCommand = { [Action in CaseAction]: { readonly action: Action; readonly token?: number | undefined } & CommandOf<(typeof DECISIONS)[Action]> }[CaseAction];

/** What happens to a case without being anybody's action on it: time, an answer from outside, an approved change of calendar or process, a link from another case. */
export type SystemCommand =
  | { readonly action: 'elapse' }
  | { readonly action: 'answer-call'; readonly token: number; readonly data: CaseData }
  | ({ readonly action: 'move-due' } & NewDates)
  | ({ readonly action: 'move-process' } & MovePlan)
  | { readonly action: 'undo-move'; readonly seq: number }
  | ({ readonly action: 'link'; readonly reason: string } & CaseLink);

/** Decide on a command: the events it makes, or the refusal. The one way in which people change a case. */
export function decide(file: CaseFile, command: CaseCommand, context: DecisionContext): Decided {
  const decision = DECISIONS[command.action] as Decision<CaseCommand>;
  const meant = command.token === undefined ? context : { ...context, token: command.token };
  return decision.guard(file, meant) ?? decision.decide(file, command, meant);
}

/** The same for what nobody commands at a case; who may cause it is the caller's to check. */
export function decideSystem(file: CaseFile, command: SystemCommand, context: DecisionContext): Decided {
  switch (command.action) {
    case 'elapse':
      return elapse(file, context);
    case 'answer-call':
      return answerCall(file, command, context);
    case 'move-due':
      return moveDue(file, command);
    case 'move-process':
      return moveProcess(file, command, context);
    case 'undo-move':
      return undoMove(file, command.seq, context);
    case 'link':
      return link(file, command);
  }
}

function link(file: CaseFile, { kind, caseId, code, reason }: CaseLink & { readonly reason: string }): Decided {
  if (kind === 'has-duplicate' && !takesDuplicates(file)) return refuse('link-unfit', 'Hồ sơ nhận nhập không còn đang giải quyết.');
  return [event('linked', { kind, caseId, code, reason })];
}

/** What the actor may do now, by the same guards that decide; the pages show these buttons and no others. */
export function availableActions(file: CaseFile, context: DecisionContext): CaseAction[] {
  return CASE_ACTIONS.filter((action) => whyNot(action, file, context) === null);
}

/** Actions on one open stage, which a command may name by its token; every other action is about the case as a whole. */
export const STAGE_ACTIONS = [
  'claim',
  'advance',
  'give-opinion',
  'record-answer',
  'issue-result',
  'return-result',
  'return',
  'assign',
  'delegate',
  'release',
  'hand-over',
  'accept-hand-over',
  'refuse-hand-over',
] as const satisfies readonly CaseAction[];

/** The open stages on which the actor may do `action` now: a command names one of them where there are several. Empty for an action on the whole case. */
export function tokensFor(action: CaseAction, file: CaseFile, context: DecisionContext): Token[] {
  if (!(STAGE_ACTIONS as readonly CaseAction[]).includes(action)) return [];
  return file.tokens.filter(({ id }) => whyNot(action, file, { ...context, token: id }) === null);
}

/** Why the actor may not do `action` now; `null` when they may. */
export function whyNot(action: CaseAction, file: CaseFile, context: DecisionContext): Refusal | null {
  return DECISIONS[action].guard(file, context);
}

import { assignStage, claimStage } from './assign-stage.js';
import type { CaseFile } from './case-file.js';
import { acceptApplication, refuseApplication, resubmitApplication, sendBackApplication } from './check-application.js';
import { completeStage } from './complete-stage.js';
import type { Decided, Decision, DecisionContext } from './context.js';
import { issueResult, refuseCase, returnResult, withdrawCase } from './end-case.js';
import { extendCase } from './extend-case.js';
import { acceptHandOver, refuseHandOver, requestHandOver } from './hand-over.js';
import type { Refusal } from './refusals.js';
import { returnStage } from './return-stage.js';
import { acceptSupplement, requestSupplement } from './supplement.js';
import { resumeCase, suspendCase } from './suspend-case.js';

/** Every action on a case by its name on the wire, in the order in which people are offered them. */
const DECISIONS = {
  accept: acceptApplication,
  'send-back': sendBackApplication,
  'not-accept': refuseApplication,
  resubmit: resubmitApplication,
  claim: claimStage,
  advance: completeStage,
  'issue-result': issueResult,
  'return-result': returnResult,
  return: returnStage,
  'request-supplement': requestSupplement,
  'accept-supplement': acceptSupplement,
  suspend: suspendCase,
  resume: resumeCase,
  extend: extendCase,
  assign: assignStage,
  'hand-over': requestHandOver,
  'accept-hand-over': acceptHandOver,
  'refuse-hand-over': refuseHandOver,
  refuse: refuseCase,
  withdraw: withdrawCase,
} as const;

export type CaseAction = keyof typeof DECISIONS;
export const CASE_ACTIONS = Object.keys(DECISIONS) as CaseAction[];

type CommandOf<D> = D extends Decision<infer Command> ? Command : never;

/** A command: an action with what it needs. */
export type CaseCommand = { [Action in CaseAction]: { readonly action: Action } & CommandOf<(typeof DECISIONS)[Action]> }[CaseAction];

/** Decide on a command: the events it makes, or the refusal. The one way in which a case changes. */
export function decide(file: CaseFile, command: CaseCommand, context: DecisionContext): Decided {
  const decision = DECISIONS[command.action] as Decision<CaseCommand>;
  return decision.guard(file, context) ?? decision.decide(file, command, context);
}

/** What the actor may do now, by the same guards that decide; the pages show these buttons and no others. */
export function availableActions(file: CaseFile, context: DecisionContext): CaseAction[] {
  return CASE_ACTIONS.filter((action) => whyNot(action, file, context) === null);
}

/** Why the actor may not do `action` now; `null` when they may. */
export function whyNot(action: CaseAction, file: CaseFile, context: DecisionContext): Refusal | null {
  return DECISIONS[action].guard(file, context);
}

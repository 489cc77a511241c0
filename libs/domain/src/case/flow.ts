import { conditionHolds, type ConditionFacts } from '../process/condition.js';
import type { ChoiceStep, DataField, ForkStep, RestingStep } from '../process/definition.js';
import { getFork, getJoin, getStep } from '../process/stages.js';
import type { BranchRef, CaseFile, OpenFork, SentFrom, Token } from './case-file.js';
import type { DecisionContext } from './context.js';
import { event, type CancelCause } from './events.js';
import { openStep, stageDue, type Arrival } from './open-stage.js';
import type { Progress } from './progress.js';
import type { Refusal } from './refusals.js';
import { usedMinutes } from './stage-clock.js';

const NO_FIELDS: readonly DataField[] = [];

/**
 * Brings a case to a step and on from there until it rests: choices choose, forks open their branches, a join lets
 * through when its rule is satisfied. A refusal leaves the progress unusable.
 */
export function enter(progress: Progress, key: string, arrival: Arrival): Refusal | null {
  const step = getStep(progress.context.definition, key);
  switch (step.kind) {
    case 'choice':
      return enter(progress, choose(progress, step), arrival);
    case 'fork':
      return fork(progress, step, arrival);
    case 'join':
      return arrive(progress, arrival);
    default:
      return openStep(progress, step satisfies RestingStep, arrival);
  }
}

/** Goes on behind a step that is over: `token` is the closed one. */
export function goOn(progress: Progress, token: Token): Refusal | null {
  const step = getStep(progress.context.definition, token.stage);
  if (!('next' in step) || step.next === null) return null;
  return enter(progress, step.next, { branch: token.branch, sender: senderOf(token) });
}

/** Ends the branches of every fork that a way back leaves, and what is open in them. `kept` are the forks that enclose the target. */
export function leaveForks(progress: Progress, token: Token, kept: readonly string[]): BranchRef | null {
  const around = forksAround(progress.file, token.branch);
  const left = around.filter(({ fork }) => !kept.includes(fork));
  const outermost = left[0];
  if (!outermost) return token.branch;
  endFork(progress, outermost, 'returned');
  return outermost.within;
}

/** Takes a branch off whose time is up; the join may be satisfied without it. */
export function dropBranch(progress: Progress, { fork, key }: BranchRef): Refusal | null {
  cancelBranch(progress, { fork, key }, 'late');
  return settle(progress, fork, forkOf(progress.file, fork).sender);
}

/** Who hands the case on from a step: those who worked on it, or who had sent it to a machine. */
function senderOf({ stage, unitId, post, sender }: Token): SentFrom | null {
  return post === null ? sender : { stage, unitId, post };
}

function choose(progress: Progress, step: ChoiceStep): string {
  const { file, context } = progress;
  const fields = context.definition.data ?? NO_FIELDS;
  const facts = factsOf(file, context);
  const way = step.ways.find(({ when }) => conditionHolds(when, fields, facts, file.data));
  const next = way?.next ?? step.otherwise;
  progress.record(event('way-chosen', { choice: step.key, way: way?.name ?? null, next }));
  return next;
}

/** What conditions may ask of every case. */
export function factsOf(file: CaseFile, { tree }: DecisionContext): ConditionFacts {
  return {
    channel: file.channel,
    variant: file.variant ?? '',
    delivery: file.delivery,
    receiving_level: tree.find(file.receivingUnitId)?.level ?? '',
    resolving_level: tree.find(file.resolvingAuthorityId)?.level ?? '',
  };
}

function fork(progress: Progress, step: ForkStep, { branch: within, sender }: Arrival): Refusal | null {
  const { file, context } = progress;
  const calendar = context.calendarOf(file.resolvingAuthorityId);
  const branches = step.branches.map(({ key, limit }) => ({ key, dueAt: limit === null ? null : stageDue(calendar, limit, context.now) }));
  const id = progress.record(event('forked', { fork: step.key, join: step.join, branches, ...(within === null ? {} : { within }), ...(sender === null ? {} : { sender }) }));
  for (const { key, next } of step.branches) {
    // A branch that passed straight to a join of "any" has ended the others before they began.
    if (!isBranchOpen(progress.file, { fork: id, key })) continue;
    const refused = enter(progress, next, { branch: { fork: id, key }, sender });
    if (refused) return refused;
  }
  return null;
}

function arrive(progress: Progress, { branch, sender }: Arrival): Refusal | null {
  if (branch === null) throw new Error('A join was reached outside every fork');
  progress.record(event('branch-arrived', branch));
  return settle(progress, branch.fork, sender);
}

/** Lets a case through its join when the rule is satisfied: then branches that are still open are cancelled. */
function settle(progress: Progress, forkId: number, sender: SentFrom | null): Refusal | null {
  const open = forkOf(progress.file, forkId);
  const { rule, next } = getJoin(progress.context.definition, open.join);
  const count = (state: OpenFork['branches'][number]['state']) => open.branches.filter((branch) => branch.state === state).length;
  const wanted = rule === 'all' ? open.branches.length : rule === 'any' ? 1 : rule;
  if (count('arrived') < wanted && count('open') > 0) return null;
  for (const { key, state } of open.branches) if (state === 'open') cancelBranch(progress, { fork: forkId, key }, 'joined');
  progress.record(event('joined', { fork: forkId, join: open.join }));
  return enter(progress, next, { branch: open.within, sender });
}

function cancelBranch(progress: Progress, { fork, key }: BranchRef, cause: CancelCause): void {
  endBranchWork(progress, { fork, key }, cause);
  progress.record(event('branch-cancelled', { fork, key, cause }));
}

function endFork(progress: Progress, { id, branches }: OpenFork, cause: CancelCause): void {
  for (const { key } of branches) endBranchWork(progress, { fork: id, key }, cause);
  progress.record(event('fork-left', { fork: id }));
}

/** Ends what is open in a branch: forks nested in it, and open steps. */
function endBranchWork(progress: Progress, { fork, key }: BranchRef, cause: CancelCause): void {
  const isHere = (branch: BranchRef | null) => branch?.fork === fork && branch.key === key;
  for (const nested of progress.file.forks.filter(({ within }) => isHere(within))) endFork(progress, nested, cause);
  for (const token of progress.file.tokens.filter(({ branch }) => isHere(branch))) {
    progress.record(event('stage-cancelled', { token: token.id, stage: token.stage, cause, usedMinutes: usedMinutes(progress.file, token, progress.context) }));
  }
}

function isBranchOpen(file: CaseFile, { fork, key }: BranchRef): boolean {
  return file.forks.some(({ id, branches }) => id === fork && branches.some((branch) => branch.key === key && branch.state === 'open'));
}

/** The open forks around a branch, outermost first. */
export function forksAround(file: CaseFile, branch: BranchRef | null): OpenFork[] {
  if (branch === null) return [];
  const fork = forkOf(file, branch.fork);
  return [...forksAround(file, fork.within), fork];
}

function forkOf(file: CaseFile, id: number): OpenFork {
  const fork = file.forks.find((open) => open.id === id);
  if (!fork) throw new Error(`Fork ${id} is not open in version ${file.version}`);
  return fork;
}

/** What becomes of branches of an open fork that are beyond their limit. */
export function joinLate(context: Pick<DecisionContext, 'definition'>, fork: OpenFork): 'wait' | 'cancel' {
  return getJoin(context.definition, getFork(context.definition, fork.fork).join).late;
}


import { enclosing, forkOfJoin } from './blocks.js';
import type { ForkStep, JoinStep, ProcessDefinition, Step } from './definition.js';
import { edgesOf } from './process-fault.js';
import { stepsInOrder } from './stages.js';

type Fields = ReadonlySet<string>;

/** What is known when a case comes to a step from another one. */
interface Arrival {
  readonly from: string;
  readonly known: Fields;
}

/**
 * The data fields that every path has given before each step, for definitions without circles. A task gives what it
 * asks for, a consultation what it records (silence that counts as consent is recorded too), a call what it answers,
 * unless it may go on without an answer.
 */
export function givenBefore(definition: ProcessDefinition): ReadonlyMap<Step, Fields> {
  const arrivals = new Map<string, Arrival[]>();
  const before = new Map<Step, Fields>();
  for (const step of stepsInOrder(definition)) {
    const fork = step.kind === 'join' ? forkOfJoin(definition, step.key) : undefined;
    const arrived = arrivals.get(step.key) ?? [];
    const known = step.kind === 'join' && fork ? givenByBranches(definition, fork, step, arrived, before.get(fork)) : onEveryWay(arrived);
    before.set(step, known);
    const after = new Set([...known, ...givenBy(step)]);
    for (const { to } of edgesOf(step)) arrivals.set(to, [...(arrivals.get(to) ?? []), { from: step.key, known: after }]);
  }
  return before;
}

function givenBy(step: Step): readonly string[] {
  if (step.kind === 'task') return step.asks ?? [];
  if (step.kind === 'consult') return step.records === undefined ? [] : [step.records];
  return step.kind === 'call' && step.silence === 'wait' ? step.answers : [];
}

function onEveryWay(arrived: readonly Arrival[]): Fields {
  const [first, ...others] = arrived.map(({ known }) => known);
  return new Set([...(first ?? [])].filter((field) => others.every((known) => known.has(field))));
}

/**
 * At a join that waits for n of m branches, a field is known when more than m − n of them give it: so many cannot all
 * be missing. A branch that may be cancelled when it is late gives nothing for certain.
 */
function givenByBranches(definition: ProcessDefinition, fork: ForkStep, join: JoinStep, arrived: readonly Arrival[], atFork: Fields = new Set()): Fields {
  const certain = fork.branches.filter(({ limit }) => join.late === 'wait' || limit === null);
  const given = certain.map(({ key }) => onEveryWay(arrived.filter(({ from }) => standsIn(definition, from, fork.key, key))));
  const mayMiss = fork.branches.length - awaitedBranches(fork, join);
  const fields = new Set(given.flatMap((known) => [...known]));
  return new Set([...atFork, ...[...fields].filter((field) => given.filter((known) => known.has(field)).length > mayMiss)]);
}

/** How many branches a join waits for. */
export function awaitedBranches({ branches }: ForkStep, { rule }: JoinStep): number {
  if (rule === 'all') return branches.length;
  return rule === 'any' ? 1 : rule;
}

function standsIn(definition: ProcessDefinition, key: string, fork: string, branch: string): boolean {
  return enclosing(definition, key).some((place) => place.fork === fork && place.branch === branch);
}

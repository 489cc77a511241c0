import { enclosing, spreadOf } from '../../libs/domain/src/process/blocks.js';
import type { DataField, ForkStep, JoinStep, ProcessDefinition, ReturnEdge, Stage, Step } from '../../libs/domain/src/process/definition.js';
import type { ProcessFaultCode } from '../../libs/domain/src/process/process-fault.js';
import { isStage, returnKey } from '../../libs/domain/src/process/stages.js';

/** Breaks a sound process in one way; `pick` says where. `null` when the process has nothing to break so. */
type Break = (definition: ProcessDefinition, pick: number) => ProcessDefinition | null;

const NEVER: DataField = { key: 'never_given', name: 'Không ai hỏi', type: 'yes-no' };
const NOWHERE = 'nowhere';

/** Changes one of the steps that fit. */
function change<Kind extends Step>(fits: (step: Step, definition: ProcessDefinition) => step is Kind, changed: (step: Kind, pick: number, definition: ProcessDefinition) => object | null): Break {
  return (definition, pick) => {
    const steps = definition.stages.filter((step): step is Kind => fits(step, definition));
    const step = steps[pick % steps.length];
    const changes = step ? changed(step, pick, definition) : null;
    if (!step || !changes) return null;
    return { ...definition, stages: definition.stages.map((other) => (other === step ? ({ ...step, ...changes } as Step) : other)) };
  };
}

const kind = <Kind extends Step['kind']>(wanted: Kind) => (step: Step): step is Extract<Step, { kind: Kind }> => step.kind === wanted;
const isTask = (step: Step): step is Stage => step.kind === 'task';
const leads = (step: Step): step is Step & { next: string } => 'next' in step && step.next !== null;
const later = (step: Step, definition: ProcessDefinition): step is Step & { next: string } => leads(step) && step.key !== definition.first;
const inBranch = (step: Step, definition: ProcessDefinition): step is Stage => isTask(step) && enclosing(definition, step.key).length > 0;
/** Before the issue, so that a way straight to the return passes over it. */
const early = (step: Step): step is Stage & { next: string } => isTask(step) && !step.key.startsWith('file-');
const goesBack = (step: Step): step is Stage => isStage(step) && step.returnsTo.length > 0;

function firstWay(when: string) {
  return ({ ways }: Extract<Step, { kind: 'choice' }>): object => ({ ways: ways.map((way, index) => (index === 0 ? { ...way, when } : way)) });
}

function branchTo(fork: ForkStep, pick: number, to: (index: number) => string): object {
  const at = pick % fork.branches.length;
  return { branches: fork.branches.map((branch, index) => (index === at ? { ...branch, next: to(at) } : branch)) };
}

function edgesTurned({ returnsTo }: Stage, from: 'string' | 'object', to: (key: string) => ReturnEdge): object | null {
  return returnsTo.some((edge) => typeof edge === from) ? { returnsTo: returnsTo.map((edge) => (typeof edge === from ? to(returnKey(edge)) : edge)) } : null;
}

/** A join of one fork is given to another one. */
function shareJoin(definition: ProcessDefinition, pick: number): ProcessDefinition | null {
  const forks = definition.stages.filter(kind('fork'));
  if (forks.length < 2) return null;
  return change(kind('fork'), (fork) => ({ join: forks.find((other) => other !== fork)?.join }))(definition, pick);
}

/** Two forks change their joins. */
function swapJoins(definition: ProcessDefinition): ProcessDefinition | null {
  const [one, two] = definition.stages.filter(kind('fork'));
  if (!one || !two) return null;
  return { ...definition, stages: definition.stages.map((step) => (step === one ? { ...one, join: two.join } : step === two ? { ...two, join: one.join } : step)) };
}

/** A step is drawn into the middle of a branch from before the fork. */
function enterBranch(definition: ProcessDefinition, pick: number): ProcessDefinition | null {
  const inside = definition.stages.filter((step) => enclosing(definition, step.key).length > 0);
  const target = inside[pick % inside.length];
  return target ? change((step): step is Stage => step.key === definition.first, () => ({ next: target.key }))(definition, 0) : null;
}

/** Ways to break a process, each with a fault that must then be among those found. */
export const BREAKS: Readonly<Record<string, readonly [ProcessFaultCode | readonly ProcessFaultCode[], Break]>> = {
  'a step is gone': ['next-missing', (definition, pick) => ({ ...definition, stages: definition.stages.toSpliced(1 + (pick % (definition.stages.length - 1)), 1) })],
  'the first step is gone': ['first-missing', (definition) => ({ ...definition, stages: definition.stages.slice(1) })],
  'a key is there twice': ['stage-key-duplicate', (definition, pick) => ({ ...definition, stages: [...definition.stages, definition.stages[pick % definition.stages.length]!] })],
  'a way leads nowhere': ['next-missing', change(leads, () => ({ next: NOWHERE }))],
  'a way leads back': ['circle', change(later, (_, __, { first }) => ({ next: first }))],
  'a way ends': ['next-unfit', change(leads, () => ({ next: null }))],
  'a way passes over the issue': ['issue-count', change(early, () => ({ next: 'return-1' }))],
  'nothing is issued': ['issue-count', change(kind('issue'), () => ({ kind: 'task' }))],
  'a step begins where nothing leads': ['stage-unreachable', (definition) => ({ ...definition, stages: [...definition.stages, { ...definition.stages[0]!, key: 'lonely' } as Step] })],
  'a choice has no ways': ['ways-none', change(kind('choice'), () => ({ ways: [] }))],
  'a condition reads an unknown name': ['condition-unfit', change(kind('choice'), firstWay('unknown_name'))],
  'a condition is no yes or no': ['condition-unfit', change(kind('choice'), firstWay('size(channel)'))],
  'a condition reads what nobody gave': [
    'field-not-given',
    (definition, pick) => change(kind('choice'), firstWay(NEVER.key))({ ...definition, data: [...(definition.data ?? []), NEVER] }, pick),
  ],
  'a field has a fact’s name': ['field-key-unfit', (definition) => ({ ...definition, data: [...(definition.data ?? []), { ...NEVER, key: 'channel' }] })],
  'a task asks what is not declared': ['field-missing', change(isTask, () => ({ asks: ['undeclared'] }))],
  'a consultation says nothing of silence': ['silence-missing', change(kind('consult'), () => ({ silence: undefined }))],
  'silence counts without a limit': ['limit-missing', change(kind('consult'), () => ({ silence: 'consent', limit: null }))],
  'a limit is nothing': ['limit-unfit', change(isStage, () => ({ limit: { value: 0, unit: 'working-days' } }))],
  'a post handles no files': ['post-unfit', change(isStage, () => ({ post: 'administrator' }))],
  'a unit is no rule': ['word-unknown', change(isStage, () => ({ unit: 'department@elsewhere' }))],
  'a fork has one branch': ['branches-few', change(kind('fork'), ({ branches }) => ({ branches: branches.slice(0, 1) }))],
  'a branch has no work': ['branch-empty', change(kind('fork'), (fork, pick) => branchTo(fork, pick, () => fork.join))],
  'a branch begins in its sibling': ['step-shared', change(kind('fork'), (fork, pick) => branchTo(fork, pick, (at) => fork.branches[at === 0 ? 1 : 0]!.next))],
  'a branch is left for the end': [['branch-leaves', 'issue-count'], change(inBranch, () => ({ next: 'return-1' }))],
  'a branch is entered from before the fork': ['block-entered', enterBranch],
  'a branch issues': ['issue-in-fork', change(inBranch, () => ({ kind: 'issue' }))],
  'a join is no join': ['join-missing', change(kind('fork'), (fork, pick, definition) => ({ join: [...spreadOf(definition, fork.key, fork.branches[0]!.key)][0] }))],
  'a join waits for too many': ['join-rule-unfit', change(kind('join'), () => ({ rule: 9 }))],
  'a join closes nothing': ['join-unused', (definition) => ({ ...definition, stages: [...definition.stages, { key: 'dead', name: 'Thừa', kind: 'join', rule: 'all', late: 'wait', next: 'issue-1' } satisfies JoinStep] })],
  'two forks share a join': ['join-shared', shareJoin],
  'two forks swap their joins': [['join-crossed', 'branch-leaves', 'block-entered', 'branch-empty'], swapJoins],
  'a way back leads on': ['returns-to-unfit', change(isTask, ({ next }) => ({ returnsTo: [next] }))],
  'a way back says nothing of the siblings': ['siblings-undeclared', change(goesBack, (stage) => edgesTurned(stage, 'object', (to) => to))],
  'a way back cancels no one': ['siblings-none', change(goesBack, (stage) => edgesTurned(stage, 'string', (to) => ({ to, siblings: 'cancel' })))],
  'a refusal comes after the issue': ['after-issue', change(kind('issue'), () => ({ mayRefuse: true }))],
  'the schema does not know this': ['feature-needs-schema-2', (definition) => ({ ...definition, schema: 1 })],
};

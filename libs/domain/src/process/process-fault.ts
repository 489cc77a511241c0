import type { DefinitionFault } from './definition-fault.js';
import type { ProcessDefinition, Step } from './definition.js';

/** What may be wrong with a process definition. */
export type ProcessFaultCode =
  | 'schema-unknown'
  | 'feature-needs-schema-2'
  | 'date-invalid'
  | 'procedure-mismatch'
  | 'stage-key-duplicate'
  | 'word-unknown'
  | 'member-unfit'
  | 'first-missing'
  | 'first-not-counter'
  | 'next-missing'
  | 'next-unfit'
  | 'circle'
  | 'stage-unreachable'
  | 'return-count'
  | 'issue-count'
  | 'ways-none'
  | 'condition-unfit'
  | 'field-key-unfit'
  | 'field-key-duplicate'
  | 'field-options-unfit'
  | 'field-missing'
  | 'field-unfit'
  | 'field-not-given'
  | 'branches-few'
  | 'branch-key-duplicate'
  | 'branch-empty'
  | 'branch-leaves'
  | 'branch-over-limit'
  | 'block-entered'
  | 'step-shared'
  | 'issue-in-fork'
  | 'join-missing'
  | 'join-unused'
  | 'join-shared'
  | 'join-crossed'
  | 'join-rule-unfit'
  | 'returns-to-unfit'
  | 'siblings-undeclared'
  | 'siblings-none'
  | 'after-issue'
  | 'unit-missing'
  | 'unit-duplicate'
  | 'unit-unknown'
  | 'post-unfit'
  | 'limit-missing'
  | 'limit-unfit'
  | 'silence-missing'
  | 'sum-over-limit';

export type ProcessFault = DefinitionFault<ProcessFaultCode>;

export function fault(code: ProcessFaultCode, place: string, message: string): ProcessFault {
  return { code, place, message };
}

/** A way from one step to the next, with the place where it is written. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

/** All ways forward that leave a step. */
export function edgesOf(step: Step): Edge[] {
  const place = `stages.${step.key}`;
  const edge = (to: string, member: string): Edge => ({ from: step.key, to, place: `${place}.${member}` });
  switch (step.kind) {
    case 'choice':
      return [...step.ways.map(({ next }, index) => edge(next, `ways[${index}].next`)), edge(step.otherwise, 'otherwise')];
    case 'fork':
      return step.branches.map(({ next }, index) => edge(next, `branches[${index}].next`));
    default:
      return step.next === null ? [] : [edge(step.next, 'next')];
  }
}

/** Keys of all steps that can be reached from a step, itself left out. Total on circles and missing steps. */
export function reachableFrom(definition: ProcessDefinition, key: string): ReadonlySet<string> {
  const steps = new Map(definition.stages.map((step) => [step.key, step]));
  const reached = new Set<string>();
  const open = [key];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = steps.get(at);
    for (const { to } of step ? edgesOf(step) : []) {
      if (!reached.has(to) && steps.has(to)) open.push(to);
      reached.add(to);
    }
  }
  return reached;
}

import { enclosing, isStage, stepsInOrder, type ProcessDefinition, type Step } from '#domain';
import type { ProcessStep } from '../../../../api/types.js';
import { returnsOf, targetsOf, wayName } from '../definition/links.js';

/** The steps of a definition as the drawing of a process takes them, none of them done: first those on the way, then those that nothing leads to. */
export function drawnSteps(definition: ProcessDefinition): ProcessStep[] {
  const ordered = stepsInOrder(definition);
  const lost = definition.stages.filter((step) => !ordered.includes(step));
  return [...ordered, ...lost].map((step) => drawn(step, definition));
}

function drawn(step: Step, definition: ProcessDefinition): ProcessStep {
  return {
    key: step.key,
    name: step.name,
    kind: step.kind,
    state: 'ahead',
    unit: null,
    postName: null,
    limitText: null,
    product: isStage(step) ? step.product : null,
    ruleText: null,
    within: enclosing(definition, step.key).map(({ fork, branch }) => ({ fork, forkName: fork, branch, branchName: branch })),
    ways: targetsOf(step).map((next, place) => ({ name: wayName(step, place), whenText: null, limitText: null, next })),
    returnsTo: returnsOf(step).map((edge) => (typeof edge === 'string' ? edge : edge.to)),
    openedAt: null,
    closedAt: null,
    dueAt: null,
    by: null,
    times: 0,
  };
}

import type { JoinStep, ForkStep, ProcessDefinition, ReturnEdge, Stage, Step, UnitRole } from './definition.js';

const STAGE_KINDS: readonly string[] = ['task', 'consult', 'issue', 'return'] satisfies readonly Stage['kind'][];

/** Is the step work of people? */
export function isStage(step: Step): step is Stage {
  return STAGE_KINDS.includes(step.kind);
}

/** The step named `key`. Published definitions are checked, so a missing key is a defect: it throws. */
export function getStep(definition: ProcessDefinition, key: string): Step {
  const step = definition.stages.find((candidate) => candidate.key === key);
  if (!step) throw new Error(`Process ${definition.code} v${definition.version} has no step "${key}"`);
  return step;
}

/** The stage of people named `key`; throws when there is none. */
export function getStage(definition: ProcessDefinition, key: string): Stage {
  const step = getStep(definition, key);
  if (!isStage(step)) throw new Error(`Step "${key}" of ${definition.code} is no stage of people`);
  return step;
}

/** The fork named `key`; throws when there is none. */
export function getFork(definition: ProcessDefinition, key: string): ForkStep {
  const step = getStep(definition, key);
  if (step.kind !== 'fork') throw new Error(`Step "${key}" of ${definition.code} is no fork`);
  return step;
}

/** The join named `key`; throws when there is none. */
export function getJoin(definition: ProcessDefinition, key: string): JoinStep {
  const step = getStep(definition, key);
  if (step.kind !== 'join') throw new Error(`Step "${key}" of ${definition.code} is no join`);
  return step;
}

/** Keys of the steps that may follow a step, in the order in which they are written. */
export function followers(step: Step): string[] {
  switch (step.kind) {
    case 'choice':
      return [...new Set([...step.ways.map(({ next }) => next), step.otherwise])];
    case 'fork':
      return step.branches.map(({ next }) => next);
    default:
      return step.next === null ? [] : [step.next];
  }
}

/** The rules by which a stage's unit is found, the first that names one holds. */
export function unitRolesOf({ unit }: Pick<Stage, 'unit'>): readonly UnitRole[] {
  return typeof unit === 'string' ? [unit] : unit;
}

/** The key to which a way back leads. */
export function returnKey(edge: ReturnEdge): string {
  return typeof edge === 'string' ? edge : edge.to;
}

/** Steps in the order in which a case may first meet them: each before those that follow it. Steps that nothing leads to are left out. */
export function stepsInOrder(definition: ProcessDefinition): Step[] {
  const done: Step[] = [];
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const step = definition.stages.find((candidate) => candidate.key === key);
    if (!step || seen.has(key)) return;
    seen.add(key);
    for (const next of followers(step).reverse()) visit(next);
    done.push(step);
  };
  visit(definition.first);
  return done.reverse();
}

/** Stages of people in the order in which a case may first meet them. */
export function stagesInOrder(definition: ProcessDefinition): Stage[] {
  return stepsInOrder(definition).filter(isStage);
}

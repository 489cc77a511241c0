import { enclosing, isStage, returnKey, type ProcessDefinition, type ReturnEdge, type Stage, type StageLimit, type Step } from '#domain';
import { leadingTo, redirected, targetsOf, withStep, withTargets } from './links.js';

/** Changes members of one step, `undefined` takes one away; what is not named stays as it is, also what no table shows. */
export function changeStep(definition: ProcessDefinition, key: string, changes: Readonly<Record<string, unknown>>): ProcessDefinition {
  return withStep(definition, key, (step) => Object.fromEntries(Object.entries({ ...step, ...changes }).filter(([, value]) => value !== undefined)) as unknown as Step);
}

/** Gives a step's time: its limit, that of its call, or for how long it waits. */
export function limitStep(definition: ProcessDefinition, key: string, limit: StageLimit | null): ProcessDefinition {
  return withStep(definition, key, (step) => {
    if (step.kind === 'wait') return limit === null ? step : { ...step, until: { limit } };
    return isStage(step) || step.kind === 'call' ? { ...step, limit } : step;
  });
}

/** The limit that `limitStep` gives; `undefined` where the step has none to give. */
export function limitOfStep(step: Step): StageLimit | null | undefined {
  if (step.kind === 'wait') return 'limit' in step.until ? step.until.limit : undefined;
  return isStage(step) || step.kind === 'call' ? step.limit : undefined;
}

/** Leads a step that does not part elsewhere; one that ends the process may be given a way on. */
export function leadStep(definition: ProcessDefinition, key: string, to: string | null): ProcessDefinition {
  return withStep(definition, key, (step) => ('next' in step ? ({ ...step, next: to } as Step) : step));
}

/** Sets where a step may go back to. A way back out of a branch cancels the branches beside it, as it must. */
export function returnStep(definition: ProcessDefinition, key: string, keys: readonly string[]): ProcessDefinition {
  const within = enclosing(definition, key).length;
  const edge = (to: string): ReturnEdge => (enclosing(definition, to).length < within ? { to, siblings: 'cancel' } : to);
  return withStep(definition, key, (step) => (isStage(step) ? { ...step, returnsTo: keys.map(edge) } : step));
}

/** Gives a step another key; everything that names it names it so. `null` where another step has that key. */
export function renameStep(definition: ProcessDefinition, key: string, renamed: string): ProcessDefinition | null {
  if (key === renamed) return definition;
  if (definition.stages.some((step) => step.key === renamed)) return null;
  const back = (edge: ReturnEdge): ReturnEdge => (returnKey(edge) !== key ? edge : typeof edge === 'string' ? renamed : { ...edge, to: renamed });
  const { stages, ...rest } = redirected(definition, key, renamed);
  return {
    ...rest,
    stages: stages.map((step) => {
      const own = step.key === key ? { ...step, key: renamed } : step;
      if (own.kind === 'fork' && own.join === key) return { ...own, join: renamed };
      return isStage(own) && own.returnsTo !== undefined ? { ...own, returnsTo: own.returnsTo.map(back) } : own;
    }),
  };
}

/** What a move did. */
export interface Moved {
  readonly definition: ProcessDefinition;
  /** Do cases go another way now, or has only the line another place? */
  readonly relinked: boolean;
}

/** Moves a line up or down. Two steps that follow one another, and nothing else, change places on the way as well. `null` at either end. */
export function moveStep(definition: ProcessDefinition, key: string, by: 1 | -1): Moved | null {
  const at = definition.stages.findIndex((step) => step.key === key);
  const upper = Math.min(at, at + by);
  const [first, second] = [definition.stages[upper], definition.stages[upper + 1]];
  if (at === -1 || !first || !second) return null;
  const stages = definition.stages.with(upper, second).with(upper + 1, first);
  const swapped = { ...definition, stages };
  if (!followsAlone(definition, first, second)) return { definition: swapped, relinked: false };
  const after = targetsOf(second)[0] ?? '';
  const led = redirected(swapped, first.key, second.key, [first.key, second.key]);
  return { relinked: true, definition: changeStep(changeStep(led, second.key, { next: first.key }), first.key, { next: after }) };
}

/** Two steps of work of which the second comes from the first alone and goes on. */
function followsAlone(definition: ProcessDefinition, first: Step, second: Step): boolean {
  const works = (step: Step): boolean => isStage(step) || step.kind === 'wait' || step.kind === 'call';
  return works(first) && works(second) && targetsOf(first)[0] === second.key && targetsOf(second).length === 1 && leadingTo(definition, second.key).length === 1;
}

/** A step that begins, in words of the catalogue. */
export interface NewWords {
  readonly name: string;
  readonly product: string;
}

/** A step of work under a key that is free, done by whom the step above it names. */
export function newStage(definition: ProcessDefinition, above: Step | undefined, { name, product }: NewWords, next: string | null): Stage {
  const doer = above !== undefined && isStage(above) && above.kind === 'task' ? above : undefined;
  return { key: freeKey(definition), name, kind: 'task', unit: doer?.unit ?? 'department@resolving', post: doer?.post ?? 'specialist', limit: { value: 4, unit: 'working-hours' }, product, next, returnsTo: [] };
}

/** `step-9`, or the next number that no step has. */
export function freeKey({ stages }: ProcessDefinition): string {
  for (let number = stages.length + 1; ; number += 1) if (!stages.some(({ key }) => key === `step-${number}`)) return `step-${number}`;
}

/**
 * Adds a step of work below a line, on its way on: of a choice on the last way, of a fork in the first branch; before a
 * step that ends the process. Answers the new key as well.
 */
export function addStep(definition: ProcessDefinition, after: string | null, words: NewWords): { readonly definition: ProcessDefinition; readonly key: string } {
  const above = definition.stages.find((step) => step.key === after) ?? definition.stages.at(-1);
  const added = newStage(definition, above, words, null);
  const { key } = added;
  if (!above) return { key, definition: { ...definition, first: key, stages: [added] } };
  const place = definition.stages.indexOf(above);
  if (targetsOf(above).length === 0) {
    const led = redirected(definition, above.key, key);
    return { key, definition: { ...led, stages: led.stages.toSpliced(place, 0, { ...added, next: above.key }) } };
  }
  const way = above.kind === 'choice' ? above.ways.length : 0;
  const next = targetsOf(above)[way] ?? null;
  const led = withStep(definition, above.key, (step) => withTargets(step, (target, at) => (at === way ? key : target)));
  return { key, definition: { ...led, stages: led.stages.toSpliced(place + 1, 0, { ...added, next }) } };
}

/**
 * Takes a step out. What led to it leads to what followed it (of a choice where nothing holds, of a fork its first
 * branch); where nothing followed, ways lead nowhere and the check names them. Nobody goes back to it any more.
 */
export function removeStep(definition: ProcessDefinition, key: string): ProcessDefinition {
  const gone = definition.stages.find((step) => step.key === key);
  if (!gone) return definition;
  const next = gone.kind === 'choice' ? gone.otherwise : targetsOf(gone)[0];
  const led = next === undefined || next === key ? definition : redirected(definition, key, next);
  const stages = led.stages.filter((step) => step.key !== key);
  return { ...led, stages: stages.map((step) => (isStage(step) && step.returnsTo !== undefined ? { ...step, returnsTo: step.returnsTo.filter((edge) => returnKey(edge) !== key) } : step)) };
}

import { isStage, type ProcessDefinition, type ReturnEdge, type Step } from '#domain';

/** Keys of the steps that a step leads to, one for each of its ways, in the order in which they are written. */
export function targetsOf(step: Step): readonly string[] {
  if (step.kind === 'choice') return [...step.ways.map(({ next }) => next), step.otherwise];
  if (step.kind === 'fork') return step.branches.map(({ next }) => next);
  return step.next === null ? [] : [step.next];
}

/** What a way is called; the last way of a choice is the one where nothing holds. */
export function wayName(step: Step, place: number): string | null {
  if (step.kind === 'choice') return step.ways[place]?.name ?? null;
  return step.kind === 'fork' ? (step.branches[place]?.name ?? null) : null;
}

/** The same step with its ways led elsewhere, each by its place; where a fork's branches meet stays. */
export function withTargets<Kind extends Step>(step: Kind, lead: (target: string, place: number) => string): Kind {
  if (step.kind === 'choice') return { ...step, ways: step.ways.map((way, place) => ({ ...way, next: lead(way.next, place) })), otherwise: lead(step.otherwise, step.ways.length) };
  if (step.kind === 'fork') return { ...step, branches: step.branches.map((branch, place) => ({ ...branch, next: lead(branch.next, place) })) };
  return step.next === null ? step : { ...step, next: lead(step.next, 0) };
}

/** Everything that leads forward to one step leads to another; keys that nothing leads to may be left out. */
export function redirected(definition: ProcessDefinition, from: string, to: string, except: readonly string[] = []): ProcessDefinition {
  const lead = (target: string): string => (target === from ? to : target);
  return { ...definition, first: lead(definition.first), stages: definition.stages.map((step) => (except.includes(step.key) ? step : withTargets(step, lead))) };
}

/** Keys of the steps that lead to a step. */
export function leadingTo({ stages }: ProcessDefinition, key: string): string[] {
  return stages.filter((step) => targetsOf(step).includes(key)).map((step) => step.key);
}

/** Ways back of a step; a drawing may leave them out. */
export function returnsOf(step: Step): readonly ReturnEdge[] {
  return isStage(step) ? ((step.returnsTo as readonly ReturnEdge[] | undefined) ?? []) : [];
}

/** The same process with one step put in another's place. */
export function withStep(definition: ProcessDefinition, key: string, change: (step: Step) => Step): ProcessDefinition {
  return { ...definition, stages: definition.stages.map((step) => (step.key === key ? change(step) : step)) };
}

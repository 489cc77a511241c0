import type { ForkBranch, ProcessDefinition, StageLimit, Step } from '#domain';
import { newStage, type NewWords } from './edit-process.js';
import { targetsOf, withStep, withTargets } from './links.js';

/** What of one way may be changed; only ways of a choice have a condition, only branches of a fork a limit. */
export interface WayChanges {
  readonly name?: string;
  readonly when?: string;
  readonly limit?: StageLimit | null;
}

/** How many ways part at a step, that where nothing holds among them; none where the way only goes on. */
export function wayCount(step: Step): number {
  return step.kind === 'choice' || step.kind === 'fork' ? targetsOf(step).length : 0;
}

/** The way of a choice that is taken where nothing holds: it has no name and no condition, and stays the last. */
export function isOtherwise(step: Step, way: number): boolean {
  return step.kind === 'choice' && way === step.ways.length;
}

export function changeWay(definition: ProcessDefinition, key: string, way: number, changes: WayChanges): ProcessDefinition {
  const change = <Way extends object>(ways: readonly Way[]): Way[] => ways.map((one, at) => (at === way ? { ...one, ...changes } : one));
  return withStep(definition, key, (step) => {
    if (step.kind === 'choice') return { ...step, ways: change(step.ways) };
    return step.kind === 'fork' ? { ...step, branches: change(step.branches) } : step;
  });
}

/** Leads one way of a step elsewhere. */
export function leadWay(definition: ProcessDefinition, key: string, way: number, to: string): ProcessDefinition {
  return withStep(definition, key, (step) => withTargets(step, (target, at) => (at === way ? to : target)));
}

/** A process with a way more, and which it is. */
interface Added {
  readonly definition: ProcessDefinition;
  readonly way: number;
}

/**
 * Adds a way after another, or as the last: to a choice one that still wants its condition and leads where nothing holds,
 * to a fork a branch with a step of work, since branches without any are none. `null` where no ways part.
 */
export function addWay(definition: ProcessDefinition, key: string, after: number | null, name: string, words: NewWords): Added | null {
  const step = definition.stages.find((one) => one.key === key);
  if (step?.kind === 'choice') {
    const way = Math.min((after ?? step.ways.length) + 1, step.ways.length);
    return { way, definition: withStep(definition, key, () => ({ ...step, ways: step.ways.toSpliced(way, 0, { name, when: '', next: step.otherwise }) })) };
  }
  if (step?.kind !== 'fork') return null;
  const way = Math.min((after ?? step.branches.length) + 1, step.branches.length);
  const work = newStage(definition, step, words, step.join);
  const branch: ForkBranch = { key: freeBranch(step.branches), name, limit: null, next: work.key };
  const parted = withStep(definition, key, () => ({ ...step, branches: step.branches.toSpliced(way, 0, branch) }));
  const meeting = parted.stages.findIndex((one) => one.key === step.join);
  return { way, definition: { ...parted, stages: parted.stages.toSpliced(meeting === -1 ? parted.stages.length : meeting, 0, work) } };
}

function freeBranch(branches: readonly ForkBranch[]): string {
  for (let number = branches.length + 1; ; number += 1) if (!branches.some(({ key }) => key === `branch-${number}`)) return `branch-${number}`;
}

/** Takes a way out; its steps stay, and the check names what nothing leads to any more. `null` for the way where nothing holds. */
export function removeWay(definition: ProcessDefinition, key: string, way: number): ProcessDefinition | null {
  const step = definition.stages.find((one) => one.key === key);
  if (!step || isOtherwise(step, way)) return null;
  return withStep(definition, key, () => {
    if (step.kind === 'choice') return { ...step, ways: step.ways.toSpliced(way, 1) };
    return step.kind === 'fork' ? { ...step, branches: step.branches.toSpliced(way, 1) } : step;
  });
}

/** Lets a way change places with the one before or after it, which for conditions is the order in which they are asked. `null` at either end. */
export function moveWay(definition: ProcessDefinition, key: string, way: number, by: 1 | -1): ProcessDefinition | null {
  const step = definition.stages.find((one) => one.key === key);
  if (step?.kind === 'choice') {
    const ways = swapped(step.ways, way, way + by);
    return ways && withStep(definition, key, () => ({ ...step, ways }));
  }
  if (step?.kind !== 'fork') return null;
  const branches = swapped(step.branches, way, way + by);
  return branches && withStep(definition, key, () => ({ ...step, branches }));
}

function swapped<Item>(list: readonly Item[], one: number, other: number): readonly Item[] | null {
  const [first, second] = [list[one], list[other]];
  return first === undefined || second === undefined ? null : list.with(one, second).with(other, first);
}

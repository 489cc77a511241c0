import type { ForkBranch, ForkStep, ProcessDefinition, Step } from './definition.js';
import { followers } from './stages.js';

/** One branch of one fork, by their keys. */
export interface BranchPlace {
  readonly fork: string;
  readonly branch: string;
}

/** A branch with the keys of the steps that stand in it, in the order in which they are met. */
interface Spread extends BranchPlace {
  readonly keys: ReadonlySet<string>;
}

interface Blocks {
  readonly spreads: readonly Spread[];
  readonly enclosing: ReadonlyMap<string, readonly BranchPlace[]>;
}

const known = new WeakMap<ProcessDefinition, Blocks>();

/**
 * The branches that a step stands in, outermost first; empty outside every fork. A fork and its join stand outside
 * their own branches. It answers for faulty definitions too, since the checker asks it.
 */
export function enclosing(definition: ProcessDefinition, key: string): readonly BranchPlace[] {
  return blocksOf(definition).enclosing.get(key) ?? [];
}

/** Keys of the steps of one branch, those of the forks nested in it included. */
export function spreadOf(definition: ProcessDefinition, fork: string, branch: string): ReadonlySet<string> {
  const spread = blocksOf(definition).spreads.find((candidate) => candidate.fork === fork && candidate.branch === branch);
  return spread?.keys ?? new Set();
}

/** The fork whose branches meet at a join; `undefined` when there is none. */
export function forkOfJoin(definition: ProcessDefinition, join: string): ForkStep | undefined {
  return definition.stages.find((step): step is ForkStep => step.kind === 'fork' && step.join === join);
}

/** Do the branches `outer` enclose (or equal) the branches `inner`? */
export function encloses(outer: readonly BranchPlace[], inner: readonly BranchPlace[]): boolean {
  return outer.every(({ fork, branch }, index) => inner[index]?.fork === fork && inner[index].branch === branch);
}

function blocksOf(definition: ProcessDefinition): Blocks {
  const cached = known.get(definition);
  if (cached) return cached;
  const steps = new Map(definition.stages.map((step) => [step.key, step]));
  const forks = definition.stages.filter((step) => step.kind === 'fork');
  const spreads = forks.flatMap((fork) => fork.branches.map((branch) => spread(fork, branch, steps)));
  const blocks = { spreads, enclosing: placesOf(spreads) };
  known.set(definition, blocks);
  return blocks;
}

/** Everything that a branch leads to before its fork's join. */
function spread(fork: ForkStep, branch: ForkBranch, steps: ReadonlyMap<string, Step>): Spread {
  const keys = new Set<string>();
  const open = [branch.next];
  for (let key = open.shift(); key !== undefined; key = open.shift()) {
    const step = steps.get(key);
    if (!step || key === fork.join || keys.has(key)) continue;
    keys.add(key);
    open.push(...followers(step));
  }
  return { fork: fork.key, branch: branch.key, keys };
}

/** An outer branch holds more steps than the branches nested in it, which orders them. */
function placesOf(spreads: readonly Spread[]): Map<string, BranchPlace[]> {
  const places = new Map<string, BranchPlace[]>();
  for (const { fork, branch, keys } of [...spreads].sort((a, b) => b.keys.size - a.keys.size)) {
    for (const key of keys) {
      const found = places.get(key) ?? [];
      found.push({ fork, branch });
      places.set(key, found);
    }
  }
  return places;
}

import type { ProcessStep, StepWay } from '../../api/types.js';

/** A way that leads on from a fork or a choice, with the steps that lie on it alone. */
export interface FlowWay {
  readonly way: StepWay;
  readonly nodes: readonly FlowNode[];
  /** The step to which the way leads; where it has no steps of its own that is all there is to tell. */
  readonly target: ProcessStep | null;
  /** Was this way of a choice taken? `null` while that is not decided, and for branches, which are all taken. */
  readonly taken: boolean | null;
}

/** A step as it is drawn; only forks and choices have ways beside each other. */
export interface FlowNode {
  readonly step: ProcessStep;
  readonly ways: readonly FlowWay[];
}

type Steps = ReadonlyMap<string, ProcessStep>;

/**
 * A process, whose steps come in drawing order, as it is drawn: one step below the other; under a fork its branches
 * side by side, under a choice what lies on each of its ways alone. Where ways meet again the drawing goes on below.
 */
export function layOutProcess(steps: readonly ProcessStep[]): FlowNode[] {
  return drawn(steps, new Map(steps.map((step) => [step.key, step])));
}

function drawn(region: readonly ProcessStep[], all: Steps): FlowNode[] {
  const left = new Map(region.map((step) => [step.key, step]));
  const nodes: FlowNode[] = [];
  for (const step of region) {
    if (!left.delete(step.key)) continue;
    if (step.kind === 'fork') nodes.push({ step, ways: branchesOf(step, left, all) });
    else if (step.kind === 'choice') nodes.push({ step, ways: choicesOf(step, left, all) });
    else nodes.push({ step, ways: [] });
  }
  return nodes;
}

/** What is drawn on one way is drawn nowhere else. */
function take(left: Map<string, ProcessStep>, belongs: (step: ProcessStep) => boolean, all: Steps): FlowNode[] {
  const own = [...left.values()].filter(belongs);
  for (const { key } of own) left.delete(key);
  return drawn(own, all);
}

function branchesOf(fork: ProcessStep, left: Map<string, ProcessStep>, all: Steps): FlowWay[] {
  const placeOf = (step: ProcessStep | undefined) => step?.within.find((place) => place.fork === fork.key)?.branch;
  return fork.ways.map((way) => {
    const target = all.get(way.next) ?? null;
    const branch = placeOf(target ?? undefined);
    return { way, target, taken: null, nodes: branch === undefined ? [] : take(left, (step) => placeOf(step) === branch, all) };
  });
}

function choicesOf(choice: ProcessStep, left: Map<string, ProcessStep>, all: Steps): FlowWay[] {
  const reached = new Map(choice.ways.map(({ next }) => [next, reachable(next, left)]));
  const alone = (next: string) => {
    const others = [...reached].filter(([other]) => other !== next).map(([, keys]) => keys);
    return [...(reached.get(next) ?? [])].filter((key) => others.every((keys) => !keys.has(key)));
  };
  const own = new Map(choice.ways.map(({ next }) => [next, alone(next)]));
  const taken = takenWays(choice, own, all);
  return choice.ways.map((way) => {
    const keys = new Set(own.get(way.next));
    return { way, target: all.get(way.next) ?? null, taken: taken(way), nodes: take(left, ({ key }) => keys.has(key), all) };
  });
}

/** A way was taken when the case has been at a step that lies on it alone, or at none of those while the way has none. */
function takenWays(choice: ProcessStep, own: ReadonlyMap<string, readonly string[]>, all: Steps): (way: StepWay) => boolean | null {
  if (choice.state !== 'done') return () => null;
  const been = (keys: readonly string[]) => keys.some((key) => ['done', 'open', 'cancelled'].includes(all.get(key)?.state ?? 'skipped'));
  const walked = choice.ways.filter(({ next }) => been(own.get(next) ?? []));
  const possible = walked.length > 0 ? walked : choice.ways.filter(({ next }) => own.get(next)?.length === 0);
  return (way) => (possible.includes(way) ? (possible.length === 1 ? true : null) : false);
}

function reachable(first: string, within: ReadonlyMap<string, ProcessStep>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [first];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const step = within.get(key);
    if (step === undefined || found.has(key)) continue;
    found.add(key);
    open.push(...step.ways.map(({ next }) => next));
  }
  return found;
}

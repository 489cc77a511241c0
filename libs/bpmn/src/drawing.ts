import { canonicalJson, followers, isStage, spreadOf, stagesInOrder, stepsInOrder, type ChoiceWay, type ForkBranch, type ForkStep, type ProcessDefinition, type Stage, type Step } from '#domain';
import { describeUnit } from './unit-words.js';

/** A shape: a step, the start, the end, or a gateway that only brings ways together. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: Step['kind'] | 'start' | 'end' | 'merge';
  readonly name: string;
  readonly step: Step | null;
  readonly lane: number;
}

/** An arrow. `way` and `branch` say which one of a choice or fork it is; `isDefault` is the choice's way otherwise. */
export interface DrawnFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly way?: ChoiceWay;
  readonly branch?: ForkBranch;
  readonly isDefault?: true;
}

export interface DrawnLane {
  readonly id: string;
  readonly name: string;
  readonly unit: Stage['unit'];
}

/** A definition as shapes and arrows, without places on the paper. Nodes stand in the order of the definition. */
export interface Drawing {
  readonly lanes: readonly DrawnLane[];
  readonly nodes: readonly DrawnNode[];
  readonly flows: readonly DrawnFlow[];
}

export const START_ID = 'Start';
export const START_NAME = 'Bắt đầu';
export const END_ID = 'End';
export const END_NAME = 'Kết thúc';
export const OTHERWISE_NAME = 'Còn lại';

/** The id of a step's shape; another for every key, whatever characters it has. */
export function stepId(key: string): string {
  return `Step_${key.replace(/[^A-Za-z0-9.-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`;
}

/** Draws a definition. Its ways must lead to steps that exist, as in every published one; else it throws. */
export function drawProcess(definition: ProcessDefinition): Drawing {
  const ids = new Set([END_ID, ...definition.stages.map(({ key }) => stepId(key))]);
  if (ids.size <= definition.stages.length) throw new Error(`Process ${definition.code} has two steps of one key`);
  const direct = flowsOf(definition);
  for (const { from, to } of direct) if (!ids.has(to)) throw new Error(`Process ${definition.code} has a way from ${from} to nowhere`);
  const lanes = lanesOf(definition);
  const laneOf = laneFinder(definition, lanes);
  const { merges, flows } = withMerges(definition, direct);
  const steps = definition.stages.map((step): DrawnNode => ({ id: stepId(step.key), kind: step.kind, name: step.name, step, lane: laneOf(step.key) }));
  const start: DrawnNode = { id: START_ID, kind: 'start', name: START_NAME, step: null, lane: laneOf(definition.first) };
  const last = definition.stages.find((step) => followers(step).length === 0 && step.kind !== 'choice' && step.kind !== 'fork');
  const end: DrawnNode = { id: END_ID, kind: 'end', name: END_NAME, step: null, lane: last ? laneOf(last.key) : 0 };
  const drawnMerges = merges.map(({ id, before }): DrawnNode => ({ id, kind: 'merge', name: '', step: null, lane: laneOf(before) }));
  return { lanes, nodes: [start, ...steps, ...drawnMerges, end], flows: flows.map((flow, index) => ({ ...flow, id: `Flow_${index + 1}` })) };
}

/** An arrow before it is numbered. */
type Way = Omit<DrawnFlow, 'id'>;

function flowsOf(definition: ProcessDefinition): Way[] {
  return [{ from: START_ID, to: stepId(definition.first) }, ...definition.stages.flatMap(waysOf)];
}

function waysOf(step: Step): Way[] {
  const from = stepId(step.key);
  if (step.kind === 'choice') {
    return [...step.ways.map((way) => ({ from, to: stepId(way.next), way })), { from, to: stepId(step.otherwise), isDefault: true as const }];
  }
  if (step.kind === 'fork') return step.branches.map((branch) => ({ from, to: stepId(branch.next), branch }));
  return [{ from, to: step.next === null ? END_ID : stepId(step.next) }];
}

/** One lane a unit rule, in the order in which a case meets them. */
function lanesOf(definition: ProcessDefinition): DrawnLane[] {
  const units = new Map<string, Stage['unit']>();
  for (const { unit } of [...stagesInOrder(definition), ...definition.stages.filter(isStage)]) {
    const rule = canonicalJson(unit);
    if (!units.has(rule)) units.set(rule, unit);
  }
  return [...units.values()].map((unit, index) => ({ id: `Lane_${index + 1}`, name: describeUnit(unit), unit }));
}

/** A stage stands in its unit's lane, every other step in that of the stage before it. */
function laneFinder(definition: ProcessDefinition, lanes: readonly DrawnLane[]): (key: string) => number {
  const found = new Map<string, number>();
  const rules = lanes.map(({ unit }) => canonicalJson(unit));
  const ordered = [...new Set([...stepsInOrder(definition), ...definition.stages])];
  for (const step of ordered) {
    if (isStage(step)) found.set(step.key, rules.indexOf(canonicalJson(step.unit)));
    const lane = found.get(step.key) ?? 0;
    for (const next of followers(step)) if (!found.has(next)) found.set(next, lane);
  }
  return (key) => found.get(key) ?? 0;
}

/** Where ways would be waited for although they belong to one token, a merging gateway brings them together first. */
function withMerges(definition: ProcessDefinition, direct: readonly Way[]): { merges: { id: string; before: string }[]; flows: Way[] } {
  const merges: { id: string; before: string }[] = [];
  const rerouted = new Map<Way, string>();
  for (const step of definition.stages) {
    for (const group of waitingGroups(definition, step, direct.filter(({ to }) => to === stepId(step.key)))) {
      if (group.length < 2) continue;
      const id = `Merge_${merges.length + 1}`;
      merges.push({ id, before: step.key });
      for (const way of group) rerouted.set(way, id);
    }
  }
  const added = merges.map(({ id, before }): Way => ({ from: id, to: stepId(before) }));
  return { merges, flows: [...direct.map((way) => ({ ...way, to: rerouted.get(way) ?? way.to })), ...added] };
}

/** Ways into a parallel gateway that stand for one token: all into a fork, those of one branch into a join. */
function waitingGroups(definition: ProcessDefinition, step: Step, incoming: readonly Way[]): Way[][] {
  if (step.kind === 'fork') return [[...incoming]];
  if (step.kind !== 'join') return [];
  const forks = definition.stages.filter((candidate): candidate is ForkStep => candidate.kind === 'fork' && candidate.join === step.key);
  return forks.flatMap((fork) =>
    fork.branches.map(({ key }) => {
      const inside = new Set([...spreadOf(definition, fork.key, key)].map(stepId));
      return incoming.filter(({ from }) => inside.has(from));
    }),
  );
}

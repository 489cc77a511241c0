import type { ProcessDefinition, Step } from '../process/definition.js';
import { followers } from '../process/stages.js';
import { FINAL_STATUSES, type CaseFile } from './case-file.js';
import type { CaseEvent } from './events.js';

/** Where a case stands at a step of its process: done, open now, perhaps ahead, not taken, or ended without being done. */
export const STEP_STATES = ['done', 'open', 'ahead', 'skipped', 'cancelled'] as const;
export type StepState = (typeof STEP_STATES)[number];

/**
 * Where a case stands at every step of its process (hồ sơ đang ở đâu trong quy trình), by the step's key. What lies ahead
 * of an open step is ahead, whichever way a choice will take, also when it was done before: after a step back it is done
 * again.
 */
export function stepStates(file: CaseFile, events: readonly CaseEvent[], definition: ProcessDefinition): ReadonlyMap<string, StepState> {
  const open = new Set([...file.tokens.map(({ stage }) => stage), ...file.forks.map(({ fork }) => fork)]);
  const ahead = reachable(definition, startsOf(file, definition));
  const done = new Set([...Object.keys(file.visited), ...events.flatMap(passed)]);
  const opened = new Set(events.flatMap((event) => (event.kind === 'stage-opened' ? [event.data.stage] : [])));
  const stateOf = ({ key }: Step): StepState => {
    if (open.has(key)) return 'open';
    if (ahead.has(key)) return 'ahead';
    if (done.has(key)) return 'done';
    return opened.has(key) ? 'cancelled' : 'skipped';
  };
  return new Map(definition.stages.map((step) => [step.key, stateOf(step)]));
}

/** The steps from which a case goes on: what is open, the joins of open forks; before its acceptance the first. */
function startsOf({ status, acceptedAt, tokens, forks }: CaseFile, definition: ProcessDefinition): readonly string[] {
  if (FINAL_STATUSES.includes(status)) return [];
  if (acceptedAt === null) return [definition.first];
  const behind = tokens.flatMap(({ stage }) => definition.stages.filter(({ key }) => key === stage).flatMap(followers));
  return [...behind, ...forks.map(({ join }) => join)];
}

/** A step that an event leaves behind, where the case itself does not remember it. */
function passed(event: CaseEvent): string[] {
  switch (event.kind) {
    case 'stage-completed':
    case 'opinion-given':
    case 'machine-done':
      return [event.data.stage];
    case 'way-chosen':
      return [event.data.choice];
    case 'forked':
      return [event.data.fork];
    case 'joined':
      return [event.data.join];
    default:
      return [];
  }
}

function reachable(definition: ProcessDefinition, starts: readonly string[]): ReadonlySet<string> {
  const steps = new Map(definition.stages.map((step) => [step.key, step]));
  const found = new Set<string>();
  const open = [...starts];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const step = steps.get(key);
    if (!step || found.has(key)) continue;
    found.add(key);
    open.push(...followers(step));
  }
  return found;
}

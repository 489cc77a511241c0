import type { DataField, ForkStep, JoinStep, ProcessDefinition, Stage, StageLimit, Step } from '../../libs/domain/src/process/definition.js';
import { sampleProcess, sampleStage } from './sample-process.js';

/** Data that flow processes declare. */
export const FLOW_DATA: readonly DataField[] = [
  { key: 'area', name: 'Diện tích', type: 'number' },
  { key: 'agrees', name: 'Đồng ý', type: 'yes-no' },
  { key: 'ready_on', name: 'Ngày xong', type: 'date' },
  { key: 'tax', name: 'Thuế', type: 'number' },
];

export const hours = (value: number): StageLimit => ({ value, unit: 'working-hours' });
export const days = (value: number): StageLimit => ({ value, unit: 'working-days' });

/** A task of 8 hours at the department that decides, named after its key. */
export function task(key: string, next: string, changes: Partial<Stage> = {}): Stage {
  return sampleStage({ key, name: key, next, ...changes });
}

/** A fork whose branches are named after the step they begin with. */
export function fork(key: string, firsts: readonly string[], join: string, limit: StageLimit | null = null): ForkStep {
  return { key, name: key, kind: 'fork', join, branches: firsts.map((next) => ({ key: `to-${next}`, name: next, limit, next })) };
}

export function join(key: string, next: string, rule: JoinStep['rule'] = 'all', late: JoinStep['late'] = 'wait'): JoinStep {
  return { key, name: key, kind: 'join', rule, late, next };
}

/** From the counter, which asks `asks`, by the given steps to the issue and the return. The first step is the first of the list. */
export function flowProcess(steps: readonly Step[], asks: readonly string[] = []): ProcessDefinition {
  const [first] = steps;
  return {
    ...sampleProcess([
      sampleStage({ key: 'receive', unit: 'counter@receiving', post: 'counter-officer', limit: hours(2), next: first?.key ?? 'issue', asks }),
      ...steps,
      sampleStage({ key: 'issue', kind: 'issue', unit: 'authority@resolving', post: 'clerk', limit: hours(3), next: 'return' }),
      sampleStage({ key: 'return', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null }),
    ]),
    schema: 2,
    data: FLOW_DATA,
  };
}

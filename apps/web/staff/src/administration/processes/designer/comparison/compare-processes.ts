import { canonicalJson, type ProcessDefinition, type Step } from '#domain';

/** A member that is not what it was; `undefined` where there was or is none. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of a step. */
export interface StepChange {
  readonly key: string;
  readonly name: string;
  readonly sign: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
}

export interface Comparison {
  /** Of the process as a whole. */
  readonly head: readonly FieldChange[];
  readonly steps: readonly StepChange[];
  /** Steps that are the same in both. */
  readonly same: number;
}

/** Members that differ between any two versions, and the steps, which are told one by one. */
const PASSED = ['version', 'code', 'stages'];

/** Steps that were added, removed or changed between two versions, member by member; a step is the same by its key. */
export function compareProcesses(before: ProcessDefinition, after: ProcessDefinition): Comparison {
  const were = new Map(before.stages.map((step) => [step.key, step]));
  const kept = after.stages.map((step) => changeOf(were.get(step.key), step));
  const gone = before.stages.filter(({ key }) => !after.stages.some((step) => step.key === key)).map((step): StepChange => ({ key: step.key, name: step.name, sign: 'removed', fields: [] }));
  const steps = [...kept, ...gone].filter((change) => change !== null);
  return { head: fieldChanges(before, after).filter(({ field }) => !PASSED.includes(field)), steps, same: kept.filter((change) => change === null).length };
}

function changeOf(before: Step | undefined, after: Step): StepChange | null {
  const { key, name } = after;
  if (!before) return { key, name, sign: 'added', fields: [] };
  const fields = fieldChanges(before, after);
  return fields.length === 0 ? null : { key, name, sign: 'changed', fields };
}

function fieldChanges(before: object, after: object): FieldChange[] {
  const [was, is] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields.filter((field) => text(was[field]) !== text(is[field])).map((field) => ({ field, before: was[field], after: is[field] }));
}

function text(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

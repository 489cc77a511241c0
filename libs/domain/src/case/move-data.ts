import { namesIn } from '../process/condition.js';
import type { DataField, ForkStep, ProcessDefinition, Step } from '../process/definition.js';
import { givenBefore } from '../process/given-data.js';
import { isOfType } from './case-data.js';
import type { CaseFile, OpenFork } from './case-file.js';
import { refuse, type Refusal } from './refusals.js';

/** What the new process decides on, or waits for, ahead of where the case stands must be known already or be given on every way there. */
export function dataMissing(file: CaseFile, to: ProcessDefinition, keyOf: (key: string) => string): Refusal | null {
  const fields = to.data ?? [];
  const unfit = fields.find((field) => Object.hasOwn(file.data, field.key) && !isOfType(field, file.data[field.key] ?? ''));
  if (unfit) return refuse('move-unfit', `Dữ liệu “${unfit.name}” của hồ sơ không đúng kiểu mà quy trình mới khai báo.`);
  for (const [step, given] of givenBefore(asItStands(file, to, keyOf))) {
    const missing = fields.find(({ key }) => readBy(step, fields).includes(key) && !given.has(key) && !Object.hasOwn(file.data, key));
    if (missing) return refuse('move-unfit', `Bước “${step.name}” của quy trình mới cần “${missing.name}” mà hồ sơ chưa có và không chắc còn bước nào hỏi.`);
  }
  return null;
}

function readBy(step: Step, fields: readonly DataField[]): readonly string[] {
  if (step.kind === 'choice') return step.ways.flatMap(({ when }) => namesIn(when, fields));
  return step.kind === 'wait' && 'data' in step.until ? [step.until.data] : [];
}

/** What is left of a process for a case: it begins where the case stands, and so do the branches of its open forks. */
function asItStands(file: CaseFile, to: ProcessDefinition, keyOf: (key: string) => string): ProcessDefinition {
  const standing = (fork: number | undefined, branch?: string): string | undefined => {
    const nested = file.forks.find(({ within }) => within?.fork === fork && within?.key === branch);
    const token = file.tokens.find((open) => open.branch?.fork === fork && open.branch?.key === branch);
    const key = nested?.fork ?? token?.stage;
    return key === undefined ? undefined : keyOf(key);
  };
  const left = (step: ForkStep, open: OpenFork): ForkStep => ({
    ...step,
    branches: step.branches
      .filter(({ key }) => open.branches.some((branch) => branch.key === key && branch.state !== 'cancelled'))
      .map((branch) => ({ ...branch, next: standing(open.id, branch.key) ?? step.join })),
  });
  const stages = to.stages.map((step) => {
    const open = step.kind === 'fork' ? file.forks.find(({ fork }) => keyOf(fork) === step.key) : undefined;
    return step.kind === 'fork' && open ? left(step, open) : step;
  });
  return { ...to, first: standing(undefined) ?? to.first, stages };
}

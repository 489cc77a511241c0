import {
  describeCondition,
  describeLimit,
  enclosing,
  fieldOf,
  formatInstant,
  isStage,
  resolveStageUnit,
  returnKey,
  stepStates,
  stepsInOrder,
  type CaseEvent,
  type Procedure,
  type ProcessDefinition,
  type StageLimit,
  type Step,
} from '#domain';
import type { CaseView, StageRecord } from '#persistence';
import { moment, unitRef, type DirectorySnapshot } from '#platform';
import { describeRule, namedBranch, postName } from '../show-case/describe-flow.js';
import { definitionOf } from '../show-case/explanation.js';
import type { CaseProcessDto, ProcessStepDto, StepWayDto } from './show-process.dto.js';

/** The process of a case as its page draws it. */
export function describeProcess(view: CaseView, events: readonly CaseEvent[], directory: DirectorySnapshot): CaseProcessDto {
  const definition = definitionOf(view.state, directory);
  const states = stepStates(view.state, events, definition);
  const { code, name, version, legalBasis } = definition;
  const variants = variantsOf(directory.procedure(view.state.procedureCode, view.state.procedureVersion)?.limits ?? []);
  const steps = stepsInOrder(definition).map((step) => ({
    key: step.key,
    name: step.name,
    kind: step.kind,
    state: states.get(step.key) ?? 'skipped',
    ...describeStep(step, definition, variants),
    within: enclosing(definition, step.key).map(({ fork, branch }) => namedBranch(definition, fork, branch)),
    ...went(step, view, directory),
  }));
  return { process: { code, name, version, legalBasis }, steps };
}

/** The procedure's sub-cases as people call them. */
type Variants = readonly { readonly value: string; readonly label: string }[];

function variantsOf(limits: Procedure['limits']): Variants {
  return limits.flatMap(({ variant, variantName }) => (variant === null || variantName === null ? [] : [{ value: variant, label: variantName }]));
}

type Plan = Pick<ProcessStepDto, 'limitText' | 'product' | 'ruleText' | 'ways' | 'returnsTo' | 'postName'>;

const PLAIN: Omit<Plan, 'ways'> = { limitText: null, product: null, ruleText: null, returnsTo: [], postName: null };

function describeStep(step: Step, definition: ProcessDefinition, variants: Variants): Plan {
  if (isStage(step)) {
    const { limit, product, next, returnsTo, post } = step;
    return { ...PLAIN, limitText: limitText(limit), product, ways: on(next), returnsTo: returnsTo.map(returnKey), postName: postName(post), ruleText: stageRule(step) };
  }
  switch (step.kind) {
    case 'choice':
      return { ...PLAIN, ways: [...step.ways.map(({ name, when, next }) => way(name, next, { whenText: describeCondition(when, definition.data ?? [], variants) })), way('Các trường hợp còn lại', step.otherwise)] };
    case 'fork':
      return { ...PLAIN, ways: step.branches.map(({ name, limit, next }) => way(name, next, { limitText: limitText(limit) })) };
    case 'join':
      return { ...PLAIN, ways: on(step.next), ruleText: joinRule(step, definition) };
    case 'wait':
      return { ...PLAIN, ways: on(step.next), postName: postName(null), ruleText: 'data' in step.until ? `Chờ đến “${fieldOf(definition, step.until.data).name}”` : `Chờ ${describeLimit(step.until.limit)}` };
    case 'call':
      return { ...PLAIN, ways: on(step.next), postName: postName(null), limitText: limitText(step.limit), ruleText: `Gọi dịch vụ “${step.service}”, ${step.silence === 'wait' ? 'chờ đến khi có trả lời' : 'quá hạn thì đi tiếp'}` };
  }
}

function stageRule({ kind, silence, handOver }: Extract<Step, { kind: 'task' | 'consult' | 'issue' | 'return' }>): string | null {
  if (kind === 'consult') return silence === 'consent' ? 'Lấy ý kiến, quá hạn coi như đồng ý' : 'Lấy ý kiến, chờ đến khi có ý kiến';
  return handOver ? `Chuyển liên thông, đơn vị nhận trả lời trong ${describeLimit(handOver.limit)}` : null;
}

function joinRule(step: Extract<Step, { kind: 'join' }>, definition: ProcessDefinition): string {
  const fork = definition.stages.find((candidate) => candidate.kind === 'fork' && candidate.join === step.key);
  const rule = describeRule(step, fork?.kind === 'fork' ? fork.branches.length : 0);
  return `Gặp nhau, ${rule}${step.late === 'cancel' ? ', nhánh quá hạn không chờ nữa' : ''}`;
}

function on(next: string | null): StepWayDto[] {
  return next === null ? [] : [way(null, next)];
}

function way(name: string | null, next: string, { whenText = null, limitText: limit = null }: Partial<Pick<StepWayDto, 'whenText' | 'limitText'>> = {}): StepWayDto {
  return { name, whenText, limitText: limit, next };
}

function limitText(limit: StageLimit | null): string | null {
  return limit && describeLimit(limit);
}

/** How the last time at the step went, and the unit that did it or will. */
function went(step: Step, { state, stages }: CaseView, directory: DirectorySnapshot): Pick<ProcessStepDto, 'unit' | 'openedAt' | 'closedAt' | 'dueAt' | 'by' | 'times'> {
  const rows = stages.filter(({ stage }) => stage === step.key);
  const last: StageRecord | undefined = rows.at(-1);
  const unitId = last?.unitId ?? (isStage(step) ? resolveStageUnit(step, state, directory.tree)?.id : step.kind === 'wait' || step.kind === 'call' ? state.resolvingAuthorityId : undefined);
  return {
    unit: unitId === undefined ? null : unitRef(directory, unitId),
    openedAt: last ? formatInstant(last.openedAt) : null,
    closedAt: moment(last?.closedAt ?? null),
    dueAt: moment(last?.dueAt ?? null),
    by: last?.by ?? null,
    times: rows.length,
  };
}

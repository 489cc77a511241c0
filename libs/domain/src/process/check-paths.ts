import { duplicates } from './definition-fault.js';
import type { ProcessDefinition, Step } from './definition.js';
import { edgesOf, fault, reachableFrom, type Edge, type ProcessFault } from './process-fault.js';
import { isStage, stepsInOrder, unitRolesOf } from './stages.js';

/** Keys and the ways between steps: each leads somewhere, none in a circle, and every path issues once and returns. */
export function checkPaths(definition: ProcessDefinition): ProcessFault[] {
  return [
    ...duplicates(definition.stages.map(({ key }) => key)).map((key) => fault('stage-key-duplicate', `stages.${key}`, `Mã bước “${key}” bị trùng.`)),
    ...checkFirst(definition),
    ...checkEdges(definition),
    ...circlesOf(definition).map(({ from, to, place }) => fault('circle', place, `Quy trình đi vòng: bước “${from}” chuyển ngược về “${to}”.`)),
    ...checkReach(definition),
    ...checkEnds(definition),
  ];
}

function checkFirst({ first, stages }: ProcessDefinition): ProcessFault[] {
  const step = stages.find(({ key }) => key === first);
  if (!step) return [fault('first-missing', 'first', `Không có bước đầu “${first}”.`)];
  const counter = isStage(step) && step.kind === 'task' && unitRolesOf(step).every((role) => role === 'counter@receiving');
  if (!counter) return [fault('first-not-counter', 'first', 'Bước đầu phải là bước xử lý ở bộ phận một cửa nơi tiếp nhận (counter@receiving).')];
  return step.handOver ? [fault('member-unfit', `stages.${first}.handOver`, `Bước đầu “${first}” không có ai bàn giao cho.`)] : [];
}

function checkEdges(definition: ProcessDefinition): ProcessFault[] {
  const keys = new Set(definition.stages.map(({ key }) => key));
  return definition.stages.flatMap((step) => {
    const missing = edgesOf(step).filter(({ to }) => !keys.has(to));
    const faults = missing.map(({ to, place }) => fault('next-missing', place, `Bước “${step.key}” chuyển đến bước “${to}” không tồn tại.`));
    if (step.kind === 'choice' && step.ways.length === 0) {
      faults.push(fault('ways-none', `stages.${step.key}.ways`, `Bước rẽ nhánh “${step.key}” không có điều kiện nào để chọn.`));
    }
    if ('next' in step && (step.next === null) !== (step.kind === 'return')) {
      faults.push(
        fault('next-unfit', `stages.${step.key}.next`, `Bước “${step.key}”: chỉ bước trả kết quả mới kết thúc quy trình, và sau bước trả kết quả không còn bước nào.`),
      );
    }
    return faults;
  });
}

/** The edges that close a circle. */
export function circlesOf({ first, stages }: ProcessDefinition): Edge[] {
  const steps = new Map<string, Step>(stages.map((step) => [step.key, step]));
  const state = new Map<string, 'open' | 'done'>();
  const found: Edge[] = [];
  const visit = (key: string): void => {
    const step = steps.get(key);
    if (!step || state.has(key)) return;
    state.set(key, 'open');
    for (const edge of edgesOf(step)) {
      if (state.get(edge.to) === 'open') found.push(edge);
      else visit(edge.to);
    }
    state.set(key, 'done');
  };
  for (const key of [first, ...steps.keys()]) visit(key);
  return found;
}

function checkReach(definition: ProcessDefinition): ProcessFault[] {
  const reached = reachableFrom(definition, definition.first);
  const lost = definition.stages.filter(({ key }) => key !== definition.first && !reached.has(key));
  return lost.map(({ key }) => fault('stage-unreachable', `stages.${key}`, `Không có đường nào đến bước “${key}”.`));
}

/** Over all choices: how many results may have been issued when a return stage is met. */
function checkEnds(definition: ProcessDefinition): ProcessFault[] {
  const issued = new Map<string, Set<number>>([[definition.first, new Set([0])]]);
  const order = stepsInOrder(definition);
  for (const step of order) {
    for (const { to } of edgesOf(step)) {
      const counts = [...(issued.get(step.key) ?? [])].map((count) => count + (step.kind === 'issue' ? 1 : 0));
      issued.set(to, new Set([...(issued.get(to) ?? []), ...counts]));
    }
  }
  const returns = order.filter(({ kind }) => kind === 'return');
  if (returns.length === 0) return [fault('return-count', 'stages', 'Mọi đường của quy trình phải kết thúc ở bước trả kết quả, hiện không có bước nào.')];
  return returns.flatMap(({ key }) => {
    const wrong = [...(issued.get(key) ?? [])].filter((count) => count !== 1);
    if (wrong.length === 0) return [];
    return [fault('issue-count', `stages.${key}`, `Trước bước trả kết quả “${key}”, mọi đường phải qua đúng một bước ban hành kết quả, có đường qua ${wrong.sort().join(', ')}.`)];
  });
}

import { enclosing, encloses } from './blocks.js';
import { duplicates } from './definition-fault.js';
import type { ProcessDefinition, ReturnEdge, Stage } from './definition.js';
import { fault, reachableFrom, type ProcessFault } from './process-fault.js';
import { isStage, returnKey } from './stages.js';

/** Ways back: each to an earlier stage of people, within its branch or out of it on purpose, and never behind the issue. */
export function checkReturns(definition: ProcessDefinition): ProcessFault[] {
  const stages = definition.stages.filter(isStage);
  const after = new Map(stages.map(({ key }) => [key, reachableFrom(definition, key)]));
  return [
    ...stages.flatMap((stage) => {
      const place = `stages.${stage.key}.returnsTo`;
      const twice = duplicates(stage.returnsTo.map(returnKey));
      return [
        ...stage.returnsTo.flatMap((edge) => checkEdge(definition, stage, edge, after)),
        ...twice.map((key) => fault('returns-to-unfit', place, `Bước “${stage.key}” ghi trả về “${key}” hai lần.`)),
      ];
    }),
    ...checkAfterIssue(stages, after),
  ];
}

function checkEdge(definition: ProcessDefinition, stage: Stage, edge: ReturnEdge, after: ReadonlyMap<string, ReadonlySet<string>>): ProcessFault[] {
  const place = `stages.${stage.key}.returnsTo`;
  const to = returnKey(edge);
  if (after.get(to)?.has(stage.key) !== true || to === stage.key) {
    return [fault('returns-to-unfit', place, `Bước “${stage.key}” không được trả về “${to}”: không phải bước trước nó.`)];
  }
  const [source, target] = [enclosing(definition, stage.key), enclosing(definition, to)];
  if (!encloses(target, source)) return [fault('returns-to-unfit', place, `Bước “${stage.key}” không được trả về “${to}”: bước ấy nằm trong nhánh khác.`)];
  const leaves = target.length < source.length;
  if (leaves && typeof edge === 'string') {
    return [fault('siblings-undeclared', place, `Bước “${stage.key}” trả về “${to}” là ra khỏi nhánh song song: phải ghi rõ hủy các nhánh còn lại (siblings: cancel).`)];
  }
  if (!leaves && typeof edge !== 'string') {
    return [fault('siblings-none', place, `Bước “${stage.key}” trả về “${to}” vẫn trong nhánh của nó: không có nhánh nào để hủy.`)];
  }
  const known = typeof edge === 'string' || edge.siblings === 'cancel';
  return known ? [] : [fault('word-unknown', place, `Bước “${stage.key}”: quy tắc “${String(edge.siblings)}” với các nhánh còn lại không có.`)];
}

/** From the issue on the decision stands: nothing goes back behind it, is supplemented, paid for or refused. */
function checkAfterIssue(stages: readonly Stage[], after: ReadonlyMap<string, ReadonlySet<string>>): ProcessFault[] {
  const issues = stages.filter(({ kind }) => kind === 'issue');
  const isAfter = (key: string, earlier: string): boolean => after.get(earlier)?.has(key) === true;
  return stages.flatMap((stage) => {
    const passed = issues.filter(({ key }) => isAfter(stage.key, key));
    if (stage.kind !== 'issue' && passed.length === 0) return [];
    const place = `stages.${stage.key}`;
    const faults: ProcessFault[] = [];
    if (stage.maySupplement === true || stage.mayRefuse === true || stage.mayAskPayment === true) {
      const message = `Bước “${stage.key}”: đã đến bước ban hành kết quả thì không yêu cầu bổ sung, nộp tiền và không từ chối được nữa.`;
      faults.push(fault('after-issue', place, message));
    }
    const behind = (to: string): boolean => passed.some(({ key }) => to === key || isAfter(key, to));
    if (stage.returnsTo.some((edge) => behind(returnKey(edge)))) {
      faults.push(fault('after-issue', `${place}.returnsTo`, `Bước “${stage.key}”: kết quả đã ban hành thì không trả về bước trước đó.`));
    }
    return faults;
  });
}

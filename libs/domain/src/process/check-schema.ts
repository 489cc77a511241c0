import type { ProcessDefinition, Step } from './definition.js';
import { fault, type ProcessFault } from './process-fault.js';
import { isStage, unitRolesOf } from './stages.js';

/** What a document of schema 1 uses although only schema 2 knows it: readers of schema 1 would pass over it. */
export function checkSchema(definition: ProcessDefinition): ProcessFault[] {
  if (definition.schema === 2) return [];
  if (definition.schema !== 1) return [fault('schema-unknown', 'schema', `Không hiểu phiên bản cấu trúc ${String(definition.schema)}.`)];
  const data = definition.data === undefined ? [] : [needsTwo('data', 'Quy trình khai báo dữ liệu hồ sơ')];
  return [...data, ...definition.stages.flatMap(checkStep)];
}

function checkStep(step: Step): ProcessFault[] {
  const place = `stages.${step.key}`;
  if (!isStage(step)) {
    const known = ['wait', 'call', 'choice', 'fork', 'join'].includes(step.kind);
    return known ? [needsTwo(`${place}.kind`, `Bước “${step.key}” thuộc loại “${step.kind}”`)] : [];
  }
  const faults: ProcessFault[] = [];
  if (step.kind === 'consult') faults.push(needsTwo(`${place}.kind`, `Bước “${step.key}” lấy ý kiến`));
  if (typeof step.unit !== 'string' || unitRolesOf(step).some((role) => role.includes(':'))) {
    faults.push(needsTwo(`${place}.unit`, `Bước “${step.key}” tìm đơn vị bằng nhiều quy tắc, theo lĩnh vực khác hoặc theo mã`));
  }
  for (const member of ['mayAskPayment', 'asks', 'handOver', 'silence', 'records'] as const) {
    if (step[member] !== undefined) faults.push(needsTwo(`${place}.${member}`, `Bước “${step.key}” dùng “${member}”`));
  }
  if (step.returnsTo.some((edge) => typeof edge !== 'string')) {
    faults.push(needsTwo(`${place}.returnsTo`, `Bước “${step.key}” trả về và hủy các nhánh song song`));
  }
  return faults;
}

function needsTwo(place: string, what: string): ProcessFault {
  return fault('feature-needs-schema-2', place, `${what}: chỉ cấu trúc phiên bản 2 có.`);
}

import { isPlainDate } from '../calendar/plain-date.js';
import type { ProcessDefinition, Stage, UnitRole } from './definition.js';
import { duplicates, type DefinitionFault } from './definition-fault.js';
import { slackMinutes } from './process-slack.js';
import type { Procedure } from './procedure.js';
import type { PostRole, UnitKind } from './units.js';

export type ProcessFaultCode =
  | 'schema-unknown'
  | 'date-invalid'
  | 'procedure-mismatch'
  | 'stage-key-duplicate'
  | 'word-unknown'
  | 'first-missing'
  | 'first-not-counter'
  | 'next-missing'
  | 'next-unfit'
  | 'circle'
  | 'stage-unreachable'
  | 'return-count'
  | 'issue-count'
  | 'returns-to-unfit'
  | 'after-issue'
  | 'post-unfit'
  | 'limit-unfit'
  | 'sum-over-limit';

export type ProcessFault = DefinitionFault<ProcessFaultCode>;

/** Which unit kind each post works in; an administrator handles no case file. */
const POST_KIND: Readonly<Record<PostRole, UnitKind | null>> = {
  'counter-officer': 'counter',
  specialist: 'department',
  'department-head': 'department',
  leader: 'authority',
  clerk: 'authority',
  administrator: null,
};

const UNIT_ROLE = /^(counter|department|authority)@(receiving|resolving|commune|district|province)$/;

/**
 * Everything that keeps a process definition from being published; empty when it may be.
 * A definition comes from data, so words outside the vocabulary are faults too, not exceptions.
 * With the procedure it also checks that the stages' limits fit the procedure's shortest limit
 * (see `slackMinutes` for the comparison and for what is left over).
 */
export function checkProcess(definition: ProcessDefinition, procedure?: Procedure): ProcessFault[] {
  const path = pathOf(definition);
  return [
    ...checkHead(definition),
    ...definition.stages.flatMap(checkWords),
    ...checkEdges(definition),
    ...checkPath(definition, path),
    ...path.flatMap((stage, index) => checkReturns(stage, path.slice(0, index))),
    ...checkAfterIssue(path),
    ...(procedure ? checkAgainst(definition, procedure) : []),
  ];
}

/** The stages a case meets, in order, as far as the definition can be followed. */
function pathOf(definition: ProcessDefinition): Stage[] {
  const path: Stage[] = [];
  let key: string | null = definition.first;
  while (key !== null) {
    const stage = definition.stages.find((candidate) => candidate.key === key);
    if (!stage || path.includes(stage)) break;
    path.push(stage);
    key = stage.next;
  }
  return path;
}

function checkHead(definition: ProcessDefinition): ProcessFault[] {
  const faults: ProcessFault[] = [];
  if (definition.schema !== 1) faults.push(fault('schema-unknown', 'schema', `Không hiểu phiên bản cấu trúc ${String(definition.schema)}.`));
  if (!isPlainDate(definition.validFrom)) faults.push(fault('date-invalid', 'validFrom', `Ngày hiệu lực “${definition.validFrom}” không hợp lệ.`));
  for (const key of duplicates(definition.stages.map((stage) => stage.key))) {
    faults.push(fault('stage-key-duplicate', `stages.${key}`, `Mã bước “${key}” bị trùng.`));
  }
  return faults;
}

function checkWords(stage: Stage): ProcessFault[] {
  const place = `stages.${stage.key}`;
  const faults: ProcessFault[] = [];
  if (!['task', 'issue', 'return'].includes(stage.kind)) faults.push(fault('word-unknown', `${place}.kind`, `Loại bước “${stage.kind}” không có.`));
  if (!UNIT_ROLE.test(stage.unit)) faults.push(fault('word-unknown', `${place}.unit`, `Vai trò đơn vị “${stage.unit}” không có.`));
  if (!(stage.post in POST_KIND)) faults.push(fault('word-unknown', `${place}.post`, `Vị trí “${stage.post}” không có.`));
  if (faults.length === 0 && POST_KIND[stage.post] !== unitKindOf(stage.unit)) {
    faults.push(fault('post-unfit', `${place}.post`, `Vị trí “${stage.post}” không làm việc tại “${stage.unit}”.`));
  }
  return [...faults, ...checkLimit(stage)];
}

function checkLimit({ key, limit }: Stage): ProcessFault[] {
  if (limit === null) return [];
  const whole = limit.unit === 'working-days' ? Number.isInteger(limit.value) : Number.isInteger(limit.value * 60);
  if (whole && limit.value > 0 && ['working-days', 'working-hours'].includes(limit.unit)) return [];
  return [fault('limit-unfit', `stages.${key}.limit`, 'Thời hạn của bước phải dương, tính bằng ngày làm việc nguyên hoặc giờ làm việc tròn phút.')];
}

function checkEdges(definition: ProcessDefinition): ProcessFault[] {
  const faults: ProcessFault[] = [];
  const keys = new Set(definition.stages.map((stage) => stage.key));
  if (!keys.has(definition.first)) faults.push(fault('first-missing', 'first', `Không có bước đầu “${definition.first}”.`));
  for (const { key, kind, next } of definition.stages) {
    if (next !== null && !keys.has(next)) faults.push(fault('next-missing', `stages.${key}.next`, `Bước “${key}” chuyển đến bước “${next}” không tồn tại.`));
    if ((next === null) !== (kind === 'return')) {
      faults.push(fault('next-unfit', `stages.${key}.next`, 'Chỉ bước trả kết quả mới kết thúc quy trình, và sau bước trả kết quả không còn bước nào.'));
    }
  }
  return faults;
}

function checkPath(definition: ProcessDefinition, path: readonly Stage[]): ProcessFault[] {
  const faults: ProcessFault[] = [];
  const first = path[0];
  const last = path.at(-1);
  if (first && first.unit !== 'counter@receiving') faults.push(fault('first-not-counter', 'first', 'Bước đầu phải ở bộ phận một cửa nơi tiếp nhận (counter@receiving).'));
  if (last && path.some((stage) => stage.key === last.next)) {
    faults.push(fault('circle', `stages.${last.key}.next`, `Quy trình đi vòng: bước “${last.key}” chuyển ngược về “${last.next}”.`));
  }
  for (const stage of definition.stages) {
    if (!path.includes(stage)) faults.push(fault('stage-unreachable', `stages.${stage.key}`, `Không có đường nào đến bước “${stage.key}”.`));
  }
  const returns = path.filter((stage) => stage.kind === 'return').length;
  if (returns !== 1) faults.push(fault('return-count', 'stages', `Quy trình phải có đúng một bước trả kết quả, hiện có ${returns}.`));
  const issues = path.filter((stage) => stage.kind === 'issue').length;
  if (issues !== 1) faults.push(fault('issue-count', 'stages', `Trước bước trả kết quả phải có đúng một bước ban hành kết quả, hiện có ${issues}.`));
  return faults;
}

function checkReturns(stage: Stage, earlier: readonly Stage[]): ProcessFault[] {
  const place = `stages.${stage.key}.returnsTo`;
  const unfit = stage.returnsTo.filter((key) => !earlier.some((candidate) => candidate.key === key));
  return [
    ...unfit.map((key) => fault('returns-to-unfit', place, `Bước “${stage.key}” không được trả về “${key}”: không phải bước trước nó.`)),
    ...duplicates(stage.returnsTo).map((key) => fault('returns-to-unfit', place, `Bước “${stage.key}” ghi trả về “${key}” hai lần.`)),
  ];
}

/** From the issue on the decision stands: nothing goes back behind it, is supplemented or refused. */
function checkAfterIssue(path: readonly Stage[]): ProcessFault[] {
  const at = path.findIndex((stage) => stage.kind === 'issue');
  if (at === -1) return [];
  const before = new Set(path.slice(0, at + 1).map((stage) => stage.key));
  return path.slice(at).flatMap((stage) => {
    const place = `stages.${stage.key}`;
    const faults: ProcessFault[] = [];
    if (stage.maySupplement === true || stage.mayRefuse === true) {
      faults.push(fault('after-issue', place, 'Đã đến bước ban hành kết quả thì không yêu cầu bổ sung và không từ chối được nữa.'));
    }
    if (stage.kind !== 'issue' && stage.returnsTo.some((key) => before.has(key))) {
      faults.push(fault('after-issue', `${place}.returnsTo`, 'Kết quả đã ban hành thì không trả về bước trước đó.'));
    }
    return faults;
  });
}

function checkAgainst(definition: ProcessDefinition, procedure: Procedure): ProcessFault[] {
  const faults: ProcessFault[] = [];
  if (definition.procedureCode !== procedure.code) {
    faults.push(fault('procedure-mismatch', 'procedureCode', `Quy trình của thủ tục ${definition.procedureCode} không dùng cho thủ tục ${procedure.code}.`));
  }
  const slack = slackMinutes(definition, procedure);
  if (slack !== null && slack < 0) {
    faults.push(fault('sum-over-limit', 'stages', `Tổng thời hạn các bước vượt thời hạn ngắn nhất của thủ tục ${-slack} phút làm việc.`));
  }
  return faults;
}

function unitKindOf(role: UnitRole): UnitKind {
  return role.slice(0, role.indexOf('@')) as UnitKind;
}

function fault(code: ProcessFaultCode, place: string, message: string): ProcessFault {
  return { code, place, message };
}

import { duplicates } from './definition-fault.js';
import type { CallStep, JoinStep, ProcessDefinition, Stage, StageLimit, Step, StepKind, UnitRole, WaitStep } from './definition.js';
import { fault, type ProcessFault } from './process-fault.js';
import { isStage, unitRolesOf } from './stages.js';
import { UNIT_RULE } from './step-schemas.js';
import type { PostRole, UnitKind } from './units.js';

/** Which unit kind each post works in; an administrator handles no case file. */
const POST_KIND: Readonly<Record<PostRole, UnitKind | null>> = {
  'counter-officer': 'counter',
  specialist: 'department',
  'department-head': 'department',
  leader: 'authority',
  clerk: 'authority',
  administrator: null,
};

const KINDS: readonly string[] = ['task', 'consult', 'issue', 'return', 'wait', 'call', 'choice', 'fork', 'join'] satisfies readonly StepKind[];
const UNIT_ROLE = new RegExp(UNIT_RULE);

/** Words of each step outside the vocabulary, limits that are none, and members that its kind does not have. */
export function checkWords(definition: ProcessDefinition): ProcessFault[] {
  return definition.stages.flatMap((step) => {
    const place = `stages.${step.key}`;
    if (!KINDS.includes(step.kind)) return [fault('word-unknown', `${place}.kind`, `Loại bước “${String(step.kind)}” của bước “${step.key}” không có.`)];
    if (isStage(step)) return [...checkUnit(step), ...checkStage(step)];
    if (step.kind === 'wait') return checkWait(step);
    if (step.kind === 'call') return checkCall(step);
    if (step.kind === 'join') return checkJoin(step);
    return step.kind === 'fork' ? step.branches.flatMap(({ limit }, index) => checkLimit(limit, `${place}.branches[${index}].limit`, step)) : [];
  });
}

/** The kind of unit that a rule names; `null` for a unit named by its code, whose kind only the tree knows. */
export function unitKindOf(role: UnitRole): UnitKind | null {
  return role.startsWith('unit:') ? null : (role.slice(0, role.search(/[@:]/)) as UnitKind);
}

/** Does a post work in units of a kind? */
export function worksIn(post: PostRole, kind: UnitKind): boolean {
  return POST_KIND[post] === kind;
}

function checkUnit(stage: Stage): ProcessFault[] {
  const place = `stages.${stage.key}`;
  const roles = unitRolesOf(stage);
  const faults: ProcessFault[] = [];
  if (roles.length === 0) faults.push(fault('unit-missing', `${place}.unit`, `Bước “${stage.key}” không có đơn vị nào thực hiện.`));
  for (const role of roles.filter((candidate) => !UNIT_ROLE.test(candidate))) {
    faults.push(fault('word-unknown', `${place}.unit`, `Vai trò đơn vị “${role}” của bước “${stage.key}” không có.`));
  }
  for (const role of duplicates(roles)) faults.push(fault('unit-duplicate', `${place}.unit`, `Bước “${stage.key}” ghi đơn vị “${role}” hai lần.`));
  if (!(stage.post in POST_KIND)) faults.push(fault('word-unknown', `${place}.post`, `Vị trí “${stage.post}” của bước “${stage.key}” không có.`));
  if (faults.length > 0) return faults;
  return roles.flatMap((role) => {
    const kind = unitKindOf(role);
    const fits = kind === null ? POST_KIND[stage.post] !== null : worksIn(stage.post, kind);
    return fits ? [] : [fault('post-unfit', `${place}.post`, `Vị trí “${stage.post}” của bước “${stage.key}” không làm việc tại “${role}”.`)];
  });
}

function checkStage(stage: Stage): ProcessFault[] {
  const place = `stages.${stage.key}`;
  const consult = stage.kind === 'consult';
  const asking = stage.maySupplement === true || stage.mayRefuse === true || stage.mayAskPayment === true;
  const faults = [...checkLimit(stage.limit, `${place}.limit`, stage)];
  const unfit = (member: string, message: string): number => faults.push(fault('member-unfit', `${place}.${member}`, `Bước “${stage.key}”: ${message}`));
  if (stage.handOver) faults.push(...checkLimit(stage.handOver.limit, `${place}.handOver.limit`, stage));
  if (stage.handOver && stage.kind !== 'task' && stage.kind !== 'issue') unfit('handOver', 'chỉ bước xử lý hoặc ban hành mới nhận bàn giao liên thông.');
  if (stage.asks && stage.kind !== 'task') unfit('asks', 'chỉ bước xử lý mới hỏi dữ liệu hồ sơ.');
  if ((consult || stage.kind === 'return') && stage.returnsTo.length > 0) unfit('returnsTo', 'chỉ bước xử lý hoặc ban hành mới trả hồ sơ về bước trước.');
  if (consult && asking) unfit('kind', 'bước lấy ý kiến không yêu cầu bổ sung, nộp tiền và không từ chối hồ sơ.');
  if (!consult && stage.silence !== undefined) unfit('silence', 'chỉ bước lấy ý kiến mới có quy tắc im lặng.');
  if (!consult && stage.records !== undefined) unfit('records', 'chỉ bước lấy ý kiến mới ghi ý kiến vào dữ liệu hồ sơ.');
  if (consult && stage.silence === undefined) {
    faults.push(fault('silence-missing', `${place}.silence`, `Bước lấy ý kiến “${stage.key}” chưa nói im lặng quá hạn nghĩa là gì.`));
  }
  if (consult && stage.silence !== undefined && !['consent', 'wait'].includes(stage.silence)) {
    faults.push(fault('word-unknown', `${place}.silence`, `Quy tắc im lặng “${stage.silence}” của bước “${stage.key}” không có.`));
  }
  if (consult && stage.silence === 'consent' && stage.limit === null) {
    faults.push(fault('limit-missing', `${place}.limit`, `Bước lấy ý kiến “${stage.key}” coi im lặng là đồng ý nên phải có thời hạn.`));
  }
  return faults;
}

function checkWait(step: WaitStep): ProcessFault[] {
  return 'limit' in step.until ? checkLimit(step.until.limit, `stages.${step.key}.until.limit`, step) : [];
}

function checkCall(step: CallStep): ProcessFault[] {
  const place = `stages.${step.key}`;
  const faults = checkLimit(step.limit, `${place}.limit`, step);
  if (step.service.trim() === '') faults.push(fault('word-unknown', `${place}.service`, `Bước “${step.key}” không nói gọi hệ thống nào.`));
  if (!['go-on', 'wait'].includes(step.silence)) {
    faults.push(fault('word-unknown', `${place}.silence`, `Quy tắc im lặng “${step.silence}” của bước “${step.key}” không có.`));
  }
  if (step.silence === 'go-on' && step.limit === null) {
    faults.push(fault('limit-missing', `${place}.limit`, `Bước “${step.key}” đi tiếp khi không có trả lời nên phải có thời hạn.`));
  }
  return faults;
}

function checkJoin({ key, late, rule }: JoinStep): ProcessFault[] {
  const faults: ProcessFault[] = [];
  if (!['wait', 'cancel'].includes(late)) faults.push(fault('word-unknown', `stages.${key}.late`, `Quy tắc nhánh quá hạn “${late}” của bước “${key}” không có.`));
  if (typeof rule !== 'number' && !['all', 'any'].includes(rule)) {
    faults.push(fault('word-unknown', `stages.${key}.rule`, `Quy tắc hợp nhánh “${String(rule)}” của bước “${key}” không có.`));
  }
  return faults;
}

function checkLimit(limit: StageLimit | null, place: string, { key }: Step): ProcessFault[] {
  if (limit === null) return [];
  const whole = limit.unit === 'working-days' ? Number.isInteger(limit.value) : Number.isInteger(limit.value * 60);
  if (whole && limit.value > 0 && ['working-days', 'working-hours'].includes(limit.unit)) return [];
  return [fault('limit-unfit', place, `Thời hạn ở bước “${key}” phải dương, tính bằng ngày làm việc nguyên hoặc giờ làm việc tròn phút.`)];
}

import type { ForkBranch, JoinStep, Stage, StageLimit, WaitStep } from '#domain';
import { decode, type Codecs } from './codec.js';
import { extensionOf, manyOf, oneOf, textOf, type Element } from './element.js';
import { activationOf, countOf, fieldOfDate, fromDuration, toDuration } from './expressions.js';
import type { DraftStep } from './faults.js';
import { targetOf, type Node } from './flow-graph.js';
import { uniqueKey } from './name-steps.js';
import { called, nameOf, type Notes } from './notes.js';
import { readChoice } from './read-choice.js';
import type { Reading } from './reading.js';
import { BRANCH, CALL, JOIN, STAGE, WAIT } from './step-codecs.js';

/** The step that a shape stands for; members that a plain drawing does not say are left out and noted as missing. */
export function readStep(node: Node, reading: Reading): DraftStep {
  const base = { key: reading.keys.get(node) ?? '', name: nameOf(node.element) };
  const isGateway = node.role === 'choice' || node.role === 'fork' || node.role === 'join';
  if (base.name === '' && !hasExtension(node)) reading.notes.lack(node.element, `stages.${base.key}.name`, `${isGateway ? 'Cổng' : 'Bước'} ${called(node.element)} chưa có tên.`);
  switch (node.role) {
    case 'choice':
      return readChoice(node, base, reading);
    case 'fork':
      return { ...base, kind: 'fork', branches: readBranches(node, base.key, reading), join: reading.keys.get(reading.joins.get(node) ?? node) ?? '' };
    case 'join':
      return { ...base, kind: 'join', ...readJoin(node, base.key, reading), next: nextOf(node, reading) ?? '' };
    case 'wait':
      return readWait(node, base, reading);
    case 'call':
      return { ...base, kind: 'call', ...extended(node, 'motcua:Call', CALL, base.key, reading), key: base.key, next: nextOf(node, reading) ?? '' };
    default:
      return readStage(node, base, reading);
  }
}

type Base = Pick<Stage, 'key' | 'name'>;

function readStage(node: Node, base: Base, reading: Reading): DraftStep {
  const { notes, lanes } = reading;
  const place = `stages.${base.key}`;
  const told = called(node.element);
  const next = nextOf(node, reading);
  const plain = hasExtension(node) ? {} : { kind: 'task' as const, returnsTo: [] };
  const read = { ...extended(node, 'motcua:Stage', STAGE, base.key, reading), ...plain, key: base.key };
  if (!hasExtension(node) && next === null) notes.lack(node.element, `${place}.kind`, `Bước cuối ${told} phải là bước trả kết quả: cần chọn loại bước.`);
  const lane = lanes.get(node.element);
  if (lane?.unit !== undefined) return { kind: 'task', ...base, ...read, unit: lane.unit, next };
  notes.lack(node.element, `${place}.unit`, lane ? `Bước ${told} ở làn “${lane.name}”: chưa nói đơn vị được tìm theo quy tắc nào.` : `Bước ${told} không ở làn nào: chưa nói đơn vị.`);
  return { kind: 'task', ...base, ...read, next };
}

/** What our extension says of a shape. What it should say and does not, or says in words that we do not know, is noted. */
function extended<Data extends object>({ element }: Node, type: string, codecs: Codecs<Data>, key: string, { notes }: Reading): Partial<Data> {
  const extension = extensionOf(element, type);
  // `kind` and `returnsTo` of a plain task are known, and so is every key.
  const known = extension ? ['key'] : ['key', 'kind', 'returnsTo'];
  if (!extension) {
    for (const member of Object.keys(codecs)) {
      if (codecs[member as keyof Data].optional !== true && !known.includes(member)) noteMissing(element, key, member, notes);
    }
    return {};
  }
  const { value, missing, unreadable } = decode(codecs, extension);
  for (const member of missing.filter((candidate) => !known.includes(candidate))) noteMissing(element, key, member, notes);
  for (const member of unreadable) notes.fault('extension-unreadable', element, `“${member}” của ${called(element)} không đọc được.`);
  return value;
}

const MEMBERS: Readonly<Record<string, string>> = {
  kind: 'loại bước',
  post: 'vị trí thực hiện',
  limit: 'thời hạn',
  product: 'sản phẩm',
  service: 'hệ thống được gọi',
  sends: 'dữ liệu gửi đi',
  answers: 'dữ liệu nhận về',
  silence: 'quy tắc khi không có trả lời',
  late: 'quy tắc khi nhánh quá hạn',
};

function noteMissing(element: Element, key: string, member: string, notes: Notes): void {
  notes.lack(element, `stages.${key}.${member}`, `Bước ${called(element)} chưa có ${MEMBERS[member] ?? member}.`);
}

function readBranches({ element, outgoing }: Node, key: string, reading: Reading): ForkBranch[] {
  const { notes } = reading;
  const used = new Set<string>();
  return outgoing.map((flow, index) => {
    const name = nameOf(flow.element);
    const next = reading.keys.get(targetOf(flow)) ?? '';
    const extension = extensionOf(flow.element, 'motcua:Branch');
    const { value, unreadable } = extension ? decode(BRANCH, extension) : { value: {}, unreadable: [] };
    if (unreadable.length > 0) notes.fault('extension-unreadable', flow.element, `Nhánh thứ ${index + 1} của ${called(element)} có thời hạn không đọc được.`);
    if (name === '' && !extension) notes.lack(flow.element, `stages.${key}.branches[${index}].name`, `Nhánh thứ ${index + 1} của ${called(element)} chưa có tên.`);
    // A plain arrow sets a branch no limit of its own: nothing is missing.
    return { key: value.key ?? uniqueKey(`nhanh-${index + 1}`, used), name, limit: value.limit ?? null, next };
  });
}

/** The shape says how many branches must arrive; our extension only tells "any" from "one", and what becomes of late branches. */
function readJoin(node: Node, key: string, reading: Reading): Pick<JoinStep, 'rule'> & Partial<JoinStep> {
  const { element } = node;
  const own = hasExtension(node) ? extended(node, 'motcua:Join', JOIN, key, reading) : { late: 'wait' as const };
  const late = own.late === undefined ? {} : { late: own.late };
  if (element.$type === 'bpmn:ParallelGateway') {
    if (own.rule !== undefined && own.rule !== 'all') reading.notes.fault('join-rule', element, `Cổng ${called(element)} là cổng song song, chờ mọi nhánh, nhưng phần mở rộng nói khác.`);
    return { rule: 'all', ...late };
  }
  const condition = oneOf(element, 'activationCondition');
  const body = condition ? textOf(condition, 'body') : '';
  if (own.rule !== undefined && own.rule !== 'all' && activationOf(own.rule) === body) return { rule: own.rule, ...late };
  const count = countOf(body);
  if (count === undefined) reading.notes.fault('join-rule', element, `Cổng phức hợp ${called(element)} phải nói chờ mấy nhánh: activationCount >= n.`);
  return { rule: count === undefined || count === 1 ? 'any' : count, ...late };
}

function readWait(node: Node, base: Base, reading: Reading): DraftStep {
  const { element } = node;
  const step = { ...base, kind: 'wait' as const, next: nextOf(node, reading) ?? '' };
  const until = readTimer(element, extended(node, 'motcua:Wait', WAIT, base.key, reading).limit, base.key, reading.notes);
  if (until) return { ...step, until };
  reading.notes.fault('timer-unsupported', element, `Sự kiện ${called(element)} phải chờ đến ngày ghi ở một dữ liệu hồ sơ (timeDate), hoặc một số ngày hay giờ làm việc (timeDuration như P3D, PT4H).`);
  return step;
}

function readTimer(element: Element, own: StageLimit | undefined, key: string, notes: Notes): WaitStep['until'] | undefined {
  const [timer] = manyOf(element, 'eventDefinitions');
  const written = (property: string): string => {
    const expression = timer && oneOf(timer, property);
    return expression ? textOf(expression, 'body').trim() : '';
  };
  if (written('timeCycle') !== '') return undefined;
  const data = fieldOfDate(written('timeDate'));
  if (data !== undefined) return { data };
  const duration = written('timeDuration');
  if (own && toDuration(own) === duration) return { limit: own };
  const limit = fromDuration(duration);
  if (limit) notes.lack(element, `stages.${key}.until.limit`, `${called(element)} chờ ${duration}: cần xác nhận là ngày làm việc, giờ làm việc.`);
  return limit && { limit };
}

function nextOf({ outgoing }: Node, { keys }: Reading): string | null {
  const [flow] = outgoing;
  return (flow && keys.get(targetOf(flow))) ?? null;
}

function hasExtension({ element }: Node): boolean {
  return extensionOf(element, 'motcua:Stage', 'motcua:Wait', 'motcua:Call', 'motcua:Choice', 'motcua:Fork', 'motcua:Join') !== undefined;
}

import { describeDate, isPlainDate } from '../calendar/plain-date.js';
import { compileCondition, type CaseFact, type ConditionNode } from './compile-condition.js';
import type { CaseData, DataField } from './definition.js';

export type ConditionFacts = Readonly<Record<CaseFact, string>>;

/**
 * What keeps a condition (điều kiện, in CEL) from being used over the declared fields, in Vietnamese; `null` when
 * nothing does. Unknown names, words of another type and everything that could fail on some data are found here.
 */
export function conditionFault(when: string, fields: readonly DataField[]): string | null {
  try {
    compileCondition(when, fields);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'không đọc được';
  }
}

/** Names of fields and facts that a condition reads. Throws when it has a fault. */
export function namesIn(when: string, fields: readonly DataField[]): readonly string[] {
  return compileCondition(when, fields).names;
}

/** Does a checked condition hold? Where a value it reads is not known, it does not. */
export function conditionHolds(when: string, fields: readonly DataField[], facts: ConditionFacts, data: CaseData): boolean {
  const { names, holds } = compileCondition(when, fields);
  const values = { ...data, ...facts };
  return names.every((name) => Object.hasOwn(values, name)) && holds(values);
}

/** What people call the facts of every case, and what they call their values. */
const FACT_FIELDS: readonly DataField[] = [
  { key: 'channel', name: 'Hình thức nộp', type: 'choice', options: [{ value: 'counter', label: 'tại quầy' }, { value: 'online', label: 'trực tuyến' }, { value: 'post', label: 'qua bưu chính' }] },
  { key: 'delivery', name: 'Hình thức nhận kết quả', type: 'choice', options: [{ value: 'counter', label: 'tại quầy' }, { value: 'online', label: 'trực tuyến' }, { value: 'post', label: 'qua bưu chính' }] },
  ...(['receiving_level', 'resolving_level'] as const).map(
    (key): DataField => ({
      key,
      name: key === 'receiving_level' ? 'Cấp tiếp nhận' : 'Cấp giải quyết',
      type: 'choice',
      options: [{ value: 'province', label: 'tỉnh' }, { value: 'district', label: 'huyện' }, { value: 'commune', label: 'xã' }],
    }),
  ),
];

const WORDS_BETWEEN: Readonly<Record<string, string>> = { '||': 'hoặc', '&&': 'và', '==': 'là', '!=': 'khác', '<': 'nhỏ hơn', '<=': 'không quá', '>': 'lớn hơn', '>=': 'không dưới', in: 'thuộc', '+': '+', '-': '-', '*': '×' };
const WORDS_OF_CALLS: Readonly<Record<string, string>> = { startsWith: 'bắt đầu bằng', endsWith: 'kết thúc bằng', contains: 'chứa' };

/** A checked condition in the words of the people who read the process: names of fields and labels of their values; `variants` are the procedure's sub-cases. */
export function describeCondition(when: string, fields: readonly DataField[], variants: NonNullable<DataField['options']> = []): string {
  const variant: DataField = { key: 'variant', name: 'Trường hợp', type: 'choice', options: variants };
  return wordsOf(compileCondition(when, fields).tree, [...fields, ...FACT_FIELDS, variant], null);
}

/** `against` is the field that a value is held against, whose labels it is read with. */
function wordsOf(node: ConditionNode, fields: readonly DataField[], against: DataField | null): string {
  const words = (part: ConditionNode, field = against) => wordsOf(part, fields, field);
  switch (node.op) {
    case 'id':
      return nameOf(node.args, fields, against);
    case 'value':
      return valueWords(node.args, against);
    case 'list':
      return node.args.map((part) => words(part)).join(', ');
    case '!_':
      return node.args.op === 'id' ? `${quoted(fieldAt(node.args, fields), node.args.args)} là không` : `không phải (${words(node.args)})`;
    case '-_':
      return `-${words(node.args)}`;
    case '?:':
      return `nếu ${words(node.args[0])} thì ${words(node.args[1])}, còn lại ${words(node.args[2])}`;
    case 'call':
      return `độ dài của ${node.args[1].map((part) => words(part)).join(', ')}`;
    case 'rcall':
      return `${subject(node.args[1], fields)} ${WORDS_OF_CALLS[node.args[0]] ?? node.args[0]} ${node.args[2].map((part) => words(part)).join(', ')}`;
    default:
      return between(node.op, node.args as readonly [ConditionNode, ConditionNode], fields);
  }
}

function between(op: string, [left, right]: readonly [ConditionNode, ConditionNode], fields: readonly DataField[]): string {
  const joins = op === '&&' || op === '||';
  const field = joins ? null : (fieldAt(left, fields) ?? fieldAt(right, fields));
  const side = (part: ConditionNode) => (joins ? grouped(part, op, fields) : part.op === 'id' ? subject(part, fields) : wordsOf(part, fields, field));
  return `${side(left)} ${WORDS_BETWEEN[op] ?? op} ${side(right)}`;
}

/** "và" binds before "hoặc" for whoever wrote the condition, not for whoever reads it. */
function grouped(part: ConditionNode, op: string, fields: readonly DataField[]): string {
  const words = wordsOf(part, fields, null);
  return (part.op === '&&' || part.op === '||') && part.op !== op ? `(${words})` : words;
}

function fieldAt(node: ConditionNode, fields: readonly DataField[]): DataField | null {
  return (node.op === 'id' && fields.find(({ key }) => key === node.args)) || null;
}

function subject(node: ConditionNode, fields: readonly DataField[]): string {
  return node.op === 'id' ? quoted(fieldAt(node, fields), node.args) : wordsOf(node, fields, null);
}

function nameOf(key: string, fields: readonly DataField[], against: DataField | null): string {
  const field = fields.find((candidate) => candidate.key === key) ?? null;
  return field?.type === 'yes-no' && against === null ? `${quoted(field, key)} là có` : quoted(field, key);
}

function quoted(field: DataField | null, key: string): string {
  return `“${field?.name ?? key}”`;
}

function valueWords(value: unknown, against: DataField | null): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value).replace('.', ',');
  const label = against?.options?.find((option) => option.value === value)?.label;
  if (label !== undefined) return label;
  return against?.type === 'date' && typeof value === 'string' && isPlainDate(value) ? describeDate(value) : `“${String(value)}”`;
}

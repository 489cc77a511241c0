import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { describeDate, isPlainDate } from '../calendar/plain-date.js';
import type { CaseData, DataField, DataValue } from './definition.js';

/** Facts of every case that a condition may use beside the declared data. All are words. */
export const CASE_FACTS = ['channel', 'variant', 'delivery', 'receiving_level', 'resolving_level'] as const;
export type CaseFact = (typeof CASE_FACTS)[number];
export type ConditionFacts = Readonly<Record<CaseFact, string>>;

const CEL_TYPE: Readonly<Record<DataField['type'], string>> = { 'yes-no': 'bool', number: 'double', text: 'string', date: 'string', choice: 'string' };

/** What a condition may be made of: nothing that can fail on some data (division, indexes, patterns, conversions). */
const ALLOWED: ReadonlySet<string> = new Set(['||', '&&', '!_', '-_', '==', '!=', '<', '<=', '>', '>=', 'in', '+', '-', '*', '?:', 'value', 'id', 'list']);
const ALLOWED_CALLS: ReadonlySet<string> = new Set(['size', 'startsWith', 'endsWith', 'contains']);
const LIMITS = { maxAstNodes: 200, maxDepth: 20, maxListElements: 50 };

/** A condition that can be asked. */
interface Compiled {
  readonly names: readonly string[];
  readonly tree: ASTNode;
  readonly holds: (values: Readonly<Record<string, DataValue>>) => boolean;
}

/**
 * What keeps a condition (điều kiện, in CEL) from being used over the declared fields, in Vietnamese; `null` when
 * nothing does. Unknown names, words of another type and everything that could fail on some data are found here.
 */
export function conditionFault(when: string, fields: readonly DataField[]): string | null {
  try {
    compile(when, fields);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'không đọc được') : 'không đọc được';
  }
}

/** Names of fields and facts that a condition reads. Throws when it has a fault. */
export function namesIn(when: string, fields: readonly DataField[]): readonly string[] {
  return compile(when, fields).names;
}

/** Does a checked condition hold? Where a value it reads is not known, it does not. */
export function conditionHolds(when: string, fields: readonly DataField[], facts: ConditionFacts, data: CaseData): boolean {
  const { names, holds } = compile(when, fields);
  const values = { ...data, ...facts };
  return names.every((name) => Object.hasOwn(values, name)) && holds(values);
}

const known = new WeakMap<readonly DataField[], Map<string, Compiled>>();

function compile(when: string, fields: readonly DataField[]): Compiled {
  const cache = known.get(fields) ?? new Map<string, Compiled>();
  known.set(fields, cache);
  const cached = cache.get(when);
  if (cached) return cached;
  const environment = new Environment({ unlistedVariablesAreDyn: false, limits: LIMITS });
  for (const fact of CASE_FACTS) environment.registerVariable(fact, 'string');
  for (const { key, type } of fields) environment.registerVariable(key, CEL_TYPE[type]);
  const checked = environment.check(when);
  if (!checked.valid) throw checked.error ?? new Error('không đọc được');
  if (checked.type !== 'bool') throw new Error('phải cho kết quả đúng hoặc sai');
  const parsed = environment.parse(when);
  const names = [...new Set(namesOf(parsed.ast))];
  const compiled: Compiled = { names, tree: parsed.ast, holds: (values) => parsed(values) === true };
  cache.set(when, compiled);
  return compiled;
}

/** Names used below a node; throws on what a condition may not be made of. */
function namesOf(node: ASTNode): string[] {
  if (node.op === 'id') return [node.args];
  if (node.op === 'value') return [];
  if (node.op === 'call') return [...callAllowed(node.args[0]), ...node.args[1].flatMap(namesOf)];
  if (node.op === 'rcall') return [...callAllowed(node.args[0]), ...namesOf(node.args[1]), ...node.args[2].flatMap(namesOf)];
  if (!ALLOWED.has(node.op)) throw new Error(`không dùng được phép “${node.op}”`);
  return (Array.isArray(node.args) ? (node.args as ASTNode[]) : [node.args as ASTNode]).flatMap(namesOf);
}

function callAllowed(name: string): [] {
  if (!ALLOWED_CALLS.has(name)) throw new Error(`không dùng được hàm “${name}”`);
  return [];
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
  return wordsOf(compile(when, fields).tree, [...fields, ...FACT_FIELDS, variant], null);
}

/** `against` is the field that a value is held against, whose labels it is read with. */
function wordsOf(node: ASTNode, fields: readonly DataField[], against: DataField | null): string {
  const words = (part: ASTNode, field = against) => wordsOf(part, fields, field);
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
      return between(node.op, node.args as readonly [ASTNode, ASTNode], fields);
  }
}

function between(op: string, [left, right]: readonly [ASTNode, ASTNode], fields: readonly DataField[]): string {
  const joins = op === '&&' || op === '||';
  const field = joins ? null : (fieldAt(left, fields) ?? fieldAt(right, fields));
  const side = (part: ASTNode) => (joins ? grouped(part, op, fields) : part.op === 'id' ? subject(part, fields) : wordsOf(part, fields, field));
  return `${side(left)} ${WORDS_BETWEEN[op] ?? op} ${side(right)}`;
}

/** "và" binds before "hoặc" for whoever wrote the condition, not for whoever reads it. */
function grouped(part: ASTNode, op: string, fields: readonly DataField[]): string {
  const words = wordsOf(part, fields, null);
  return (part.op === '&&' || part.op === '||') && part.op !== op ? `(${words})` : words;
}

function fieldAt(node: ASTNode, fields: readonly DataField[]): DataField | null {
  return (node.op === 'id' && fields.find(({ key }) => key === node.args)) || null;
}

function subject(node: ASTNode, fields: readonly DataField[]): string {
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

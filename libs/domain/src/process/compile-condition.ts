import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import type { DataField, DataValue } from './definition.js';

/** Facts of every case that a condition may use beside the declared data. All are words. */
export const CASE_FACTS = ['channel', 'variant', 'delivery', 'receiving_level', 'resolving_level'] as const;
export type CaseFact = (typeof CASE_FACTS)[number];

const CEL_TYPE: Readonly<Record<DataField['type'], string>> = { 'yes-no': 'bool', number: 'double', text: 'string', date: 'string', choice: 'string' };

/** What a condition may be made of: nothing that can fail on some data (division, indexes, patterns, conversions). */
const ALLOWED: ReadonlySet<string> = new Set(['||', '&&', '!_', '-_', '==', '!=', '<', '<=', '>', '>=', 'in', '+', '-', '*', '?:', 'value', 'id', 'list']);
const ALLOWED_CALLS: ReadonlySet<string> = new Set(['size', 'startsWith', 'endsWith', 'contains']);
const LIMITS = { maxAstNodes: 200, maxDepth: 20, maxListElements: 50 };

/** A part of a condition that was read. */
export type ConditionNode = ASTNode;

/** A condition that can be asked. */
export interface CompiledCondition {
  readonly names: readonly string[];
  readonly tree: ASTNode;
  readonly holds: (values: Readonly<Record<string, DataValue>>) => boolean;
}

const known = new WeakMap<readonly DataField[], Map<string, CompiledCondition>>();

/** Reads a condition over the declared fields; throws what keeps it from being used, in Vietnamese. */
export function compileCondition(when: string, fields: readonly DataField[]): CompiledCondition {
  const cache = known.get(fields) ?? new Map<string, CompiledCondition>();
  known.set(fields, cache);
  const cached = cache.get(when);
  if (cached) return cached;
  const environment = new Environment({ unlistedVariablesAreDyn: false, limits: LIMITS });
  for (const fact of CASE_FACTS) environment.registerVariable(fact, 'string');
  for (const { key, type } of fields) environment.registerVariable(key, CEL_TYPE[type]);
  const checked = environment.check(when);
  if (!checked.valid) throw new Error(when.trim() === '' ? 'chưa ghi điều kiện' : wordsOf(checked.error));
  if (checked.type !== 'bool') throw new Error('phải cho kết quả đúng hoặc sai');
  const parsed = environment.parse(when);
  const names = [...new Set(namesOf(parsed.ast))];
  const compiled: CompiledCondition = { names, tree: parsed.ast, holds: (values) => parsed(values) === true };
  cache.set(when, compiled);
  return compiled;
}

/** The library tells what it cannot read in English, by a code, and where. */
function wordsOf(error: unknown): string {
  const { code, range, message = '' } = error as { readonly code?: string; readonly range?: { readonly start: number }; readonly message?: string };
  if (code === 'unknown_variable') return `không có dữ liệu “${/Unknown variable: (\S+)/.exec(message)?.[1] ?? ''}”`;
  if (code?.startsWith('no_') || code === 'invalid_logical_operand') return 'so sánh hai giá trị khác kiểu';
  if (code === 'limit_exceeded') return 'quá dài hoặc lồng quá nhiều lớp';
  if (code === 'unterminated_string') return 'thiếu dấu đóng của chữ trong ngoặc kép';
  if (message.includes('EOF')) return 'viết chưa hết';
  return range === undefined ? 'không đọc được' : `không đọc được từ ký tự thứ ${range.start + 1}`;
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


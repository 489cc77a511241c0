import { Environment, type ASTNode } from '@marcbachmann/cel-js';
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
  const compiled: Compiled = { names, holds: (values) => parsed(values) === true };
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

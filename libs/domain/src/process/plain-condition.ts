import { compileCondition, type ConditionNode } from './compile-condition.js';
import type { DataField, DataValue } from './definition.js';

const COMPARISONS = ['is', 'is-not', 'in', 'less', 'at-most', 'more', 'at-least', 'starts-with', 'contains'] as const;
/** How a plain condition holds a field against a value. */
export type ConditionComparison = (typeof COMPARISONS)[number];

/** One field held against a value, or against several of which it is one (`in`). */
export interface ConditionTerm {
  readonly field: string;
  readonly comparison: ConditionComparison;
  readonly value: DataValue | readonly string[];
}

/** The usual condition: comparisons that all must hold, or of which one must. */
export interface PlainCondition {
  readonly all: boolean;
  readonly terms: readonly ConditionTerm[];
}

/** Comparisons that a field of each type has. */
export const COMPARISONS_OF: Readonly<Record<DataField['type'], readonly ConditionComparison[]>> = {
  'yes-no': ['is'],
  choice: ['is', 'is-not', 'in'],
  number: ['is', 'is-not', 'less', 'at-most', 'more', 'at-least'],
  date: ['is', 'less', 'at-most', 'more', 'at-least'],
  text: ['is', 'is-not', 'starts-with', 'contains'],
};

const OPERATORS: Readonly<Partial<Record<ConditionComparison, string>>> = { is: '==', 'is-not': '!=', in: 'in', less: '<', 'at-most': '<=', more: '>', 'at-least': '>=' };
const CALLS: Readonly<Partial<Record<ConditionComparison, string>>> = { 'starts-with': 'startsWith', contains: 'contains' };

/**
 * A condition as comparisons that people fill in; `null` where it has a fault or says more than they can (`a && (b || c)`,
 * arithmetic, two fields held against one another). `fields` are those that the process declares, `facts` those of every case.
 */
export function readPlainCondition(when: string, fields: readonly DataField[], facts: readonly DataField[]): PlainCondition | null {
  const tree = treeOf(when, fields);
  if (tree === null) return null;
  const known = new Map([...fields, ...facts].map((field) => [field.key, field]));
  const all = tree.op !== '||';
  const terms = termsOf(tree, all ? '&&' : '||').map((node) => termOf(node, known));
  return terms.every((term) => term !== null) ? { all, terms } : null;
}

function treeOf(when: string, fields: readonly DataField[]): ConditionNode | null {
  try {
    return compileCondition(when, fields).tree;
  } catch {
    return null;
  }
}

function termsOf(node: ConditionNode, join: '&&' | '||'): ConditionNode[] {
  return node.op === join ? (node.args as readonly ConditionNode[]).flatMap((part) => termsOf(part, join)) : [node];
}

function termOf(node: ConditionNode, known: ReadonlyMap<string, DataField>): ConditionTerm | null {
  const term = node.op === 'id' ? { field: node.args, comparison: 'is' as const, value: true } : node.op === '!_' && node.args.op === 'id' ? { field: node.args.args, comparison: 'is' as const, value: false } : comparedIn(node);
  const type = term && known.get(term.field)?.type;
  return type && COMPARISONS_OF[type].includes(term.comparison) ? term : null;
}

function comparedIn(node: ConditionNode): ConditionTerm | null {
  if (node.op === 'rcall') {
    const [call, field, [given]] = node.args;
    const comparison = COMPARISONS.find((one) => CALLS[one] === call);
    const value = given && valueOf(given);
    return field.op === 'id' && comparison !== undefined && value !== undefined ? { field: field.args, comparison, value } : null;
  }
  const comparison = COMPARISONS.find((one) => OPERATORS[one] === node.op);
  if (comparison === undefined) return null;
  const [field, given] = node.args as readonly [ConditionNode, ConditionNode];
  const value = comparison === 'in' ? listOf(given) : valueOf(given);
  return field.op === 'id' && value !== undefined ? { field: field.args, comparison, value } : null;
}

function valueOf(node: ConditionNode): DataValue | undefined {
  if (node.op === '-_') {
    const value = valueOf(node.args);
    return typeof value === 'number' ? -value : undefined;
  }
  if (node.op !== 'value') return undefined;
  const value: unknown = node.args;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

function listOf(node: ConditionNode): readonly string[] | undefined {
  const values = node.op === 'list' ? node.args.map(valueOf) : [];
  return values.length > 0 && values.every((value) => typeof value === 'string') ? values : undefined;
}

/** A plain condition as it is kept: `area > 500.0 && land_use == "o"`. */
export function writePlainCondition({ all, terms }: PlainCondition): string {
  return terms.map(writeTerm).join(all ? ' && ' : ' || ');
}

function writeTerm({ field, comparison, value }: ConditionTerm): string {
  if (typeof value === 'boolean') return value ? field : `!${field}`;
  const call = CALLS[comparison];
  return call === undefined ? `${field} ${OPERATORS[comparison] ?? '=='} ${literal(value)}` : `${field}.${call}(${literal(value)})`;
}

/** Numbers of conditions are doubles, which are written with a point. */
function literal(value: ConditionTerm['value']): string {
  if (Array.isArray(value)) return `[${value.map((one: string) => JSON.stringify(one)).join(', ')}]`;
  return Number.isInteger(value) && !String(value).includes('e') ? `${String(value)}.0` : JSON.stringify(value);
}

import { canonicalJson } from './canonical.js';
import type { Procedure } from './procedure.js';

/** The lists of a procedure whose members are told apart one by one. */
export const PROCEDURE_LISTS = ['limits', 'fees', 'papers'] as const;
export type ProcedureList = (typeof PROCEDURE_LISTS)[number];

/** What one member of a list, or the procedure itself, says in one of its fields. */
export type ProcedureValue = unknown;

/** One thing that is not the same in two versions of a procedure. */
export interface ProcedureChange {
  readonly kind: 'changed' | 'added' | 'removed' | 'reordered';
  /** `null` where the procedure itself changes. */
  readonly list: ProcedureList | null;
  /** Key of the member: of a paper and a fee its own, of a limit its channel and sub-case. `null` for the whole list. */
  readonly member: string | null;
  /** The field of the procedure or of the member; `null` where the whole member comes or goes. */
  readonly field: string | null;
  readonly from: ProcedureValue;
  readonly to: ProcedureValue;
}

type Member = Readonly<Record<string, unknown>>;

/** What names a version rather than says anything of the procedure. */
const NAMING = new Set(['schema', 'version']);

/**
 * What differs between two versions, field by field: first the procedure itself, then its limits, fees and papers, of
 * which some came, some went and some say something else. Fields that are not known here differ like all others, so
 * that nothing changes unseen.
 */
export function procedureChanges(before: Procedure, after: Procedure): ProcedureChange[] {
  const [from, to] = [before as unknown as Member, after as unknown as Member];
  const own = namesOf(from, to).filter((name) => !NAMING.has(name) && !(PROCEDURE_LISTS as readonly string[]).includes(name));
  return [
    ...own.flatMap((field) => fieldChange(null, null, field, from[field], to[field])),
    ...PROCEDURE_LISTS.flatMap((list) => listChanges(list, before[list] as unknown as readonly Member[], after[list] as unknown as readonly Member[])),
  ];
}

function listChanges(list: ProcedureList, before: readonly Member[], after: readonly Member[]): ProcedureChange[] {
  const [from, to] = [keyed(list, before), keyed(list, after)];
  const stays = [...to.keys()].filter((key) => from.has(key));
  return [
    ...[...from].filter(([key]) => !to.has(key)).map(([member, gone]): ProcedureChange => ({ kind: 'removed', list, member, field: null, from: gone, to: null })),
    ...[...to].flatMap(([member, now]): ProcedureChange[] => {
      const was = from.get(member);
      if (was === undefined) return [{ kind: 'added', list, member, field: null, from: null, to: now }];
      return namesOf(was, now).flatMap((field) => fieldChange(list, member, field, was[field], now[field]));
    }),
    ...orderChange(list, [...from.keys()].filter((key) => to.has(key)), stays),
  ];
}

/** Only papers are read in their order: by the counter and by whoever brings them. */
function orderChange(list: ProcedureList, before: readonly string[], after: readonly string[]): ProcedureChange[] {
  return list !== 'papers' || before.join('\n') === after.join('\n') ? [] : [{ kind: 'reordered', list, member: null, field: null, from: before, to: after }];
}

function fieldChange(list: ProcedureList | null, member: string | null, field: string, from: unknown, to: unknown): ProcedureChange[] {
  return textOf(from) === textOf(to) ? [] : [{ kind: 'changed', list, member, field, from: from ?? null, to: to ?? null }];
}

/** Members by what they are known by; of two that are known by the same, the later one is counted. */
function keyed(list: ProcedureList, members: readonly Member[]): Map<string, Member> {
  const found = new Map<string, Member>();
  for (const member of members) {
    const key = list === 'papers' ? String(member['key']) : `${list === 'fees' ? String(member['key']) : (member['variant'] as string | null) ?? ''}@${(member['channel'] as string | null) ?? ''}`;
    let free = key;
    for (let number = 2; found.has(free); number += 1) free = `${key}#${number}`;
    found.set(free, member);
  }
  return found;
}

function namesOf(from: Member, to: Member): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])];
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? 'null' : canonicalJson(value);
}

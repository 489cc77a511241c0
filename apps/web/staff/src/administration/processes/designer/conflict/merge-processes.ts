import { canonicalJson, type ProcessDefinition, type Step } from '#domain';

type Members = Readonly<Record<string, unknown>>;

/** Two people changed the same. */
const CLASH = Symbol('clash');

/** What two people made of the same definition, both together; `null` where they changed the same member of the same step, or both the order of steps. */
export function mergeProcesses(base: ProcessDefinition, mine: ProcessDefinition, theirs: ProcessDefinition): ProcessDefinition | null {
  const order = merged(keysOf(base), keysOf(mine), keysOf(theirs));
  if (order === CLASH) return null;
  const steps = (order as readonly string[]).map((key) => {
    const [was, own, other] = [base, mine, theirs].map(({ stages }) => stages.find((step) => step.key === key));
    return was && own && other ? mergedMembers({ ...was }, { ...own }, { ...other }) : merged(was, own, other);
  });
  const head = mergedMembers(headOf(base), headOf(mine), headOf(theirs));
  const clash = head === CLASH || steps.some((step) => step === CLASH || step === undefined) || lost(base, mine, theirs, order as readonly string[]);
  return clash ? null : ({ ...(head as Members), stages: steps as readonly Step[] } as unknown as ProcessDefinition);
}

function keysOf({ stages }: ProcessDefinition): readonly string[] {
  return stages.map(({ key }) => key);
}

function headOf({ stages: _, ...head }: ProcessDefinition): Members {
  return head;
}

/** Did one take out a step that the other changed? */
function lost(base: ProcessDefinition, mine: ProcessDefinition, theirs: ProcessDefinition, order: readonly string[]): boolean {
  return base.stages.some((step) => !order.includes(step.key) && [mine, theirs].some(({ stages }) => stages.some((one) => one.key === step.key && !same(one, step))));
}

function mergedMembers(base: Members, mine: Members, theirs: Members): Members | typeof CLASH {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const members = names.map((name) => [name, merged(base[name], mine[name], theirs[name])] as const);
  if (members.some(([, value]) => value === CLASH)) return CLASH;
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, base)) return theirs;
  return same(theirs, base) || same(mine, theirs) ? mine : CLASH;
}

function same(one: unknown, other: unknown): boolean {
  return one === other || (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other));
}

import { enclosing, forkOfJoin, spreadOf } from './blocks.js';
import { duplicates } from './definition-fault.js';
import type { ForkStep, JoinStep, ProcessDefinition, Step } from './definition.js';
import { edgesOf, fault, type ProcessFault } from './process-fault.js';
import { isStage } from './stages.js';

/**
 * Forks and joins as properly nested blocks: every branch leads to its fork's join by every path and does work on the
 * way, no step belongs to two branches or is entered from outside, every join closes one fork. Call it where there are
 * no circles.
 */
export function checkBlocks(definition: ProcessDefinition): ProcessFault[] {
  const steps = new Map(definition.stages.map((step) => [step.key, step]));
  return definition.stages.flatMap((step) => {
    if (step.kind === 'join') return checkJoin(definition, step);
    if (step.kind !== 'fork') return [];
    const faults = checkBranches(step);
    if (steps.get(step.join)?.kind !== 'join') {
      const message = `Bước chia nhánh “${step.key}” hợp lại ở “${step.join}”, nơi không có bước hợp nhánh.`;
      return [...faults, fault('join-missing', `stages.${step.key}.join`, message)];
    }
    const inside = step.branches.flatMap((_, index) => checkBranch(definition, step, index, steps));
    return [...faults, ...inside, ...checkShared(definition, step), ...checkEntries(definition, step)];
  });
}

function checkJoin(definition: ProcessDefinition, join: JoinStep): ProcessFault[] {
  const place = `stages.${join.key}`;
  const forks = definition.stages.filter((step): step is ForkStep => step.kind === 'fork' && step.join === join.key);
  if (forks.length === 0) return [fault('join-unused', place, `Bước hợp nhánh “${join.key}” không thuộc bước chia nhánh nào.`)];
  const faults: ProcessFault[] = [];
  if (forks.length > 1) {
    faults.push(fault('join-shared', place, `Bước hợp nhánh “${join.key}” bị dùng cho nhiều bước chia nhánh: ${forks.map(({ key }) => `“${key}”`).join(', ')}.`));
  }
  const most = Math.min(...forks.map(({ branches }) => branches.length));
  if (typeof join.rule === 'number' && !(Number.isInteger(join.rule) && join.rule >= 1 && join.rule <= most)) {
    faults.push(fault('join-rule-unfit', `${place}.rule`, `Bước hợp nhánh “${join.key}” chờ ${join.rule} nhánh, phải từ 1 đến ${most}.`));
  }
  return faults;
}

function checkBranches({ key, branches }: ForkStep): ProcessFault[] {
  const place = `stages.${key}.branches`;
  const few = branches.length < 2 ? [fault('branches-few', place, `Bước chia nhánh “${key}” phải có ít nhất hai nhánh.`)] : [];
  const doubled = duplicates(branches.map((branch) => branch.key));
  return [...few, ...doubled.map((branch) => fault('branch-key-duplicate', place, `Mã nhánh “${branch}” của bước “${key}” bị trùng.`))];
}

function checkBranch(definition: ProcessDefinition, fork: ForkStep, index: number, steps: ReadonlyMap<string, Step>): ProcessFault[] {
  const branch = fork.branches[index];
  if (!branch) return [];
  const place = `stages.${fork.key}.branches[${index}]`;
  const told = `Nhánh “${branch.key}” của bước “${fork.key}”`;
  const inside = spreadOf(definition, fork.key, branch.key);
  const members = [...inside].flatMap((key) => steps.get(key) ?? []);
  const faults: ProcessFault[] = [];
  const end = members.find(({ kind }) => kind === 'return');
  const issue = members.find(({ kind }) => kind === 'issue');
  if (end) faults.push(fault('branch-leaves', place, `${told} có đường đến “${end.key}” mà không qua bước hợp nhánh “${fork.join}”.`));
  else if (issue) faults.push(fault('issue-in-fork', `stages.${issue.key}`, `Bước ban hành “${issue.key}” nằm trong nhánh “${branch.key}”: kết quả chỉ được ban hành sau khi các nhánh hợp lại.`));
  if (passesWithoutWork(branch.next, fork.join, steps)) {
    faults.push(fault('branch-empty', `${place}.next`, `${told} có đường đi thẳng đến bước hợp nhánh “${fork.join}” mà không có việc gì.`));
  }
  for (const join of members.filter(({ kind }) => kind === 'join')) {
    const own = forkOfJoin(definition, join.key);
    if (own && !inside.has(own.key)) faults.push(fault('join-crossed', place, `${told} đi qua bước hợp nhánh “${join.key}” của bước “${own.key}” ở ngoài nhánh.`));
  }
  return faults;
}

/** Is there a path on which the case never rests? */
function passesWithoutWork(from: string, join: string, steps: ReadonlyMap<string, Step>): boolean {
  const open = [from];
  const seen = new Set<string>();
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === join) return true;
    const step = steps.get(key);
    if (!step || seen.has(key) || isStage(step) || step.kind === 'wait' || step.kind === 'call') continue;
    seen.add(key);
    open.push(...edgesOf(step).map(({ to }) => to));
  }
  return false;
}

function checkShared(definition: ProcessDefinition, fork: ForkStep): ProcessFault[] {
  const keys = fork.branches.flatMap((branch) => [...spreadOf(definition, fork.key, branch.key)]);
  return duplicates(keys).map((key) => fault('step-shared', `stages.${key}`, `Bước “${key}” nằm trong nhiều nhánh của bước “${fork.key}”.`));
}

/** Ways into a branch, or to the join, from a step that stands in no branch of the fork. */
function checkEntries(definition: ProcessDefinition, fork: ForkStep): ProcessFault[] {
  const inside = (key: string): boolean => enclosing(definition, key).some((place) => place.fork === fork.key);
  return definition.stages.flatMap((step) => {
    if (step.key === fork.key || inside(step.key)) return [];
    const entries = edgesOf(step).filter(({ to }) => to === fork.join || inside(to));
    return entries.map(({ to, place }) => fault('block-entered', place, `Bước “${step.key}” đi vào “${to}”, phần của bước chia nhánh “${fork.key}”, từ bên ngoài.`));
  });
}

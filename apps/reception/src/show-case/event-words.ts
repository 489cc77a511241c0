import type { EventWords } from '#domain';
import { unitRef, type DirectorySnapshot } from '#platform';

/** Names of steps and branches by the process that a case is pinned to, and of units. */
export function eventWords(directory: DirectorySnapshot, processHash: string): EventWords {
  const steps = directory.process(processHash)?.stages ?? [];
  const stages = new Map(steps.map(({ key, name }) => [key, name]));
  const branches = new Map(steps.flatMap((step) => (step.kind === 'fork' ? step.branches.map(({ key, name }) => [key, name] as const) : [])));
  return {
    stageName: (key) => stages.get(key) ?? key,
    branchName: (key) => branches.get(key) ?? key,
    unitName: (id) => unitRef(directory, id).name,
  };
}

import type { EventWords } from '#domain';
import { unitRef, type DirectorySnapshot } from '#platform';

/** Names of stages by the process that a case is pinned to, and of units. */
export function eventWords(directory: DirectorySnapshot, processHash: string): EventWords {
  const stages = new Map(directory.process(processHash)?.stages.map(({ key, name }) => [key, name]));
  return {
    stageName: (key) => stages.get(key) ?? key,
    unitName: (id) => unitRef(directory, id).name,
  };
}

/** Deeper bodies than any form of ours; what walks them recursively would run out of stack. */
const DEEPEST = 20;

/** Is a parsed JSON body nested deeper than any request of ours is? Level by level, so that it cannot itself run out of stack. */
export function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    if (level.length === 0) return false;
  }
  return true;
}

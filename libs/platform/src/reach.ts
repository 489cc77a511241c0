import type { Principal } from './access.js';
import type { DirectorySnapshot } from './directory.js';

/** Units that somebody may look into: the subtrees of their posts; a leader's or administrator's post in an authority covers all of it. */
export interface Reach {
  readonly unitIds: readonly string[];
  includes(unitIds: readonly string[]): boolean;
}

/** The one place where reach is worked out. */
export function reachOf(principal: Principal, { tree }: DirectorySnapshot): Reach {
  const ids = new Set(principal.posts.flatMap((post) => tree.subtree(post.unitId).map((unit) => unit.id)));
  return { unitIds: [...ids], includes: (unitIds) => unitIds.some((id) => ids.has(id)) };
}

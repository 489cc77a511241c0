import type { Principal } from './access.js';
import type { DirectorySnapshot } from './directory.js';

/** Units that somebody may look into: the subtrees of their posts, with what has ended in them; a leader's or administrator's post in an authority covers all of it. */
export interface Reach {
  readonly unitIds: readonly string[];
  includes(unitIds: readonly string[]): boolean;
}

/** The one place where reach is worked out. */
export function reachOf(principal: Principal, directory: DirectorySnapshot): Reach {
  const ids = new Set(principal.posts.flatMap((post) => directory.everBelow(post.unitId)));
  return { unitIds: [...ids], includes: (unitIds) => unitIds.some((id) => ids.has(id)) };
}

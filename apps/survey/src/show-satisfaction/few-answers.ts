import { publishedCells, type UnitTree } from '#domain';
import type { Principal } from '#platform';
import { sum, type Tallies, type Tally } from './tallies.js';

/** Groups that are shown, and how many are not. */
export interface ShownGroups {
  readonly groups: Tallies;
  readonly leftOut: number;
}

/** Stands in for what has no key. */
const NOBODY = '';

/** Is somebody the head of those who work at one of these counters? A counter's head is the leader of its authority. */
export function headsCounter(posts: Principal['posts'], counters: readonly string[], tree: UnitTree): boolean {
  return counters.some((unitId) => posts.some((post) => (post.role === 'leader' && post.unitId === tree.authorityOf(unitId)?.id) || (post.role === 'department-head' && post.unitId === unitId)));
}

/**
 * Officers as somebody may see them: those whom they head one by one; of the others only those with `smallest` answers
 * or more, and the rest together, as far as these are enough and nobody's numbers follow from the others'.
 */
export function withoutFew(officers: Tallies, isOwn: (key: string | null) => boolean, smallest: number): ShownGroups {
  const own = [...officers].filter(([key]) => isOwn(key));
  const others = [...officers].filter(([key]) => !isOwn(key));
  const all = { unitId: 'all', parentId: null, count: 0 };
  const { cells } = publishedCells([all, ...others.map(([key, { count }]) => ({ unitId: key ?? NOBODY, parentId: all.unitId, count }))], smallest);
  const alone = new Set(cells.filter(({ merged }) => !merged).map(({ unitId }) => unitId));
  const shown = others.filter(([key]) => alone.has(key ?? NOBODY));
  const rest = others.filter(([key]) => !alone.has(key ?? NOBODY)).map(([, tally]) => tally);
  const together: Tally = { name: `${rest.length} cán bộ có ít phiếu`, ...sum(rest) };
  if (together.count < smallest) return { groups: new Map([...own, ...shown]), leftOut: rest.length };
  return { groups: new Map([...own, ...shown, [null, together]]), leftOut: 0 };
}

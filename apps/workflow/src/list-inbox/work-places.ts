import type { HeldPost, PostRole, UnitKind, UnitTree } from '#domain';
import type { Principal } from '#platform';

/** A post of a unit in which stages may be open. */
export type Place = HeldPost;

/** Posts that work on stages, by the kind of unit they stand in. */
const WORKING_POSTS: Readonly<Record<UnitKind, readonly PostRole[]>> = {
  counter: ['counter-officer'],
  department: ['specialist', 'department-head'],
  authority: ['leader', 'clerk'],
};

/** An administrator keeps the house and handles no case file. A post that one holds and also fills in for a colleague is one place. */
function workingPosts({ posts }: Principal): HeldPost[] {
  const working = posts.filter((post) => post.role !== 'administrator');
  return [...new Map(working.map((post) => [`${post.unitId} ${post.role}`, post])).values()];
}

/** Whose stages somebody works on: their own, and those of absent people for whom they stand in. */
export function workersOf({ staffId, posts }: Principal): string[] {
  return [...new Set([staffId, ...posts.flatMap(({ standsInFor }) => (standsInFor ? [standsInFor.id] : []))])];
}

/** Where somebody's open stages are: in their own posts, or in every post of the units that they lead or work in. */
export function placesOf(principal: Principal, queue: 'mine' | 'unit', tree: UnitTree): Place[] {
  const posts = workingPosts(principal);
  if (queue === 'mine') return posts;
  const units = new Map(posts.flatMap((post) => tree.subtree(post.unitId).map((unit) => [unit.id, unit])));
  return [...units.values()].flatMap((unit) => WORKING_POSTS[unit.kind].map((role) => ({ unitId: unit.id, role })));
}

/** Posts in which somebody answers hand-overs offered to their unit: their own, and as a department's head every one. */
export function answeringPosts(principal: Principal): { unitId: string; post: PostRole | null }[] {
  return workingPosts(principal).map(({ unitId, role }) => ({ unitId, post: role === 'department-head' ? null : role }));
}

/** Counters at which somebody receives. */
export function countersOf({ posts }: Principal): string[] {
  return posts.filter((post) => post.role === 'counter-officer').map((post) => post.unitId);
}

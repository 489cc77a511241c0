import type { HeldPost } from '../../case/context.js';
import type { PostRole, UnitTree } from '../../process/units.js';

/** Posts that answer for what their unit reports. */
const REPORTERS: readonly PostRole[] = ['leader', 'clerk', 'department-head'];

/** May somebody enter indicators of a unit? Those who answer for it from within, and administrators of it or of what is above. */
export function mayEnterFor(posts: readonly HeldPost[], unitId: string, tree: UnitTree): boolean {
  return posts.some((post) => (REPORTERS.includes(post.role) ? post.unitId === unitId : post.role === 'administrator' && isWithin(unitId, post.unitId, tree)));
}

/** May somebody approve or return what a unit entered? Leaders of a unit above, and administrators; the unit itself never judges itself. */
export function mayDecideFor(posts: readonly HeldPost[], unitId: string, tree: UnitTree): boolean {
  return posts.some((post) => (post.role === 'leader' ? post.unitId !== unitId && isWithin(unitId, post.unitId, tree) : post.role === 'administrator' && isWithin(unitId, post.unitId, tree)));
}

function isWithin(unitId: string, aboveId: string, tree: UnitTree): boolean {
  return tree.lineage(unitId).some(({ id }) => id === aboveId);
}

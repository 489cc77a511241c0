import type { HeldPost, UnitTree } from '#domain';

/**
 * May somebody with these posts stand in for the holder of a post? A colleague of the same post may, the head of the
 * unit, and the leader of its authority; for a leader also a head of the authority's departments (người được ủy quyền).
 */
export function mayCover(post: HeldPost, held: readonly HeldPost[], tree: UnitTree): boolean {
  const authority = tree.authorityOf(post.unitId)?.id;
  return held.some(({ role, unitId }) => {
    if (role === post.role && unitId === post.unitId) return true;
    if (role === 'department-head') return unitId === post.unitId || (post.role === 'leader' && tree.authorityOf(unitId)?.id === post.unitId);
    return role === 'leader' && unitId === authority;
  });
}

import type { Actor, CaseFile, HeldPost, NewEvent, PostRole } from '#domain';

/**
 * The post in which somebody acts on a case: the one that holds the open stage that they decided on (or any other) or
 * is asked to take it, else their first. What is assigned to somebody absent is done in that person's place.
 */
export function actingPost(file: CaseFile | null, actor: Actor, decided: readonly NewEvent[]): HeldPost | null {
  const held = (unitId: string, role: PostRole | null, assigneeId: string | null) => {
    const fitting = actor.posts.filter((post) => post.role === role && post.unitId === unitId);
    return fitting.find(({ standsInFor }) => standsInFor !== undefined && standsInFor.id === assigneeId) ?? fitting.find(({ standsInFor }) => standsInFor === undefined) ?? fitting[0];
  };
  const meant = decided.flatMap(({ data }) => ('token' in data ? [data.token] : []));
  const tokens = [...(file?.tokens ?? [])].sort((a, b) => Number(meant.includes(b.id)) - Number(meant.includes(a.id)));
  for (const { unitId, post, assigneeId, handOver } of tokens) {
    const acting = held(unitId, post, assigneeId) ?? (handOver ? held(handOver.toUnitId, handOver.post, null) : undefined);
    if (acting) return acting;
  }
  return actor.posts[0] ?? null;
}

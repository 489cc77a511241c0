import type { Actor } from '../case/context.js';
import type { UnitTree } from '../process/units.js';
import type { FollowUp, FollowUpTopic, HeadSeat } from './follow-up.js';

/**
 * Who may be sent a follow-up about a unit, in the order in which they are asked: the head of a department, then the
 * leaders of the authorities above. A complaint about somebody's manners passes the department's own head over,
 * who may be the one that it is about. Empty for a unit that is not in the tree.
 */
export function seatsFor(tree: UnitTree, unitId: string, topic: FollowUpTopic): HeadSeat[] {
  const lineage = tree.lineage(unitId);
  const own: HeadSeat[] = lineage[0]?.kind === 'department' && topic !== 'attitude' ? [{ role: 'department-head', unitId }] : [];
  return [...own, ...lineage.filter(({ kind }) => kind === 'authority').map((unit): HeadSeat => ({ role: 'leader', unitId: unit.id }))];
}

/** The post above: for a department's head the leader of its authority, for a leader the next authority's. `null` at the top. */
export function superiorOf(tree: UnitTree, seat: HeadSeat): HeadSeat | null {
  const above = tree.lineage(seat.unitId).slice(1).find(({ kind }) => kind === 'authority');
  return above ? { role: 'leader', unitId: above.id } : null;
}

/**
 * May somebody see a follow-up and act on it? Its own post and the leaders above may, unless it concerns them, or
 * whoever they stand in for.
 */
export function mayHandle({ seat, barredIds }: Pick<FollowUp, 'seat' | 'barredIds'>, actor: Actor, tree: UnitTree): boolean {
  if (actor.id !== null && barredIds.includes(actor.id)) return false;
  const above = tree.lineage(seat.unitId).map(({ id }) => id);
  return actor.posts.some(({ role, unitId, standsInFor }) => {
    if (standsInFor && barredIds.includes(standsInFor.id)) return false;
    return role === 'leader' ? above.includes(unitId) : role === seat.role && unitId === seat.unitId;
  });
}

import type { Me, UnitNode } from '../api/types.js';

/** The units within somebody's reach: the tops of their posts and everything below. */
export function withinReach(units: readonly UnitNode[], me: Me): UnitNode[] {
  const within = new Set(me.reach.map(({ code }) => code));
  // Parents stand before their children only by chance, so rounds are made until nothing is added.
  for (let size = -1; size !== within.size; ) {
    size = within.size;
    for (const unit of units) if (unit.parentCode !== null && within.has(unit.parentCode)) within.add(unit.code);
  }
  return units.filter(({ code }) => within.has(code));
}

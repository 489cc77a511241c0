import { Injectable } from '@nestjs/common';
import type { Alarm, AlarmAudience, PlainDate, UnitTree } from '#domain';
import { Database, type Seat, type Stores } from '#persistence';

type Place = Alarm['places'][number];

/**
 * Who hears an alarm (người nhận cảnh báo) on a day: whoever works on what gets late, the head of their unit, the
 * leader of their authority, and whoever stands in for one of them who is away.
 */
@Injectable()
export class AlarmHearers {
  constructor(private readonly database: Database) {}

  /** Addresses, each once however many of these somebody is. */
  async of({ places, audience }: Alarm, tree: UnitTree, day: PlainDate): Promise<string[]> {
    return this.database.read(async ({ watch }) => {
      const heard = new Set<string>();
      for (const place of places) {
        for (const part of audience) for (const address of await hearing(watch, place, part, tree, day)) heard.add(address);
      }
      return [...heard].sort();
    });
  }
}

/** Where the first asked cannot hear (nobody holds the post, the account is shut), the next does. */
async function hearing(watch: Stores['watch'], { unitId, post, assigneeId }: Place, part: AlarmAudience, tree: UnitTree, day: PlainDate): Promise<string[]> {
  if (part === 'post' && assigneeId !== null) {
    const assignee = await watch.hearers([], [assigneeId], day);
    if (assignee.length > 0) return assignee;
  }
  for (const seat of seatsOf(part, unitId, post, tree)) {
    const held = await watch.hearers([seat], [], day);
    if (held.length > 0) return held;
  }
  return [];
}

/** The posts that hear, in the order in which they are asked. A counter and an authority have no head but the leader. */
function seatsOf(part: AlarmAudience, unitId: string, post: Place['post'], tree: UnitTree): Seat[] {
  if (part === 'post') return post === null ? [] : [{ unitId, post }];
  const authority = tree.authorityOf(unitId);
  const leader: Seat[] = authority ? [{ unitId: authority.id, post: 'leader' }] : [];
  const hasHead = part === 'head' && tree.find(unitId)?.kind === 'department';
  return hasHead ? [{ unitId, post: 'department-head' }, ...leader] : leader;
}

import { Injectable } from '@nestjs/common';
import { mayHandle } from '#domain';
import { Database, type FollowUpFilter, type FollowUpRecord, type Stores } from '#persistence';
import { Directory, Problem, actorOf, isId, type DirectorySnapshot, type Principal } from '#platform';

/** Reads follow-ups for staff. The one place where they are narrowed to those who answer for others and whom they do not concern. */
@Injectable()
export class FollowUpReader {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** A follow-up within reach; outside it, and where it concerns the reader, the same 404 as for nothing. */
  async read(id: string, principal: Principal, stores?: Stores): Promise<{ readonly record: FollowUpRecord; readonly directory: DirectorySnapshot }> {
    const directory = await this.directory.current();
    const find = ({ followUps }: Stores) => followUps.find(id);
    const record = isId(id) ? await (stores ? find(stores) : this.database.read(find)) : undefined;
    if (!record || !mayHandle(record.file, actorOf(principal), directory.tree)) throw new Problem('follow-up-not-yours');
    return { record, directory };
  }
}

/** What lists show somebody: sent to their own posts and those below, concerning neither them nor whom they fill in for. */
export function followUpsInSight({ staffId, posts }: Principal, { tree }: DirectorySnapshot): Pick<FollowUpFilter, 'seatUnitIds' | 'viewerIds'> {
  const heads = posts.filter(({ role }) => role === 'department-head' || role === 'leader');
  return {
    seatUnitIds: [...new Set(heads.flatMap(({ unitId }) => tree.subtree(unitId).map(({ id }) => id)))],
    viewerIds: [staffId, ...heads.flatMap(({ standsInFor }) => (standsInFor ? [standsInFor.id] : []))],
  };
}

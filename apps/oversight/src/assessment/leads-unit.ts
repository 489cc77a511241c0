import type { PostRole } from '#domain';
import { oversees, type DirectorySnapshot, type Principal } from '#platform';

const HEADS: readonly PostRole[] = ['department-head', 'leader', 'administrator'];

/** Does somebody head a unit, or one above it? */
export function leadsUnit({ posts }: Principal, unitId: string, directory: DirectorySnapshot): boolean {
  return oversees(posts.filter(({ role }) => HEADS.includes(role)), unitId, directory);
}

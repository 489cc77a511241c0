import type { PostRole } from '#domain';
import { reachOf, type DirectorySnapshot, type Principal, type Reach } from '#platform';

/** What somebody reaches by their posts of these roles alone: who administers one commune and works at another's counter administers the one. */
export function reachAs(principal: Principal, directory: DirectorySnapshot, ...roles: readonly PostRole[]): Reach {
  return reachOf({ ...principal, posts: principal.posts.filter(({ role }) => roles.includes(role)) }, directory);
}

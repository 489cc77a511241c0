import { dateOf, type HeldPost, type Instant, type PlainDate } from '#domain';
import type { Database, SessionStaff, Stores } from '#persistence';
import type { Principal } from './access.js';

/** Staff of a live session with every post in which they may act today. */
export interface SignedInStaff extends Omit<SessionStaff, 'posts' | 'standsIn'> {
  readonly posts: readonly HeldPost[];
}

/**
 * Whose session it is, and in which posts they act: their own and, while somebody absent has named them, that
 * person's too (làm thay), through as many covers as stand in a row. Nobody administers the system for somebody else.
 */
export async function signedInStaff(database: Database, sessionHash: Buffer, idle: string, now: Instant): Promise<SignedInStaff | undefined> {
  return database.read(async ({ sessions, absences }) => {
    const today = dateOf(now);
    const found = await sessions.find(sessionHash, idle, today);
    if (!found) return undefined;
    const { standsIn, ...staff } = found;
    return standsIn ? { ...staff, posts: [...staff.posts, ...(await coveredPosts(absences, staff.staffId, today))] } : staff;
  });
}

/** Somebody as they may act now in work that they began and that goes on without them; `undefined` when they may no longer sign in. */
export async function staffNow(database: Database, staffId: string, now: Instant): Promise<Principal | undefined> {
  return database.read(async ({ staff, absences }) => {
    const today = dateOf(now);
    const person = await staff.find(staffId);
    if (!person?.active) return undefined;
    const own = person.posts.filter(({ from, to }) => from <= today && (to === null || today <= to)).map(({ role, unitId }): HeldPost => ({ role, unitId }));
    const posts = [...own, ...(await coveredPosts(absences, staffId, today))];
    return { staffId, username: person.username, fullName: person.fullName, posts, passwordTemporary: person.passwordTemporary, sessionHash: NO_SESSION };
  });
}

const NO_SESSION = Buffer.alloc(0);

async function coveredPosts(absences: Stores['absences'], staffId: string, today: PlainDate): Promise<HeldPost[]> {
  const covered = await absences.coveredBy(staffId, today);
  return covered.flatMap(({ staffId: id, staffName, posts }) =>
    posts.filter(({ role }) => role !== 'administrator').map((post): HeldPost => ({ ...post, standsInFor: { id, name: staffName } })),
  );
}

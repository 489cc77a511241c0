import { DEFAULT_SOON_OPTIONS, FIRST_YEAR, LAST_YEAR, at, earliestDue, plainDate, resumeAfter, type Instant, type LatenessKey } from '#domain';
import type { OpenWindow } from '#persistence';
import type { DirectorySnapshot } from '#platform';

/** Which of the open cases: late ones, those that are due within the working time that counts as soon, those that are due later, and those whose clock stands still. */
export type DueKind = 'overdue' | 'due-soon' | 'within' | 'standing';

const EVER = at(plainDate(`${FIRST_YEAR}-01-01`), 0);
const NEVER = at(plainDate(`${LAST_YEAR}-12-31`), 0);

/**
 * For every authority the stretch of time in which its cases are due, on its own calendar; after
 * `last` only what follows it in a list by lateness.
 */
export function dueWindows(kind: DueKind, directory: DirectorySnapshot, now: Instant, last: LatenessKey | null): OpenWindow[] {
  const authorities = directory.units.filter((unit) => unit.kind === 'authority');
  return authorities.map(({ id }) => {
    const calendar = directory.calendarOf(id);
    const soon = earliestDue(calendar, now, -DEFAULT_SOON_OPTIONS.soonMinutes - 1);
    const { begin, before } = { overdue: { begin: EVER, before: now }, 'due-soon': { begin: now, before: soon }, within: { begin: soon, before: NEVER }, standing: { begin: EVER, before: NEVER } }[kind];
    const from = last === null ? { dueAt: begin, id: null } : resumeAfter(calendar, now, last);
    const point = from.dueAt < begin ? { dueAt: begin, id: null } : from;
    return { authorityId: id, due: point.dueAt, afterId: point.id, before };
  });
}

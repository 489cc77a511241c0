/** Minutes to wait after the first tries; after them a try an hour. */
const FIRST_WAITS = [1, 5, 15, 30];
const LATER_WAIT = 60;
const GIVE_UP_MINUTES = 5 * 24 * 60;

/**
 * Minutes to wait after try number `attempts` failed for now; `null` when the waits have added up to five
 * days. Tries are counted and not the time, so that days on which our own worker stood still cost nobody a mail.
 */
export function retryMinutes(attempts: number): number | null {
  const first = FIRST_WAITS[attempts - 1];
  if (first !== undefined) return first;
  const waited = FIRST_WAITS.reduce((sum, minutes) => sum + minutes, 0) + (attempts - FIRST_WAITS.length) * LATER_WAIT;
  return waited <= GIVE_UP_MINUTES ? LATER_WAIT : null;
}

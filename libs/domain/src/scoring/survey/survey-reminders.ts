import { instant, type Instant } from '../../calendar/instant.js';

const DAY_MS = 86_400_000;

/**
 * When an invitation is reminded of next (nhắc đánh giá), after `sent` reminders; `null` when no more follows. Days are
 * counted from the invitation, so that a late reminder does not put off the next; but two never come within one day,
 * however long nobody reminded.
 */
export function nextReminder(invitedAt: Instant, sent: number, remindAfterDays: readonly number[], expiresAt: Instant, now: Instant = invitedAt): Instant | null {
  const days = remindAfterDays[sent];
  if (days === undefined) return null;
  const at = instant(Math.max(invitedAt + days * DAY_MS, sent === 0 ? 0 : now + DAY_MS));
  return at < expiresAt ? at : null;
}

/** So late nobody is reminded any more: the moment is over. */
const OVER_MS = 2 * DAY_MS;

/** Was a reminder missed that was due at `remindAt` (lỡ lượt nhắc)? It is left out, and the next comes in its own time. */
export function isReminderMissed(remindAt: Instant, now: Instant): boolean {
  return now - remindAt > OVER_MS;
}

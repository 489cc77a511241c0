import type { FollowUpStatus } from './follow-up.js';

/**
 * Which status may follow which; staying is always allowed, and what is not listed never happens. The trigger
 * `follow_up_transition` of the database holds the same table.
 */
export const FOLLOW_UP_TRANSITIONS: Readonly<Record<FollowUpStatus, readonly FollowUpStatus[]>> = {
  open: ['taken', 'answered'],
  taken: ['open', 'answered'],
  answered: ['closed', 'open'],
  closed: ['open'],
};

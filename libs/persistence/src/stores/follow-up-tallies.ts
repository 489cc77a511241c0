import type { FollowUpKind, FollowUpTopic } from '#domain';
import { statement } from '../sql.js';

/**
 * What became of follow-ups in a half-open period. Past periods keep their figures: a follow-up counts as received when
 * it was opened, as answered when it was first answered.
 */
export interface FollowUpTally {
  readonly received: number;
  /** First answered in the period, whenever received. */
  readonly answered: number;
  /** Of `answered`: by the first promise, whatever it was extended to. */
  readonly answeredOnTime: number;
  /** Received before the period's end and not answered by then. */
  readonly open: number;
  /** Of `open`: past the first promise at the period's end, or now where that is earlier. */
  readonly overdue: number;
  /** Whose last rated answer was rated in the period. */
  readonly rated: number;
  readonly satisfied: number;
}

/** The part of one kind, topic and unit. */
export interface FollowUpTallyRow extends FollowUpTally {
  readonly kind: FollowUpKind;
  readonly topic: FollowUpTopic;
  readonly unitId: string;
}

const within = (column: string): string => `f.${column} >= $1 AND f.${column} < $2`;
const OPEN = `f.opened_at < $2 AND (f.first_answered_at IS NULL OR f.first_answered_at >= $2)`;

export const FOLLOW_UP_TALLIES = statement(
  'follow-up-tallies',
  `SELECT f.kind, f.topic, f.unit_id AS "unitId",
     count(*) FILTER (WHERE ${within('opened_at')})::int AS received,
     count(*) FILTER (WHERE ${within('first_answered_at')})::int AS answered,
     count(*) FILTER (WHERE ${within('first_answered_at')} AND f.first_answered_at <= f.original_due_at)::int AS "answeredOnTime",
     count(*) FILTER (WHERE ${OPEN})::int AS open,
     count(*) FILTER (WHERE ${OPEN} AND f.original_due_at < least($2::timestamptz, $4::timestamptz))::int AS overdue,
     count(*) FILTER (WHERE ${within('rated_at')})::int AS rated,
     count(*) FILTER (WHERE ${within('rated_at')} AND f.satisfied)::int AS satisfied
   FROM follow_up f WHERE f.unit_id = ANY ($3::uuid[]) AND f.opened_at < $2 AND ((${within('opened_at')}) OR (${within('first_answered_at')}) OR (${within('rated_at')}) OR (${OPEN}))
   GROUP BY 1, 2, 3`,
);

/** Tallies put together. */
export function sumTallies(parts: readonly FollowUpTally[]): FollowUpTally {
  const sum = (member: keyof FollowUpTally): number => parts.reduce((total, part) => total + part[member], 0);
  return { received: sum('received'), answered: sum('answered'), answeredOnTime: sum('answeredOnTime'), open: sum('open'), overdue: sum('overdue'), rated: sum('rated'), satisfied: sum('satisfied') };
}

import type { Instant } from '../calendar/instant.js';

/** What a follow-up (việc theo dõi sau phản hồi) begins with: a low rating, or a petition (phản ánh, kiến nghị). */
export const FOLLOW_UP_KINDS = ['low-rating', 'petition'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What it is about. All but `proposal` are also the reasons that the quick survey offers. */
export const FOLLOW_UP_TOPICS = ['attitude', 'late', 'many-trips', 'extra-papers', 'extra-cost', 'unclear-guidance', 'wrong-result', 'facilities', 'proposal', 'other'] as const;
export type FollowUpTopic = (typeof FOLLOW_UP_TOPICS)[number];

/** Waiting for somebody; somebody is on it; the citizen has an answer; ended. */
export const FOLLOW_UP_STATUSES = ['open', 'taken', 'answered', 'closed'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What the examination found: true, partly true, not true. */
export const FINDINGS = ['founded', 'partly-founded', 'unfounded'] as const;
export type Finding = (typeof FINDINGS)[number];

/** Posts that answer for others: nobody below them is sent a complaint. */
export type HeadRole = 'department-head' | 'leader';

/** The post that a follow-up is sent to. */
export interface HeadSeat {
  readonly role: HeadRole;
  readonly unitId: string;
}

/** Who did something: staff by id, or citizen and system by name alone. */
export interface FollowUpActor {
  readonly id: string | null;
  readonly name: string;
}

/** The answer to the citizen. `round` counts answers from 1: a reopened follow-up is answered again. */
export interface FollowUpAnswer {
  readonly round: number;
  readonly text: string;
  readonly finding: Finding;
  /** What was done about it; empty where nothing was. */
  readonly measures: string;
  readonly at: Instant;
  readonly byName: string;
}

/** What the citizen thinks of an answer. */
export interface AnswerRating {
  readonly round: number;
  readonly satisfied: boolean;
  readonly comment: string;
  readonly at: Instant;
}

/** A follow-up as its events have made it. */
export interface FollowUp {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly topic: FollowUpTopic;
  /** The unit that answers: the time is counted on its calendar, and figures belong to it. */
  readonly unitId: string;
  readonly seat: HeadSeat;
  /** People whom it concerns. They neither see it nor act on it. */
  readonly barredIds: readonly string[];
  readonly status: FollowUpStatus;
  /** Number of the last event. */
  readonly version: number;
  readonly assigneeId: string | null;
  readonly openedAt: Instant;
  /** When the running limit began: opened, or reopened. */
  readonly clockFrom: Instant;
  /** The first promise, kept for ever: on time is judged by it. */
  readonly originalDueAt: Instant;
  readonly dueAt: Instant;
  readonly firstAnsweredAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly extended: boolean;
  readonly reopened: boolean;
  readonly answer: FollowUpAnswer | null;
  readonly rating: AnswerRating | null;
}

/** Does somebody still owe the citizen an answer? */
export function isUnanswered({ status }: Pick<FollowUp, 'status'>): boolean {
  return status === 'open' || status === 'taken';
}

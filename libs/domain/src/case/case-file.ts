import type { Instant } from '../calendar/instant.js';
import type { Limit } from '../calendar/limit.js';
import type { Channel, Delivery } from '../process/procedure.js';
import type { PostRole } from '../process/units.js';

/** Where a case stands (tình trạng hồ sơ). Mapped to the national portal's ten in `national-status.ts`. */
export const CASE_STATUSES = [
  'submitted',
  'sent-back',
  'not-accepted',
  'received',
  'processing',
  'supplement',
  'suspended',
  'refused',
  'withdrawn',
  'result-ready',
  'returned',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Statuses in which nothing more can happen. */
export const FINAL_STATUSES: readonly CaseStatus[] = ['not-accepted', 'refused', 'withdrawn', 'returned'];

/** Who did something: staff in a unit, the applicant, or the system itself. */
export interface ActorRef {
  readonly kind: 'staff' | 'applicant' | 'system';
  readonly id: string | null;
  readonly name: string;
  readonly unitId: string | null;
}

/** A request to hand an open stage over to another unit (chuyển, liên thông), waiting for that unit's answer. */
export interface HandOver {
  readonly toUnitId: string;
  readonly reason: string;
  readonly requestedAt: Instant;
}

/** An open stage. A case holds a set of them; sequential definitions have one. */
export interface Token {
  /** Sequence number of the event that opened it. */
  readonly id: number;
  readonly stage: string;
  readonly unitId: string;
  readonly post: PostRole;
  readonly assigneeId: string | null;
  readonly openedAt: Instant;
  /** When the stage should be done; `null` where its time is not counted. */
  readonly dueAt: Instant | null;
  readonly handOver: HandOver | null;
}

/** A time in which the clock stands still, with its ground. `to` is `null` while it lasts. */
export interface Pause {
  readonly cause: 'supplement' | 'suspension';
  readonly reason: string;
  readonly legalGround: string;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** A request to the applicant for more papers (yêu cầu bổ sung hồ sơ, form 02). */
export interface SupplementRequest {
  readonly items: readonly string[];
  readonly reason: string;
  readonly requestedAt: Instant;
}

/** The result as issued. */
export interface IssuedResult {
  readonly documentNumber: string;
  readonly title: string;
  readonly signedBy: string;
}

/** What identifies a case from its first event on. */
export interface CaseIdentity {
  readonly caseId: string;
  readonly rootUnitId: string;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly processHash: string;
  readonly field: string;
  readonly channel: Channel;
  readonly variant: string | null;
  readonly delivery: Delivery;
  readonly receivingUnitId: string;
  readonly resolvingAuthorityId: string;
}

/** A case (hồ sơ): the projection of its events and nothing else. */
export interface CaseFile extends CaseIdentity {
  /** Sequence number of the last event; every command names the version it saw. */
  readonly version: number;
  /** When the last event happened; the next is never earlier, even where the clocks of two machines differ. */
  readonly changedAt: Instant;
  readonly status: CaseStatus;
  readonly submittedAt: Instant | null;
  /** When the complete application was accepted; the clock starts here, not at submission. */
  readonly acceptedAt: Instant | null;
  readonly limit: Limit | null;
  readonly dueAt: Instant | null;
  /** The first promise, kept for ever: an extended case still counts as late for the authority. */
  readonly originalDueAt: Instant | null;
  readonly pauses: readonly Pause[];
  readonly tokens: readonly Token[];
  /** Unit in which each stage was last done, so that a return finds its way back. */
  readonly visited: Readonly<Record<string, string>>;
  readonly request: SupplementRequest | null;
  /** How often an online application was sent back before reception. */
  readonly returnsBeforeReception: number;
  /** How often a supplement was asked for in processing. */
  readonly supplements: number;
  readonly extensions: number;
  /** When the result was available at the counter: the clock stops here, not at collection. */
  readonly finishedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly result: IssuedResult | null;
}

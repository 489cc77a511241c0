import type { Instant } from '../calendar/instant.js';
import type { Limit } from '../calendar/limit.js';
import type { CaseData } from '../process/definition.js';
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
  'payment',
  'suspended',
  'refused',
  'withdrawn',
  'stopped',
  'result-ready',
  'returned',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Statuses in which nothing more can happen. */
export const FINAL_STATUSES: readonly CaseStatus[] = ['not-accepted', 'refused', 'withdrawn', 'stopped', 'returned'];

/** Statuses in which the clock stands still for a pause. */
export const PAUSED_STATUSES: readonly CaseStatus[] = ['supplement', 'payment', 'suspended'];

/** Statuses in which stages are worked on while the clock runs. */
export const RUNNING_STATUSES: readonly CaseStatus[] = ['received', 'processing'];

/** Statuses in which steps are worked on at all: behind the issue, too, something may be filed, handed over or waited for. */
export const WORKED_STATUSES: readonly CaseStatus[] = [...RUNNING_STATUSES, 'result-ready'];

/** Who did something: staff in a unit, the applicant, or the system itself. */
export interface ActorRef {
  readonly kind: 'staff' | 'applicant' | 'system';
  readonly id: string | null;
  readonly name: string;
  readonly unitId: string | null;
  /** Whom somebody stood in for (làm thay), when they did. */
  readonly standsInFor?: { readonly id: string; readonly name: string };
}

/** A branch of an open fork: the number of the event that opened the fork, and the branch's key. */
export interface BranchRef {
  readonly fork: number;
  readonly key: string;
}

/** A request to take an open stage over (chuyển, liên thông), waiting for the asked unit's answer. The sender keeps the stage until then. */
export interface HandOver {
  readonly toUnitId: string;
  /** Who takes it at the asked unit. */
  readonly post: PostRole;
  readonly reason: string;
  readonly requestedAt: Instant;
  /** When the answer is due by the hand-over's own short clock; `null` where none is set. */
  readonly dueAt: Instant | null;
  /** Where the process itself hands over: the stage that did. `null` when somebody asked by hand. */
  readonly from: SentFrom | null;
  /** Why the asked unit declined what the process hands over; the sender then asks again or takes a step back. */
  readonly refused: string | null;
}

/** Who handed a case on: the stage they did it in, and their post. */
export interface SentFrom {
  readonly stage: string;
  readonly unitId: string;
  readonly post: PostRole;
}

/** An open step in which the case rests (bước đang mở). A case holds a set of them. */
export interface Token {
  /** Sequence number of the event that opened it. */
  readonly id: number;
  readonly stage: string;
  readonly unitId: string;
  /** `null` for a machine's step. */
  readonly post: PostRole | null;
  readonly assigneeId: string | null;
  readonly openedAt: Instant;
  /** Since when its own clock runs: from its opening, after a hand-over by the process from the acceptance; `null` until then. */
  readonly startedAt: Instant | null;
  /** When the step should be done, or when a machine's step goes on; `null` where its time is not counted. */
  readonly dueAt: Instant | null;
  readonly handOver: HandOver | null;
  /** The branch it is open in; `null` outside every fork. */
  readonly branch: BranchRef | null;
  /** A machine's step: who sent the case there. */
  readonly sender: SentFrom | null;
}

/** An open fork (xử lý song song): which of its branches have arrived at the join. */
export interface OpenFork {
  /** Sequence number of the event that opened it. */
  readonly id: number;
  readonly fork: string;
  readonly join: string;
  /** The branch in which this fork itself stands. */
  readonly within: BranchRef | null;
  /** Who sent the case there. */
  readonly sender: SentFrom | null;
  readonly openedAt: Instant;
  readonly branches: readonly { readonly key: string; readonly dueAt: Instant | null; readonly state: 'open' | 'arrived' | 'cancelled' }[];
}

/** A time in which the clock stands still, with its ground. `to` is `null` while it lasts. */
export interface Pause {
  readonly cause: 'supplement' | 'payment' | 'suspension';
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
  /** Until when the applicant may answer; then the case is stopped by rule. `null` where no rule is set. */
  readonly answerBy: Instant | null;
  /** When the applicant last sent papers online for it; the officer has not said yet whether they do. */
  readonly answeredAt?: Instant;
}

/** A request to the applicant to pay (yêu cầu thực hiện nghĩa vụ tài chính). `amount` is integer VND. */
export interface PaymentRequest {
  readonly title: string;
  readonly amount: number;
  readonly requestedAt: Instant;
  /** When the applicant last sent papers online while it was waited for; the counter has not said yet whether they prove the payment. */
  readonly answeredAt?: Instant;
}

/** Another case that this one has to do with. */
export interface CaseLink {
  /** `reopens`: this case continues an ended one after a complaint; `duplicate-of`: this one was merged into the other. */
  readonly kind: 'reopens' | 'reopened-as' | 'duplicate-of' | 'has-duplicate';
  readonly caseId: string;
  readonly code: string;
}

/** The last move of a case to another version of its process, as long as it can be undone. */
export interface ProcessMove {
  /** Sequence number of the event. */
  readonly seq: number;
  readonly fromHash: string;
  readonly fromVersion: number;
  /** What the open steps and forks were called before. */
  readonly stages: Readonly<Record<number, string>>;
  readonly visited: Readonly<Record<string, string>>;
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
  readonly forks: readonly OpenFork[];
  /** What is known of the data that the process declares. */
  readonly data: CaseData;
  /** Unit in which each stage was last done, so that a return finds its way back. */
  readonly visited: Readonly<Record<string, string>>;
  readonly request: SupplementRequest | null;
  readonly payment: PaymentRequest | null;
  /** Until when an application that was sent back may be sent again. */
  readonly resubmitBy: Instant | null;
  /** How often an online application was sent back before reception. */
  readonly returnsBeforeReception: number;
  /** How often a supplement was asked for in processing. */
  readonly supplements: number;
  readonly extensions: number;
  /** When the result was available at the counter: the clock stops here, not at collection. */
  readonly finishedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly result: IssuedResult | null;
  readonly links: readonly CaseLink[];
  readonly moved: ProcessMove | null;
}

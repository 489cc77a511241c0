import type { Instant } from '../calendar/instant.js';
import type { Limit } from '../calendar/limit.js';
import type { Delivery } from '../process/procedure.js';
import type { PostRole } from '../process/units.js';
import type { CaseData } from '../process/definition.js';
import type { ActorRef, BranchRef, CaseIdentity, CaseLink, HandOver, IssuedResult, Pause, SentFrom } from './case-file.js';

/** Kinds of case events (sự kiện hồ sơ) and what each carries. Dates are results, so a replay needs no calendar. */
export interface EventData extends ApplicationEvents, FileEvents, StageEvents, FlowEvents, ClockEvents, EndEvents {}

interface ApplicationEvents {
  /** An application came in online; the clock does not run yet. */
  submitted: CaseIdentity;
  /** Sent back before reception, once, with every defect (NĐ 61/2018 Đ15.3, Đ17.2a). */
  'sent-back': { readonly defects: readonly string[]; readonly answerBy?: Instant | null };
  resubmitted: { readonly note: string };
  'not-accepted': { readonly reasons: readonly string[] };
  /** Accepted as complete: the clock starts. Carries the identity when the case opens at the counter. */
  received: { readonly identity: CaseIdentity | null; readonly limit: Limit; readonly legalBasis: string; readonly dueAt: Instant; readonly calendarVersion: string };
}

interface FileEvents {
  /** Scans, what an applicant sent, or the result as a file. */
  'files-attached': { readonly files: readonly AttachedFile[]; readonly note: string };
}

/** A file as the history names it: what it was when it came in. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly purpose: 'paper' | 'result';
  /** Place of the paper in the case's list; `null` for a paper beside the list, and for a result. */
  readonly paper: number | null;
  /** SHA-256 of its content, hex: with the chain of events it shows whether the file is still the same. */
  readonly sha256: string;
}

interface StageEvents {
  /** `branch` and `handOver` are left out where there is none; a hand-over waits at `handOver.toUnitId` while the sender keeps the stage. */
  'stage-opened': {
    readonly stage: string;
    readonly unitId: string;
    readonly post: PostRole | null;
    readonly assigneeId: string | null;
    readonly dueAt: Instant | null;
    readonly branch?: BranchRef;
    /** A machine's step: who sent the case there, so that a hand-over behind it has a sender. */
    readonly sender?: SentFrom;
    readonly handOver?: Omit<HandOver, 'requestedAt' | 'refused'>;
  };
  /** `usedMinutes` are working minutes of the stage's unit, pauses not counted; `data` what the stage asked for. */
  'stage-completed': { readonly token: number; readonly stage: string; readonly note: string; readonly usedMinutes: number; readonly data?: CaseData };
  'stage-returned': { readonly token: number; readonly stage: string; readonly to: string; readonly reason: string; readonly usedMinutes: number };
  'stage-assigned': { readonly token: number; readonly assigneeId: string; readonly assigneeName: string };
  'stage-released': { readonly token: number; readonly reason: string };
  'stage-cancelled': { readonly token: number; readonly stage: string; readonly cause: CancelCause; readonly usedMinutes: number };
  /** An asked unit's opinion, or its silence (lấy ý kiến). */
  'opinion-given': { readonly token: number; readonly stage: string; readonly agrees: boolean; readonly text: string; readonly silent: boolean; readonly usedMinutes: number; readonly data?: CaseData };
  /** A machine's step is over: its time came, or the called system answered. */
  'machine-done': { readonly token: number; readonly stage: string; readonly outcome: 'time' | 'answer' | 'silence'; readonly data?: CaseData };
  'hand-over-requested': { readonly token: number; readonly toUnitId: string; readonly toUnitName: string; readonly reason: string; readonly dueAt?: Instant | null };
  /** The stage's own clock starts with the acceptance where the process handed it over: then `dueAt` is given. */
  'hand-over-accepted': { readonly token: number; readonly unitId: string; readonly dueAt?: Instant | null };
  'hand-over-refused': { readonly token: number; readonly reason: string };
}

/** Why open work ended without being done. */
export type CancelCause = 'joined' | 'late' | 'returned';

interface FlowEvents {
  /** A choice was passed: which condition held, or `null` for the way that is taken otherwise. */
  'way-chosen': { readonly choice: string; readonly way: string | null; readonly next: string };
  forked: { readonly fork: string; readonly join: string; readonly branches: readonly { readonly key: string; readonly dueAt: Instant | null }[]; readonly within?: BranchRef; readonly sender?: SentFrom };
  'branch-arrived': { readonly fork: number; readonly key: string };
  'branch-cancelled': { readonly fork: number; readonly key: string; readonly cause: CancelCause };
  joined: { readonly fork: number; readonly join: string };
  /** A fork was left by a way back: it is entered again. */
  'fork-left': { readonly fork: number };
  /** The case goes on under another version of its process. `stages` are the new names of open steps and forks, `undoes` the move that this one takes back. */
  'process-moved': {
    readonly fromHash: string;
    readonly toHash: string;
    readonly fromVersion: number;
    readonly toVersion: number;
    readonly stages: Readonly<Record<number, string>>;
    readonly visited: Readonly<Record<string, string>>;
    readonly undoes: number | null;
  };
}

interface ClockEvents {
  'supplement-requested': { readonly items: readonly string[]; readonly reason: string; readonly legalGround: string; readonly answerBy?: Instant | null };
  'supplement-accepted': { readonly received: readonly string[] };
  /** Amount in integer VND; the clock stands still until the payment is confirmed. */
  'payment-requested': { readonly title: string; readonly amount: number; readonly reason: string; readonly legalGround: string };
  'payment-confirmed': { readonly receiptNumber: string };
  suspended: { readonly reason: string; readonly legalGround: string };
  resumed: { readonly note: string };
  /** New due instants of the case and of its open stages: the clock runs again after a pause, or an approved change of the calendar. */
  'due-moved': {
    readonly cause: Pause['cause'] | 'calendar';
    readonly from: Instant;
    readonly to: Instant;
    readonly pausedMinutes: number;
    readonly tokens: readonly { readonly token: number; readonly dueAt: Instant }[];
    readonly branches?: readonly { readonly fork: number; readonly key: string; readonly dueAt: Instant }[];
    /** Until when asked units answer hand-overs now. */
    readonly handOvers?: readonly { readonly token: number; readonly dueAt: Instant }[];
    /** `calendar` only: why, in the words of the approved proposal. */
    readonly reason?: string;
  };
  /** A new appointment with the apology letter (form 04), at most once (NĐ 61/2018 Đ19.9). */
  extended: { readonly from: Instant; readonly to: Instant; readonly reason: string };
}

/** Why a case was stopped without a decision. */
export type StopCause = 'supplement-unanswered' | 'duplicate';

interface EndEvents {
  refused: { readonly reason: string; readonly legalGround: string };
  withdrawn: { readonly reason: string };
  /** Stopped without a decision (dừng giải quyết, form 05 of TT 03/2025). */
  stopped: { readonly cause: StopCause; readonly reason: string };
  'result-issued': IssuedResult;
  'result-returned': { readonly recipient: string; readonly method: Delivery };
  /** Another case has to do with this one from now on. */
  linked: CaseLink & { readonly reason: string };
}

export type EventKind = keyof EventData;

/** An event that a decision proposes; the store gives it its sequence number. */
export type NewEvent = { [Kind in EventKind]: { readonly kind: Kind; readonly data: EventData[Kind] } }[EventKind];

/** A recorded event. `seq` counts from 1 within the case. */
export type CaseEvent = NewEvent & { readonly seq: number; readonly at: Instant; readonly actor: ActorRef };

/** Shorthand that keeps kind and data together for the compiler. */
export function event<Kind extends EventKind>(kind: Kind, data: EventData[Kind]): NewEvent {
  return { kind, data } as NewEvent;
}

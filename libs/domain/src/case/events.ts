import type { Instant } from '../calendar/instant.js';
import type { Limit } from '../calendar/limit.js';
import type { Delivery } from '../process/procedure.js';
import type { PostRole } from '../process/units.js';
import type { ActorRef, CaseIdentity, IssuedResult, Pause } from './case-file.js';

/** Kinds of case events (sự kiện hồ sơ) and what each carries. Dates are results, so a replay needs no calendar. */
export interface EventData {
  /** An application came in online; the clock does not run yet. */
  submitted: CaseIdentity;
  /** Sent back before reception, once, with every defect (NĐ 61/2018 Đ15.3, Đ17.2a). */
  'sent-back': { readonly defects: readonly string[] };
  resubmitted: { readonly note: string };
  'not-accepted': { readonly reasons: readonly string[] };
  /** Accepted as complete: the clock starts. Carries the identity when the case opens at the counter. */
  received: { readonly identity: CaseIdentity | null; readonly limit: Limit; readonly legalBasis: string; readonly dueAt: Instant; readonly calendarVersion: string };
  'stage-opened': { readonly stage: string; readonly unitId: string; readonly post: PostRole; readonly assigneeId: string | null; readonly dueAt: Instant | null };
  /** `usedMinutes` are working minutes of the stage's unit, pauses not counted. */
  'stage-completed': { readonly token: number; readonly stage: string; readonly note: string; readonly usedMinutes: number };
  'stage-returned': { readonly token: number; readonly stage: string; readonly to: string; readonly reason: string; readonly usedMinutes: number };
  'stage-assigned': { readonly token: number; readonly assigneeId: string; readonly assigneeName: string };
  'supplement-requested': { readonly items: readonly string[]; readonly reason: string; readonly legalGround: string };
  'supplement-accepted': { readonly received: readonly string[] };
  suspended: { readonly reason: string; readonly legalGround: string };
  resumed: { readonly note: string };
  /** The clock runs again: the new due instants of the case and of its open stages, in consequence of a pause. */
  'due-moved': { readonly cause: Pause['cause']; readonly from: Instant; readonly to: Instant; readonly pausedMinutes: number; readonly tokens: readonly { readonly token: number; readonly dueAt: Instant }[] };
  /** A new appointment with the apology letter (form 04), at most once (NĐ 61/2018 Đ19.9). */
  extended: { readonly from: Instant; readonly to: Instant; readonly reason: string };
  'hand-over-requested': { readonly token: number; readonly toUnitId: string; readonly toUnitName: string; readonly reason: string };
  'hand-over-accepted': { readonly token: number; readonly unitId: string };
  'hand-over-refused': { readonly token: number; readonly reason: string };
  refused: { readonly reason: string; readonly legalGround: string };
  withdrawn: { readonly reason: string };
  'result-issued': IssuedResult;
  'result-returned': { readonly recipient: string; readonly method: Delivery };
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

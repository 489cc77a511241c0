import type { Instant } from '../../calendar/instant.js';
import type { CaseFile } from '../../case/case-file.js';
import type { DecisionContext } from '../../case/context.js';
import type { CaseEvent } from '../../case/events.js';
import { evolve } from '../../case/evolve.js';
import { holdingsOf, type Holder, type Holding } from '../../case/ledger.js';

/**
 * What one holder of a case has to do with its lateness (phần trễ), in working minutes on the resolving authority's
 * calendar: how long they held it, how long of that beyond a limit of their own, and the late minutes that are theirs.
 */
export type LatePart = Holder & { readonly heldMinutes: number; readonly overrunMinutes: number; readonly minutes: number };

/** How late a case is, and by whom. */
export interface CaseLateness {
  /** The promise: the due as pauses moved it by law, before any extension. */
  readonly promisedAt: Instant;
  /** Until when its lateness counts: its end, when its clock stopped, or now. */
  readonly until: Instant;
  /** Has it ended with a decision? Nothing of this changes then. */
  readonly ended: boolean;
  /** The parts' `minutes` add up to it. 0 where it was late outside office hours only. */
  readonly totalMinutes: number;
  readonly parts: readonly LatePart[];
}

/** How late minutes are shared out, in words that a head can check. */
export const LATE_SHARE_RULE =
  'Số phút trễ được chia trước hết theo phần mỗi nơi giữ hồ sơ quá thời hạn riêng của mình (hạn của bước, hạn trả lời khi chuyển; lần tạm dừng không dời ngày hẹn thì tính trọn). Phần còn lại, nếu tổng các phần đó chưa đủ, thuộc về nơi giữ hồ sơ sau ngày hẹn. Các phần cộng lại đúng bằng tổng.';

/** Ends with a decision; who withdraws or falls silent is not late by the authority (as in the scorecard). */
const UNDECIDED_ENDS: readonly CaseFile['status'][] = ['withdrawn', 'stopped', 'not-accepted'];

/**
 * The lateness of a case and whose it is; `null` for a case that is not late, not accepted, or ended without a decision.
 *
 * Every late minute belongs to one part. First those who held the case beyond a limit of their own share it in proportion
 * to that overrun, up to the overrun itself: so whoever got the case late already is not blamed for it. What is late beyond
 * all overruns belongs to whoever held the case after the promise, by the minutes within their own limits.
 */
export function latenessOf(events: readonly CaseEvent[], now: Instant, { calendarOf }: Pick<DecisionContext, 'calendarOf'>): CaseLateness | null {
  const told = tell(events);
  if (told === null || UNDECIDED_ENDS.includes(told.file.status)) return null;
  const { file, promisedAt } = told;
  const until = file.finishedAt ?? file.pauses.find(({ to }) => to === null)?.from ?? now;
  if (until <= promisedAt) return null;
  const calendar = calendarOf(file.resolvingAuthorityId);
  const minutes = (from: Instant, to: Instant): number => (from < to ? calendar.workingMinutesBetween(from, to) : 0);
  const parts = new Map<string, Weighed>();
  for (const holding of holdingsOf(events, now)) weigh(parts, holding, promisedAt, until, minutes);
  const totalMinutes = minutes(promisedAt, until);
  return { promisedAt, until, ended: file.finishedAt !== null, totalMinutes, parts: share(totalMinutes, [...parts.values()]) };
}

/**
 * Whole parts of a whole number in proportion to weights, by largest remainders (Hamilton); of equal remainders the first
 * gets the minute. They add up to `total`, unless no weight is above 0: then all are 0.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const remainders = weights.map((weight, index) => ({ index, rest: (total * weight) % sum })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of remainders.slice(0, left)) parts[index] = (parts[index] as number) + 1;
  return parts;
}

interface Weighed {
  readonly holder: Holder;
  heldMinutes: number;
  overrunMinutes: number;
  /** Minutes after the promise within a limit of their own. */
  lateWithin: number;
}

/** The case at its end, and what was promised until then. */
function tell(events: readonly CaseEvent[]): { readonly file: CaseFile; readonly promisedAt: Instant } | null {
  let file: CaseFile | null = null;
  let promised: Instant | null = null;
  for (const event of events) {
    if (event.kind === 'extended') promised ??= event.data.from;
    file = evolve(file, event);
    if (file.finishedAt !== null) break;
  }
  return file === null || file.acceptedAt === null || file.dueAt === null ? null : { file, promisedAt: promised ?? file.dueAt };
}

function weigh(parts: Map<string, Weighed>, { holder, from, until, file }: Holding, promisedAt: Instant, end: Instant, minutes: (from: Instant, to: Instant) => number): void {
  const to = earlier(until, end);
  const held = minutes(from, to);
  if (held === 0) return;
  const own = ownLimit(holder, file);
  const key = JSON.stringify(holder);
  const part = parts.get(key) ?? { holder, heldMinutes: 0, overrunMinutes: 0, lateWithin: 0 };
  part.heldMinutes += held;
  part.overrunMinutes += own === null ? 0 : minutes(later(from, own), to);
  part.lateWithin += minutes(later(from, promisedAt), own === null ? to : earlier(own, to));
  parts.set(key, part);
}

/** From when on a holder is beyond a limit of their own; `null` where none is set. */
function ownLimit(holder: Holder, file: CaseFile): Instant | null {
  if (holder.kind === 'nobody') return null;
  if (holder.kind === 'pause') return standsInVain(file);
  const token = file.tokens.find(({ id }) => id === holder.token);
  if (holder.kind !== 'hand-over') return token?.dueAt ?? null;
  return token?.handOver && token.handOver.refused === null ? token.handOver.dueAt : null;
}

/** A pause that moves the promise no more overruns from its first minute: it began late, or an extension has frozen the promise. */
function standsInVain({ pauses, extensions, dueAt }: CaseFile): Instant | null {
  const from = pauses.find(({ to }) => to === null)?.from ?? null;
  return from !== null && (extensions > 0 || (dueAt !== null && from >= dueAt)) ? from : null;
}

function share(total: number, weighed: readonly Weighed[]): LatePart[] {
  const overrun = weighed.reduce((sum, { overrunMinutes }) => sum + overrunMinutes, 0);
  const byOverrun = apportion(Math.min(total, overrun), weighed.map(({ overrunMinutes }) => overrunMinutes));
  const byHolding = apportion(total - Math.min(total, overrun), weighed.map(({ lateWithin }) => lateWithin));
  return weighed
    .map(({ holder, heldMinutes, overrunMinutes }, index) => ({ ...holder, heldMinutes, overrunMinutes, minutes: (byOverrun[index] ?? 0) + (byHolding[index] ?? 0) }) as LatePart)
    .filter(({ overrunMinutes, minutes }) => overrunMinutes > 0 || minutes > 0);
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

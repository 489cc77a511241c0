import type { Instant } from '../calendar/instant.js';
import type { CaseFile } from './case-file.js';
import type { Decided } from './context.js';
import { event } from './events.js';
import { refuse } from './refusals.js';

/** New dates of a case after a change of the calendar, as an approved proposal lists them. */
export interface NewDates {
  /** The date that the proposal saw; another one since then makes it void. */
  readonly from: Instant;
  readonly to: Instant;
  readonly tokens: readonly { readonly token: number; readonly dueAt: Instant }[];
  readonly reason: string;
}

/** Moves the dates of an open case by an approved change of the calendar. */
export function moveDue(file: CaseFile, { from, to, tokens, reason }: NewDates): Decided {
  if (file.dueAt === null || file.finishedAt !== null) return refuse('action-not-allowed-now');
  if (file.dueAt !== from) return refuse('move-unfit', 'Ngày hẹn trả đã thay đổi từ khi lập đề xuất.');
  const open = tokens.filter(({ token }) => file.tokens.some(({ id }) => id === token));
  if (to === from && open.length === 0) return refuse('move-unfit', 'Không có ngày nào thay đổi.');
  return [event('due-moved', { cause: 'calendar', from, to, pausedMinutes: 0, tokens: open, reason })];
}

import type { Instant } from '../calendar/instant.js';

/** Where a queue ticket (số thứ tự) stands: it waits, was called to a window, was served, or its holder did not come. */
export const TICKET_STATES = ['waiting', 'called', 'served', 'absent'] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** A ticket that waits. */
export interface WaitingTicket {
  readonly id: string;
  readonly number: number;
  /** What it was taken for: a field of procedures. */
  readonly group: string;
  /** Of the old, the disabled, pregnant women, people with merits: they go first (Luật Người cao tuổi 2009, Luật Người khuyết tật 2010). */
  readonly priority: boolean;
  /** The window that it was sent on to. */
  readonly forWindowId: string | null;
}

/** A window (quầy) that calls; without groups it serves all. */
export interface CallingWindow {
  readonly id: string;
  readonly groups: readonly string[];
}

/** So many with priority are called in a row while others wait: whoever has none is not forgotten. */
const MOST_PRIORITY_RUN = 2;

/**
 * Whom a window calls next: first whoever was sent on to it, then priority, but never more than two in a row while others wait,
 * then by number. `priorityRun` is how many with priority were called last without another between. `null` when nobody waits for it.
 */
export function nextTicket(waiting: readonly WaitingTicket[], window: CallingWindow, priorityRun: number): WaitingTicket | null {
  const mine = waiting
    .filter(({ group, forWindowId }) => forWindowId === window.id || (forWindowId === null && (window.groups.length === 0 || window.groups.includes(group))))
    .sort((a, b) => a.number - b.number);
  const sent = mine.find(({ forWindowId }) => forWindowId !== null);
  if (sent) return sent;
  const [first] = mine;
  const prior = mine.find(({ priority }) => priority);
  const other = mine.find(({ priority }) => !priority);
  if (prior && (priorityRun < MOST_PRIORITY_RUN || !other)) return prior;
  return other ?? first ?? null;
}

/** A ticket that was served today. */
export interface ServedTicket {
  readonly calledAt: Instant;
  readonly endedAt: Instant;
}

const MINUTE_MS = 60_000;
/** Fewer say nothing of how long one takes. */
const FEWEST_SERVED = 3;

/** Minutes until a ticket is called, from the median of today's services, those ahead of it and the windows that work; `null` while too little is known. */
export function estimateWait(ahead: number, served: readonly ServedTicket[], windows: number): number | null {
  if (served.length < FEWEST_SERVED || windows === 0) return null;
  const minutes = served.map(({ calledAt, endedAt }) => (endedAt - calledAt) / MINUTE_MS).sort((a, b) => a - b);
  const median = minutes[Math.floor(minutes.length / 2)] ?? 0;
  return Math.ceil((median * ahead) / windows);
}

/** A number as tickets and walls show it: `0147`. */
export function ticketNumber(number: number): string {
  return String(number).padStart(4, '0');
}

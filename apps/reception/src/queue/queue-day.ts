import { Injectable } from '@nestjs/common';
import { dateOf, estimateWait, formatInstant, nextTicket, ticketNumber, type PlainDate } from '#domain';
import { Database, type QueueTicket, type QueueWindow } from '#persistence';
import { Clock, Directory, Problem, unitRef, type DirectorySnapshot } from '#platform';
import type { HeldTicketDto, QueueDto, QueueTicketDto, QueueWindowDto, TicketGroupDto } from './queue.dto.js';

/** What a ticket is taken for where a unit's windows all serve everything. */
export const EVERYTHING: TicketGroupDto = { key: 'chung', name: 'Tất cả thủ tục' };

/** The queue of one unit on one day, as it stands. */
export interface QueueState {
  readonly unitId: string;
  readonly windows: readonly QueueWindow[];
  readonly tickets: readonly QueueTicket[];
  readonly groups: readonly TicketGroupDto[];
}

/** Reads queues and describes them. */
@Injectable()
export class QueueDay {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  today(): PlainDate {
    return dateOf(this.clock.now());
  }

  async state(unitId: string): Promise<QueueState> {
    const [windows, tickets] = await this.database.read(({ queue }) => Promise.all([queue.windows([unitId]), queue.tickets(unitId, this.today())]));
    return { unitId, windows, tickets, groups: groupsOf(windows, await this.directory.current()) };
  }

  async describe(state: QueueState): Promise<QueueDto> {
    const directory = await this.directory.current();
    const { tickets, windows } = state;
    const of = (wanted: QueueTicket['state']) => tickets.filter(({ state: stands }) => stands === wanted).map((ticket) => ticketView(ticket, windows, directory));
    const waiting = of('waiting');
    const keys = [...new Set(waiting.map(({ group }) => group.key))];
    return {
      unit: unitRef(directory, state.unitId),
      windows: windows.map((window) => windowView(window, directory)),
      called: of('called'),
      waiting,
      absent: of('absent'),
      byGroup: keys.map((key) => ({ group: groupNamed(key, directory), count: waiting.filter(({ group }) => group.key === key).length })),
      served: tickets.filter(({ state: stands }) => stands === 'served').length,
      medianMinutes: estimateWait(1, servedOf(tickets), 1),
      asOf: formatInstant(this.clock.now()),
    };
  }

  /** A ticket as its holder sees it. */
  async held(ticket: QueueTicket): Promise<HeldTicketDto> {
    const directory = await this.directory.current();
    const { tickets, windows } = await this.state(ticket.unitId);
    const ahead = ticket.state === 'waiting' ? aheadOf(ticket, tickets, windows) : 0;
    const working = windows.filter(({ active }) => active).length;
    return {
      number: ticketNumber(ticket.number),
      groupName: groupNamed(ticket.group, directory).name,
      unitName: unitRef(directory, ticket.unitId).name,
      state: ticket.state,
      ahead,
      waitMinutes: ticket.state === 'waiting' ? estimateWait(ahead, servedOf(tickets), working) : null,
      windowNumber: windows.find(({ id }) => id === ticket.windowId)?.number ?? null,
      takenAt: formatInstant(ticket.takenAt),
    };
  }
}

/** What tickets may be taken for: the fields that windows name, or one thing for all. */
function groupsOf(windows: readonly QueueWindow[], directory: DirectorySnapshot): TicketGroupDto[] {
  const keys = [...new Set(windows.filter(({ active }) => active).flatMap(({ groups }) => groups))];
  return keys.length === 0 ? [EVERYTHING] : keys.map((key) => groupNamed(key, directory));
}

function groupNamed(key: string, directory: DirectorySnapshot): TicketGroupDto {
  return key === EVERYTHING.key ? EVERYTHING : { key, name: directory.fieldName(key) };
}

function servedOf(tickets: readonly QueueTicket[]) {
  return tickets.flatMap(({ state, calledAt, endedAt }) => (state === 'served' && calledAt !== null && endedAt !== null ? [{ calledAt, endedAt }] : []));
}

/** Those who would be called before, were all windows to call in turn. */
function aheadOf(ticket: QueueTicket, tickets: readonly QueueTicket[], windows: readonly QueueWindow[]): number {
  const window = windows.find(({ active, groups }) => active && (groups.length === 0 || groups.includes(ticket.group))) ?? { id: '', groups: [] };
  let waiting = tickets.filter(({ state }) => state === 'waiting');
  let run = priorityRun(tickets);
  for (let ahead = 0; waiting.length > 0; ahead += 1) {
    const next = nextTicket(waiting, window, run);
    if (next === null || next.id === ticket.id) return ahead;
    run = next.priority ? run + 1 : 0;
    waiting = waiting.filter(({ id }) => id !== next.id);
  }
  return 0;
}

/** How many with priority were called last, one after the other. */
export function priorityRun(tickets: readonly QueueTicket[]): number {
  const called = tickets.filter(({ calledAt }) => calledAt !== null).sort((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0));
  const other = called.findIndex(({ priority }) => !priority);
  return other === -1 ? called.length : other;
}

export function ticketView(ticket: QueueTicket, windows: readonly QueueWindow[], directory: DirectorySnapshot): QueueTicketDto {
  const { id, number, group, priority, state, takenAt, calledAt, calls, windowId } = ticket;
  return {
    id,
    number: ticketNumber(number),
    group: groupNamed(group, directory),
    priority,
    state,
    takenAt: formatInstant(takenAt),
    calledAt: calledAt === null ? null : formatInstant(calledAt),
    calls,
    windowNumber: windows.find((window) => window.id === windowId)?.number ?? null,
  };
}

export function windowView({ id, number, name, groups, active }: QueueWindow, directory: DirectorySnapshot): QueueWindowDto {
  return { id, number, name, groups: groups.map((key) => groupNamed(key, directory)), active };
}

/** Throws `queue-not-found`: outside one's reach as for nothing. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Problem('queue-not-found');
  return thing;
}

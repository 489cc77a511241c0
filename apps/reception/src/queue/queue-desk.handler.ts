import { Injectable } from '@nestjs/common';
import { nextTicket } from '#domain';
import { Database, type QueueTicket, type QueueWindow, type Stores } from '#persistence';
import { Clock, Directory, isId, once, reachOf, type Principal, type RequestMark } from '#platform';
import { QueueDay, found, priorityRun, ticketView } from './queue-day.js';
import type { CalledTicketDto, QueueDto } from './queue.dto.js';

/** What a counter does with its queue. Whoever holds a post at the counter works its windows. */
@Injectable()
export class QueueDeskHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly day: QueueDay,
  ) {}

  async show(unitCode: string | undefined, staff: Principal): Promise<QueueDto> {
    const directory = await this.directory.current();
    const own = staff.posts.find(({ unitId }) => directory.unit(unitId)?.kind === 'counter');
    const unit = found(unitCode === undefined ? own && directory.unit(own.unitId) : directory.unitByCode(unitCode));
    found(unit.kind === 'counter' && reachOf(staff, directory).unitIds.includes(unit.id) ? unit : null);
    return this.day.describe(await this.day.state(unit.id));
  }

  async next(windowId: string, staff: Principal, mark: RequestMark): Promise<CalledTicketDto> {
    const window = await this.ownWindow(windowId, staff);
    return this.changing(window.unitId, mark, async ({ queue }) => {
      const now = this.clock.now();
      const tickets = await queue.tickets(window.unitId, this.day.today());
      const next = nextTicket(tickets.filter(({ state }) => state === 'waiting'), window, priorityRun(tickets));
      await queue.endAt(window.id, now);
      return next === null ? undefined : queue.call(next.id, window.id, staff.staffId, now);
    });
  }

  async recall(windowId: string, ticketId: string, staff: Principal, mark: RequestMark): Promise<CalledTicketDto> {
    const window = await this.ownWindow(windowId, staff);
    const ticket = await this.ownTicket(ticketId, staff);
    return this.changing(window.unitId, mark, async ({ queue }) => {
      const now = this.clock.now();
      if (ticket.windowId !== window.id || ticket.state !== 'called') await queue.endAt(window.id, now);
      const back = ticket.state === 'absent' ? await queue.bringBack(ticket.id) : ticket;
      return found(back && (await queue.call(ticket.id, window.id, staff.staffId, now)));
    });
  }

  async end(ticketId: string, state: 'served' | 'absent', staff: Principal, mark: RequestMark): Promise<CalledTicketDto> {
    const ticket = await this.ownTicket(ticketId, staff);
    return this.changing(ticket.unitId, mark, async ({ queue }) => found(await queue.end(ticket.id, state, this.clock.now())));
  }

  async sendOn(ticketId: string, windowId: string | null, staff: Principal, mark: RequestMark): Promise<CalledTicketDto> {
    const ticket = await this.ownTicket(ticketId, staff);
    const window = windowId === null ? null : await this.ownWindow(windowId, staff);
    return this.changing(ticket.unitId, mark, async ({ queue }) => found(await queue.sendOn(ticket.id, window?.id ?? null)));
  }

  /** One change of a unit's queue at a time; sent twice under one key it happens once. */
  private async changing(unitId: string, mark: RequestMark, change: (stores: Stores) => Promise<QueueTicket | undefined>): Promise<CalledTicketDto> {
    const directory = await this.directory.current();
    return once(this.database, mark.claim, 200, async (stores) => {
      await stores.queue.lock(unitId);
      const ticket = await change(stores);
      return { ticket: ticket === undefined ? null : ticketView(ticket, await stores.queue.windows([unitId]), directory) };
    });
  }

  private async ownWindow(id: string, staff: Principal): Promise<QueueWindow> {
    const window = isId(id) ? await this.database.read(({ queue }) => queue.findWindow(id)) : undefined;
    return found(window && window.active && staff.posts.some(({ unitId }) => unitId === window.unitId) ? window : null);
  }

  private async ownTicket(id: string, staff: Principal): Promise<QueueTicket> {
    const ticket = isId(id) ? await this.database.read(({ queue }) => queue.findTicket(id)) : undefined;
    return found(ticket && ticket.day === this.day.today() && staff.posts.some(({ unitId }) => unitId === ticket.unitId) ? ticket : null);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type QueueDevice } from '#persistence';
import { Clock, Directory, Problem, Secrets, once, unitRef, type RequestMark } from '#platform';
import { QueueDay, found, ticketView } from './queue-day.js';
import type { HeldTicketDto, QueueScreenDto, TakeTicketDto, TakenTicketDto } from './queue.dto.js';

/** So many calls stand on a wall. */
const SHOWN = 8;

/** The screens of the hall, and the tickets of whoever waits there. */
@Injectable()
export class QueueScreensHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly day: QueueDay,
  ) {}

  async screen(token: string): Promise<QueueScreenDto> {
    const device = await this.device(token);
    const directory = await this.directory.current();
    const { tickets, windows, groups } = await this.day.state(device.unitId);
    const called = tickets.filter(({ state, calledAt }) => calledAt !== null && (state === 'called' || state === 'served')).sort((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0));
    return {
      kind: device.kind,
      unitName: unitRef(directory, device.unitId).name,
      groups: [...groups],
      called: called.slice(0, SHOWN).map((ticket) => ticketView(ticket, windows, directory)),
      waiting: tickets.filter(({ state }) => state === 'waiting').length,
    };
  }

  async take(token: string, { group, priority }: TakeTicketDto, mark: RequestMark): Promise<TakenTicketDto> {
    const device = await this.device(token);
    const { groups } = await this.day.state(device.unitId);
    if (device.kind !== 'machine' || !groups.some(({ key }) => key === group)) throw new Problem('invalid-request', { errors: [{ field: 'group', code: 'unknown', message: 'Nơi này không phục vụ lĩnh vực đã chọn' }] });
    const { id } = await once(this.database, mark.claim, 201, async ({ queue }) => {
      await queue.lock(device.unitId);
      return queue.take(device.unitId, this.day.today(), group, priority, this.clock.now());
    });
    const ticket = found(await this.database.read(({ queue }) => queue.findTicket(id)));
    return { ...(await this.day.held(ticket)), token: this.secrets.sign('queue-ticket', id) };
  }

  async held(token: string): Promise<HeldTicketDto> {
    const id = this.secrets.verify('queue-ticket', token);
    const ticket = id === null ? undefined : await this.database.read(({ queue }) => queue.findTicket(id));
    return this.day.held(found(ticket && ticket.day === this.day.today() ? ticket : null));
  }

  private async device(token: string): Promise<QueueDevice> {
    const id = this.secrets.verify('queue-device', token);
    const device = id === null ? undefined : await this.database.read(({ queue }) => queue.findDevice(id));
    return found(device && device.retiredAt === null ? device : null);
  }
}

import { Injectable } from '@nestjs/common';
import { formatInstant, instant } from '#domain';
import { Database } from '#persistence';
import { Clock, Problem, once, type Principal, type RequestMark } from '#platform';
import { CounterInvitations } from '../counter-invitations.js';
import type { CallableDeviceDto, CalledDeviceDto } from './call-device.dto.js';

/** How long a device asks: time enough to read and tap, short enough that the next person does not answer for the last. */
const ASKS_MS = 2 * 60_000;

/** Lets a device ask for a rating. */
@Injectable()
export class CallDeviceHandler {
  constructor(
    private readonly database: Database,
    private readonly counter: CounterInvitations,
    private readonly clock: Clock,
  ) {}

  async list(staff: Principal): Promise<CallableDeviceDto[]> {
    const counters = staff.posts.filter(({ role }) => role === 'counter-officer').map(({ unitId }) => unitId);
    const devices = await this.database.read(({ ratingDevices }) => ratingDevices.list(counters));
    return devices.filter(({ retiredAt }) => retiredAt === null).map(({ id, name, kind }) => ({ id, name, kind }));
  }

  async call(code: string, deviceId: string, staff: Principal, { claim, ip }: RequestMark): Promise<CalledDeviceDto> {
    const invitation = await this.counter.open(code, staff);
    return once(this.database, claim, 201, async ({ ratingDevices, audit }) => {
      const device = await ratingDevices.find(deviceId);
      if (!device || device.retiredAt !== null || device.unitId !== invitation.receivingUnitId) throw new Problem('device-not-found');
      const now = this.clock.now();
      const expiresAt = instant(now + ASKS_MS);
      await ratingDevices.call(device.id, invitation.caseId, staff.staffId, now, expiresAt);
      await audit.record({ actorId: staff.staffId, actorName: staff.fullName, action: 'rating.called', caseId: invitation.caseId, unitId: device.unitId, ip, data: { device: device.id } });
      return { deviceName: device.name, expiresAt: formatInstant(expiresAt) };
    });
  }
}

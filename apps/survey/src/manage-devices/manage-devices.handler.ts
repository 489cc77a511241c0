import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { toString as drawQr } from 'qrcode';
import { formatInstant } from '#domain';
import { Database, type RatingDevice, type Stores } from '#persistence';
import { Clock, Directory, Problem, isId, once, reachOf, unitRef, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { Devices } from '../devices.js';
import type { EnrolDeviceDto, EnrolledDeviceDto, RatingDeviceDto } from './manage-devices.dto.js';

/** Enrols devices at which people rate, and takes them out of use. */
@Injectable()
export class ManageDevicesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly devices: Devices,
  ) {}

  async list(staff: Principal): Promise<RatingDeviceDto[]> {
    const directory = await this.directory.current();
    const devices = await this.database.read(({ ratingDevices }) => ratingDevices.list(reachToManage(staff, directory)));
    return devices.map((device) => describe(device, directory));
  }

  async enrol({ unitCode, name, kind }: EnrolDeviceDto, staff: Principal, mark: RequestMark): Promise<EnrolledDeviceDto> {
    const directory = await this.directory.current();
    const unit = directory.unitByCode(unitCode);
    if (unit?.kind !== 'counter' || !reachToManage(staff, directory).includes(unit.id)) {
      throw new Problem('no-unit', { errors: [{ field: 'unitCode', code: 'unknown', message: 'Không có bộ phận một cửa này trong phạm vi của anh/chị' }] });
    }
    const now = this.clock.now();
    const device: RatingDevice = { id: randomUUID(), unitId: unit.id, name, kind, enrolledAt: now, retiredAt: null };
    // The address is worked out after the answer that is kept for repeats: no database ever holds it.
    const enrolled = await once(this.database, mark.claim, 201, async (stores) => {
      await stores.ratingDevices.enrol({ ...device, enrolledBy: staff.staffId }, now);
      await audit(stores, staff, mark, 'rating-device.enrolled', device);
      return describe(device, directory);
    });
    const url = this.devices.urlOf(enrolled.id);
    return { ...enrolled, url, qrSvg: await drawQr(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }) };
  }

  async retire(id: string, staff: Principal, mark: RequestMark): Promise<RatingDeviceDto> {
    const directory = await this.directory.current();
    const device = isId(id) ? await this.database.read(({ ratingDevices }) => ratingDevices.find(id)) : undefined;
    if (!device || !reachToManage(staff, directory).includes(device.unitId)) throw new Problem('device-not-found');
    return once(this.database, mark.claim, 200, async (stores) => {
      await stores.ratingDevices.retire(id, this.clock.now());
      await audit(stores, staff, mark, 'rating-device.retired', device);
      return { ...describe(device, directory), retired: true };
    });
  }
}

function describe({ id, name, kind, unitId, enrolledAt, retiredAt }: RatingDevice, directory: DirectorySnapshot): RatingDeviceDto {
  return { id, name, kind, unit: unitRef(directory, unitId), enrolledAt: formatInstant(enrolledAt), retired: retiredAt !== null };
}

/** Units whose devices somebody keeps: below their posts as leader or administrator. */
function reachToManage(staff: Principal, directory: DirectorySnapshot): readonly string[] {
  return reachOf({ ...staff, posts: staff.posts.filter(({ role }) => role === 'leader' || role === 'administrator') }, directory).unitIds;
}

function audit({ audit: trail }: Stores, staff: Principal, { ip }: RequestMark, action: string, { id, unitId, name }: RatingDevice): Promise<void> {
  return trail.record({ actorId: staff.staffId, actorName: staff.fullName, action, caseId: null, unitId, ip, data: { device: id, name } });
}

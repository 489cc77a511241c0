import { Inject, Injectable } from '@nestjs/common';
import { Database, type QueueDevice, type UnitRecord } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Clock, Directory, Problem, Secrets, isId, once, reachOf, unitRef, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { found, windowView } from '../queue/queue-day.js';
import type { QueueWindowDto } from '../queue/queue.dto.js';
import type { EnrolScreenDto, EnrolledScreenDto, PutWindowDto, QueueSetUpDto, ScreenDto } from './manage-queue.dto.js';

const PATHS = { machine: 'lay-so', wall: 'bang-goi' } as const;

/** Sets up windows and the screens of the hall. */
@Injectable()
export class ManageQueueHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async list(staff: Principal): Promise<QueueSetUpDto[]> {
    const directory = await this.directory.current();
    const units = keptBy(staff, directory);
    const ids = units.map(({ id }) => id);
    const [windows, devices] = await this.database.read(({ queue }) => Promise.all([queue.windows(ids), queue.devices(ids)]));
    return units.map(({ id }) => ({
      unit: unitRef(directory, id),
      windows: windows.filter(({ unitId }) => unitId === id).map((window) => windowView(window, directory)),
      screens: devices.filter(({ unitId }) => unitId === id).map(screenView),
    }));
  }

  async put({ unitCode, groups, ...window }: PutWindowDto, staff: Principal, mark: RequestMark): Promise<QueueWindowDto> {
    const directory = await this.directory.current();
    const unit = unitOf(unitCode, staff, directory);
    const unknown = groups.find((key) => !directory.fieldNames.has(key));
    if (unknown !== undefined) throw new Problem('invalid-request', { errors: [{ field: 'groups', code: 'unknown', message: `Không có lĩnh vực “${unknown}”` }] });
    return once(this.database, mark.claim, 200, async ({ queue, audit }) => {
      const put = await queue.putWindow({ ...window, groups, unitId: unit.id });
      await audit.record({ actorId: staff.staffId, actorName: staff.fullName, action: 'queue.window', caseId: null, unitId: unit.id, ip: mark.ip, data: { ...window, groups } });
      return windowView(put, directory);
    });
  }

  async enrol({ unitCode, kind, name }: EnrolScreenDto, staff: Principal, mark: RequestMark): Promise<EnrolledScreenDto> {
    const unit = unitOf(unitCode, staff, await this.directory.current());
    // The address is worked out after the answer that is kept for repeats: no database ever holds it.
    const screen = await once(this.database, mark.claim, 201, async ({ queue, audit }) => {
      const device = await queue.enrol({ unitId: unit.id, kind, name }, this.clock.now());
      await audit.record({ actorId: staff.staffId, actorName: staff.fullName, action: 'queue.screen', caseId: null, unitId: unit.id, ip: mark.ip, data: { screen: device.id, kind, name } });
      return screenView(device);
    });
    return { ...screen, url: `${this.configuration.publicUrl}/${PATHS[kind]}/${this.secrets.sign('queue-device', screen.id)}` };
  }

  async retire(id: string, staff: Principal, mark: RequestMark): Promise<ScreenDto> {
    const units = keptBy(staff, await this.directory.current());
    const device = found(isId(id) ? await this.database.read(({ queue }) => queue.findDevice(id)) : undefined);
    found(units.find((unit) => unit.id === device.unitId));
    return once(this.database, mark.claim, 200, async ({ queue }) => screenView((await queue.retire(id, this.clock.now())) ?? device));
  }
}

function screenView({ id, kind, name, retiredAt }: QueueDevice): ScreenDto {
  return { id, kind, name, retired: retiredAt !== null };
}

/** Counters below somebody's posts as leader or administrator. */
function keptBy(staff: Principal, directory: DirectorySnapshot): UnitRecord[] {
  const { unitIds } = reachOf({ ...staff, posts: staff.posts.filter(({ role }) => role === 'leader' || role === 'administrator') }, directory);
  return directory.units.filter(({ id, kind }) => kind === 'counter' && unitIds.includes(id));
}

function unitOf(code: string, staff: Principal, directory: DirectorySnapshot): UnitRecord {
  const unit = keptBy(staff, directory).find((one) => one.code === code);
  if (!unit) throw new Problem('no-unit', { errors: [{ field: 'unitCode', code: 'unknown', message: 'Không có bộ phận một cửa này trong phạm vi của anh/chị' }] });
  return unit;
}

import { Injectable } from '@nestjs/common';
import { dateOf } from '#domain';
import { Database, isUniqueViolation, type UnitRecord } from '#persistence';
import { Clock, Directory, Problem, once, reachOf, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import type { AdminUnitDto, NewUnitDto, UnitChangesDto } from './manage-units.dto.js';

/** Units within an administrator's reach. */
@Injectable()
export class ManageUnitsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list(admin: Principal): Promise<AdminUnitDto[]> {
    const directory = await this.directory.current();
    const reach = new Set(reachOf(admin, directory).unitIds);
    return directory.units.filter((unit) => reach.has(unit.id)).map((unit) => describe(unit, directory));
  }

  async add(admin: Principal, unit: NewUnitDto, mark: RequestMark): Promise<AdminUnitDto> {
    const parent = await this.reachable(admin, unit.parentCode, 'parentCode');
    const added = { ...unit, calendarCode: unit.calendarCode ?? null };
    const answer = await once(this.database, mark.claim, 201, async (stores) => {
      if ((await this.directory.current()).unitByCode(unit.code)) throw new Problem('already-exists');
      await stores.publication.unit(added, dateOf(this.clock.now()));
      await auditChange(stores, admin, mark, 'unit.added', parent.id, { code: unit.code });
      return added;
    }).catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Problem('already-exists') : error;
    });
    await this.directory.refresh();
    return answer;
  }

  async change(admin: Principal, code: string, changes: UnitChangesDto, mark: RequestMark): Promise<AdminUnitDto> {
    const unit = await this.reachable(admin, code);
    await this.database.write(async (stores) => {
      if (Object.keys(changes).length > 0) await stores.publication.changeUnit(unit.id, changes);
      await auditChange(stores, admin, mark, 'unit.changed', unit.id, { code, ...changes });
    });
    return this.show(code, unit);
  }

  private async show(code: string, before?: UnitRecord): Promise<AdminUnitDto> {
    const directory = await this.directory.refresh();
    const unit = directory.unitByCode(code) ?? before;
    if (!unit) throw new Problem('not-found');
    return describe(unit, directory);
  }

  private async reachable(admin: Principal, code: string, field?: string): Promise<UnitRecord> {
    const directory = await this.directory.current();
    const unit = directory.unitByCode(code);
    if (unit && reachOf(admin, directory).includes([unit.id])) return unit;
    throw field ? new Problem('no-unit', { errors: [{ field, code: 'unknown', message: 'Không có đơn vị này trong phạm vi quản trị' }] }) : new Problem('not-found');
  }
}

function describe(unit: UnitRecord, { tree }: DirectorySnapshot): AdminUnitDto {
  const { code, name, shortName, kind, level, fields, address, phone, calendarCode } = unit;
  const parent = unit.parentId === null ? undefined : tree.find(unit.parentId);
  return { code, name, shortName, kind, level, parentCode: parent?.code ?? null, fields: [...fields], address, phone, calendarCode };
}

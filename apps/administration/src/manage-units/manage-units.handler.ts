import { Injectable } from '@nestjs/common';
import { dateOf, plainDate, type PlainDate } from '#domain';
import { Database, isUniqueViolation, type UnitRecord } from '#persistence';
import { Clock, Directory, Problem, once, reachOf, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import type { AdminUnitDto, NewUnitDto, UnitChangesDto, UnitTiesDto } from './manage-units.dto.js';

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
    const units = directory.units.filter((unit) => reach.has(unit.id));
    const endings = await this.database.read(({ unitTies }) => unitTies.endings(units.map(({ id }) => id)));
    return units.map((unit) => describe(unit, directory, endings.get(unit.id)));
  }

  async add(admin: Principal, unit: NewUnitDto, mark: RequestMark): Promise<AdminUnitDto> {
    const parent = await this.reachable(admin, unit.parentCode, 'parentCode');
    const added = { ...unit, calendarCode: unit.calendarCode ?? null };
    const answer = await once(this.database, mark.claim, 201, async (stores) => {
      if ((await this.directory.current()).unitByCode(unit.code)) throw new Problem('already-exists');
      await this.refuseHeld(parent.id, unit.fields);
      await stores.publication.unit(added, dateOf(this.clock.now()));
      await auditChange(stores, admin, mark, 'unit.added', parent.id, { code: unit.code });
      return { ...added, activeTo: null };
    }).catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Problem('already-exists') : error;
    });
    await this.directory.refresh();
    return answer;
  }

  async change(admin: Principal, code: string, changes: UnitChangesDto, mark: RequestMark): Promise<AdminUnitDto> {
    const unit = await this.reachable(admin, code);
    const { activeTo = null } = changes;
    if (activeTo !== null) await this.refuseTies(unit, plainDate(activeTo));
    if (unit.parentId !== null) await this.refuseHeld(unit.parentId, changes.fields?.filter((field) => !unit.fields.includes(field)) ?? []);
    await this.database.write(async (stores) => {
      if (Object.keys(changes).length > 0) await stores.publication.changeUnit(unit.id, changes);
      await auditChange(stores, admin, mark, 'unit.changed', unit.id, { code, ...changes });
    });
    return this.show(code, unit);
  }

  async ties(admin: Principal, code: string, lastDay: string | undefined): Promise<UnitTiesDto> {
    const unit = await this.reachable(admin, code);
    return this.tiesOf(unit, lastDay === undefined ? dateOf(this.clock.now()) : plainDate(lastDay));
  }

  private async tiesOf(unit: UnitRecord, lastDay: PlainDate): Promise<UnitTiesDto> {
    const directory = await this.directory.current();
    const below = directory.tree.subtree(unit.id);
    const ids = below.map(({ id }) => id);
    const [ties, endings] = await this.database.read(({ unitTies }) => Promise.all([unitTies.of(ids, lastDay), unitTies.endings(ids)]));
    const lives = (id: string): boolean => (endings.get(id) ?? '9999-12-31') > lastDay;
    return { ...ties, units: below.filter(({ id }) => id !== unit.id && lives(id)).map(({ name }) => name) };
  }

  /** Nothing lives longer than what it stands below, and no case is left where nobody works any more. */
  private async refuseTies(unit: UnitRecord, lastDay: PlainDate): Promise<void> {
    const { openCases, units } = await this.tiesOf(unit, lastDay);
    const endsAtOnce = lastDay < dateOf(this.clock.now());
    if (units.length > 0) throw new Problem('unit-in-use', { detail: `Còn ${units.length} đơn vị bên dưới hoạt động sau ngày này.` });
    if (endsAtOnce && openCases > 0) throw new Problem('unit-in-use', { detail: `Còn ${openCases} hồ sơ chưa xong; hãy chọn ngày sau để kịp giải quyết.` });
  }

  /** Cases of a field go to one department of an authority: what another one answers for is not free. */
  private async refuseHeld(authorityId: string, fields: readonly string[]): Promise<void> {
    const directory = await this.directory.current();
    const errors = fields.flatMap((field) => {
      const holder = directory.tree.departmentFor(authorityId, field);
      return holder ? [{ field: 'fields', code: 'taken', message: `Lĩnh vực “${directory.fieldName(field)}” đã do ${holder.name} phụ trách.` }] : [];
    });
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
  }

  private async show(code: string, before?: UnitRecord): Promise<AdminUnitDto> {
    const directory = await this.directory.refresh();
    const unit = directory.unitByCode(code) ?? before;
    if (!unit) throw new Problem('not-found');
    const endings = await this.database.read(({ unitTies }) => unitTies.endings([unit.id]));
    return describe(unit, directory, endings.get(unit.id));
  }

  private async reachable(admin: Principal, code: string, field?: string): Promise<UnitRecord> {
    const directory = await this.directory.current();
    const unit = directory.unitByCode(code);
    if (unit && reachOf(admin, directory).includes([unit.id])) return unit;
    throw field ? new Problem('no-unit', { errors: [{ field, code: 'unknown', message: 'Không có đơn vị này trong phạm vi quản trị' }] }) : new Problem('not-found');
  }
}

function describe(unit: UnitRecord, { tree }: DirectorySnapshot, activeTo: PlainDate | undefined): AdminUnitDto {
  const { code, name, shortName, kind, level, fields, address, phone, calendarCode } = unit;
  const parent = unit.parentId === null ? undefined : tree.find(unit.parentId);
  return { code, name, shortName, kind, level, parentCode: parent?.code ?? null, fields: [...fields], address, phone, calendarCode, activeTo: activeTo ?? null };
}

import { duplicates, type DefinitionFault } from '#domain';
import type { UnitRecord } from './records.js';

/** QĐ 20/2020/QĐ-TTg Đ4–6: a letter and two digits, then groups of digits and capitals; no more than three here, as case codes allow. */
const UNIT_CODE = /^[A-Y]\d{2}(\.[0-9A-Z]+){0,3}$/;
const RANK = { province: 0, district: 1, commune: 2 } as const;

/** Everything wrong with a unit tree as data; `calendars` are the codes of the layers there are. */
export function checkUnits(units: readonly UnitRecord[], calendars: readonly string[]): DefinitionFault[] {
  return [
    ...duplicates(units.map((unit) => unit.code)).map((code) => fault('unit-code-duplicate', code, `Mã đơn vị “${code}” bị trùng.`)),
    ...units.flatMap((unit, index) => [
      ...checkUnit(unit, calendars),
      ...checkParent(unit, units.slice(0, index)),
      ...(unit.kind === 'authority' ? checkAuthority(unit, units) : []),
    ]),
  ];
}

function checkUnit(unit: UnitRecord, calendars: readonly string[]): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  if (!UNIT_CODE.test(unit.code)) faults.push(fault('unit-code-form', unit.code, `Mã đơn vị “${unit.code}” không đúng dạng H99.21.05.`));
  for (const key of ['name', 'shortName', 'address', 'phone'] as const) {
    if (unit[key].trim() === '') faults.push(fault('text-empty', `${unit.code}.${key}`, `Đơn vị ${unit.code} thiếu “${key}”.`));
  }
  if ((unit.kind === 'department') !== unit.fields.length > 0) faults.push(fault('fields-unfit', unit.code, 'Chỉ cơ quan chuyên môn có lĩnh vực, và phải có ít nhất một.'));
  if (unit.calendarCode !== undefined && !calendars.includes(unit.calendarCode)) {
    faults.push(fault('calendar-missing', unit.code, `Không có lịch làm việc “${unit.calendarCode}”.`));
  }
  return faults;
}

/** A parent stands before its children, and its code begins theirs. */
function checkParent(unit: UnitRecord, before: readonly UnitRecord[]): DefinitionFault[] {
  if (unit.parentCode === null) {
    return unit.kind === 'authority' && unit.level === 'province' ? [] : [fault('parent-missing', unit.code, 'Chỉ Ủy ban nhân dân tỉnh không có đơn vị cấp trên.')];
  }
  const parent = before.find((candidate) => candidate.code === unit.parentCode);
  if (!parent) return [fault('parent-missing', unit.code, `Không có đơn vị cấp trên “${unit.parentCode}” đứng trước ${unit.code}.`)];
  const level = unit.kind === 'authority' ? RANK[parent.level] < RANK[unit.level] : parent.level === unit.level;
  return parent.kind === 'authority' && level && unit.code.startsWith(`${parent.code}.`)
    ? []
    : [fault('parent-unfit', unit.code, `Đơn vị ${unit.code} không thể thuộc ${parent.code}.`)];
}

/** Routing takes the counter and the department of a field by authority, so each must be one. */
function checkAuthority(authority: UnitRecord, units: readonly UnitRecord[]): DefinitionFault[] {
  const children = units.filter((unit) => unit.parentCode === authority.code);
  const faults: DefinitionFault[] = [];
  if (children.filter((unit) => unit.kind === 'counter').length !== 1) faults.push(fault('counter-count', authority.code, `${authority.name} phải có đúng một bộ phận một cửa.`));
  for (const field of duplicates(children.flatMap((unit) => unit.fields))) {
    faults.push(fault('field-shared', authority.code, `Lĩnh vực “${field}” có hai cơ quan chuyên môn ở ${authority.name}.`));
  }
  return faults;
}

function fault(code: string, place: string, message: string): DefinitionFault {
  return { code, place: `units.${place}`, message };
}

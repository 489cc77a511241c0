import { unitRolesOf, type Stage, type UnitRole } from '#domain';

const PLACES: Readonly<Record<string, string>> = {
  receiving: 'nơi tiếp nhận',
  resolving: 'nơi giải quyết',
  commune: 'cấp xã',
  district: 'cấp huyện',
  province: 'cấp tỉnh',
};

const KINDS: Readonly<Record<string, string>> = { counter: 'Bộ phận một cửa', department: 'Đơn vị chuyên môn', authority: 'Cơ quan' };

/** A stage's unit as a lane is named: "Bộ phận một cửa nơi tiếp nhận", several rules joined by "hoặc". */
export function describeUnit(unit: Stage['unit']): string {
  return unitRolesOf({ unit }).map(describeRole).join(' hoặc ');
}

function describeRole(role: UnitRole): string {
  const [kind = '', place = ''] = role.split('@');
  const [word = '', detail] = kind.split(':');
  if (word === 'unit') return `Đơn vị ${detail}`;
  const field = detail === undefined ? '' : ` lĩnh vực ${detail}`;
  return `${KINDS[word] ?? word}${field} ${PLACES[place] ?? place}`;
}

/** The rule that a lane's name says in exactly our words, or as the rule itself is written. */
export function unitNamed(name: string): UnitRole | undefined {
  return ROLES.find((role) => role === name || describeRole(role) === name);
}

const ROLES = Object.keys(KINDS).flatMap((kind) => Object.keys(PLACES).map((place) => `${kind}@${place}` as UnitRole));

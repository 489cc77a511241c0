import type { UnitRole } from '#domain';

/** What a rule that finds a unit is made of; `field` is the unit of another field than the procedure's, `unit` one by its code. */
export interface UnitRule {
  readonly kind: 'counter' | 'department' | 'authority' | 'field' | 'unit';
  readonly place: string;
  /** Of `field` the field, of `unit` the code. */
  readonly detail: string;
}

export function readUnitRule(role: string): UnitRule {
  const [what = '', place = 'resolving'] = role.split('@');
  const [named = '', detail = ''] = what.split(':');
  if (named === 'unit') return { kind: 'unit', place: 'resolving', detail };
  const kind = detail === '' ? (['counter', 'authority'] as const).find((known) => known === named) ?? 'department' : 'field';
  return { kind, place, detail };
}

export function writeUnitRule({ kind, place, detail }: UnitRule): UnitRole {
  if (kind === 'unit') return `unit:${detail}`;
  return (kind === 'field' ? `department:${detail}@${place}` : `${kind}@${place}`) as UnitRole;
}

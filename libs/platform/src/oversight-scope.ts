import { addDays, dateOf, isPlainDate, periodOf, plainDate, yearOf, FIRST_YEAR, LAST_YEAR, type Instant, type Period, type PostRole } from '#domain';
import type { CaseScope, UnitRecord } from '#persistence';
import type { Principal } from './access.js';
import type { DirectorySnapshot } from './directory.js';
import { Day, Text } from './fields.js';
import { Problem, type FieldError } from './problem.js';

/** Posts that oversee everything below their unit; others see what their own unit has to do with. */
export const OVERSEERS: readonly PostRole[] = ['department-head', 'leader', 'administrator'];

/** What somebody oversees: a chosen unit, or everything within reach (`unit` is then `null` unless that has one top). */
export interface OversightScope {
  readonly unit: UnitRecord | null;
  readonly cases: CaseScope;
}

/**
 * What the principal oversees, narrowed to `unitCode` and what is or was below it: cases of a unit that has ended stay
 * with those above it. A unit outside one's reach is the same 404 as a unit that does not exist.
 */
export function oversightScope(principal: Principal, directory: DirectorySnapshot, unitCode?: string): OversightScope {
  const reach = new Set(principal.posts.flatMap(({ role, unitId }) => (OVERSEERS.includes(role) ? directory.everBelow(unitId) : [unitId])));
  const chosen = unitCode === undefined ? undefined : directory.unitByCode(unitCode);
  if (unitCode !== undefined && (!chosen || !reach.has(chosen.id))) throw new Problem('not-found', { detail: 'Không có đơn vị này trong phạm vi của anh/chị.' });
  const unitIds = chosen ? directory.everBelow(chosen.id).filter((id) => reach.has(id)) : [...reach];
  const tops = chosen ? [chosen] : topsOf(reach, directory);
  return {
    unit: tops.length === 1 ? (tops[0] ?? null) : null,
    cases: {
      rootIds: [...new Set(tops.map((unit) => unit.rootId))],
      unitIds,
      departmentIds: tops.filter((unit) => unit.kind === 'department').map((unit) => unit.id),
    },
  };
}

/** A unit with everything below it, as whoever oversees it sees it. */
export function scopeOfUnit(unit: UnitRecord, directory: DirectorySnapshot): OversightScope {
  return { unit, cases: { rootIds: [unit.rootId], unitIds: directory.everBelow(unit.id), departmentIds: unit.kind === 'department' ? [unit.id] : [] } };
}

/** Do somebody's posts oversee all of a unit, with everything below it? */
export function oversees(posts: Principal['posts'], unitId: string, { tree }: DirectorySnapshot): boolean {
  const lineage = new Set(tree.lineage(unitId).map(({ id }) => id));
  return posts.some((post) => (OVERSEERS.includes(post.role) ? lineage.has(post.unitId) : post.unitId === unitId && tree.childrenOf(unitId).length === 0));
}

/** Units whose parent is not in the set. */
function topsOf(reach: ReadonlySet<string>, directory: DirectorySnapshot): UnitRecord[] {
  return directory.units.filter((unit) => reach.has(unit.id) && (unit.parentId === null || !reach.has(unit.parentId)));
}

/** A unit and a period in the query string of figures and reports. */
export class PeriodQuery {
  @Day({ optional: true, description: 'Ngày đầu kỳ, được tính; bỏ trống: đầu năm của ngày cuối kỳ', example: '2026-07-01' }) from?: string;
  @Day({ optional: true, description: 'Ngày kết thúc kỳ, KHÔNG được tính (quý III là 2026-07-01 đến 2026-10-01); bỏ trống: tính hết hôm nay', example: '2026-10-01' }) to?: string;
  @Text({ optional: true, max: 60, description: 'Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem', example: 'H99.21' }) unitCode?: string;
}

/** The period of a query: up to and with today, from the first of January on, unless told otherwise. */
export function periodIn({ from, to }: PeriodQuery, now: Instant): Period {
  requireYears({ from, to });
  const end = plainDate(to ?? addDays(dateOf(now), 1));
  const begin = plainDate(from ?? `${String(yearOf(addDays(end, -1))).padStart(4, '0')}-01-01`);
  if (begin >= end) {
    throw new Problem('invalid-request', { errors: [{ field: 'to', code: 'period', message: 'Ngày kết thúc kỳ phải sau ngày đầu kỳ (ngày kết thúc không được tính vào kỳ)' }] });
  }
  return periodOf(begin, end);
}

/** Refuses days, by the fields that they stand in, that lie beyond the years that instants cover. */
export function requireYears(days: Readonly<Record<string, string | undefined>>): void {
  const errors = Object.entries(days).flatMap(([field, day]) => beyond(field, day));
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
}

function beyond(field: string, day: string | undefined): FieldError[] {
  if (day === undefined || !isPlainDate(day) || (yearOf(day) > FIRST_YEAR && yearOf(day) < LAST_YEAR)) return [];
  return [{ field, code: 'range', message: `Chỉ nhận ngày từ năm ${FIRST_YEAR + 1} đến năm ${LAST_YEAR - 1}` }];
}

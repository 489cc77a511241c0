import { POST_ROLES, isStage, returnKey, unitRolesOf, type ChoiceWay, type DataField, type ForkBranch, type ProcessDefinition, type StageLimit, type Step, type UnitRole } from '#domain';
import type { TFunction } from 'i18next';
import { shownDay } from '../../../format/moments.js';
import { limitOfStep } from './edit-process.js';
import { caseFacts, conditionWords } from './condition-words.js';
import { wayName } from './drawn-steps.js';
import { isOtherwise } from './edit-ways.js';
import type { CellColumn } from './findings.js';
import { returnsOf, targetsOf } from './links.js';
import { isFixed, type SheetRow } from './sheet-rows.js';
import { stepNumber, stepNumbers } from './typed-cells.js';

/** What stands where there is nothing. */
export const NONE = '–';

/** `4 giờ`, `2 ngày`, as it may be typed again. */
export function limitWords(limit: StageLimit | null | undefined, t: TFunction): string {
  if (limit === null || limit === undefined) return NONE;
  const value = String(limit.value).replace('.', ',');
  return limit.unit === 'working-days' ? t('designer.days', { value }) : t('designer.hours', { value });
}

/** Who a unit's rule names: `Một cửa nơi tiếp nhận`; several of which the first that exists holds. */
export function unitWords(unit: unknown, t: TFunction): string {
  if (typeof unit !== 'string' && !Array.isArray(unit)) return NONE;
  return unitRolesOf({ unit: unit as UnitRole | readonly UnitRole[] }).map((role) => roleWords(role, t)).join(t('designer.or'));
}

/** The kinds of unit and the places that a rule is made of. */
export const UNIT_KINDS = ['counter', 'department', 'authority'] as const;
export const UNIT_PLACES = ['receiving', 'resolving', 'commune', 'district', 'province'] as const;

function roleWords(role: string, t: TFunction): string {
  const [what = '', place = ''] = role.split('@');
  const [named = '', detail] = what.split(':');
  const [kind, where] = [UNIT_KINDS.find((known) => known === named), UNIT_PLACES.find((known) => known === place)];
  if (kind === undefined || where === undefined) return t('designer.unit-named', { code: detail ?? role });
  const words = `${t(`designer-unit.${kind}`)} ${t(`designer-place.${where}`)}`;
  return detail === undefined ? words : t('designer.unit-field', { unit: words, field: detail });
}

/** What a cell of the table shows; `facts` are what conditions may read of every case. */
export function cellText({ step, way }: SheetRow, column: CellColumn, definition: ProcessDefinition, facts: readonly DataField[], t: TFunction): string {
  return way === null ? stepText(step, column, definition, t) : wayText(step, way, column, definition, facts, t);
}

function stepText(step: Step, column: CellColumn, { stages }: ProcessDefinition, t: TFunction): string {
  switch (column) {
    case 'name':
      return step.name;
    case 'unit':
      return isStage(step) ? unitWords(step.unit, t) : NONE;
    case 'post':
      return isStage(step) ? postWords(step.post, t) : NONE;
    case 'limit':
      return limitWords(limitOfStep(step), t);
    case 'ways':
      if (step.kind === 'fork') return t('designer.meets', { number: stepNumber(step.join, stages) });
      return 'next' in step && step.next !== null ? `→ ${stepNumber(step.next, stages)}` : NONE;
    case 'returns':
      return stepNumbers(returnsOf(step).map(returnKey), stages) || NONE;
    case 'when':
      return NONE;
  }
}

function wayText(step: Step, way: number, column: CellColumn, { stages, data = [] }: ProcessDefinition, facts: readonly DataField[], t: TFunction): string {
  if (column === 'name') return isOtherwise(step, way) ? t('designer.otherwise') : (wayName(step, way) ?? '');
  if (column === 'ways') return `→ ${stepNumber(targetsOf(step)[way] ?? '', stages)}`;
  if (column === 'limit') return limitWords(step.kind === 'fork' ? step.branches[way]?.limit : null, t);
  const when = step.kind === 'choice' ? step.ways[way]?.when : undefined;
  return when === undefined ? NONE : when === '' ? t('condition.none') : conditionWords(when, data, facts, t);
}

/** Words of a post; what is none stays as it is. */
export function postWords(post: unknown, t: TFunction): string {
  const known = POST_ROLES.find((role) => role === post);
  if (known !== undefined) return t(`designer-post.${known}`);
  return typeof post === 'string' && post !== '' ? post : NONE;
}

/** What of a column is typed: numbers of lines for ways, the rest as it is shown. */
export function cellTyped(row: SheetRow, column: CellColumn, definition: ProcessDefinition, t: TFunction): string {
  const { step, way } = row;
  if (column === 'ways') return stepNumbers(step.kind === 'fork' && way === null ? [step.join] : targetsOf(step).slice(way ?? 0, (way ?? 0) + 1), definition.stages);
  const shown = cellText(row, column, definition, [], t);
  return shown === NONE ? '' : shown;
}

/** May a cell be changed at all? What it cannot say is changed below the table. */
export function mayChange(row: SheetRow, column: CellColumn): boolean {
  const { step, way } = row;
  if (way !== null) return !isFixed(row, column);
  if (column === 'name') return true;
  if (column === 'ways') return step.kind !== 'choice';
  if (column === 'limit') return limitOfStep(step) !== undefined || isStage(step);
  return isStage(step);
}

/** A member of a step or a process in words, for people who compare. What has no words of its own is shown as it is written. */
export function memberWords(field: string, value: unknown, { stages, data = [] }: ProcessDefinition, t: TFunction): string {
  if (value === undefined || value === null) return NONE;
  const nameOf = (key: unknown): string => stages.find((step) => step.key === key)?.name ?? String(key);
  if (field === 'limit' || field === 'handOver') return limitWords((field === 'limit' ? value : (value as { limit?: StageLimit }).limit) as StageLimit, t);
  if (field === 'unit') return unitWords(value, t);
  if (field === 'post') return postWords(value, t);
  if (field === 'kind') return t(`designer-kind.${value as Step['kind']}`);
  if (field === 'validFrom' && /^\d{4}-\d\d-\d\d$/.test(String(value))) return shownDay(String(value));
  if (field === 'ways' && Array.isArray(value)) return value.map(({ name, when, next }: ChoiceWay) => t('designer.way-words', { name, when: conditionWords(when, data, caseFacts(t), t), to: nameOf(next) })).join('; ') || NONE;
  if (field === 'branches' && Array.isArray(value)) return value.map(({ name, limit, next }: ForkBranch) => t('designer.way-words', { name, when: limitWords(limit, t), to: nameOf(next) })).join('; ') || NONE;
  if (field === 'data' && Array.isArray(value)) return value.map(({ name }: DataField) => name).join(', ') || NONE;
  if (['asks', 'sends', 'answers'].includes(field) && Array.isArray(value)) return value.map((key: unknown) => fieldName(key, data)).join(', ') || NONE;
  if (field === 'records') return fieldName(value, data);
  if (['next', 'otherwise', 'join', 'first'].includes(field)) return `“${nameOf(value)}”`;
  if (field === 'returnsTo' && Array.isArray(value)) return value.map((edge: string | { to: string }) => `“${nameOf(typeof edge === 'string' ? edge : edge.to)}”`).join(', ') || NONE;
  if (typeof value === 'boolean') return t(value ? 'action.yes' : 'action.no');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function fieldName(key: unknown, data: readonly DataField[]): string {
  return data.find((field) => field.key === key)?.name ?? String(key);
}

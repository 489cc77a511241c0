import { POST_ROLES, unitRolesOf, type ChoiceWay, type DataField, type ForkBranch, type ProcessDefinition, type StageLimit, type Step, type UnitRole } from '#domain';
import type { TFunction } from 'i18next';
import { shownDay } from '../../../../format/moments.js';
import { caseFacts, conditionWords } from '../conditions/condition-words.js';

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

/** Words of a post; what is none stays as it is. */
export function postWords(post: unknown, t: TFunction): string {
  const known = POST_ROLES.find((role) => role === post);
  if (known !== undefined) return t(`designer-post.${known}`);
  return typeof post === 'string' && post !== '' ? post : NONE;
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

import { CHANNELS, DELIVERIES, describeDate, isPlainDate, readPlainCondition, type ConditionComparison, type ConditionTerm, type DataField } from '#domain';
import type { TFunction } from 'i18next';
import { AUTHORITY_LEVELS } from '../../../../api/admin-queries.js';
import type { ProcedureView } from '../../../../api/types.js';
import { shownNumber } from '../../../../format/figures.js';

const OF_NUMBERS = ['is', 'is-not', 'less', 'at-most', 'more', 'at-least'] as const;
const OF_DAYS = ['is', 'less', 'at-most', 'more', 'at-least'] as const;
const OF_WORDS = ['is', 'is-not', 'in', 'starts-with', 'contains'] as const;

/** A comparison in words: numbers, days and words are each compared in their own. */
export function comparisonWords(type: DataField['type'], comparison: ConditionComparison, t: TFunction): string {
  const number = OF_NUMBERS.find((known) => known === comparison);
  const day = OF_DAYS.find((known) => known === comparison);
  const word = OF_WORDS.find((known) => known === comparison);
  if (type === 'number' && number) return t(`compare-number.${number}`);
  if (type === 'date' && day) return t(`compare-day.${day}`);
  return word === undefined ? comparison : t(`compare-words.${word}`);
}

/**
 * What conditions may read of every case, as people call it. Of the procedure come its sub-cases and the channels and
 * levels that it has; without it they have no values to choose from, or all of them.
 */
export function caseFacts(t: TFunction, procedure?: ProcedureView): readonly DataField[] {
  const variants = new Map(procedure?.limits.flatMap(({ variant, variantName }) => (variant === null ? [] : [[variant, variantName ?? variant] as const])) ?? []);
  const channels = CHANNELS.filter((channel) => procedure === undefined || procedure.channels.includes(channel));
  const levels = AUTHORITY_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }));
  const deciding = levels.filter(({ value }) => procedure === undefined || procedure.resolvingLevels.includes(value));
  return [
    { key: 'channel', name: t('condition.channel'), type: 'choice', options: channels.map((value) => ({ value, label: t(`channel.${value}`) })) },
    { key: 'delivery', name: t('condition.delivery'), type: 'choice', options: DELIVERIES.map((value) => ({ value, label: t(`delivery.${value}`) })) },
    { key: 'receiving_level', name: t('condition.receiving-level'), type: 'choice', options: levels },
    { key: 'resolving_level', name: t('condition.resolving-level'), type: 'choice', options: deciding },
    { key: 'variant', name: t('condition.variant'), type: 'choice', options: [...variants].map(([value, label]) => ({ value, label })) },
  ];
}

/** A condition as people read it; one that is more than comparisons, or none at all, as it is written. */
export function conditionWords(when: string, fields: readonly DataField[], facts: readonly DataField[], t: TFunction): string {
  const plain = readPlainCondition(when, fields, facts);
  const known = [...fields, ...facts];
  return plain?.terms.map((term) => termWords(term, known, t)).join(t(plain.all ? 'condition.and' : 'condition.or')) ?? when;
}

function termWords({ field: key, comparison, value }: ConditionTerm, known: readonly DataField[], t: TFunction): string {
  const field = known.find((one) => one.key === key);
  const values = Array.isArray(value) ? (value as readonly string[]) : [value as Exclude<ConditionTerm['value'], readonly string[]>];
  const words = values.map((one) => (typeof one === 'boolean' ? t(one ? 'condition.yes' : 'condition.no') : typeof one === 'number' ? shownNumber(one) : textWords(one, field)));
  return `“${field?.name ?? key}” ${comparisonWords(field?.type ?? 'text', comparison, t)} ${words.join(', ')}`;
}

function textWords(value: string, field: DataField | undefined): string {
  const label = field?.options?.find((option) => option.value === value)?.label;
  return label ?? (field?.type === 'date' && isPlainDate(value) ? describeDate(value) : `“${value}”`);
}

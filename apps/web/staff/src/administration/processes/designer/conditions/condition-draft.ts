import { COMPARISONS_OF, isPlainDate, type ConditionComparison, type ConditionTerm, type DataField, type PlainCondition } from '#domain';
import { parseTypedNumber, shownNumber } from '../../../../format/figures.js';

/** A comparison while it is filled in: values as they are typed or chosen, `true` and `false` for yes and no. */
export interface TermDraft {
  readonly field: string;
  readonly comparison: ConditionComparison;
  readonly values: readonly string[];
}

export interface ConditionDraft {
  readonly all: boolean;
  readonly terms: readonly TermDraft[];
}

/** A comparison that waits for its value, of the field's first kind. */
export function termOn(field: DataField | undefined): TermDraft {
  return { field: field?.key ?? '', comparison: field === undefined ? 'is' : (COMPARISONS_OF[field.type][0] ?? 'is'), values: [] };
}

export function draftOfCondition({ all, terms }: PlainCondition): ConditionDraft {
  const typed = (value: string | number | boolean): string => (typeof value === 'number' ? shownNumber(value) : String(value));
  return { all, terms: terms.map(({ field, comparison, value }) => ({ field, comparison, values: Array.isArray(value) ? (value as readonly string[]) : [typed(value as string | number | boolean)] })) };
}

/** The condition that was filled in; `null` while a field or a value is missing, or is none of its kind. */
export function conditionOfDraft({ all, terms }: ConditionDraft, known: readonly DataField[]): PlainCondition | null {
  const filled = terms.map((term) => termOf(term, known.find(({ key }) => key === term.field)));
  return filled.length > 0 && filled.every((term) => term !== null) ? { all, terms: filled } : null;
}

function termOf({ field, comparison, values }: TermDraft, of: DataField | undefined): ConditionTerm | null {
  const value = of && valueOf(values, comparison, of.type);
  return value === undefined || value === null ? null : { field, comparison, value };
}

function valueOf(values: readonly string[], comparison: ConditionComparison, type: DataField['type']): ConditionTerm['value'] | null {
  const [typed = ''] = values;
  const text = typed.trim().normalize('NFC');
  if (type === 'yes-no') return text === 'true' ? true : text === 'false' ? false : null;
  if (type === 'number') return parseTypedNumber(text, 'decimal');
  if (comparison === 'in') return values.length > 0 ? values : null;
  return text === '' || (type === 'date' && !isPlainDate(text)) ? null : text;
}

import { isPlainDate } from '../calendar/plain-date.js';
import type { CaseData, DataField, DataValue, ProcessDefinition } from '../process/definition.js';
import { refuse, type Refusal } from './refusals.js';

/** Longest text that a field of the case data holds. */
const LONGEST_TEXT = 2000;

/** The declared field; throws when a checked definition does not declare it. */
export function fieldOf(definition: ProcessDefinition, key: string): DataField {
  const field = definition.data?.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`Process ${definition.code} declares no field "${key}"`);
  return field;
}

/** Why the given data is not what a step asks for: every field of `asked` once, each of its type, and no other. */
export function dataUnfit(definition: ProcessDefinition, asked: readonly string[], data: CaseData): Refusal | null {
  for (const key of asked) {
    const field = fieldOf(definition, key);
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value === undefined) return refuse('data-missing', `Cần nhập “${field.name}”.`);
    if (!isOfType(field, value)) return refuse('data-unfit', `“${field.name}” không đúng kiểu dữ liệu.`);
  }
  const other = Object.keys(data).find((key) => !asked.includes(key));
  return other === undefined ? null : refuse('data-unfit', `Bước này không hỏi “${other}”.`);
}

/** Is the value one that the field holds? */
export function isOfType({ type, options = [] }: DataField, value: DataValue): boolean {
  switch (type) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && isPlainDate(value);
    case 'choice':
      return options.some((option) => option.value === value);
    case 'text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT;
  }
}

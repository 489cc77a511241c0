import { isPlainDate } from '#domain';
import type { ActionField } from '../../api/types.js';
import { parseTypedNumber, shownNumber } from '../../format/figures.js';

/** What was typed by field; a list is kept as its lines, yes or no as `true` or `false`. */
export type FieldValues = Readonly<Record<string, string>>;

/** Fields of the case data are named so. */
const DATA = 'data.';

export const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Case data has decimals; what actions themselves ask for is money. */
export function numbersOf({ name }: ActionField): 'whole' | 'decimal' {
  return isData(name) ? 'decimal' : 'whole';
}

export function isData(name: string): boolean {
  return name.startsWith(DATA);
}

/** The fields that are asked for: those of every stage, and those of the stage that is chosen. */
export function askedFields(fields: readonly ActionField[], { token }: FieldValues): ActionField[] {
  return fields.filter((field) => field.token === undefined || String(field.token) === token);
}

/** Fields as they are at first: with what is known already; where there is only one choice it is taken, and proposed items are all ticked. */
export function emptyFields(fields: readonly ActionField[]): FieldValues {
  const first = Object.fromEntries(fields.filter(({ token }) => token === undefined).map((field) => [field.name, firstValue(field)]));
  return withToken(fields, first, first['token'] ?? '');
}

/** The fields after a stage was chosen: what belongs to the stage begins anew, the rest stays as it was typed. */
export function withToken(fields: readonly ActionField[], values: FieldValues, token: string): FieldValues {
  const own = fields.filter((field) => field.token !== undefined && String(field.token) === token);
  return { ...values, ...('token' in values ? { token } : {}), ...Object.fromEntries(own.map((field) => [field.name, firstValue(field)])) };
}

function firstValue({ kind, choices = [], value }: ActionField): string {
  if (kind === 'texts') return choices.map((choice) => choice.value).join('\n');
  if (typeof value === 'number') return shownNumber(value);
  if (value !== undefined) return String(value);
  return choices.length === 1 ? (choices[0]?.value ?? '') : '';
}

/** The fields as the API takes them: each in its type, case data in a group of its own, what is empty left out. */
export function filledFields(fields: readonly ActionField[], values: FieldValues): Record<string, unknown> {
  const filled = askedFields(fields, values).flatMap((field) => {
    const typed = (values[field.name] ?? '').trim();
    return typed === '' ? [] : [[field.name, typedValue(field, typed)] as const];
  });
  const data = filled.filter(([name]) => isData(name)).map(([name, value]) => [name.slice(DATA.length), value] as const);
  return { ...Object.fromEntries(filled.filter(([name]) => !isData(name))), ...(data.length === 0 ? {} : { data: Object.fromEntries(data) }) };
}

function typedValue(field: ActionField, typed: string): unknown {
  if (field.name === 'token') return Number(typed);
  switch (field.kind) {
    case 'texts':
    case 'paper-files':
    case 'result-files':
      return lines(typed);
    case 'number':
      return parseTypedNumber(typed, numbersOf(field));
    case 'yes-no':
      return typed === 'true';
    default:
      return typed;
  }
}

/** Names of the fields that cannot be sent: required and empty, or no number or day. */
export function faultyFields(fields: readonly ActionField[], values: FieldValues): string[] {
  const faulty = (field: ActionField): boolean => {
    const typed = (values[field.name] ?? '').trim();
    if (typed === '') return field.required;
    if (field.kind === 'number') return parseTypedNumber(typed, numbersOf(field)) === null;
    return field.kind === 'day' && !isPlainDate(typed);
  };
  return askedFields(fields, values).filter(faulty).map(({ name }) => name);
}

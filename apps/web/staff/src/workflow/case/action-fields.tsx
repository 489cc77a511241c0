import { Checkbox, Stack, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActionField } from '../../api/types.js';
import { shownDay } from '../../format/moments.js';
import { DayField } from '../../parts/day-field.js';
import { FindSelect } from '../../parts/find-select.js';

/** What was typed by field; a list is kept as its lines. */
export type FieldValues = Readonly<Record<string, string>>;

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Nothing typed; where there is only one choice it is taken, and proposed items are all ticked. */
export function emptyFields(fields: readonly ActionField[]): FieldValues {
  const first = ({ kind, choices = [] }: ActionField) => {
    if (kind === 'texts') return choices.map(({ value }) => value).join('\n');
    return choices.length === 1 ? (choices[0]?.value ?? '') : '';
  };
  return Object.fromEntries(fields.map((field) => [field.name, first(field)]));
}

/** The fields as the API takes them: lists as lists, what is empty and not required left out. */
export function filledFields(fields: readonly ActionField[], values: FieldValues): Record<string, string | string[]> {
  const filled = fields.flatMap(({ name, kind }) => {
    const value = (values[name] ?? '').trim();
    return value === '' ? [] : [[name, kind === 'texts' ? lines(value) : value] as const];
  });
  return Object.fromEntries(filled);
}

/** Names of required fields that are empty. */
export function missingFields(fields: readonly ActionField[], values: FieldValues): string[] {
  return fields.filter(({ name, required }) => required && (values[name] ?? '').trim() === '').map(({ name }) => name);
}

interface Props {
  readonly field: ActionField;
  readonly value: string;
  readonly error: string | undefined;
  readonly autoFocus: boolean;
  readonly onChange: (value: string) => void;
}

/** A field of an action, by its kind. */
export function ActionFieldInput({ field, value, error, autoFocus, onChange }: Props) {
  const { t } = useTranslation();
  const { label, kind, required, choices = [], earliest } = field;
  const common = { label, error, required, autoFocus };
  if (kind === 'texts' && choices.length > 0) return <Ticks field={field} value={value} error={error} onChange={onChange} />;
  if (kind === 'texts') return <Textarea {...common} description={t('action.one-a-line')} autosize minRows={3} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
  if (kind === 'day') return <DayField {...common} description={earliest === undefined ? undefined : t('action.earliest', { day: shownDay(earliest) })} value={value} onChange={onChange} />;
  if (kind === 'text' && isLong(field.name)) return <Textarea {...common} autosize minRows={2} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
  if (kind === 'text') return <TextInput {...common} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
  return <FindSelect {...common} data={choices.map((choice) => ({ ...choice, code: choice.value }))} value={value === '' ? null : value} onChange={(chosen) => onChange(chosen ?? '')} nothingFoundMessage={t('list.nothing-found')} />;
}

function isLong(name: string): boolean {
  return name === 'reason' || name === 'note';
}

function Ticks({ field, value, error, onChange }: Omit<Props, 'autoFocus'>) {
  const ticked = lines(value);
  return (
    <Checkbox.Group label={field.label} error={error} required={field.required} value={ticked} onChange={(chosen) => onChange(chosen.join('\n'))}>
      <Stack gap="xs" mt="xs">
        {(field.choices ?? []).map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

import { Checkbox, Radio, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionField, StoredFile } from '../../api/types.js';
import type { FilePurpose } from '../../api/uploads.js';
import { DONG } from '../../format/figures.js';
import { shownDay } from '../../format/moments.js';
import { DayField } from '../../parts/day-field.js';
import { FindSelect } from '../../parts/find-select.js';
import { NumberField } from '../../parts/number-field.js';
import { UploadBox } from '../../parts/upload-box.js';
import { askedFields, isData, lines, numbersOf, type FieldValues } from './action-values.js';

interface FieldsProps {
  readonly fields: readonly ActionField[];
  readonly values: FieldValues;
  readonly faulty: readonly string[];
  /** What the API said, by field. */
  readonly said: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

/** The fields that an action asks for, each with its fault. */
export function ActionFields({ fields, values, faulty, said, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return askedFields(fields, values).map((field, place) => {
    const { name, token } = field;
    const value = values[name] ?? '';
    const missing = faulty.includes(name) && value.trim() === '';
    return <ActionFieldInput key={`${name} ${token ?? ''}`} field={field} autoFocus={place === 0} value={value} error={missing ? t('action.required') : said[name]} onChange={(changed) => onChange(name, changed)} />;
  });
}

interface Props {
  readonly field: ActionField;
  readonly value: string;
  readonly error: string | undefined;
  readonly autoFocus: boolean;
  readonly onChange: (value: string) => void;
}

/** Up to so many choices are all seen at once; among more one is found by typing. */
const SEEN_AT_ONCE = 5;

/** A field of an action, by its kind. */
function ActionFieldInput(props: Props) {
  const { t } = useTranslation();
  const { field, value, error, autoFocus, onChange } = props;
  const { label, kind, required, choices = [], earliest } = field;
  const common = { label, error, required, autoFocus };
  const typed = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => onChange(currentTarget.value);
  switch (kind) {
    case 'texts':
      if (choices.length > 0) return <Ticks {...props} />;
      return <Textarea {...common} description={t('action.one-a-line')} autosize minRows={3} value={value} onChange={typed} />;
    case 'paper-files':
    case 'result-files':
      return <FilesField label={label} error={error} purpose={kind === 'result-files' ? 'result' : 'paper'} onChange={onChange} />;
    case 'day':
      return <DayField {...common} maw="14rem" description={earliest === undefined ? undefined : t('action.earliest', { day: shownDay(earliest) })} value={value} onChange={onChange} />;
    case 'number':
      return <NumberField {...common} maw="14rem" numbers={numbersOf(field)} value={value} onChange={onChange} rightSection={isData(field.name) ? null : <Text size="sm" c="dimmed">{DONG}</Text>} />;
    case 'yes-no':
      return <OneOf {...props} choices={[{ value: 'true', label: t('action.yes') }, { value: 'false', label: t('action.no') }]} />;
    case 'text':
      return isLong(field.name) ? <Textarea {...common} autosize minRows={2} value={value} onChange={typed} /> : <TextInput {...common} value={value} onChange={typed} />;
    case 'choice':
      if (choices.length <= SEEN_AT_ONCE && (isData(field.name) || field.name === 'token' || field.name === 'finding')) return <OneOf {...props} choices={choices} />;
      break;
    default:
  }
  return <FindSelect {...common} data={choices.map((choice) => ({ ...choice, code: choice.value }))} value={value === '' ? null : value} onChange={(chosen) => onChange(chosen ?? '')} nothingFoundMessage={t('list.nothing-found')} />;
}

/** Files that go with an action; their ids are its value. */
function FilesField({ label, error, purpose, onChange }: Pick<Props, 'error' | 'onChange'> & { readonly label: string; readonly purpose: FilePurpose }) {
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const change = (chosen: readonly StoredFile[]) => {
    setFiles(chosen);
    onChange(chosen.map(({ id }) => id).join('\n'));
  };
  return (
    <div>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <UploadBox label={label} purpose={purpose} files={files} error={error} onChange={change} />
    </div>
  );
}

function isLong(name: string): boolean {
  return name === 'reason' || name === 'note' || name === 'text' || name === 'measures';
}

function OneOf({ field, value, error, autoFocus, onChange, choices }: Props & { readonly choices: NonNullable<ActionField['choices']> }) {
  return (
    <Radio.Group label={field.label} error={error} required={field.required} value={value} onChange={onChange}>
      <Stack gap="xs" my={4}>
        {choices.map((choice, place) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} autoFocus={autoFocus && place === 0} error={error !== undefined} {...(error === undefined ? {} : { 'aria-invalid': true })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Ticks({ field, value, error, onChange }: Props) {
  const ticked = lines(value);
  return (
    <Checkbox.Group label={field.label} error={error} required={field.required} value={ticked} onChange={(chosen) => onChange(chosen.join('\n'))}>
      <Stack gap="xs" my="xs">
        {(field.choices ?? []).map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

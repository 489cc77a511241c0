import { MultiSelect } from '@mantine/core';
import type { DataField } from '#domain';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly data: readonly DataField[];
  readonly value: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Several of the data that a process declares; what is declared no more is still shown. */
export function DataSelect({ label, data, value, onChange }: Props) {
  const { t } = useTranslation();
  return <MultiSelect label={label} data={dataOptions(data, value)} value={[...value]} onChange={onChange} searchable hidePickedOptions placeholder={value.length === 0 ? t(data.length === 0 ? 'designer.no-data' : 'designer.choose') : ''} nothingFoundMessage={t('list.nothing-found')} />;
}

/** Fields to choose from, with those that are chosen although nobody declares them. */
export function dataOptions(data: readonly DataField[], chosen: readonly string[]): { readonly value: string; readonly label: string }[] {
  const lost = chosen.filter((key) => !data.some((field) => field.key === key));
  return [...data.map(({ key, name }) => ({ value: key, label: name })), ...lost.map((key) => ({ value: key, label: key }))];
}

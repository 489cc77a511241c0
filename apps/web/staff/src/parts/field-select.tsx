import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { proceduresQuery } from '../api/queries.js';
import { FindSelect } from './find-select.js';

interface Props {
  readonly value: string | undefined;
  readonly onChange: (field: string | undefined) => void;
}

/** The fields of the procedures that are offered; none chosen is all of them. */
export function FieldSelect({ value, onChange }: Props) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(proceduresQuery);
  const fields = [...new Map(data.map(({ field, fieldName }) => [field, fieldName]))];
  return (
    <FindSelect
      label={t('steer.field')}
      placeholder={t('steer.all-fields')}
      clearable
      w={{ base: '100%', xs: 220 }}
      data={fields.map(([field, name]) => ({ value: field, label: name, code: field })).sort((a, b) => a.label.localeCompare(b.label, 'vi'))}
      value={value ?? null}
      onChange={(field) => onChange(field ?? undefined)}
    />
  );
}

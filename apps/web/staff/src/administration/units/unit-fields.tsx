import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adminFieldsQuery, adminUnitsQuery } from '../../api/admin-queries.js';
import { byRank } from '../../parts/find-select.js';
import { fieldChoices } from './field-choices.js';

interface Props {
  /** Below which authority the department stands, and its own code; an empty one for a new department. */
  readonly parentCode: string | null;
  readonly unitCode: string;
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (fields: string[]) => void;
}

/** What a department answers for: cases of these fields go to it. */
export function UnitFields({ parentCode, unitCode, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const { data: fields } = useQuery(adminFieldsQuery);
  const { data: units } = useQuery(adminUnitsQuery);
  const others = (units?.items ?? []).filter((unit) => unit.kind === 'department' && unit.parentCode === parentCode && unit.code !== unitCode);
  return (
    <MultiSelect
      className="whole"
      searchable
      filter={byRank}
      label={t('unit.fields')}
      description={t('unit.fields-note')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      nothingFoundMessage={t('list.nothing-found')}
      data={fieldChoices(fields?.items ?? [], others, value)}
      value={[...value]}
      error={error}
      onChange={onChange}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../api/queries.js';
import type { Me } from '../api/types.js';
import { FindSelect } from './find-select.js';
import { withinReach } from './within-reach.js';

interface Props {
  readonly me: Me;
  readonly value: string | undefined;
  readonly onChange: (unitCode: string | undefined) => void;
}

/** The units within somebody's reach; none chosen is all of them. */
export function UnitSelect({ me, value, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(unitsQuery);
  const units = withinReach(data?.items ?? [], me);
  if (units.length <= 1) return null;
  return (
    <FindSelect
      label={t('unit.filter')}
      placeholder={t('unit.all')}
      clearable
      w={{ base: '100%', xs: 300 }}
      data={units.map(({ code, name }) => ({ value: code, label: name, code }))}
      value={value ?? null}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}

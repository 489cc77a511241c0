import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adminUnitsQuery } from '../api/admin-queries.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Room } from './room.js';

type UnitKind = 'authority' | 'department' | 'counter';

/** Units within reach. */
export function UnitsPage() {
  return (
    <Room name="units">
      <UnitList />
    </Room>
  );
}

function UnitList() {
  const { t } = useTranslation();
  const units = useQuery(adminUnitsQuery);
  return (
    <Loaded query={units}>
      {({ items }) => (
        <DataTable
          caption={t('administration.units')}
          rows={items}
          rowKey={({ code }) => code}
          columns={[
            { key: 'name', header: t('unit.name'), className: 'lead', cell: ({ name }) => name },
            { key: 'code', header: t('unit.code'), cell: ({ code }) => <span className="mono">{code}</span> },
            { key: 'kind', header: t('unit.kind'), cell: ({ kind }) => t(`unit-kind.${kind as UnitKind}`) },
            { key: 'address', header: t('unit.address'), cell: ({ address }) => address },
            { key: 'phone', header: t('unit.phone'), cell: ({ phone }) => <span className="mono">{phone}</span> },
          ]}
        />
      )}
    </Loaded>
  );
}

import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { adminUnitsQuery } from '../../api/admin-queries.js';
import type { AdminUnit } from '../../api/types.js';
import { shownDay } from '../../format/moments.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLink } from '../../parts/page-link.js';
import { NewUnitForm } from './new-unit-form.js';
import { UnitDesk } from './unit-desk.js';

export type UnitKind = 'authority' | 'department' | 'counter';

const route = getRouteApi('/staff/quan-tri/don-vi');

/** Units within reach; a new one, or one of them on the desk, stands above the list. */
export function UnitsPage() {
  const { t } = useTranslation();
  const { unit } = route.useSearch();
  const navigate = useNavigate();
  const units = useQuery(adminUnitsQuery);
  const close = () => void navigate({ to: '/quan-tri/don-vi', search: {} });
  const chosen = units.data?.items.find(({ code }) => code === unit);
  return (
    <>
      <PageHead title={t('administration.units')}>
        {unit === 'new' ? null : (
          <PageLink to="/quan-tri/don-vi" search={{ unit: 'new' }} size="sm" underline="always">
            {t('unit.add')}
          </PageLink>
        )}
      </PageHead>
      <Stack>
        {unit === 'new' ? <NewUnitForm units={units.data?.items ?? []} onClose={close} /> : null}
        {chosen ? <UnitDesk key={chosen.code} unit={chosen} onClose={close} /> : null}
        <div className="sheet">
          <Loaded query={units}>{({ items }) => <DataTable caption={t('administration.units')} rows={items} rowKey={({ code }) => code} columns={columns(t)} />}</Loaded>
        </div>
      </Stack>
    </>
  );
}

function columns(t: TFunction): Column<AdminUnit>[] {
  return [
    {
      key: 'name',
      header: t('unit.name'),
      className: 'lead',
      cell: ({ code, name, activeTo }) => (
        <>
          <PageLink to="/quan-tri/don-vi" search={{ unit: code }} size="sm" underline="always">
            {name}
          </PageLink>
          {activeTo === null ? null : <span className="dimmed-line">{t('unit.until', { day: shownDay(activeTo) })}</span>}
        </>
      ),
    },
    { key: 'code', header: t('unit.code'), cell: ({ code }) => <span className="mono">{code}</span> },
    { key: 'kind', header: t('unit.kind'), cell: ({ kind }) => t(`unit-kind.${kind as UnitKind}`) },
    { key: 'address', header: t('unit.address'), cell: ({ address }) => address },
    { key: 'phone', header: t('unit.phone'), cell: ({ phone }) => <span className="mono">{phone}</span> },
  ];
}

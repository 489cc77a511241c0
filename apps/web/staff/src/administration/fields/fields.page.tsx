import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { adminFieldsQuery } from '../../api/admin-queries.js';
import type { ProcedureField } from '../../api/types.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLink } from '../../parts/page-link.js';
import { FieldDesk } from './field-desk.js';
import { NewFieldForm } from './new-field-form.js';

/** What names fields beside procedures and departments. */
const ELSEWHERE = ['processes', 'windows', 'reports'] as const;

const route = getRouteApi('/staff/quan-tri/thu-tuc/linh-vuc');

/** Fields of procedures with what is of them; a new one, or one of them on the desk, stands above the list. */
export function FieldsPage() {
  const { t } = useTranslation();
  const { field } = route.useSearch();
  const navigate = useNavigate();
  const fields = useQuery(adminFieldsQuery);
  const close = () => void navigate({ to: '/quan-tri/thu-tuc/linh-vuc', search: {} });
  const chosen = fields.data?.items.find(({ code }) => code === field);
  return (
    <>
      <PageHead title={t('field.title')} note={t('field.note')}>
        {field === 'new' ? null : (
          <PageLink to="/quan-tri/thu-tuc/linh-vuc" search={{ field: 'new' }} size="sm" underline="always">
            {t('field.add')}
          </PageLink>
        )}
      </PageHead>
      <Stack>
        {field === 'new' ? (
          <section className="sheet" aria-label={t('field.add')}>
            <Title order={2} mb="sm">
              {t('field.add')}
            </Title>
            <NewFieldForm onAdded={close} onClose={close} />
          </section>
        ) : null}
        {chosen ? <FieldDesk key={chosen.code} field={chosen} onClose={close} /> : null}
        <div className="sheet">
          <Loaded query={fields}>{({ items }) => <DataTable caption={t('field.title')} rows={items} rowKey={({ code }) => code} columns={columns(t)} />}</Loaded>
        </div>
      </Stack>
    </>
  );
}

function columns(t: TFunction): Column<ProcedureField>[] {
  return [
    {
      key: 'name',
      header: t('field.name'),
      className: 'lead',
      cell: ({ code, name }) => (
        <>
          <PageLink to="/quan-tri/thu-tuc/linh-vuc" search={{ field: code }} size="sm" underline="always">
            {name}
          </PageLink>
          <Text span size="xs" c="dimmed" className="code" display="block">
            {code}
          </Text>
        </>
      ),
    },
    {
      key: 'procedures',
      header: t('field.procedures'),
      className: 'number',
      cell: ({ code, name, procedures }) =>
        procedures === 0 ? (
          0
        ) : (
          <PageLink to="/quan-tri/thu-tuc" search={{ field: code }} size="sm" aria-label={t('field.see-procedures', { count: procedures, name })}>
            {procedures}
          </PageLink>
        ),
    },
    { key: 'units', header: t('field.units'), className: 'number', cell: ({ units }) => units },
    { key: 'elsewhere', header: t('field.elsewhere'), cell: (field) => ELSEWHERE.filter((use) => field[use] > 0).map((use) => t(`field.${use}`, { count: field[use] })).join(', ') || '–' },
  ];
}

import { Group, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { rankMatch } from '#domain';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminStaffQuery } from '../../api/admin-queries.js';
import type { StaffMember } from '../../api/types.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLink } from '../../parts/page-link.js';
import { accountState } from './account-state.js';
import { NewStaffForm } from './new-staff-form.js';
import { StaffDesk } from './staff-desk.js';

const route = getRouteApi('/staff/quan-tri/can-bo');

/** Staff with their posts; somebody new, or one of them on the desk, stands above the list. */
export function StaffPage() {
  const { t } = useTranslation();
  const { who } = route.useSearch();
  const navigate = useNavigate();
  const staff = useQuery(adminStaffQuery);
  const close = () => void navigate({ to: '/quan-tri/can-bo', search: {} });
  const chosen = staff.data?.items.find(({ id }) => id === who);
  return (
    <>
      <PageHead title={t('administration.staff')}>
        {who === 'new' ? null : (
          <PageLink to="/quan-tri/can-bo" search={{ who: 'new' }} size="sm" underline="always">
            {t('staff.add')}
          </PageLink>
        )}
      </PageHead>
      <Stack>
        {who === 'new' ? <NewStaffForm onClose={close} /> : null}
        {chosen ? <StaffDesk key={chosen.id} member={chosen} onClose={close} /> : null}
        <div className="sheet">
          <Loaded query={staff}>{({ items }) => <StaffTable members={items} />}</Loaded>
        </div>
      </Stack>
    </>
  );
}

function StaffTable({ members }: { readonly members: readonly StaffMember[] }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = typed.trim() === '' ? members : members.filter(({ fullName, username, posts }) => [fullName, ...posts.map(({ unitName }) => unitName)].some((name) => rankMatch(typed, username, name) !== null));
  return (
    <>
      <Group mb="sm" className="no-print">
        <TextInput label={t('staff.find')} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} w={{ base: '100%', xs: 320 }} autoComplete="off" />
      </Group>
      {found.length === 0 ? <Empty>{t('list.nothing-found')}</Empty> : <DataTable caption={t('administration.staff')} rows={found} rowKey={({ id }) => id} columns={columns(t)} />}
    </>
  );
}

function columns(t: TFunction): Column<StaffMember>[] {
  return [
    {
      key: 'name',
      header: t('staff.name'),
      className: 'lead',
      cell: ({ id, fullName, title }) => (
        <>
          <PageLink to="/quan-tri/can-bo" search={{ who: id }} size="sm" underline="always">
            {fullName}
          </PageLink>
          {title === '' ? null : <span className="dimmed-line">{title}</span>}
        </>
      ),
    },
    { key: 'username', header: t('sign-in.username'), cell: ({ username }) => username },
    { key: 'posts', header: t('staff.posts'), className: 'wide', cell: ({ posts }) => posts.map(({ roleName, unitName }) => `${roleName}, ${unitName}`).join('; ') },
    { key: 'state', header: t('staff.account'), cell: (member) => accountState(t, member) },
  ];
}

import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { adminStaffQuery } from '../api/admin-queries.js';
import type { StaffMember } from '../api/types.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { offerUndo } from '../parts/undo.js';
import { Room } from './room.js';

/** Staff with their posts; an account is closed and opened again here. */
export function StaffPage() {
  return (
    <Room name="staff">
      <StaffList />
    </Room>
  );
}

function StaffList() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const staff = useQuery(adminStaffQuery);
  const open = (id: string, active: boolean) =>
    api.PATCH('/api/v1/admin/staff/{id}', { params: { path: { id } }, body: { active } }).then(() => queryClient.invalidateQueries({ queryKey: adminStaffQuery.queryKey }));
  const change = useMutation({
    mutationFn: ({ id, active }: StaffMember) => open(id, !active),
    onSuccess: (_, { id, active, fullName }) => {
      offerUndo({ done: t(active ? 'undo.account-closed' : 'undo.account-opened', { name: fullName }), undo: () => open(id, active) });
    },
  });
  return (
    <>
      <ProblemAlert error={change.error} />
      <Loaded query={staff}>
        {({ items }) => (
          <DataTable
            caption={t('administration.staff')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', header: t('staff.name'), className: 'lead', cell: ({ fullName }) => fullName },
              { key: 'username', header: t('sign-in.username'), cell: ({ username }) => username },
              { key: 'posts', header: t('staff.posts'), cell: ({ posts }) => posts.map(({ roleName, unitName }) => `${roleName}, ${unitName}`).join('; ') },
              { key: 'state', header: t('staff.account'), cell: ({ active }) => t(active ? 'staff.open' : 'staff.closed') },
              {
                key: 'change',
                header: t('staff.change'),
                cell: (member) => (
                  <Button size="compact-xs" variant="default" loading={change.isPending && change.variables.id === member.id} onClick={() => change.mutate(member)}>
                    {t(member.active ? 'staff.do-close' : 'staff.do-open')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

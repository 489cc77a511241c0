import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { messagesQuery } from '../api/admin-queries.js';
import { shownMoment } from '../format/moments.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable } from '../parts/data-table.js';
import { PagedList } from '../parts/paged-list.js';
import { ProblemAlert } from '../parts/problem-alert.js';

/** Messages to applicants; one that was given up is sent again from here. */
export function MessageList() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const retry = useMutation({
    mutationFn: (id: string) => api.POST('/api/v1/admin/notifications/{id}/retry', { params: { path: { id } } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: messagesQuery.queryKey }),
  });
  return (
    <>
      <ProblemAlert error={retry.error} />
      <PagedList query={messagesQuery} empty={t('messages.none')}>
        {(items) => (
          <DataTable
            caption={t('administration.messages')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'case', header: t('case.code'), className: 'lead', cell: ({ caseCode }) => (caseCode === null ? '–' : <CaseLink code={caseCode} />) },
              { key: 'created', header: t('messages.created'), cell: ({ createdAt }) => <span className="mono">{shownMoment(createdAt)}</span> },
              { key: 'recipient', header: t('messages.recipient'), cell: ({ recipient }) => recipient },
              {
                key: 'status',
                header: t('case.state'),
                cell: ({ statusName, lastError, status }) => (
                  <span>
                    {statusName}
                    {lastError === null || status === 'sent' ? null : (
                      <Text size="xs" c="dimmed">
                        {lastError}
                      </Text>
                    )}
                  </span>
                ),
              },
              {
                key: 'retry',
                header: t('staff.change'),
                cell: ({ id, status }) =>
                  status !== 'permanent-failure' && status !== 'technical-failure' ? null : (
                    <Button size="compact-xs" variant="default" loading={retry.isPending && retry.variables === id} onClick={() => retry.mutate(id)}>
                      {t('messages.retry')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </PagedList>
    </>
  );
}

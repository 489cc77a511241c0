import { Alert, Button, Group, Select, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { MESSAGE_SHOWN, MESSAGE_TOPICS, messagesQuery, type MessageFilter } from '../api/admin-queries.js';
import { api, body, given, marked } from '../api/client.js';
import type { Message } from '../api/types.js';
import { shownMoment } from '../format/moments.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { DayRange } from '../parts/day-range.js';
import { PagedList } from '../parts/paged-list.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';
import { Room } from './room.js';

const route = getRouteApi('/staff/quan-tri/tin-loi');

/** Messages that leave the house, at first those that did not go out; one is sent again from its row, all that are shown by one button. */
export function MessagesPage() {
  const { t } = useTranslation();
  const filter = route.useSearch();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const renew = () => void queryClient.invalidateQueries({ queryKey: ['admin', 'messages'] });
  const retry = useCommand<unknown, string>({ run: (id, key) => api.POST('/api/v1/admin/notifications/{id}/retry', { params: { path: { id } }, ...marked(key) }), onDone: renew });
  const { status = 'failed', ...narrowed } = filter;
  return (
    <Room name="messages">
      <Group gap="sm" mb="md" align="end" className="no-print">
        <Select
          label={t('case.state')}
          allowDeselect={false}
          w={{ base: '100%', xs: 220 }}
          data={MESSAGE_SHOWN.map((value) => ({ value, label: t(`message-shown.${value}`) }))}
          value={status}
          onChange={(chosen) => void navigate({ to: '/quan-tri/tin-loi', search: { ...filter, status: MESSAGE_SHOWN.find((known) => known === chosen) } })}
        />
        <Select
          label={t('messages.topic')}
          placeholder={t('messages.any-topic')}
          clearable
          w={{ base: '100%', xs: 260 }}
          data={MESSAGE_TOPICS.map((value) => ({ value, label: t(`message-topic.${value}`) }))}
          value={filter.topic ?? null}
          onChange={(chosen) => void navigate({ to: '/quan-tri/tin-loi', search: { ...filter, topic: MESSAGE_TOPICS.find((known) => known === chosen) } })}
        />
        <DayRange key={`${filter.from} ${filter.to}`} label={t('messages.from')} from={filter.from} last={filter.to} onChange={({ from, last }) => void navigate({ to: '/quan-tri/tin-loi', search: { ...filter, from, to: last } })} />
        {status === 'failed' ? <RetryMany key={JSON.stringify(narrowed)} narrowed={narrowed} onDone={renew} /> : null}
      </Group>
      <ProblemAlert error={retry.error} />
      <PagedList key={JSON.stringify(filter)} query={messagesQuery({ ...filter, status })} empty={t(status === 'failed' ? 'messages.none-failed' : 'messages.none')}>
        {(items) => <DataTable caption={t('administration.messages')} rows={items} rowKey={({ id }) => id} columns={columns(t, retry.isPending ? retry.variables : null, retry.mutate)} />}
      </PagedList>
    </Room>
  );
}

/** Offers everything that failed and is shown to the sender again, as many rounds of 500 as it takes. */
function RetryMany({ narrowed, onDone }: { readonly narrowed: Omit<MessageFilter, 'status'>; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const retry = useCommand({ run: (_, key) => body(api.POST('/api/v1/admin/notifications/retry', { body: given(narrowed), ...marked(key) })), onDone });
  return (
    <>
      <Button variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
        {t('messages.retry-all')}
      </Button>
      <div role="status">
        {retry.data === undefined ? null : (
          <Alert color="brand" variant="light" py={6}>
            {t('messages.retried', { count: retry.data.retried })} {retry.data.left > 0 ? t('messages.left', { count: retry.data.left }) : ''}
          </Alert>
        )}
      </div>
      <ProblemAlert error={retry.error} />
    </>
  );
}

function columns(t: TFunction, pending: string | null, retry: (id: string) => void): Column<Message>[] {
  return [
    { key: 'topic', header: t('messages.topic'), className: 'lead', cell: ({ topicName, caseCode }) => <span>{topicName}{caseCode === null ? null : <span className="over"><CaseLink code={caseCode} /></span>}</span> },
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
    { key: 'attempts', header: t('messages.attempts'), className: 'number', cell: ({ attempts }) => attempts },
    { key: 'next', header: t('messages.next'), cell: ({ nextAttemptAt, sentAt }) => <span className="mono">{nextAttemptAt === null ? (sentAt === null ? '' : shownMoment(sentAt)) : shownMoment(nextAttemptAt)}</span> },
    {
      key: 'retry',
      header: t('staff.change'),
      cell: ({ id, status }) =>
        status !== 'permanent-failure' && status !== 'technical-failure' ? null : (
          <Button size="compact-xs" variant="default" loading={pending === id} onClick={() => retry(id)}>
            {t('messages.retry')}
          </Button>
        ),
    },
  ];
}

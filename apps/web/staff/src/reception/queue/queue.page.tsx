import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queueQuery } from '../../api/queue-queries.js';
import type { Queue, QueueTicket } from '../../api/types.js';
import { shownCount } from '../../format/figures.js';
import { shownTime } from '../../format/moments.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { Sheet } from '../../parts/sheet.js';
import { QueueSetUp } from './queue-set-up.js';
import { WindowBar } from './window-bar.js';

const route = getRouteApi('/staff/hang-doi');

/** Who waits in the hall, for what, and who is called where; and the windows and screens, for whoever sets them up. */
export function QueuePage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { unitCode } = route.useSearch();
  const sitsAtCounter = me.posts.some(({ role }) => role === 'counter-officer');
  const queue = useQuery({ ...queueQuery(unitCode), enabled: unitCode !== undefined || sitsAtCounter });
  const setsUp = me.posts.some(({ role }) => role === 'leader' || role === 'administrator');
  return (
    <Stack>
      <PageHead title={t('nav.queue')} note={queue.data?.unit.name} />
      {sitsAtCounter ? <WindowBar /> : null}
      {queue.data || queue.error ? <Loaded query={queue}>{(data) => <Today queue={data} />}</Loaded> : null}
      {setsUp ? <QueueSetUp /> : null}
    </Stack>
  );
}

function Today({ queue }: { readonly queue: Queue }) {
  const { t } = useTranslation();
  const { byGroup, called, waiting, absent, served, medianMinutes } = queue;
  const columns: Column<QueueTicket>[] = [
    { key: 'number', header: t('queue.number'), className: 'lead', cell: ({ number, priority }) => (priority ? t('queue.with-priority', { number }) : number) },
    { key: 'group', header: t('queue.group'), cell: ({ group }) => group.name },
    { key: 'taken', header: t('queue.taken'), cell: ({ takenAt }) => shownTime(takenAt) },
    { key: 'window', header: t('queue.at'), cell: ({ windowNumber }) => windowNumber ?? '–' },
  ];
  const lists = [
    { key: 'called', rows: called },
    { key: 'waiting-list', rows: waiting },
    { key: 'absent', rows: absent },
  ] as const;
  return (
    <>
      <Text>{t('queue.today', { waiting: shownCount(waiting.length), served: shownCount(served), median: medianMinutes ?? '–' })}</Text>
      {byGroup.length < 2 ? null : <Text size="sm" c="dimmed">{byGroup.map(({ group, count }) => `${group.name} ${count}`).join(' · ')}</Text>}
      {lists.map(({ key, rows }) => (
        <Sheet key={key} title={t(`queue.${key}`)}>
          {rows.length === 0 ? <Empty>{t('queue.nobody')}</Empty> : <DataTable caption={t(`queue.${key}`)} columns={columns} rows={rows} rowKey={({ id }) => id} />}
        </Sheet>
      ))}
    </>
  );
}

import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { proposalsQuery } from '../../api/admin-queries.js';
import type { Proposal } from '../../api/types.js';
import { shownDay, shownMoment, weekdayOfDay } from '../../format/moments.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { PageHead } from '../../parts/page-head.js';
import { PagedList } from '../../parts/paged-list.js';
import { PageLink } from '../../parts/page-link.js';

/** The days that a proposal comes from: `Thứ Hai 31/08/2026: Nghỉ`. */
export function dayWords(t: TFunction, { date, kind }: Proposal['days'][number]): string {
  return `${t(`weekday.${weekdayOfDay(date)}`)} ${shownDay(date)}: ${t(`calendar.${kind}`)}`;
}

/** What a change of a calendar would do to promised dates, for somebody to decide. */
export function ProposalListPage() {
  const { t } = useTranslation();
  const columns: Column<Proposal>[] = [
    {
      key: 'proposal',
      header: t('proposal.days'),
      className: 'lead',
      cell: ({ id, days, reason }) => (
        <>
          <PageLink to="/de-xuat/$id" params={{ id }}>
            {days.map((day) => dayWords(t, day)).join('; ')}
          </PageLink>
          <Text size="xs" c="dimmed">
            {reason}
          </Text>
        </>
      ),
    },
    { key: 'cases', header: t('proposal.cases'), className: 'number', cell: ({ cases }) => cases },
    {
      key: 'created',
      header: t('proposal.created'),
      cell: ({ createdAt, createdByName }) => (
        <span>
          <span className="mono over">{shownMoment(createdAt)}</span>
          {createdByName}
        </span>
      ),
    },
    { key: 'status', header: t('case.state'), cell: ({ status }) => t(`proposal-status.${status}`) },
  ];
  return (
    <>
      <PageHead title={t('nav.proposals')} note={t('proposal.note')} />
      <div className="sheet">
        <PagedList query={proposalsQuery} empty={t('proposal.empty')}>
          {(items) => <DataTable caption={t('nav.proposals')} columns={columns} rows={items} rowKey={({ id }) => id} />}
        </PagedList>
      </div>
    </>
  );
}

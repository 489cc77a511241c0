import { Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roundsQuery, type Round } from '../api/survey-queries.js';
import { shownCount, shownShare } from '../format/figures.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { PageHead } from '../parts/page-head.js';
import { PageLink } from '../parts/page-link.js';
import { PagedList } from '../parts/paged-list.js';
import { RoundForm } from './round-form.js';
import { RoundPeriod } from './round-period.js';

const route = getRouteApi('/staff');

/** Survey rounds within reach, and planning a new one. */
export function RoundsPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const navigate = useNavigate();
  const plans = me.posts.some(({ role }) => role === 'leader' || role === 'administrator');
  const columns: Column<Round>[] = [
    {
      key: 'name',
      header: t('round.name'),
      className: 'lead',
      cell: ({ id, name, unit }) => (
        <>
          <PageLink to="/khao-sat/$id" params={{ id }}>
            {name}
          </PageLink>
          <Text size="xs" c="dimmed">
            {unit.name}
          </Text>
        </>
      ),
    },
    { key: 'period', header: t('round.period'), cell: (round) => <RoundPeriod round={round} /> },
    { key: 'status', header: t('case.state'), cell: ({ status }) => t(`round-status.${status}`) },
    { key: 'answered', header: t('round.answered'), className: 'number', cell: ({ answered, invited }) => `${shownCount(answered)} / ${shownCount(invited)}` },
    { key: 'rate', header: t('satisfaction.response'), className: 'number', cell: ({ responseRate }) => shownShare(responseRate) ?? '–' },
  ];
  return (
    <>
      <PageHead title={t('nav.rounds')} note={t('round.note')} />
      <Stack>
        {plans ? (
          <section className="sheet" aria-label={t('round.add')}>
            <RoundForm me={me} onDone={({ id }) => void navigate({ to: '/khao-sat/$id', params: { id } })} />
          </section>
        ) : null}
        <div className="sheet">
          <PagedList query={roundsQuery} empty={t('round.empty')}>
            {(items) => <DataTable caption={t('nav.rounds')} columns={columns} rows={items} rowKey={({ id }) => id} />}
          </PagedList>
        </div>
      </Stack>
    </>
  );
}

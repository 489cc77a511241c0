import { Tabs, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { followUpsQuery, type FollowUpList } from '../api/follow-up-queries.js';
import type { FollowUpItem, FollowUpsPage as Page } from '../api/types.js';
import { shownMoment } from '../format/moments.js';
import { CaseLink } from '../parts/case-link.js';
import { CaseStateMark } from '../parts/case-state.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { PageHead } from '../parts/page-head.js';
import { PageLink } from '../parts/page-link.js';
import { PagedList } from '../parts/paged-list.js';
import { UnitSelect } from '../parts/unit-select.js';

const route = getRouteApi('/staff/phan-anh');
const LISTS: readonly FollowUpList[] = ['open', 'answered', 'closed'];

/** Petitions and low ratings that wait for an answer, with their clocks; and those that have one. */
export function FollowUpsPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { list = 'open', unitCode } = route.useSearch();
  const navigate = useNavigate();
  const go = (changes: { list?: FollowUpList | undefined; unitCode?: string | undefined }) => void navigate({ to: '/phan-anh', search: { list, unitCode, ...changes } });
  return (
    <>
      <PageHead title={t('nav.follow-ups')} note={t('follow-up.note')}>
        <UnitSelect me={me} value={unitCode} onChange={(chosen) => go({ unitCode: chosen })} />
      </PageHead>
      <div className="sheet">
        <Tabs value={list} onChange={(chosen) => go({ list: LISTS.find((known) => known === chosen) })} keepMounted={false}>
          <Tabs.List>
            {LISTS.map((known) => (
              <Tabs.Tab key={known} value={known}>
                {t(`follow-up-list.${known}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={list} pt="sm">
            <PagedList key={`${list} ${unitCode ?? ''}`} query={followUpsQuery(list, unitCode)} empty={t(`follow-up-empty.${list}`)} head={(page) => <Counts page={page} />}>
              {(items) => <DataTable caption={t('nav.follow-ups')} columns={columns(t)} rows={items} rowKey={({ id }) => id} />}
            </PagedList>
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}

function Counts({ page: { counts, asOf } }: { readonly page: Page }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" mb="sm">
      {t('follow-up.counts', { open: counts.open, overdue: counts.overdue, at: shownMoment(asOf) })}
    </Text>
  );
}

function columns(t: TFunction): Column<FollowUpItem>[] {
  return [
    {
      key: 'topic',
      header: t('follow-up.topic'),
      className: 'lead',
      cell: ({ id, topicName, kindName, reference, reopened }) => (
        <>
          <PageLink to="/phan-anh/$id" params={{ id }} size="sm">
            {topicName}
          </PageLink>
          <Text size="xs" c="dimmed">
            {kindName} · {reference}
            {reopened ? ` · ${t('follow-up.reopened')}` : ''}
          </Text>
        </>
      ),
    },
    { key: 'unit', header: t('follow-up.unit'), className: 'wide', cell: ({ unit }) => unit.name },
    { key: 'case', header: t('case.code'), cell: ({ caseCode }) => (caseCode === null ? '–' : <CaseLink code={caseCode} />) },
    {
      key: 'assignee',
      header: t('follow-up.assignee'),
      cell: ({ assignee, statusName }) => (
        <>
          {statusName}
          {assignee === null ? null : (
            <Text size="xs" c="dimmed">
              {assignee.name}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'due',
      header: t('follow-up.due'),
      cell: ({ dueAt, state, stateText }) => (
        <span>
          <span className="mono over">{shownMoment(dueAt)}</span>
          <CaseStateMark state={state} text={stateText} />
        </span>
      ),
    },
  ];
}

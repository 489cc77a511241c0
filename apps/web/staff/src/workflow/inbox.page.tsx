import { Tabs, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { inboxQuery } from '../api/queries.js';
import type { InboxItem } from '../api/types.js';
import { shownMoment } from '../format/moments.js';
import { caseColumn, dueColumn, stageColumn } from '../parts/case-columns.js';
import { CaseStateMark } from '../parts/case-state.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { InboxCounts } from '../parts/inbox-counts.js';
import { PageHead } from '../parts/page-head.js';
import { PagedList } from '../parts/paged-list.js';

const route = getRouteApi('/staff/viec');

/** The limit of the stage, which is what the officer answers for. */
function stageDueColumn(t: TFunction): Column<InboxItem> {
  return {
    key: 'stage-due',
    header: t('inbox.stage-due'),
    cell: ({ stageDueAt, stageState, stageStateText, handOver }) => (
      <span>
        {stageDueAt === null ? null : <span className="mono over">{shownMoment(stageDueAt)}</span>}
        <CaseStateMark state={stageState} text={stageStateText} />
        {handOver === null ? null : (
          <Text size="xs" mt={2}>
            {t(`hand-over.${handOver}`)}
          </Text>
        )}
      </span>
    ),
  };
}

/** Work that waits: for me, or for my unit. */
export function InboxPage() {
  const { t } = useTranslation();
  const { queue = 'mine' } = route.useSearch();
  const navigate = useNavigate();
  const columns: Column<InboxItem>[] = [caseColumn(t), stageColumn(t), stageDueColumn(t), dueColumn(t)];
  return (
    <>
      <PageHead title={t('nav.inbox')} />
      <div className="sheet">
        <Tabs value={queue} onChange={(chosen) => void navigate({ to: '/viec', search: { queue: chosen === 'unit' ? 'unit' : undefined } })} mb="sm" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="mine">{t('inbox.mine')}</Tabs.Tab>
            <Tabs.Tab value="unit">{t('inbox.unit')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value={queue} pt="sm">
            <PagedList key={queue} query={inboxQuery(queue)} empty={t(`inbox.empty-${queue}`)} head={({ counts }) => <InboxCounts counts={counts} />}>
              {(items) => <DataTable caption={t('nav.inbox')} columns={columns} rows={items} rowKey={({ code, stage }) => `${code} ${stage?.key ?? ''}`} />}
            </PagedList>
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}

import { Checkbox, Group, SegmentedControl, Select, Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { CHANNELS } from '#domain';
import { INBOX_QUEUES, INBOX_SHOWN, INBOX_SORTS, inboxQuery, proceduresQuery, type InboxFilter } from '../api/queries.js';
import type { InboxItem } from '../api/types.js';
import { shownMoment } from '../format/moments.js';
import { caseColumn, dueColumn, stageColumn } from '../parts/case-columns.js';
import { CaseStateMark } from '../parts/case-state.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { FindSelect } from '../parts/find-select.js';
import { HandOverNote } from '../parts/hand-over-note.js';
import { InboxCounts } from '../parts/inbox-counts.js';
import { PageHead } from '../parts/page-head.js';
import { PagedList } from '../parts/paged-list.js';
import { WaitsMark } from '../parts/waits-mark.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { rowKey } from './bulk/bulk-offers.js';
import { BulkWork } from './bulk/bulk-work.js';
import { InboxViews } from './inbox-views.js';
import { useSelection, type Selection } from './bulk/use-selection.js';

const route = getRouteApi('/staff/viec');

/** Stands for the holder of a step that nobody took yet. */
const NOBODY = 'nobody';

function pickColumn(t: TFunction, selection: Selection): Column<InboxItem> {
  return {
    key: 'pick',
    header: t('bulk.pick'),
    className: 'pick',
    cell: (row) => (
      <Checkbox aria-label={t('bulk.pick-one', { code: row.code, stage: row.stage?.name ?? row.statusName })} checked={selection.has(rowKey(row))} onChange={() => selection.toggle(rowKey(row))} />
    ),
  };
}

/** The case, and that somebody waits for a look at it: its applicant, who sent what was missing, or a colleague. */
function ownCaseColumn(t: TFunction): Column<InboxItem> {
  const { cell, ...plain } = caseColumn(t);
  return {
    ...plain,
    cell: (row) => (
      <>
        {cell(row)}
        {row.supplemented ? <WaitsMark>{t('inbox.supplemented')}</WaitsMark> : null}
        {row.mentioned ? <WaitsMark>{t('inbox.called')}</WaitsMark> : null}
      </>
    ),
  };
}

/** The step, its branch where several go on side by side, and whether it is being handed over. */
function ownStageColumn(t: TFunction): Column<InboxItem> {
  const { cell, ...plain } = stageColumn(t);
  return {
    ...plain,
    cell: (row) => (
      <span>
        {cell(row)}
        {row.branchName === null ? null : (
          <Text size="xs" c="dimmed">
            {t('inbox.branch', { branch: row.branchName })}
          </Text>
        )}
        {row.handOver === null ? null : <HandOverNote way={row.handOver} unit={row.handOverUnit?.shortName} reason={row.handOverReason} />}
      </span>
    ),
  };
}

/** The limit of the stage, which is what the officer answers for. */
function stageDueColumn(t: TFunction): Column<InboxItem> {
  return {
    key: 'stage-due',
    header: t('inbox.stage-due'),
    cell: ({ stageDueAt, stageState, stageStateText }) => (
      <span>
        {stageDueAt === null ? null : <span className="mono over">{shownMoment(stageDueAt)}</span>}
        <CaseStateMark state={stageState} text={stageStateText} />
      </span>
    ),
  };
}

/** Work that waits: for me, or for my unit. Many cases are dealt with in one go. */
export function InboxPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { queue = 'mine', ...filter } = search;
  const navigate = useNavigate();
  const narrow = (changes: InboxFilter) => void navigate({ to: '/viec', search: (before) => ({ ...before, ...changes }) });
  useRowKeys();
  return (
    <>
      <PageHead title={t('nav.inbox')} />
      <div className="sheet">
        <Tabs value={queue} onChange={(chosen) => void navigate({ to: '/viec', search: (before) => ({ ...before, queue: INBOX_QUEUES.find((known) => known === chosen && known !== 'mine') }) })} mb="sm" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="mine">{t('inbox.mine')}</Tabs.Tab>
            <Tabs.Tab value="unit">{t('inbox.unit')}</Tabs.Tab>
            <Tabs.Tab value="mentioned">{t('inbox.mentioned')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value={queue} pt="sm">
            <InboxViews shown={search} />
            <Narrowing filter={filter} onChange={narrow} />
            <Queue key={`${queue} ${JSON.stringify(filter)}`} queue={queue} filter={filter} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}

/** How the steps stand that are shown, and of which procedure. */
function Narrowing({ filter, onChange }: { readonly filter: InboxFilter; readonly onChange: (changes: InboxFilter) => void }) {
  const { t } = useTranslation();
  const { data: procedures = [] } = useQuery(proceduresQuery);
  return (
    <Group gap="sm" mb="sm" className="no-print">
      <SegmentedControl
        size="xs"
        aria-label={t('inbox.show')}
        data={[{ value: '', label: t('inbox.show-all') }, ...INBOX_SHOWN.map((value) => ({ value, label: t(`inbox.show-${value}`) }))]}
        value={filter.show ?? ''}
        onChange={(value) => onChange({ show: INBOX_SHOWN.find((known) => known === value) })}
      />
      <FindSelect
        size="xs"
        w={{ base: '100%', xs: 220 }}
        aria-label={t('case.procedure')}
        placeholder={t('inbox.any-procedure')}
        clearable
        data={procedures.map(({ code, name }) => ({ value: code, label: name, code }))}
        value={filter.procedureCode ?? null}
        onChange={(code) => onChange({ procedureCode: code ?? undefined })}
      />
      <Select
        size="xs"
        w={135}
        aria-label={t('facts.channel')}
        placeholder={t('search.any-channel')}
        clearable
        data={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        value={filter.channel ?? null}
        onChange={(chosen) => onChange({ channel: CHANNELS.find((known) => known === chosen) })}
      />
      <Checkbox size="xs" label={t('inbox.nobody')} checked={filter.staffId === NOBODY} onChange={({ currentTarget }) => onChange({ staffId: currentTarget.checked ? NOBODY : undefined })} />
      <Select size="xs" w={135} aria-label={t('inbox.sort')} allowDeselect={false} data={INBOX_SORTS.map((value) => ({ value, label: t(`inbox.sort-${value}`) }))} value={filter.sort ?? 'due'} onChange={(chosen) => onChange({ sort: INBOX_SORTS.find((known) => known === chosen && known !== 'due') })} />
    </Group>
  );
}

function Queue({ queue, filter }: { readonly queue: (typeof INBOX_QUEUES)[number]; readonly filter: InboxFilter }) {
  const { t } = useTranslation();
  const selection = useSelection();
  const empty = Object.values(filter).every((value) => value === undefined) ? t(`inbox.empty-${queue}`) : t('inbox.empty-narrowed');
  const columns: Column<InboxItem>[] = [pickColumn(t, selection), ownCaseColumn(t), ownStageColumn(t), stageDueColumn(t), dueColumn(t)];
  return (
    <PagedList query={inboxQuery(queue, filter)} empty={empty} head={({ counts }) => <InboxCounts counts={counts} />} above={(items) => <BulkWork rows={items} selection={selection} />}>
      {(items) => <DataTable caption={t('nav.inbox')} columns={columns} rows={items} rowKey={rowKey} />}
    </PagedList>
  );
}

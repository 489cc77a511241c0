import { Anchor, Button, Checkbox, Group, Tabs, Text } from '@mantine/core';
import { describeMinutes } from '#domain';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { LATE_LISTS, lateCasesQuery, type LateFilter, type LateList } from '../api/queries.js';
import { reportFile } from '../api/report-queries.js';
import type { LateCase, LatePage } from '../api/types.js';
import { shownShare } from '../format/figures.js';
import { shownMoment } from '../format/moments.js';
import { caseColumn, dueColumn, stageColumn } from '../parts/case-columns.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { FieldSelect } from '../parts/field-select.js';
import { PageHead } from '../parts/page-head.js';
import { PagedList } from '../parts/paged-list.js';
import { PrintButton } from '../parts/print-button.js';
import { UnitSelect } from '../parts/unit-select.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { rowKey } from '../workflow/bulk/bulk-offers.js';
import { BulkWork } from '../workflow/bulk/bulk-work.js';
import { useSelection } from '../workflow/bulk/use-selection.js';
import { ForecastList } from './forecast-list.js';

const route = getRouteApi('/staff/qua-han');

/** By how much the stage is late, where the delay lies. */
function stageLateColumn(t: TFunction): Column<LateCase> {
  return {
    key: 'stage-late',
    header: t('late.stage-late'),
    cell: ({ stageLateMinutes }) => (stageLateMinutes === null || stageLateMinutes === 0 ? '–' : t('late.by', { time: describeMinutes(stageLateMinutes) })),
  };
}

/** The chance that a case will be late. */
function chanceColumn(t: TFunction): Column<LateCase> {
  return { key: 'chance', header: t('forecast.chance'), className: 'number', cell: ({ lateChance }) => shownShare(lateChance) ?? '–' };
}

/** Open cases by how they stand, the worst first in working time; and what may become late. */
export function LateCasesPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { list = 'overdue', ...filter } = route.useSearch();
  const navigate = useNavigate();
  const go = (changes: LateFilter & { list?: LateList | 'forecast' | undefined }) => void navigate({ to: '/qua-han', search: (before) => ({ ...before, list, ...changes }) });
  return (
    <>
      <PageHead title={t('nav.late')} note={t('late.note')}>
        <Group gap="sm" align="end">
          <UnitSelect me={me} value={filter.unitCode} onChange={(unitCode) => go({ unitCode })} />
          <FieldSelect value={filter.field} onChange={(field) => go({ field })} />
          <PrintButton />
        </Group>
      </PageHead>
      <div className="sheet">
        <Tabs value={list} onChange={(chosen) => go({ list: [...LATE_LISTS, 'forecast' as const].find((known) => known === chosen) })} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="overdue">{t('late.overdue')}</Tabs.Tab>
            <Tabs.Tab value="due-soon">{t('late.due-soon')}</Tabs.Tab>
            <Tabs.Tab value="within">{t('late.within')}</Tabs.Tab>
            <Tabs.Tab value="standing">{t('late.standing-list')}</Tabs.Tab>
            <Tabs.Tab value="forecast">{t('late.forecast')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value={list} pt="sm">
            {list === 'forecast' ? <ForecastList unitCode={filter.unitCode} /> : <LateList key={`${list} ${JSON.stringify(filter)}`} list={list} filter={filter} onFilter={go} />}
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}

interface ListProps {
  readonly list: LateList;
  readonly filter: LateFilter;
  readonly onFilter: (changes: LateFilter) => void;
}

/** One of the lists, with what heads may do with many cases at once. */
function LateList({ list, filter, onFilter }: ListProps) {
  const { t } = useTranslation();
  const selection = useSelection();
  useRowKeys();
  const pick: Column<LateCase> = {
    key: 'pick',
    header: t('bulk.pick'),
    className: 'pick',
    cell: (row) => (
      <Checkbox aria-label={t('bulk.pick-one', { code: row.code, stage: row.stage?.name ?? row.statusName })} checked={selection.has(rowKey(asRow(row)))} onChange={() => selection.toggle(rowKey(asRow(row)))} />
    ),
  };
  const columns: Column<LateCase>[] = [pick, caseColumn(t), stageColumn(t), list === 'overdue' ? stageLateColumn(t) : chanceColumn(t), dueColumn(t)];
  return (
    <PagedList
      query={lateCasesQuery(list, filter)}
      empty={t(`late.empty-${list}`)}
      head={(page) => <LateCounts page={page} list={list} filter={filter} onFilter={onFilter} />}
      above={(items) => <BulkWork rows={items.map(asRow)} selection={selection} />}
    >
      {(items) => <DataTable caption={t('nav.late')} columns={columns} rows={items} rowKey={({ code }) => code} />}
    </PagedList>
  );
}

/** A case as bulk work takes it: whichever of its open steps allows the action. */
function asRow({ code, version }: LateCase): { code: string; version: number; token: null } {
  return { code, version, token: null };
}

interface CountsProps extends ListProps {
  readonly page: LatePage;
}

function LateCounts({ page, list, filter, onFilter }: CountsProps) {
  const { t } = useTranslation();
  const { total, capped, lateButStanding, byUnit } = page.counts;
  const units = byUnit.map(({ unit, count }) => `${unit.shortName} ${count}`).join(' · ');
  return (
    <Group justify="space-between" align="start" mb="sm" gap="sm">
      <div>
        <Only page={page} filter={filter} onFilter={onFilter} />
        {total === 0 ? null : <Text size="sm">{t('late.total', { number: capped ? t('list.or-more', { count: total }) : String(total), at: shownMoment(page.asOf) })}</Text>}
        {units === '' ? null : (
          <Text size="sm" c="dimmed">
            {units}
          </Text>
        )}
        {list === 'overdue' && lateButStanding > 0 ? (
          <Text size="sm" c="dimmed">
            {t('late.standing', { number: String(lateButStanding) })}
          </Text>
        ) : null}
      </div>
      {list === 'overdue' && total > 0 && !isNarrow(filter) ? (
        <Anchor href={reportFile('overdue', 'xlsx', { unitCode: filter.unitCode, field: filter.field })} size="sm" className="no-print">
          {t('report.overdue')}
        </Anchor>
      ) : null}
    </Group>
  );
}

/** The file is narrowed by unit and field as the list is; where the list says more, it would hold other cases than these. */
function isNarrow({ stage, heldBy, staffId }: LateFilter): boolean {
  return [stage, heldBy, staffId].some((part) => part !== undefined);
}

/** What the list is narrowed to beside unit and field, as it was opened from a figure. */
function Only({ page, filter, onFilter }: Pick<CountsProps, 'page' | 'filter' | 'onFilter'>) {
  const { t } = useTranslation();
  const { stage, heldBy, staffId } = filter;
  const holder = page.items.find(({ assignee }) => assignee?.id === staffId)?.assignee?.name;
  const narrowed = [
    { key: 'stage', what: stage && (page.counts.byStage.find(({ key }) => key === stage)?.name ?? stage) },
    { key: 'heldBy', what: heldBy && (page.counts.byUnit.find(({ unit }) => unit.code === heldBy)?.unit.shortName ?? heldBy) },
    { key: 'staffId', what: staffId && (staffId === 'nobody' ? t('steer.nobody') : (holder ?? t('steer.officer'))) },
  ].filter(({ what }) => what !== undefined);
  if (narrowed.length === 0) return null;
  return (
    <Group gap="xs" mb="xs">
      <Text size="sm">{t('late.only')}</Text>
      {narrowed.map(({ key, what }) => (
        <Button key={key} size="compact-sm" variant="light" onClick={() => onFilter({ [key]: undefined })} aria-label={t('late.remove', { what })} rightSection={<span aria-hidden="true">✕</span>}>
          {what}
        </Button>
      ))}
    </Group>
  );
}

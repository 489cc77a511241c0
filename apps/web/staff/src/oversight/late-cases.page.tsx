import { Anchor, Group, Tabs, Text } from '@mantine/core';
import { describeMinutes } from '#domain';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { lateCasesQuery, type LateList } from '../api/queries.js';
import type { LateCase, LatePage } from '../api/types.js';
import { shownShare } from '../format/figures.js';
import { shownMoment } from '../format/moments.js';
import { caseColumn, dueColumn, stageColumn } from '../parts/case-columns.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { PageHead } from '../parts/page-head.js';
import { PagedList } from '../parts/paged-list.js';
import { UnitSelect } from '../parts/unit-select.js';
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

/** What is late and what will be soon, the worst first in working time; and what may become late. */
export function LateCasesPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { list = 'overdue', unitCode } = route.useSearch();
  const navigate = useNavigate();
  const go = (changes: { list?: LateList | 'forecast' | undefined; unitCode?: string | undefined }) =>
    void navigate({ to: '/qua-han', search: (before) => ({ ...before, list, unitCode, ...changes }) });
  const columns: Column<LateCase>[] = [caseColumn(t), stageColumn(t), list === 'overdue' ? stageLateColumn(t) : chanceColumn(t), dueColumn(t)];
  return (
    <>
      <PageHead title={t('nav.late')} note={t('late.note')}>
        <UnitSelect me={me} value={unitCode} onChange={(chosen) => go({ unitCode: chosen })} />
      </PageHead>
      <div className="sheet">
        <Tabs value={list} onChange={(chosen) => go({ list: chosen === 'due-soon' || chosen === 'forecast' ? chosen : 'overdue' })} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="overdue">{t('late.overdue')}</Tabs.Tab>
            <Tabs.Tab value="due-soon">{t('late.due-soon')}</Tabs.Tab>
            <Tabs.Tab value="forecast">{t('late.forecast')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value={list} pt="sm">
            {list === 'forecast' ? (
              <ForecastList unitCode={unitCode} />
            ) : (
              <PagedList key={`${list} ${unitCode ?? ''}`} query={lateCasesQuery(list, unitCode)} empty={t(`late.empty-${list}`)} head={(page) => <LateCounts page={page} list={list} />}>
                {(items) => <DataTable caption={t('nav.late')} columns={columns} rows={items} rowKey={({ code }) => code} />}
              </PagedList>
            )}
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}

function LateCounts({ page, list }: { readonly page: LatePage; readonly list: LateList }) {
  const { t } = useTranslation();
  const { total, capped, lateButStanding, byUnit } = page.counts;
  if (total === 0 && lateButStanding === 0) return null;
  const units = byUnit.map(({ unit, count }) => `${unit.shortName} ${count}`).join(' · ');
  return (
    <Group justify="space-between" align="start" mb="sm" gap="sm">
      <div>
        <Text size="sm">
          {t('late.total', { number: capped ? t('list.or-more', { count: total }) : String(total), at: shownMoment(page.asOf) })}
        </Text>
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
      {list === 'overdue' ? (
        <Anchor href="/api/v1/oversight/reports/overdue.xlsx" size="sm">
          {t('report.overdue')}
        </Anchor>
      ) : null}
    </Group>
  );
}

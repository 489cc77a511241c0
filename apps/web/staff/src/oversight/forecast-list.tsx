import { Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { forecastQualityQuery, forecastQuery } from '../api/lateness-queries.js';
import type { Forecast, ForecastCase } from '../api/types.js';
import { shownCount, shownNumber, shownShare } from '../format/figures.js';
import { caseColumn, dueColumn } from '../parts/case-columns.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { ShareBar } from '../parts/share-bar.js';

/** What may become late within five working days, what to act on first on top, and how far such forecasts can be trusted. */
export function ForecastList({ unitCode }: { readonly unitCode: string | undefined }) {
  const { t } = useTranslation();
  const forecast = useQuery(forecastQuery(unitCode));
  const quality = useQuery(forecastQualityQuery(unitCode));
  return (
    <Stack gap="sm">
      <Loaded query={forecast}>{(data) => <Forecasts forecast={data} />}</Loaded>
      <Loaded query={quality}>
        {({ text, tenths }) => (
          <section>
            <Title order={3}>{t('forecast.quality')}</Title>
            <Text size="sm">{text}</Text>
            {tenths.length === 0 ? null : (
              <DataTable
                caption={t('forecast.tenths')}
                rows={tenths}
                rowKey={({ tenth }) => String(tenth)}
                columns={[
                  { key: 'said', header: t('forecast.said'), className: 'lead', cell: ({ meanChance }) => shownShare(meanChance) },
                  { key: 'came', header: t('forecast.came'), className: 'number', cell: ({ lateShare }) => <Share share={lateShare} /> },
                  { key: 'count', header: t('forecast.count'), className: 'number', cell: ({ count }) => shownCount(count) },
                ]}
              />
            )}
          </section>
        )}
      </Loaded>
    </Stack>
  );
}

function Forecasts({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useTranslation();
  const { items, modelDay, modelCases, expectedLate, expectedSaved, order, total, capped } = forecast;
  if (modelDay === null) return <Empty>{t('forecast.no-model')}</Empty>;
  if (items.length === 0) return <Empty>{t('late.empty-due-soon')}</Empty>;
  const tenth = (number: number): string => shownNumber(Math.round(number * 10) / 10);
  return (
    <>
      <Text size="sm">{t('forecast.total', { number: capped ? t('list.or-more', { count: total }) : String(total), late: tenth(expectedLate), cases: shownCount(modelCases) })}</Text>
      <ActFirst items={items.filter(({ actFirst }) => actFirst)} saved={tenth(expectedSaved)} />
      <DataTable caption={t('forecast.title')} columns={columns(t)} rows={items} rowKey={({ code }) => code} />
      <Text size="xs" c="dimmed">
        {order}
      </Text>
    </>
  );
}

/** The few cases that are worth a call now, with who has them. */
function ActFirst({ items, saved }: { readonly items: readonly ForecastCase[]; readonly saved: string }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <div className="warning-box" role="note">
      <Text size="sm" fw={600}>
        {t('forecast.act-first', { number: String(items.length), saved })}
      </Text>
      <List size="sm" spacing="xs">
        {items.map(({ code, unit, assignee, chance }) => (
          <List.Item key={code}>
            <Group gap="xs">
              <CaseLink code={code} />
              <span>{[unit?.shortName, assignee?.name ?? t('case.unassigned'), shownShare(chance)].filter(Boolean).join(' · ')}</span>
            </Group>
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function columns(t: TFunction): Column<ForecastCase>[] {
  return [
    caseColumn(t),
    {
      key: 'holder',
      header: t('case.stage'),
      cell: ({ stage, unit, assignee }) => (
        <span>
          {stage?.name}
          <Text size="xs" c="dimmed">
            {[unit?.shortName, assignee?.name ?? t('case.unassigned')].filter(Boolean).join(' · ')}
          </Text>
        </span>
      ),
    },
    { key: 'chance', header: t('forecast.chance'), className: 'number', cell: ({ chance }) => <Share share={chance} /> },
    { key: 'why', header: t('forecast.why'), className: 'wide', cell: ({ reasons }) => <span>{reasons.join(' ')}</span> },
    dueColumn(t),
  ];
}

function Share({ share }: { readonly share: number }) {
  return (
    <span className="share">
      <ShareBar share={share} />
      <span>{shownShare(share)}</span>
    </span>
  );
}

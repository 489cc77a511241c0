import { Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FigureFilter } from '../api/queries.js';
import { comparisonQuery, figureForecastQuery, trendQuery, type MonthFilter } from '../api/scorecard-queries.js';
import type { ComparedUnit, Comparison, Figure, MeasureKey, Trend } from '../api/types.js';
import { shownCount } from '../format/figures.js';
import { DataTable } from '../parts/data-table.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { Picture, withQuery } from '../parts/picture.js';
import { ShownShare } from './shown-value.js';

interface Props {
  readonly figures: readonly Figure[];
  readonly figure: MeasureKey;
  readonly filter: FigureFilter;
  readonly months: MonthFilter;
  readonly onChoose: (figure: string) => void;
}

const PATH = '/api/v1/oversight/scorecard';

/** One figure looked into: its forecast in words, its way over the months, and the units side by side. */
export function FigureDetail({ figures, figure, filter, months, onChoose }: Props) {
  const { t } = useTranslation();
  const forecast = useQuery(figureForecastQuery(figure, filter));
  const trend = useQuery(trendQuery(figure, months));
  const comparison = useQuery(comparisonQuery(figure, filter));
  return (
    <section className="sheet">
      <Group justify="space-between" align="end" mb="sm" gap="sm">
        <Title order={2}>{t('trend.title')}</Title>
        <Select aria-label={t('scorecard.figure')} w={{ base: '100%', sm: 420 }} allowDeselect={false} data={figures.map(({ key, name }) => ({ value: key, label: name }))} value={figure} onChange={(chosen) => onChoose(chosen ?? figure)} />
      </Group>
      <Stack gap="lg">
        <Loaded query={forecast}>
          {({ text }) => (
            <div className="note-box">
              <strong>{t('trend.forecast')}</strong> {text}
            </div>
          )}
        </Loaded>
        <div>
          <Title order={3} mb="xs">
            {t('trend.by-month')}
          </Title>
          <Loaded query={trend}>{(data) => <ByMonth trend={data} path={withQuery(`${PATH}/trend.svg`, { figure, ...months })} />}</Loaded>
        </div>
        <Loaded query={comparison}>{(data) => <SideBySide comparison={data} path={withQuery(`${PATH}/comparison.svg`, { figure, ...filter })} />}</Loaded>
      </Stack>
    </section>
  );
}

/** The line over the months and its numbers; months without any data draw no line. */
function ByMonth({ trend, path }: { readonly trend: Trend; readonly path: string }) {
  const { t } = useTranslation();
  type Month = Trend['months'][number];
  const columns = [
    { key: 'month', header: t('trend.month'), className: 'lead' as const, cell: ({ text }: Month) => text },
    { key: 'number', header: t('scorecard.number'), className: 'number' as const, cell: ({ numerator, denominator }: Month) => (numerator === null || denominator === null ? '–' : `${shownCount(numerator)} / ${shownCount(denominator)}`) },
    { key: 'share', header: t('scorecard.share'), className: 'number' as const, cell: ({ share, interval }: Month) => <ShownShare share={share} interval={interval} /> },
    { key: 'target', header: t('scorecard.target'), className: 'number' as const, cell: ({ target }: Month) => target?.words ?? '–' },
  ];
  if (trend.months.every(({ share }) => share === null)) return <Empty>{t('scorecard.no-data')}</Empty>;
  return (
    <>
      <Picture path={path} />
      <details>
        <summary>{t('trend.numbers')}</summary>
        <DataTable caption={trend.figure.name} columns={columns} rows={[...trend.months].reverse()} rowKey={({ from }) => from} />
      </details>
    </>
  );
}

type Row = ComparedUnit & { readonly rank: number | null };

function SideBySide({ comparison, path }: { readonly comparison: Comparison; readonly path: string }) {
  const { t } = useTranslation();
  const { ranked, notEnough, noData, enough, figure } = comparison;
  const rows: Row[] = [...ranked, ...[...notEnough, ...noData].map((unit) => ({ ...unit, rank: null }))];
  const columns = [
    { key: 'rank', header: t('comparison.rank'), className: 'number' as const, cell: ({ rank }: Row) => rank ?? '–' },
    { key: 'unit', header: t('satisfaction.unit'), className: 'lead' as const, cell: ({ unit }: Row) => unit.name },
    { key: 'number', header: t('scorecard.number'), className: 'number' as const, cell: ({ numerator, denominator }: Row) => `${shownCount(numerator)} / ${shownCount(denominator)}` },
    { key: 'share', header: t('scorecard.share'), className: 'number' as const, cell: ({ share, interval }: Row) => <ShownShare share={share} interval={interval} /> },
    { key: 'target', header: t('scorecard.target'), className: 'number' as const, cell: ({ target }: Row) => target?.words ?? '–' },
  ];
  return (
    <div>
      <Title order={3} mb="xs">
        {t('comparison.title')}
      </Title>
      {rows.length === 0 ? (
        <Empty>{t('comparison.empty')}</Empty>
      ) : (
        <>
          {ranked.length + notEnough.length === 0 ? null : <Picture path={path} />}
          <DataTable<Row> caption={`${t('comparison.title')}: ${figure.name}`} columns={columns} rows={rows} rowKey={({ unit }) => unit.code} />
          {notEnough.length > 0 ? (
            <Text size="xs" c="dimmed" mt="xs">
              {t('comparison.not-enough', { number: shownCount(enough) })}
            </Text>
          ) : null}
        </>
      )}
    </div>
  );
}

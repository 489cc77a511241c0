import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { timelinessQuery, type MonthFilter } from '../api/scorecard-queries.js';
import { shownCount } from '../format/figures.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Picture, withQuery } from '../parts/picture.js';

interface Month {
  readonly from: string;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
}

/** Solved cases by month, early, on time and late. */
export function TimelinessSection({ months }: { readonly months: MonthFilter }) {
  const { t } = useTranslation();
  const timeliness = useQuery(timelinessQuery(months));
  const count = (key: 'early' | 'onTime' | 'late', header: string) => ({ key, header, className: 'number' as const, cell: (month: Month) => shownCount(month[key]) });
  const columns = [
    { key: 'month', header: t('trend.month'), className: 'lead' as const, cell: ({ from }: Month) => `${from.slice(5, 7)}/${from.slice(0, 4)}` },
    count('early', t('counts.solvedEarly')),
    count('onTime', t('counts.solvedOnTime')),
    count('late', t('counts.solvedLate')),
  ];
  return (
    <section className="sheet">
      <Title order={2} mb="sm">
        {t('trend.timeliness')}
      </Title>
      <Picture path={withQuery('/api/v1/oversight/scorecard/timeliness.svg', months)} />
      <Loaded query={timeliness}>
        {({ items }) => (
          <details>
            <summary>{t('trend.numbers')}</summary>
            <DataTable caption={t('trend.timeliness')} columns={columns} rows={[...items].reverse()} rowKey={({ from }) => from} />
          </details>
        )}
      </Loaded>
    </section>
  );
}

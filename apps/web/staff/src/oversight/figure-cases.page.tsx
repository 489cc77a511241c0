import { SegmentedControl, Text } from '@mantine/core';
import { describeMinutes, isMeasureKey, measureNamed } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FIGURE_PARTS, UNITS_FIGURE, figureCasesQuery, figureUnitsQuery, type FigurePart } from '../api/figure-queries.js';
import type { FigureFilter } from '../api/queries.js';
import type { FigureCase, FigureUnit } from '../api/types.js';
import { shownCount } from '../format/figures.js';
import { shownMoment } from '../format/moments.js';
import { caseColumn, stageColumn } from '../parts/case-columns.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { PageLink } from '../parts/page-link.js';
import { PagedList } from '../parts/paged-list.js';

const route = getRouteApi('/staff/chi-tieu/$key');

/** What a figure of the scorecard counts, as many rows as its number says. */
export function FigureCasesPage() {
  const { t } = useTranslation();
  const { key } = route.useParams();
  const { part = 'numerator', ...filter } = route.useSearch();
  const navigate = useNavigate();
  const measure = isMeasureKey(key) ? measureNamed(key) : undefined;
  return (
    <>
      <PageHead title={measure?.name ?? key} note={measure?.formula}>
        <PageLink to="/chi-tieu" search={filter} size="sm">
          {t('figure-cases.back')}
        </PageLink>
      </PageHead>
      <div className="sheet">
        <SegmentedControl
          mb="sm"
          aria-label={t('figure-cases.part')}
          value={part}
          onChange={(chosen) => void navigate({ to: '/chi-tieu/$key', params: { key }, search: { ...filter, part: chosen } })}
          data={FIGURE_PARTS.map((value) => ({ value, label: t(`figure-cases.${value}`) }))}
        />
        {key === UNITS_FIGURE ? <Units part={part} filter={filter} /> : <Cases figure={key} part={part} filter={filter} />}
      </div>
    </>
  );
}

interface Props {
  readonly part: FigurePart;
  readonly filter: FigureFilter;
}

function Cases({ figure, part, filter }: Props & { readonly figure: string }) {
  const { t } = useTranslation();
  return (
    <PagedList
      query={figureCasesQuery(figure, part, filter)}
      empty={t('figure-cases.none')}
      head={({ total, asOf }) => (
        <Text size="sm" mb="sm">
          {t('figure-cases.total', { number: shownCount(total), at: shownMoment(asOf) })}
        </Text>
      )}
    >
      {(items) => <DataTable caption={t('figure-cases.cases')} columns={columnsOf(t)} rows={items} rowKey={({ code }) => code} />}
    </PagedList>
  );
}

function columnsOf(t: TFunction): Column<FigureCase>[] {
  const moment = (key: 'acceptedAt' | 'promisedAt' | 'finishedAt', header: string): Column<FigureCase> => ({ key, header, cell: (item) => (item[key] === null ? '–' : shownMoment(item[key])) });
  return [
    caseColumn(t),
    stageColumn(t),
    moment('acceptedAt', t('figure-cases.accepted')),
    moment('promisedAt', t('figure-cases.promised')),
    moment('finishedAt', t('figure-cases.finished')),
    { key: 'late', header: t('figure-cases.late'), cell: ({ lateMinutes }) => (lateMinutes === 0 ? '–' : describeMinutes(lateMinutes)) },
  ];
}

function Units({ part, filter }: Props) {
  const { t } = useTranslation();
  const units = useQuery(figureUnitsQuery(part, filter));
  const columns: Column<FigureUnit>[] = [
    { key: 'unit', header: t('figure-cases.unit'), className: 'lead', cell: ({ unit }) => unit.name },
    { key: 'uses', header: t('figure-cases.uses'), cell: ({ uses }) => t(uses ? 'figure-cases.yes' : 'figure-cases.no') },
  ];
  return <Loaded query={units}>{({ items }) => (items.length === 0 ? <Empty>{t('figure-cases.none')}</Empty> : <DataTable caption={t('figure-cases.units')} columns={columns} rows={items} rowKey={({ unit }) => unit.code} />)}</Loaded>;
}

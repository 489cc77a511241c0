import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forecastQuery } from '../api/lateness-queries.js';
import { holdersQuery, type LateFilter, type LateList } from '../api/queries.js';
import type { Holders } from '../api/types.js';
import { shownCount, shownNumber } from '../format/figures.js';
import { shownMoment } from '../format/moments.js';
import { CaseStateMark } from '../parts/case-state.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { FieldSelect } from '../parts/field-select.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { PageLink } from '../parts/page-link.js';
import { PrintButton } from '../parts/print-button.js';
import { Sheet } from '../parts/sheet.js';
import { UnitSelect } from '../parts/unit-select.js';

const route = getRouteApi('/staff/dieu-hanh');

type Counts = Holders['total'];

/** Rows of a table that are shown without being asked for. */
const FIRST = 8;

/** The ways a case can stand, the worst first, with the list of each. */
const STANDINGS: readonly { readonly figure: keyof Counts; readonly list: LateList; readonly state: 'overdue' | 'soon' | 'within' | 'paused' }[] = [
  { figure: 'overdue', list: 'overdue', state: 'overdue' },
  { figure: 'soon', list: 'due-soon', state: 'soon' },
  { figure: 'within', list: 'within', state: 'within' },
  { figure: 'standing', list: 'standing', state: 'paused' },
];

/** A row of a table: who or what holds cases, and the filter behind its numbers. */
interface Holding extends Counts {
  readonly key: string;
  readonly name: string;
  readonly filter: LateFilter;
}

/** What a head looks at in the morning: how open cases stand, and with whom. */
export function SteerPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const filter = route.useSearch();
  const navigate = useNavigate();
  const holders = useQuery(holdersQuery(filter));
  const go = (changes: typeof filter) => void navigate({ to: '/dieu-hanh', search: { ...filter, ...changes } });
  return (
    <>
      <PageHead title={t('nav.steer')} note={holders.data ? `${t('steer.note')} ${t('steer.as-of', { at: shownMoment(holders.data.asOf) })}` : t('steer.note')}>
        <Group gap="sm" align="end">
          <UnitSelect me={me} value={filter.unitCode} onChange={(unitCode) => go({ unitCode })} />
          <FieldSelect value={filter.field} onChange={(field) => go({ field })} />
          <PrintButton />
        </Group>
      </PageHead>
      <Loaded query={holders}>{(data) => <Steering holders={data} filter={filter} />}</Loaded>
    </>
  );
}

function Steering({ holders, filter }: { readonly holders: Holders; readonly filter: LateFilter }) {
  const { t } = useTranslation();
  const { total, officers, units, stages } = holders;
  if (sum(total) === 0) return <Empty>{t('steer.empty')}</Empty>;
  const people: Holding[] = officers.map(({ staff, ...counts }) => ({ ...counts, key: staff?.id ?? 'nobody', name: staff?.name ?? t('steer.nobody'), filter: { ...filter, staffId: staff?.id ?? 'nobody' } }));
  const places: Holding[] = units.map(({ unit, ...counts }) => ({ ...counts, key: unit.code, name: unit.name, filter: { ...filter, heldBy: unit.code } }));
  const steps: Holding[] = stages.map(({ key, name, ...counts }) => ({ ...counts, key, name, filter: { ...filter, stage: key } }));
  return (
    <Stack>
      <Tiles total={total} filter={filter} />
      <ForecastLine filter={filter} />
      <HoldingSheet title={t('steer.by-officer')} who={t('steer.officer')} rows={people} />
      {places.length < 2 ? null : <HoldingSheet title={t('steer.by-unit')} who={t('steer.unit')} rows={places} />}
      <HoldingSheet title={t('steer.by-stage')} who={t('steer.stage')} rows={steps} />
      <Anchor href="/api/v1/oversight/reports/workload.xlsx" size="sm" className="no-print">
        {t('steer.workload-xlsx')}
      </Anchor>
    </Stack>
  );
}

/** The four numbers, each leading to its list. */
function Tiles({ total, filter }: { readonly total: Counts; readonly filter: LateFilter }) {
  return (
    <div className="tiles">
      {STANDINGS.map(({ figure, list, state }) => (
        <Link key={figure} to="/qua-han" search={{ ...filter, list }} className="tile sheet">
          <span className="tile-number">{shownCount(total[figure])}</span>
          <CaseStateMark state={state} text="" />
        </Link>
      ))}
    </div>
  );
}

/** How many of those due soon will probably be late. */
function ForecastLine({ filter }: { readonly filter: LateFilter }) {
  const { t } = useTranslation();
  const { data } = useQuery(forecastQuery(filter.unitCode));
  if (data === undefined || data.modelDay === null || data.expectedLate < 0.5) return null;
  const late = Math.round(data.expectedLate);
  return (
    <Text size="sm">
      {t('steer.forecast', { count: late, number: shownNumber(late) })}{' '}
      <PageLink to="/qua-han" search={{ unitCode: filter.unitCode, list: 'forecast' }} className="no-print">
        {t('steer.forecast-open')}
      </PageLink>
    </Text>
  );
}

function HoldingSheet({ title, who, rows }: { readonly title: string; readonly who: string; readonly rows: readonly Holding[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const most = Math.max(...rows.map(sum));
  return (
    <Sheet title={title}>
      <DataTable caption={title} columns={columns(t, who, most)} rows={all ? rows : rows.slice(0, FIRST)} rowKey={({ key }) => key} />
      {all || rows.length <= FIRST ? null : (
        <Button variant="subtle" size="xs" mt="xs" className="no-print" onClick={() => setAll(true)}>
          {t('steer.all', { number: rows.length })}
        </Button>
      )}
    </Sheet>
  );
}

function columns(t: TFunction, who: string, most: number): Column<Holding>[] {
  return [
    { key: 'who', header: who, className: 'lead', cell: ({ name }) => name },
    { key: 'share', header: t('steer.share'), cell: (row) => <StandingBar counts={row} most={most} /> },
    ...STANDINGS.map(
      ({ figure, list, state }): Column<Holding> => ({
        key: figure,
        header: t(`state.${state}`),
        className: 'number',
        cell: (row) =>
          row[figure] === 0 ? (
            '–'
          ) : (
            <PageLink to="/qua-han" search={{ ...row.filter, list }} aria-label={t('steer.open-list', { state: t(`state.${state}`), who: row.name, number: row[figure] })}>
              {shownCount(row[figure])}
            </PageLink>
          ),
      }),
    ),
  ];
}

/** How much somebody holds against the most that anybody holds, in the colours of how it stands; the numbers stand beside it. */
function StandingBar({ counts, most }: { readonly counts: Counts; readonly most: number }) {
  return (
    <span className="standing-bar" aria-hidden="true">
      {STANDINGS.map(({ figure, state }) => (counts[figure] === 0 ? null : <span key={figure} data-state={state} style={{ inlineSize: `${(counts[figure] * 100) / most}%` }} />))}
    </span>
  );
}

function sum({ overdue, soon, within, standing }: Counts): number {
  return overdue + soon + within + standing;
}

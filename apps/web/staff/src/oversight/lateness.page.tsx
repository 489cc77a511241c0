import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { dateOf, describeMinutes, instant } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LATENESS_GROUPS, latenessCasesQuery, latenessQuery, type LatenessGroup } from '../api/lateness-queries.js';
import type { FigureFilter } from '../api/queries.js';
import type { Lateness, LatenessCase, LatenessPart } from '../api/types.js';
import { shownCount, shownShare } from '../format/figures.js';
import { shownMoment } from '../format/moments.js';
import { caseColumn, stageColumn } from '../parts/case-columns.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { PagedList } from '../parts/paged-list.js';
import { ShareBar } from '../parts/share-bar.js';
import { UnitSelect } from '../parts/unit-select.js';
import { PeriodFilter } from './period-filter.js';
import { periodNamed } from './periods.js';

const route = getRouteApi('/staff/nguyen-nhan-tre');

interface Chosen extends FigureFilter {
  readonly by?: LatenessGroup | undefined;
  readonly part?: string | undefined;
}

/** Whose late minutes are: by unit, procedure, stage, post, officer or pause, down to the cases. */
export function LatenessPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { from, to, unitCode, by = 'unit', part } = route.useSearch();
  const navigate = useNavigate();
  const today = dateOf(instant(Date.now()));
  const period = from !== undefined && to !== undefined ? { from, to } : periodNamed('quarter', today);
  const filter: FigureFilter = { ...period, unitCode };
  const lateness = useQuery(latenessQuery(filter, by));
  const go = (changes: Chosen) => void navigate({ to: '/nguyen-nhan-tre', search: { ...filter, by, part: undefined, ...changes } });
  const groups = LATENESS_GROUPS.filter((group) => group !== 'officer' || me.can.oversee);
  return (
    <>
      <PageHead title={t('nav.lateness')} note={t('lateness.note')} />
      <Group align="end" mb="md" gap="sm">
        <PeriodFilter period={period} today={today} onChange={go} />
        <UnitSelect me={me} value={unitCode} onChange={(chosen) => go({ unitCode: chosen })} />
      </Group>
      <Stack>
        <section className="sheet">
          <Group justify="space-between" mb="sm">
            <Title order={2}>{t('lateness.whose')}</Title>
            <Select size="xs" aria-label={t('lateness.by')} allowDeselect={false} value={by} onChange={(chosen) => go({ by: groups.find((group) => group === chosen) })} data={groups.map((value) => ({ value, label: t(`lateness.${value}`) }))} />
          </Group>
          <Loaded query={lateness}>{(data) => <Causes key={by} lateness={data} chosen={part} onChoose={(key) => go({ part: key })} />}</Loaded>
        </section>
        {part === undefined ? null : <CasesBehind filter={filter} by={by} part={part} title={lateness.data?.parts.find(({ key }) => key === part)?.title ?? ''} />}
      </Stack>
    </>
  );
}

/** Rows that are shown at first; the others stand together in one. */
const AT_FIRST = 12;

interface CausesProps {
  readonly lateness: Lateness;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

function Causes({ lateness, chosen, onChoose }: CausesProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { parts, totalMinutes, totalText, cases, openCases, rule, asOf, by } = lateness;
  if (cases === 0) return <Empty>{t('lateness.none')}</Empty>;
  const shown = all || parts.length <= AT_FIRST + 1 ? parts : parts.slice(0, AT_FIRST);
  const rest = parts.slice(shown.length);
  const restMinutes = sum(rest.map(({ minutes }) => minutes));
  const sums: Row[] = [
    ...(rest.length === 0 ? [] : [{ key: '', title: t('lateness.others', { number: shownCount(rest.length) }), minutesText: describeMinutes(restMinutes), percent: sum(rest.map(({ percent }) => percent)), cases: null }]),
    { key: ':total', title: t('lateness.total'), minutesText: totalText, percent: totalMinutes === 0 ? 0 : 100, cases },
  ];
  return (
    <>
      <DataTable caption={t('lateness.whose')} columns={partColumns(t, { by, chosen, onChoose, onAll: () => setAll(true) })} rows={[...shown, ...sums]} rowKey={({ key }) => key} />
      {openCases > 0 && asOf !== null ? (
        <Text size="sm" mt="sm">
          {t('lateness.open-cases', { number: shownCount(openCases), at: shownMoment(asOf) })}
        </Text>
      ) : null}
      <Text size="xs" c="dimmed" mt="sm">
        {rule}
      </Text>
    </>
  );
}

interface Choice {
  readonly by: LatenessGroup;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly onAll: () => void;
}

function partColumns(t: TFunction, { by, chosen, onChoose, onAll }: Choice): Column<Row>[] {
  return [
    {
      key: 'part',
      header: t(`lateness.${by}`),
      className: 'lead',
      cell: ({ title }) => (
        <Text span lineClamp={3} title={title}>
          {title}
        </Text>
      ),
    },
    { key: 'minutes', header: t('lateness.minutes'), className: 'number', cell: ({ minutesText }) => <Minutes>{minutesText}</Minutes> },
    {
      key: 'share',
      header: t('scorecard.share'),
      className: 'number',
      cell: ({ percent }) => (
        <span className="share">
          <ShareBar share={percent / 100} />
          <span>{shownShare(percent / 100)}</span>
        </span>
      ),
    },
    {
      key: 'cases',
      header: t('lateness.cases'),
      className: 'number',
      cell: ({ key, cases: count }) =>
        count === null ? (
          <Button variant="subtle" size="compact-sm" onClick={onAll}>
            {t('list.more')}
          </Button>
        ) : key === ':total' ? (
          shownCount(count)
        ) : (
          <Button variant={key === chosen ? 'filled' : 'subtle'} size="compact-sm" aria-pressed={key === chosen} aria-label={t('lateness.open', { number: shownCount(count) })} onClick={() => onChoose(key)}>
            {shownCount(count)}
          </Button>
        ),
    },
  ];
}

/** A part as a row, or several together, which open no list of their own. */
type Row = Pick<LatenessPart, 'key' | 'title' | 'minutesText' | 'percent'> & { readonly cases: number | null };

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** A length of time in one line. */
function Minutes({ children }: { readonly children: string }) {
  return (
    <Text span inherit style={{ whiteSpace: 'nowrap' }}>
      {children}
    </Text>
  );
}

interface CasesProps {
  readonly filter: FigureFilter;
  readonly by: LatenessGroup;
  readonly part: string;
  readonly title: string;
}

function CasesBehind({ filter, by, part, title }: CasesProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <Title order={2} mb="sm" lineClamp={2}>
        {t('lateness.behind', { part: title })}
      </Title>
      <PagedList key={`${by} ${part} ${filter.from} ${filter.to} ${filter.unitCode}`} query={latenessCasesQuery(filter, by, part)} empty={t('lateness.none')}>
        {(items) => <DataTable caption={t('lateness.behind', { part: title })} columns={caseColumns(t)} rows={items} rowKey={({ code }) => code} />}
      </PagedList>
    </section>
  );
}

function caseColumns(t: TFunction): Column<LatenessCase>[] {
  return [
    caseColumn(t),
    stageColumn(t),
    { key: 'part', header: t('lateness.part-minutes'), className: 'number', cell: ({ partText }) => <Minutes>{partText}</Minutes> },
    { key: 'late', header: t('lateness.case-minutes'), className: 'number', cell: ({ lateText }) => <Minutes>{lateText}</Minutes> },
  ];
}

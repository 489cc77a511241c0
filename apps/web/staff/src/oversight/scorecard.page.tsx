import { Anchor, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { dateOf, instant, isMeasureKey, type PlainDate } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { scorecardQuery, type FigureFilter } from '../api/queries.js';
import { setsQuery, type MonthFilter } from '../api/scorecard-queries.js';
import type { MeasureKey, Scorecard } from '../api/types.js';
import { shownCount } from '../format/figures.js';
import { shownMoment } from '../format/moments.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { PageLink } from '../parts/page-link.js';
import { PrintButton } from '../parts/print-button.js';
import { withQuery } from '../parts/picture.js';
import { UnitSelect } from '../parts/unit-select.js';
import { FigureDetail } from './figure-detail.js';
import { FigureTable } from './figure-table.js';
import { PeriodFilter } from './period-filter.js';
import { lastDayOf, periodNamed } from './periods.js';
import { SatisfactionTable } from './satisfaction-table.js';
import { setName } from './set-name.js';
import { SetTable } from './set-table.js';
import { TimelinessSection } from './timeliness-section.js';

const route = getRouteApi('/staff/chi-tieu');

const COUNTS = ['received', 'carriedOver', 'solved', 'solvedEarly', 'solvedOnTime', 'solvedLate', 'inProgress', 'inProgressWithin', 'inProgressOverdue', 'refused', 'withdrawn'] as const;

/** The tab of the figures themselves, beside those of the sets. */
const OVERVIEW = 'tong-quan';

/** The plan's figures against what was measured, for a period and a unit that stand in the address. */
export function ScorecardPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { from, to, unitCode, set = OVERVIEW, figure } = route.useSearch();
  const navigate = useNavigate();
  const today = dateOf(instant(Date.now()));
  const period = from !== undefined && to !== undefined ? { from, to } : periodNamed('year', today);
  const filter: FigureFilter = { ...period, unitCode };
  const sets = useQuery(setsQuery(filter));
  const go = (changes: FigureFilter & { readonly set?: string | undefined; readonly figure?: string | undefined }) => void navigate({ to: '/chi-tieu', search: { ...filter, set, figure, ...changes }, resetScroll: false });
  return (
    <>
      <PageHead title={t('nav.scorecard')}>
        <Group gap="md">
          <PageLink to="/nhap-chi-tieu" search={{ unitCode }} size="sm" className="no-print">
            {t('nav.entries')}
          </PageLink>
          <PrintButton />
        </Group>
      </PageHead>
      <Group align="end" mb="md" gap="sm">
        <PeriodFilter period={period} today={today} onChange={go} />
        <UnitSelect me={me} value={unitCode} onChange={(chosen) => go({ unitCode: chosen })} />
      </Group>
      <Tabs value={set} onChange={(chosen) => go({ set: chosen ?? OVERVIEW })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value={OVERVIEW}>{t('scorecard.overview')}</Tabs.Tab>
          {(sets.data?.items ?? []).map((item) => (
            <Tabs.Tab key={item.code} value={item.code} title={item.name}>
              {setName(t, item)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={set}>{set === OVERVIEW ? <Overview filter={filter} figure={figure} months={monthsUntil(period.to, today, unitCode)} onChoose={(chosen) => go({ figure: chosen })} /> : <div className="sheet"><SetTable code={set} filter={filter} /></div>}</Tabs.Panel>
      </Tabs>
    </>
  );
}

/** A year of months up to the one in which the period ends, or to this one where it has not ended. */
function monthsUntil(to: string, today: PlainDate, unitCode: string | undefined): MonthFilter {
  const last = lastDayOf(to);
  return { until: (last < today ? last : today).slice(0, 7), unitCode };
}

interface OverviewProps {
  readonly filter: FigureFilter;
  readonly figure: string | undefined;
  readonly months: MonthFilter;
  readonly onChoose: (figure: string) => void;
}

function Overview({ filter, figure, months, onChoose }: OverviewProps) {
  const scorecard = useQuery(scorecardQuery(filter));
  const chosen: MeasureKey = figure !== undefined && isMeasureKey(figure) ? figure : 'satisfied';
  return (
    <Stack>
      <Loaded query={scorecard}>
        {(data) => (
          <>
            <Measured scorecard={data} filter={filter} />
            <FigureDetail figures={data.figures} figure={chosen} filter={filter} months={months} onChoose={onChoose} />
          </>
        )}
      </Loaded>
      <TimelinessSection months={months} />
      <SatisfactionTable filter={filter} />
    </Stack>
  );
}

function Measured({ scorecard, filter }: { readonly scorecard: Scorecard; readonly filter: FigureFilter }) {
  const { t } = useTranslation();
  const { counts, figures, unit, period, counted, asOf, set, level } = scorecard;
  return (
    <>
      <section className="sheet">
        <Group justify="space-between" mb="sm" gap="xs">
          <Title order={2}>{t('scorecard.counts')}</Title>
          <Text size="sm" c="dimmed">
            {[unit?.name, period.text].filter(Boolean).join(', ')}
          </Text>
        </Group>
        <dl className="figures">
          {COUNTS.map((key) => (
            <div key={key}>
              <dt>{t(`counts.${key}`)}</dt>
              <dd>{shownCount(counts[key])}</dd>
            </div>
          ))}
        </dl>
        <Text size="xs" c="dimmed" mt="sm">
          {`${counted} ${t('scorecard.as-of', { at: shownMoment(asOf) })}`}
        </Text>
      </section>
      <section className="sheet">
        <Group justify="space-between" mb="sm" gap="xs">
          <Title order={2}>{t('scorecard.figures')}</Title>
          <Group gap="md" className="no-print">
            <Anchor href={withQuery('/api/v1/oversight/reports/ii-06a.xlsx', filter)} size="sm">
              {t('report.ii-06a')}
            </Anchor>
            <Anchor href={withQuery('/api/v1/oversight/reports/register.xlsx', filter)} size="sm">
              {t('report.register')}
            </Anchor>
          </Group>
        </Group>
        <FigureTable figures={figures} filter={filter} />
        <Text size="xs" c="dimmed" mt="sm">
          {set === null ? t('scorecard.no-plan') : t('scorecard.plan', { name: set.name, version: String(set.version), level: t(`level.${level}`) })}
        </Text>
      </section>
    </>
  );
}

import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { dateOf, instant } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { scorecardQuery, type FigureFilter } from '../api/queries.js';
import type { Scorecard } from '../api/types.js';
import { shownCount } from '../format/figures.js';
import { shownMoment } from '../format/moments.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { UnitSelect } from '../parts/unit-select.js';
import { FigureTable } from './figure-table.js';
import { PeriodFilter } from './period-filter.js';
import { periodNamed } from './periods.js';
import { SatisfactionTable } from './satisfaction-table.js';

const route = getRouteApi('/staff/chi-tieu');

const COUNTS = ['received', 'carriedOver', 'solved', 'solvedEarly', 'solvedOnTime', 'solvedLate', 'inProgress', 'inProgressWithin', 'inProgressOverdue', 'refused', 'withdrawn'] as const;

/** The plan's figures against what was measured, for a period and a unit that stand in the address. */
export function ScorecardPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { from, to, unitCode } = route.useSearch();
  const navigate = useNavigate();
  const today = dateOf(instant(Date.now()));
  const period = from !== undefined && to !== undefined ? { from, to } : periodNamed('year', today);
  const filter: FigureFilter = { ...period, unitCode };
  const scorecard = useQuery(scorecardQuery(filter));
  const go = (changes: FigureFilter) => void navigate({ to: '/chi-tieu', search: { ...filter, ...changes } });
  return (
    <>
      <PageHead title={t('nav.scorecard')} />
      <Group align="end" mb="md" gap="sm">
        <PeriodFilter period={period} today={today} onChange={go} />
        <UnitSelect me={me} value={unitCode} onChange={(chosen) => go({ unitCode: chosen })} />
      </Group>
      <Stack>
        <Loaded query={scorecard}>{(data) => <Measured scorecard={data} filter={filter} />}</Loaded>
        <SatisfactionTable filter={filter} />
      </Stack>
    </>
  );
}

function Measured({ scorecard, filter }: { readonly scorecard: Scorecard; readonly filter: FigureFilter }) {
  const { t } = useTranslation();
  const { counts, figures, unit, period, counted, asOf } = scorecard;
  const query = new URLSearchParams(Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined)).toString();
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
          <Group gap="md">
            <Anchor href={`/api/v1/oversight/reports/ii-06a.xlsx?${query}`} size="sm">
              {t('report.ii-06a')}
            </Anchor>
            <Anchor href={`/api/v1/oversight/reports/register.xlsx?${query}`} size="sm">
              {t('report.register')}
            </Anchor>
          </Group>
        </Group>
        <FigureTable figures={figures} />
      </section>
    </>
  );
}

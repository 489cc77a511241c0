import { Group, Select, Stack, Text, Title } from '@mantine/core';
import { dateOf, instant } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { assessmentQuery, type AssessedOfficer, type Assessment, type AssessmentTotal, type IndicatorScore } from '../api/survey-queries.js';
import { shownCount, shownScore } from '../format/figures.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { HowCounted } from '../parts/how-counted.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { UnitSelect } from '../parts/unit-select.js';
import { AssessmentInputs } from './assessment-inputs.js';
import { quarterOf, recentQuarters } from './quarters.js';

const route = getRouteApi('/staff/danh-gia-giai-quyet');

/** The nine indicators of a unit and the five of its officers, for a quarter or a year. */
export function AssessmentPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const { quarter, unitCode } = route.useSearch();
  const navigate = useNavigate();
  const today = dateOf(instant(Date.now()));
  const period = quarter ?? quarterOf(today);
  const unit = unitCode ?? me.reach[0]?.code;
  const assessment = useQuery(assessmentQuery(period, unit));
  return (
    <>
      <PageHead title={t('nav.assessment')} note={assessment.data?.legalBasis} />
      <Group align="end" mb="md" gap="sm">
        <Select
          label={t('assessment.quarter')}
          allowDeselect={false}
          w={{ base: '100%', xs: 170 }}
          data={recentQuarters(today).map((value) => ({ value, label: value.length > 4 ? t('assessment.quarter-of', { quarter: value.slice(6), year: value.slice(0, 4) }) : t('assessment.year-of', { year: value }) }))}
          value={period}
          onChange={(chosen) => void navigate({ to: '/danh-gia-giai-quyet', search: { quarter: chosen ?? undefined, unitCode } })}
        />
        <UnitSelect me={me} value={unitCode} onChange={(chosen) => void navigate({ to: '/danh-gia-giai-quyet', search: { quarter, unitCode: chosen } })} />
      </Group>
      <Loaded query={assessment}>{(data) => <Assessed assessment={data} />}</Loaded>
    </>
  );
}

function Assessed({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation();
  const { unit, periodText, cases, total, indicators, formula, review, openComplaints, officers, officerOutOf } = assessment;
  return (
    <Stack>
      <section className="sheet">
        <Group justify="space-between" mb="sm" gap="xs">
          <Title order={2}>{unit.name}</Title>
          <Text size="sm" c="dimmed">
            {t('assessment.cases', { period: periodText, number: shownCount(cases) })}
          </Text>
        </Group>
        <Total total={total} />
        <IndicatorTable indicators={indicators} scores={total.indicators} />
        <Text size="xs" c="dimmed" mt="sm">
          {[formula, review].filter(Boolean).join(' ')}
        </Text>
      </section>
      {openComplaints.length === 0 ? null : (
        <section className="sheet">
          <Title order={2} mb="sm">
            {t('assessment.complaints')}
          </Title>
          <Group gap="md">
            {openComplaints.map((code) => (
              <CaseLink key={code} code={code} />
            ))}
          </Group>
        </section>
      )}
      <AssessmentInputs assessment={assessment} />
      <section className="sheet">
        <Title order={2} mb="sm">
          {t('assessment.officers', { most: String(officerOutOf) })}
        </Title>
        {officers.length === 0 ? <Empty>{t('assessment.no-officers')}</Empty> : <OfficerTable officers={officers} caption={t('assessment.officers', { most: String(officerOutOf) })} />}
      </section>
    </Stack>
  );
}

function Total({ total: { score, outOf, known, indicators, class: reached } }: { readonly total: AssessmentTotal }) {
  const { t } = useTranslation();
  return (
    <Text mb="sm">
      <strong>{score === null ? t('scorecard.no-data') : t('assessment.score', { score: shownScore(score), most: String(outOf) })}</strong>
      {` ${reached === null ? t('assessment.no-class', { known: String(known), of: String(indicators.length) }) : reached.label}`}
    </Text>
  );
}

type Words = Assessment['indicators'][number];

/** Each indicator with its parts, how it is scored, and what is done where nothing is known. */
function IndicatorTable({ indicators, scores }: { readonly indicators: readonly Words[]; readonly scores: readonly IndicatorScore[] }) {
  const { t } = useTranslation();
  const scoreOf = ({ number }: Words): IndicatorScore | undefined => scores.find((score) => score.number === number);
  const part = (key: 'two' | 'one' | 'none' | 'unknown') => ({ key, header: t(`assessment-part.${key}`), className: 'number' as const, cell: (row: Words) => shownCount(scoreOf(row)?.[key] ?? 0) });
  const columns: Column<Words>[] = [
    {
      key: 'name',
      header: t('assessment.indicator'),
      className: 'lead',
      cell: ({ number, name, rule, missing }) => (
        <>
          {`${number}. ${name}`}
          <HowCounted notes={[rule, missing]} />
        </>
      ),
    },
    part('two'),
    part('one'),
    part('none'),
    part('unknown'),
    { key: 'sum', header: t('assessment.sum'), className: 'number', cell: (row) => `${shownCount(scoreOf(row)?.sum ?? 0)} / ${shownCount(scoreOf(row)?.count ?? 0)}` },
    { key: 'score', header: t('assessment.points'), className: 'number', cell: (row) => shownOrNone(scoreOf(row)?.score ?? null, t('scorecard.no-data')) },
  ];
  return <DataTable caption={t('nav.assessment')} columns={columns} rows={indicators} rowKey={({ number }) => String(number)} />;
}

function OfficerTable({ officers, caption }: { readonly officers: readonly AssessedOfficer[]; readonly caption: string }) {
  const { t } = useTranslation();
  const numbers = officers[0]?.total.indicators.map(({ number }) => number) ?? [];
  const columns: Column<AssessedOfficer>[] = [
    { key: 'name', header: t('satisfaction.officer'), className: 'lead', cell: ({ staff }) => staff.name },
    { key: 'cases', header: t('assessment.officer-cases'), className: 'number', cell: ({ cases }) => shownCount(cases) },
    ...numbers.map((number) => ({
      key: String(number),
      header: t('assessment.indicator-number', { number: String(number) }),
      className: 'number' as const,
      cell: ({ total }: AssessedOfficer) => shownOrNone(total.indicators.find((score) => score.number === number)?.score ?? null, '–'),
    })),
    { key: 'total', header: t('assessment.total'), className: 'number', cell: ({ total }) => <strong>{shownOrNone(total.score, t('scorecard.no-data'))}</strong> },
    { key: 'class', header: t('assessment.class'), cell: ({ total }) => total.class?.label ?? '–' },
  ];
  return <DataTable caption={caption} columns={columns} rows={officers} rowKey={({ staff }) => staff.id} />;
}

function shownOrNone(score: number | null, none: string): string {
  return score === null ? none : shownScore(score);
}

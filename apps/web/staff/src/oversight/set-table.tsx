import { Stack, Text, Title } from '@mantine/core';
import { CASE_MEASURE_KEYS } from '#domain';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FigureFilter } from '../api/queries.js';
import { UNITS_FIGURE } from '../api/figure-queries.js';
import { evaluatedSetQuery } from '../api/scorecard-queries.js';
import type { EvaluatedIndicator, EvaluatedSet, PointSum } from '../api/types.js';
import { shownCount, shownNumber } from '../format/figures.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { HowCounted } from '../parts/how-counted.js';
import { PageLink } from '../parts/page-link.js';
import { lastDayOf } from './periods.js';
import { FigureParts } from './figure-table.js';
import { ShownPoints, ShownShare } from './shown-value.js';
import { VerdictMark } from './verdict.js';

/** A set worked out: its groups with their indicators, and the points where it gives any. */
export function SetTable({ code, filter }: { readonly code: string; readonly filter: FigureFilter }) {
  const set = useQuery(evaluatedSetQuery(code, filter));
  return <Loaded query={set}>{(data) => <Evaluated evaluated={data} filter={filter} />}</Loaded>;
}

function Evaluated({ evaluated, filter }: { readonly evaluated: EvaluatedSet; readonly filter: FigureFilter }) {
  const { t } = useTranslation();
  const { set, groups, sum, level, period, unit } = evaluated;
  const aimed = groups.some(({ indicators }) => indicators.some(({ target }) => target !== null));
  const columns = columnsOf(t, set.code, filter, { aimed, scored: sum !== null });
  return (
    <Stack gap="lg">
      <div>
        <Text size="sm">{[set.name, unit?.name, period.text].filter(Boolean).join(', ')}</Text>
        <Text size="xs" c="dimmed">
          {`${set.legalBasis}. ${t('set.level', { level: t(`level.${level}`) })} ${t('set.version', { version: String(set.version) })}`}
        </Text>
        {set.note === null ? null : (
          <Text size="xs" c="dimmed">
            {set.note}
          </Text>
        )}
        {sum === null ? null : <Sum sum={sum} />}
      </div>
      {groups.map((group) => (
        <section key={group.key} aria-label={group.name}>
          <Title order={3} mb={4}>
            {group.name}
          </Title>
          {group.sum === null ? null : <Sum sum={group.sum} />}
          <DataTable caption={group.name} columns={columns} rows={group.indicators} rowKey={({ key }) => key} />
        </section>
      ))}
    </Stack>
  );
}

/** Points given so far, of how many that could be judged, and what can still be reached. */
function Sum({ sum: { points, knownMax, reachable, maxPoints } }: { readonly sum: PointSum }) {
  const { t } = useTranslation();
  const numbers = { max: shownNumber(maxPoints), known: shownNumber(knownMax), reachable: shownNumber(reachable) };
  return (
    <Text size="sm" fw={600}>
      {points === null ? t('set.no-points', numbers) : knownMax === maxPoints ? t('set.points', { ...numbers, points: shownNumber(points) }) : t('set.points-so-far', { ...numbers, points: shownNumber(points) })}
    </Text>
  );
}

/** Columns of a set; one of an index without targets, or of a plan without points, leaves out what it never has. */
function columnsOf(t: TFunction, code: string, filter: FigureFilter, { aimed, scored }: { readonly aimed: boolean; readonly scored: boolean }): Column<EvaluatedIndicator>[] {
  const aims: Column<EvaluatedIndicator>[] = [
    { key: 'target', header: t('scorecard.target'), className: 'number', cell: ({ target }) => target?.words ?? '–' },
    { key: 'verdict', header: t('scorecard.verdict'), cell: ({ verdict }) => <VerdictMark verdict={verdict} /> },
  ];
  const points: Column<EvaluatedIndicator> = { key: 'points', header: t('set.points-head'), className: 'number', cell: ({ points: given, maxPoints }) => <ShownPoints points={given} of={maxPoints} /> };
  return [
    {
      key: 'name',
      header: t('scorecard.figure'),
      className: 'lead',
      cell: ({ name, formula, source, illustrative }) => (
        <>
          {name}
          {illustrative ? (
            <Text size="xs" c="dimmed">
              {t('set.illustrative')}
            </Text>
          ) : null}
          <HowCounted notes={[formula, source]} />
        </>
      ),
    },
    { key: 'behind', header: t('scorecard.number'), className: 'number', cell: (indicator) => <Behind code={code} indicator={indicator} filter={filter} /> },
    { key: 'value', header: t('set.value'), className: 'number', cell: (indicator) => <Value indicator={indicator} /> },
    ...(aimed ? aims : []),
    ...(scored ? [points] : []),
  ];
}

function Value({ indicator: { unit, value, interval } }: { readonly indicator: EvaluatedIndicator }) {
  if (unit === 'share' || unit === 'yes-no' || value === null) return <ShownShare share={value} interval={interval} />;
  return shownNumber(value);
}

/** What a value is made of, and the way there: cases of a figure, units, petitions, procedures, rounds, or entries of units. */
function Behind({ code, indicator, filter }: { readonly code: string; readonly indicator: EvaluatedIndicator; readonly filter: FigureFilter }) {
  const { t } = useTranslation();
  const { key, name, measure, numerator, denominator, coverage } = indicator;
  const parts = numerator === null || denominator === null ? null : `${shownCount(numerator)} / ${shownCount(denominator)}`;
  if (coverage !== null) {
    return (
      <>
        {parts === null ? null : <span className="mono over">{parts}</span>}
        <PageLink to="/nhap-chi-tieu" search={{ set: code, indicator: key, unitCode: filter.unitCode, day: filter.to === undefined ? undefined : lastDayOf(filter.to) }} size="xs">
          {t('set.coverage', { approved: shownCount(coverage.approved), owed: shownCount(coverage.owed) })}
        </PageLink>
      </>
    );
  }
  const figure = CASE_MEASURE_KEYS.find((known) => known === measure) ?? (measure === UNITS_FIGURE ? UNITS_FIGURE : undefined);
  if (figure !== undefined && numerator !== null && denominator !== null) return <FigureParts figure={figure} name={name} numerator={numerator} denominator={denominator} filter={filter} />;
  if (measure?.startsWith('petitions-') && parts !== null) return <PageLink to="/phan-anh" search={{ unitCode: filter.unitCode }} className="mono" inherit>{parts}</PageLink>;
  if (measure === 'sipas-overall' && parts !== null) return <PageLink to="/khao-sat" className="mono" inherit>{parts}</PageLink>;
  if ((measure === 'procedures-online' || measure === 'online-services-used') && parts !== null) {
    return <PageLink to="/bao-cao" search={{ ...filter, report: 'ii-08', by: 'procedure' }} className="mono" inherit>{parts}</PageLink>;
  }
  return <span className="mono">{parts ?? '–'}</span>;
}

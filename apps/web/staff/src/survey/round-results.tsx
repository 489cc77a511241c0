import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { roundResultsQuery, type FactorScore, type RoundResults } from '../api/survey-queries.js';
import { shownCount, shownShare } from '../format/figures.js';
import { VerdictMark } from '../oversight/verdict.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { Empty, Loaded } from '../parts/loaded.js';

type Pooled = RoundResults['pooled'];
type Mean = RoundResults['meanOfFactors'];

/** One line: a criterion, a factor in one of its ways, a group. Everything that is not there is left empty. */
interface Line {
  readonly key: string;
  readonly name: string;
  readonly strong: boolean;
  readonly count: string;
  readonly share: number | null;
  readonly interval: Pick<Pooled, 'low' | 'high'> | null;
  readonly verdict: Pooled['verdict'] | null;
}

/** What a closed round came to. */
export function RoundResultsView({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const results = useQuery(roundResultsQuery(id));
  return (
    <Loaded query={results}>
      {(data) =>
        data.hidden ? (
          <section className="sheet">
            <Empty>{t('round-result.hidden', { smallest: String(data.smallestCell) })}</Empty>
          </section>
        ) : (
          <Shown results={data} />
        )
      }
    </Loaded>
  );
}

function Shown({ results }: { readonly results: RoundResults }) {
  const { t } = useTranslation();
  const overall = [meanLine('mean-of-factors', t('round-result.mean-of-factors'), results.meanOfFactors), meanLine('mean-of-criteria', t('round-result.mean-of-criteria'), results.meanOfCriteria), pooledLine('pooled', t('round-result.pooled'), results.pooled)];
  const { meanOfFactors, meanOfCriteria, pooled } = results.weighted;
  const weighted = [meanLine('mean-of-factors', t('round-result.mean-of-factors'), meanOfFactors), meanLine('mean-of-criteria', t('round-result.mean-of-criteria'), meanOfCriteria), meanLine('pooled', t('round-result.pooled'), pooled)];
  return (
    <Stack>
      <section className="sheet">
        <Title order={2} mb="sm">
          {t('round-result.overall', { share: shownShare(results.target) ?? '' })}
        </Title>
        <LineTable caption={t('round-result.overall', { share: shownShare(results.target) ?? '' })} lines={overall} />
        {results.review === null ? null : (
          <Text size="xs" c="dimmed" mt="sm">
            {results.review}
          </Text>
        )}
      </section>
      <section className="sheet">
        <Title order={3} mb="sm">
          {t('round-result.weighted')}
        </Title>
        <LineTable caption={t('round-result.weighted')} lines={weighted} />
        <Text size="xs" c="dimmed" mt="sm">
          {t('round-result.weighted-note')}
        </Text>
      </section>
      {results.factors.map((factor) => (
        <section className="sheet" key={factor.key}>
          <Title order={3} mb="sm">
            {factor.name}
          </Title>
          <LineTable caption={factor.name} lines={factorLines(factor, { mean: t('round-result.mean-of-criteria'), pooled: t('round-result.pooled') })} />
        </section>
      ))}
      <Parts results={results} />
    </Stack>
  );
}

/** By unit and by group of respondents; what is too small says so. */
function Parts({ results: { units, groups, comments, smallestCell } }: { readonly results: RoundResults }) {
  const { t } = useTranslation();
  const line = (key: string, name: string, { hidden, answered, pooled }: RoundResults['units'][number] | RoundResults['groups'][number]['choices'][number]): Line =>
    pooled === null ? { key, name, strong: false, count: hidden ? t('round-result.too-few') : shownCount(answered ?? 0), share: null, interval: null, verdict: null } : { ...pooledLine(key, name, pooled), strong: false, count: shownCount(answered ?? 0) };
  const parts = [
    { key: 'unit', title: t('round-result.by-unit'), lines: units.map((unit) => line(unit.unit.code, unit.unit.name, unit)) },
    ...groups.map(({ key, question, choices }) => ({ key, title: question, lines: choices.map((choice) => line(choice.key ?? 'silent', choice.label ?? t('round-result.silent'), choice)) })),
  ];
  return (
    <>
      {parts.map(({ key, title, lines }) => (
        <section className="sheet" key={key}>
          <Title order={3} mb="sm">
            {title}
          </Title>
          <LineTable caption={title} lines={lines} />
          <Text size="xs" c="dimmed" mt="sm">
            {t('round-result.cell', { smallest: String(smallestCell) })}
          </Text>
        </section>
      ))}
      {comments.length === 0 ? null : (
        <section className="sheet">
          <Title order={3} mb="sm">
            {t('round-result.comments')}
          </Title>
          <ul>
            {comments.map((comment, index) => (
              <li key={index}>{comment}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function LineTable({ caption, lines }: { readonly caption: string; readonly lines: readonly Line[] }) {
  const { t } = useTranslation();
  const columns: Column<Line>[] = [
    { key: 'name', header: t('round-result.name'), className: 'lead', cell: ({ name, strong }) => (strong ? <strong>{name}</strong> : name) },
    { key: 'count', header: t('satisfaction.answers'), className: 'number', cell: ({ count }) => count },
    { key: 'share', header: t('scorecard.share'), className: 'number', cell: ({ share, verdict }) => shownShare(share) ?? (verdict === null ? '–' : t('scorecard.no-data')) },
    { key: 'interval', header: t('satisfaction.interval'), className: 'number', cell: ({ interval }) => (interval === null || interval.low === null ? '–' : `${shownShare(interval.low) ?? ''} – ${shownShare(interval.high) ?? ''}`) },
    { key: 'verdict', header: t('scorecard.verdict'), cell: ({ verdict }) => <VerdictMark verdict={verdict} /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ key }) => key} />;
}

function factorLines({ criteria, meanOfCriteria, pooled }: FactorScore, words: { readonly mean: string; readonly pooled: string }): Line[] {
  const single = criteria.map((criterion): Line => ({ ...pooledLine(criterion.key, criterion.question, criterion), strong: false }));
  return [...single, meanLine('mean', words.mean, meanOfCriteria), pooledLine('pooled', words.pooled, pooled)];
}

function pooledLine(key: string, name: string, { satisfied, count, share, low, high, verdict }: Pooled): Line {
  return { key, name, strong: true, count: `${shownCount(satisfied)} / ${shownCount(count)}`, share, interval: { low, high }, verdict };
}

function meanLine(key: string, name: string, { share, counted, of, verdict }: Mean): Line {
  return { key, name, strong: true, count: `${shownCount(counted)} / ${shownCount(of)}`, share, interval: null, verdict };
}

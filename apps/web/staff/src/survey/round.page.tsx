import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { drawnQuery, roundQuery, type DrawnCase, type Round, type RoundProgress } from '../api/survey-queries.js';
import type { Me } from '../api/types.js';
import { shownCount, shownShare } from '../format/figures.js';
import { shownDay, shownMoment } from '../format/moments.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { PageLink } from '../parts/page-link.js';
import { PagedList } from '../parts/paged-list.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';
import { PlanNumbers } from './plan-numbers.js';
import { RoundPeriod } from './round-period.js';
import { RoundResultsView } from './round-results.js';

const route = getRouteApi('/staff/khao-sat/$id');

/** One round: its plan, how many have answered, whom to interview, and what it came to. */
export function RoundPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { me } = route.useRouteContext();
  const progress = useQuery(roundQuery(id));
  return (
    <>
      <PageHead title={progress.data?.round.name ?? t('nav.rounds')} note={progress.data?.round.unit.name} />
      <Loaded query={progress}>{(data) => <RoundView progress={data} me={me} />}</Loaded>
    </>
  );
}

function RoundView({ progress, me }: { readonly progress: RoundProgress; readonly me: Me }) {
  const { t } = useTranslation();
  const { round, plan, units } = progress;
  return (
    <Stack>
      <section className="sheet">
        <Facts round={round} />
        {round.mayRun ? <RunRound round={round} /> : null}
      </section>
      {round.status === 'closed' && me.can.oversee ? <RoundResultsView id={round.id} /> : null}
      {round.status === 'draft' ? null : (
        <section className="sheet">
          <Title order={2} mb="sm">
            {t('round.progress')}
          </Title>
          <ProgressTable units={units} />
        </section>
      )}
      {round.status === 'open' ? <Drawn id={round.id} /> : null}
      <section className="sheet">
        <Title order={2} mb="sm">
          {t('round-plan.title')}
        </Title>
        <PlanNumbers plan={plan} />
      </section>
    </Stack>
  );
}

function Facts({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  const facts = [
    ['state', t(`round-status.${round.status}`)],
    ['period', <RoundPeriod key="period" round={round} />],
    ['answer-until', shownDay(round.answerUntil)],
    ['survey', round.surveyName],
    ['opened', round.openedAt === null ? '–' : shownMoment(round.openedAt)],
    ['closed', round.closedAt === null ? '–' : shownMoment(round.closedAt)],
    ['rate', `${shownCount(round.answered)} / ${shownCount(round.invited)} (${shownShare(round.responseRate) ?? '–'})`],
    ['seed', <span key="seed" className="mono">{round.seed ?? '–'}</span>],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([key, value]) => (
        <Fragment key={key}>
          <dt>{t(`round-fact.${key}`)}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Opens a draft, closes an open round; either cannot be taken back, so it is asked once more. */
function RunRound({ round: { id, status } }: { readonly round: Round }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [sure, setSure] = useState(false);
  const step = status === 'draft' ? 'open' : 'close';
  const run = useCommand<Round>({
    run: (_, key) => body(api.POST(`/api/v1/oversight/survey-rounds/{id}/${step}`, { params: { path: { id } }, ...marked(key) })),
    onDone: () => {
      setSure(false);
      void queryClient.invalidateQueries({ queryKey: ['rounds'] });
    },
  });
  if (status === 'closed') return null;
  return (
    <Stack gap="xs" mt="md">
      <ProblemAlert error={run.error} />
      {sure ? <Text size="sm">{t(`round-sure.${step}`)}</Text> : null}
      <Group>
        {sure ? (
          <>
            <Button loading={run.isPending} onClick={() => run.mutate()}>
              {t(`round-run.${step}`)}
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              {t('action.cancel')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>{t(`round-run.${step}`)}</Button>
        )}
      </Group>
    </Stack>
  );
}

function ProgressTable({ units }: Pick<RoundProgress, 'units'>) {
  const { t } = useTranslation();
  type Row = RoundProgress['units'][number];
  const number = (key: 'wanted' | 'invited' | 'mailed' | 'web' | 'interview') => ({ key, header: t(`round-progress.${key}`), className: 'number' as const, cell: (row: Row) => shownCount(row[key]) });
  const columns: Column<Row>[] = [{ key: 'unit', header: t('round.unit'), className: 'lead', cell: ({ unit }) => unit.name }, number('wanted'), number('invited'), number('mailed'), number('web'), number('interview')];
  return <DataTable caption={t('round.progress')} columns={columns} rows={units} rowKey={({ unit }) => unit.code} />;
}

/** Whom to interview still, and who has answered. */
function Drawn({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'open' | 'answered'>('open');
  const columns: Column<DrawnCase>[] = [
    {
      key: 'code',
      header: t('case.code'),
      className: 'lead',
      cell: ({ caseCode, answeredAt }) =>
        answeredAt === null ? (
          <PageLink to="/khao-sat/$id/$code" params={{ id, code: caseCode }}>
            {caseCode}
          </PageLink>
        ) : (
          caseCode
        ),
    },
    { key: 'unit', header: t('round.unit'), cell: ({ unit }) => unit.name },
    { key: 'mailed', header: t('round.mailed'), cell: ({ mailed }) => t(mailed ? 'round.by-mail' : 'round.by-interview') },
    { key: 'answered', header: t('round.answered-at'), cell: ({ answeredAt, channel }) => (answeredAt === null ? '–' : `${shownMoment(answeredAt)}, ${t(`round-channel.${channel ?? 'web'}`)}`) },
  ];
  return (
    <section className="sheet">
      <Group justify="space-between" mb="sm">
        <Title order={2}>{t('round.drawn')}</Title>
        <SegmentedControl size="xs" aria-label={t('round.drawn')} value={state} onChange={setState} data={(['open', 'answered'] as const).map((value) => ({ value, label: t(`round-drawn.${value}`) }))} />
      </Group>
      <PagedList key={state} query={drawnQuery(id, state)} empty={t('round.drawn-empty')}>
        {(items) => <DataTable caption={t('round.drawn')} columns={columns} rows={items} rowKey={({ caseCode }) => caseCode} />}
      </PagedList>
    </section>
  );
}

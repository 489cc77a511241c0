import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { runsQuery, schedulesQuery } from '../../api/report-queries.js';
import type { ReportForm, ReportRun, ReportSchedule } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { shownCount } from '../../format/figures.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { PagedList } from '../../parts/paged-list.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { offerUndo } from '../../parts/undo.js';
import { useCommand } from '../../parts/use-command.js';

/** Reports on schedule of the units that somebody heads, and what was made of them. */
export function ScheduleList({ forms }: { readonly forms: readonly ReportForm[] }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const schedules = useQuery(schedulesQuery);
  const [opened, setOpened] = useState<string | null>(null);
  const nameOf = (report: string) => forms.find((form) => form.report === report)?.name ?? report;
  const run = (id: string, active: boolean) =>
    api.PATCH('/api/v1/oversight/report-schedules/{id}', { params: { path: { id } }, body: { active } }).then(() => queryClient.invalidateQueries({ queryKey: schedulesQuery.queryKey }));
  const change = useCommand<unknown, ReportSchedule>({
    run: ({ id, active }) => run(id, !active),
    onDone: (_, { id, active, report }) => void offerUndo({ done: t(active ? 'undo.schedule-off' : 'undo.schedule-on', { name: nameOf(report) }), undo: () => run(id, active) }),
  });
  const columns: Column<ReportSchedule>[] = [
    { key: 'report', header: t('reports.form'), className: 'lead', cell: ({ report, unit, format }) => `${nameOf(report)}, ${unit.shortName} (${t(`reports.format-${format}`)})` },
    { key: 'when', header: t('schedule.frequency'), cell: ({ frequency, day, time }) => `${t(`schedule.${frequency}`)}, ${t('schedule.days-after', { count: day })}, ${time}` },
    { key: 'recipients', header: t('schedule.recipients'), cell: ({ recipients }) => recipients.map(({ name }) => name).join(', ') },
    { key: 'next', header: t('schedule.next'), cell: ({ nextAt }) => (nextAt === null ? t('schedule.off') : shownMoment(nextAt)) },
    {
      key: 'do',
      header: t('schedule.manage'),
      cell: (item) => (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => setOpened(opened === item.id ? null : item.id)} aria-expanded={opened === item.id}>
            {t('schedule.runs')}
          </Button>
          <Button size="xs" variant="default" loading={change.isPending && change.variables?.id === item.id} onClick={() => change.mutate(item)}>
            {t(item.active ? 'schedule.switch-off' : 'schedule.switch-on')}
          </Button>
        </Group>
      ),
    },
  ];
  return (
    <section className="sheet no-print">
      <Title order={2} mb="sm">
        {t('schedule.list')}
      </Title>
      <ProblemAlert error={change.error} />
      <Loaded query={schedules}>{({ items }) => (items.length === 0 ? <Empty>{t('schedule.none')}</Empty> : <DataTable caption={t('schedule.list')} columns={columns} rows={items} rowKey={({ id }) => id} />)}</Loaded>
      {opened === null ? null : <Runs key={opened} id={opened} />}
    </section>
  );
}

function Runs({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const columns: Column<ReportRun>[] = [
    { key: 'period', header: t('period.label'), className: 'lead', cell: ({ period }) => period },
    { key: 'made', header: t('schedule.made-at'), cell: ({ madeAt }) => shownMoment(madeAt) },
    { key: 'rows', header: t('schedule.rows'), className: 'number', cell: ({ rows }) => shownCount(rows) },
    { key: 'sent', header: t('schedule.sent-to'), className: 'number', cell: ({ recipients }) => shownCount(recipients) },
    {
      key: 'file',
      header: t('schedule.file'),
      cell: ({ id: run, fileName, problem }) =>
        problem === null ? (
          <Anchor href={`/api/v1/oversight/report-schedules/runs/${run}/file`} size="sm">
            {fileName}
          </Anchor>
        ) : (
          <Text size="sm" c="red.8">
            {problem}
          </Text>
        ),
    },
  ];
  return (
    <PagedList query={runsQuery(id)} empty={t('schedule.no-runs')}>
      {(items) => <DataTable caption={t('schedule.runs')} columns={columns} rows={items} rowKey={({ id: run }) => run} />}
    </PagedList>
  );
}

import { Button, Group, MultiSelect, Select, Stack, Text, Title } from '@mantine/core';
import { LATEST_REPORT_DAY, REPORT_FREQUENCIES, type ReportFrequency } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, given, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import { recipientsQuery, schedulesQuery, type ReportFilter } from '../../api/report-queries.js';
import type { Me, ReportForm, ReportFormat, ReportSchedule } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';

const FORMATS = ['xlsx', 'pdf', 'csv'] as const;
const FIELDS = ['frequency', 'day', 'time', 'recipientIds'];

interface Draft {
  readonly format: ReportFormat;
  readonly frequency: ReportFrequency;
  readonly day: number;
  readonly time: string;
  readonly recipientIds: readonly string[];
}

/** Half hours of an office day; a browser's own field would show them as its machine speaks, with AM and PM. */
const TIMES = Array.from({ length: 29 }, (_, index) => `${String(6 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`);
const FIRST: Draft = { format: 'xlsx', frequency: 'monthly', day: 1, time: '07:30', recipientIds: [] };

/** Has the report that is shown made by itself from now on, for the chosen unit. */
export function ScheduleForm({ form, filter, me }: { readonly form: ReportForm; readonly filter: ReportFilter; readonly me: Me }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(FIRST);
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const unitCode = filter.unitCode ?? (me.posts.length === 1 ? me.posts[0]?.unit.code : undefined);
  const recipients = useQuery(recipientsQuery(unitCode, form.report));
  const add = useCommand<ReportSchedule>({
    run: (_, key) => {
      const { field, level, by } = filter;
      const wanted = { ...draft, recipientIds: [...draft.recipientIds], report: form.report, unitCode: unitCode ?? '' };
      return body(api.POST('/api/v1/oversight/report-schedules', { body: { ...wanted, ...given({ field, level, by }) }, ...marked(key) }));
    },
    onDone: () => {
      setDraft(FIRST);
      void queryClient.invalidateQueries({ queryKey: schedulesQuery.queryKey });
    },
  });
  const said = messagesByField(add.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <section className="sheet no-print">
      <Title order={2}>{t('schedule.title')}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t(unitCode === undefined ? 'schedule.choose-unit' : 'schedule.note')}
      </Text>
      {unitCode === undefined ? null : (
        <form onSubmit={submit}>
          <Stack gap="sm">
            <ProblemAlert error={add.error} shown={FIELDS} />
            <div className="form-grid">
              <Select allowDeselect={false} label={t('schedule.frequency')} data={REPORT_FREQUENCIES.map((value) => ({ value, label: t(`schedule.${value}`) }))} value={draft.frequency} error={said['frequency']} onChange={(value) => set({ frequency: (value ?? 'monthly') as ReportFrequency, day: 1 })} />
              <Select allowDeselect={false} label={t('schedule.day')} data={days(draft.frequency).map((day) => ({ value: String(day), label: t('schedule.days-after', { count: day }) }))} value={String(draft.day)} error={said['day']} onChange={(value) => set({ day: Number(value ?? 1) })} />
              <Select allowDeselect={false} label={t('schedule.time')} data={TIMES} value={draft.time} error={said['time']} onChange={(value) => set({ time: value ?? FIRST.time })} />
              <Select allowDeselect={false} label={t('schedule.format')} data={FORMATS.map((value) => ({ value, label: t(`reports.format-${value}`) }))} value={draft.format} onChange={(value) => set({ format: (value ?? 'xlsx') as ReportFormat })} />
              <MultiSelect className="whole" required searchable label={t('schedule.recipients')} description={t('schedule.recipients-note')} data={(recipients.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={[...draft.recipientIds]} error={said['recipientIds']} onChange={(recipientIds) => set({ recipientIds })} nothingFoundMessage={t('list.nothing-found')} />
            </div>
            <Group>
              <Button type="submit" loading={add.isPending} disabled={draft.recipientIds.length === 0}>
                {t('schedule.add')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </section>
  );
}

function days(frequency: ReportFrequency): number[] {
  return Array.from({ length: LATEST_REPORT_DAY[frequency] }, (_, index) => index + 1);
}

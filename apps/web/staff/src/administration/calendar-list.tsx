import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { messagesByField } from '../api/problem.js';
import { calendarsQuery, proposalsQuery } from '../api/admin-queries.js';
import type { CalendarChange, CalendarView } from '../api/types.js';
import { shownDay, weekdayOfDay } from '../format/moments.js';
import { DataTable } from '../parts/data-table.js';
import { DayField } from '../parts/day-field.js';
import { Loaded } from '../parts/loaded.js';
import { PageLink } from '../parts/page-link.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';

/** Calendars with the days that differ from their week, and a way to add one by decision. */
export function CalendarList() {
  const calendars = useQuery(calendarsQuery);
  return (
    <Loaded query={calendars}>
      {({ items }) => (
        <Stack gap="xl">
          {items.map((calendar) => (
            <Calendar key={calendar.code} calendar={calendar} />
          ))}
        </Stack>
      )}
    </Loaded>
  );
}

function Calendar({ calendar }: { readonly calendar: CalendarView }) {
  const { t } = useTranslation();
  const days = calendar.days.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return (
    <section>
      <Title order={2} mb="sm">
        {calendar.name}
      </Title>
      <NewDay code={calendar.code} />
      <DataTable
        caption={calendar.name}
        rows={days}
        rowKey={({ date }) => date}
        columns={[
          { key: 'date', header: t('calendar.day'), className: 'lead', cell: ({ date }) => <span className="mono">{`${t(`weekday.${weekdayOfDay(date)}`)} ${shownDay(date)}`}</span> },
          { key: 'kind', header: t('calendar.kind'), cell: ({ kind }) => t(`calendar.${kind}`) },
          { key: 'reason', header: t('calendar.reason'), cell: ({ reason }) => reason },
          { key: 'decision', header: t('calendar.decision'), cell: ({ decision }) => decision },
        ]}
      />
    </section>
  );
}

const NOTHING = { date: '', kind: 'closed' as 'closed' | 'working', reason: '', decision: '' };

function NewDay({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [day, setDay] = useState(NOTHING);
  const set = useCommand<CalendarChange>({
    run: (_, key) => {
      const { date, ...kind } = day;
      return body(api.PUT('/api/v1/admin/calendars/{code}/days/{date}', { params: { path: { code, date } }, body: kind, ...marked(key) }));
    },
    onDone: () => {
      setDay(NOTHING);
      void queryClient.invalidateQueries({ queryKey: calendarsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: proposalsQuery.queryKey });
    },
  });
  const said = messagesByField(set.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate();
  };
  return (
    <form onSubmit={submit}>
      <ProblemAlert error={set.error} shown={['reason', 'decision']} />
      <Group align="end" gap="sm" mb="md">
        <DayField label={t('calendar.day')} required w={140} value={day.date} onChange={(date) => setDay({ ...day, date })} />
        <SegmentedControl
          aria-label={t('calendar.kind')}
          value={day.kind}
          onChange={(kind) => setDay({ ...day, kind })}
          data={(['closed', 'working'] as const).map((value) => ({ value, label: t(`calendar.${value}`) }))}
        />
        <TextInput label={t('calendar.reason')} required value={day.reason} error={said['reason']} onChange={({ currentTarget }) => setDay({ ...day, reason: currentTarget.value })} />
        <TextInput label={t('calendar.decision')} required value={day.decision} error={said['decision']} onChange={({ currentTarget }) => setDay({ ...day, decision: currentTarget.value })} />
        <Button type="submit" loading={set.isPending}>
          {t('calendar.add')}
        </Button>
      </Group>
      <div role="status">{set.data === undefined ? null : <Changed change={set.data} />}</div>
    </form>
  );
}

/** What came of a change: promised dates stay as they are until somebody decides. */
function Changed({ change: { changed, proposalId, cases } }: { readonly change: CalendarChange }) {
  const { t } = useTranslation();
  if (!changed || proposalId === null) {
    return (
      <Text size="sm" mb="md">
        {t(changed ? 'calendar.touches-none' : 'calendar.unchanged')}
      </Text>
    );
  }
  return (
    <div className="warning-box" style={{ marginBottom: '1rem' }}>
      {t('calendar.touches', { number: cases })}{' '}
      <PageLink to="/de-xuat/$id" params={{ id: proposalId }} size="sm" c="inherit" td="underline">
        {t('calendar.see-proposal')}
      </PageLink>
    </div>
  );
}

import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { isPlainDate, type PlainDate } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarsQuery, proposalsQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import type { CalendarChange, TouchedCases } from '../../api/types.js';
import { shownDay, shownMoment } from '../../format/moments.js';
import { CaseLink } from '../../parts/case-link.js';
import { DataTable } from '../../parts/data-table.js';
import { DayField } from '../../parts/day-field.js';
import { PageLink } from '../../parts/page-link.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';

interface Props {
  readonly calendarCode: string;
  readonly picked: readonly PlainDate[];
  readonly onPick: (day: PlainDate) => void;
  readonly onDone: () => void;
}

const NOTHING = { kind: 'closed' as 'closed' | 'working', reason: '', decision: '' };

/** A decision for the days that are picked. What it does to open cases is shown before it is saved; promised dates move only when the proposal is approved. */
export function DecisionForm({ calendarCode, picked, onPick, onDone }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [said, setSaid] = useState(NOTHING);
  const days = picked.map((date) => ({ date, ...said }));
  const preview = useCommand<TouchedCases>({ run: () => body(api.POST('/api/v1/admin/calendar-proposals/preview', { body: { calendarCode, days } })) });
  const save = useCommand<CalendarChange>({
    run: (_, key) => body(api.POST('/api/v1/admin/calendars/{code}/days', { params: { path: { code: calendarCode } }, body: { days }, ...marked(key) })),
    onDone: () => {
      setSaid(NOTHING);
      preview.reset();
      onDone();
      void queryClient.invalidateQueries({ queryKey: calendarsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: proposalsQuery.queryKey });
    },
  });
  const change = (changes: Partial<typeof NOTHING>) => {
    preview.reset();
    setSaid({ ...said, ...changes });
  };
  const complete = days.length > 0 && said.reason.trim() !== '' && said.decision.trim() !== '';
  const faults = messagesByField(preview.error ?? save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) (preview.data ? save : preview).mutate();
  };
  return (
    <form onSubmit={submit} className="no-print">
      <Stack gap="sm">
        <Title order={2}>{t('calendar.decide')}</Title>
        <Picked picked={picked} onPick={onPick} />
        <Group align="end" gap="sm">
          <SegmentedControl aria-label={t('calendar.kind')} value={said.kind} onChange={(kind) => change({ kind })} data={(['closed', 'working'] as const).map((value) => ({ value, label: t(`calendar.${value}`) }))} />
          <TextInput label={t('calendar.reason')} required value={said.reason} error={faults['days[0].reason']} onChange={({ currentTarget }) => change({ reason: currentTarget.value })} />
          <TextInput label={t('calendar.decision')} required value={said.decision} error={faults['days[0].decision']} onChange={({ currentTarget }) => change({ decision: currentTarget.value })} />
          <Button type="submit" variant={preview.data ? 'default' : 'filled'} loading={preview.isPending} disabled={!complete || preview.data !== undefined}>
            {t('calendar.preview')}
          </Button>
        </Group>
        <ProblemAlert error={preview.error ?? save.error} />
        {preview.data === undefined ? null : <Effect touched={preview.data} isSaving={save.isPending} onSave={() => save.mutate()} />}
        <div role="status">{save.data === undefined ? null : <Changed change={save.data} />}</div>
      </Stack>
    </form>
  );
}

/** The days that are picked, in words; one may be typed instead of clicked. */
function Picked({ picked, onPick }: Pick<Props, 'picked' | 'onPick'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  return (
    <Group align="end" gap="sm">
      <DayField
        label={t('calendar.day')}
        w={140}
        value={typed}
        onChange={(day) => {
          const whole = isPlainDate(day);
          setTyped(whole ? '' : day);
          if (whole && !picked.includes(day)) onPick(day);
        }}
      />
      {picked.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('calendar.pick')}
        </Text>
      ) : (
        picked.map((day) => (
          <Button key={day} size="compact-sm" variant="light" onClick={() => onPick(day)} aria-label={t('calendar.drop', { day: shownDay(day) })} rightSection={<span aria-hidden="true">✕</span>}>
            {shownDay(day)}
          </Button>
        ))
      )}
    </Group>
  );
}

interface EffectProps {
  readonly touched: TouchedCases;
  readonly isSaving: boolean;
  readonly onSave: () => void;
}

function Effect({ touched: { cases, items }, isSaving, onSave }: EffectProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-label={t('calendar.effect')}>
      <Text role="status" mb="xs">
        {cases === 0 ? t('calendar.effect-none') : t('calendar.effect-some', { count: cases })}
      </Text>
      {items.length === 0 ? null : (
        <DataTable
          caption={t('calendar.effect')}
          rows={items}
          rowKey={({ code }) => code}
          columns={[
            { key: 'code', header: t('case.code'), className: 'lead', cell: ({ code }) => <CaseLink code={code} newTab /> },
            { key: 'from', header: t('calendar.due-now'), cell: ({ fromDueAt }) => shownMoment(fromDueAt) },
            { key: 'to', header: t('calendar.due-then'), cell: ({ toDueAt }) => shownMoment(toDueAt) },
          ]}
        />
      )}
      <Button mt="sm" loading={isSaving} onClick={onSave} autoFocus>
        {t('calendar.add')}
      </Button>
    </section>
  );
}

/** What came of a change: promised dates stay as they are until somebody decides. */
function Changed({ change: { changed, proposalId, cases } }: { readonly change: CalendarChange }) {
  const { t } = useTranslation();
  if (!changed || proposalId === null) return <Text size="sm">{t(changed ? 'calendar.touches-none' : 'calendar.unchanged')}</Text>;
  return (
    <div className="warning-box">
      {t('calendar.touches', { number: cases })}{' '}
      <PageLink to="/de-xuat/$id" params={{ id: proposalId }} size="sm" c="inherit" td="underline">
        {t('calendar.see-proposal')}
      </PageLink>
    </div>
  );
}

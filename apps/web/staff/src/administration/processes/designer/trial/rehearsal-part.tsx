import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { isPlainDate, type ProcessDefinition } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { adminUnitsQuery } from '../../../../api/admin-queries.js';
import { api, body } from '../../../../api/client.js';
import type { Rehearsal, Trial } from '../../../../api/types.js';
import { dayOf, shownDay, shownMoment } from '../../../../format/moments.js';
import { DataTable } from '../../../../parts/data-table.js';
import { DayField } from '../../../../parts/day-field.js';
import { ProblemAlert } from '../../../../parts/problem-alert.js';
import { useCommand } from '../../../../parts/use-command.js';
import { TrialResult } from './trial-result.js';

/** So many of the cases that ended last are tried. */
const TRIED = 200;
/** So many days off stand in a cell; the rest are counted. */
const DAYS_SHOWN = 4;
const CLOCK = /^([01]?\d|2[0-3])[:.hg]?([0-5]\d)$/;

interface Props {
  readonly definition: ProcessDefinition;
  /** Is it a draft, which past cases may be played on? */
  readonly draft?: boolean;
}

/** Plays the process as it stands on the screen: the dates of its steps when an application comes in then, and how past cases would have fared. */
export function RehearsalPart({ definition, draft = false }: Props) {
  return (
    <Stack gap="lg">
      <Dates definition={definition} />
      {draft ? <OnPast definition={definition} /> : null}
    </Stack>
  );
}

function Dates({ definition }: { readonly definition: ProcessDefinition }) {
  const { t } = useTranslation();
  const units = useQuery(adminUnitsQuery);
  const counters = (units.data?.items ?? []).filter(({ kind }) => kind === 'counter');
  const [unitCode, setUnitCode] = useState<string | null>(null);
  const [day, setDay] = useState<string>(() => dayOf(new Date().toISOString()));
  const [time, setTime] = useState('08:00');
  const where = unitCode ?? (counters.find(({ level }) => level === 'commune') ?? counters[0])?.code ?? null;
  const [, hour = '', minute = ''] = CLOCK.exec(time.trim()) ?? [];
  const play = useCommand<Rehearsal>({ run: () => body(api.POST('/api/v1/admin/process-drafts/rehearse', { body: { definition: { ...definition }, unitCode: where ?? '', receivedAt: `${day}T${hour.padStart(2, '0')}:${minute}:00+07:00` } })) });
  const able = isPlainDate(day) && minute !== '' && where !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (able) play.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Group gap="sm" align="start">
        <DayField label={t('designer.received-day')} w={140} value={day} onChange={setDay} />
        <TextInput label={t('designer.received-time')} w={90} value={time} error={minute === '' ? t('designer.time-wrong') : undefined} onChange={({ currentTarget }) => setTime(currentTarget.value)} />
        <Select label={t('designer.counter')} w={340} maw="100%" searchable allowDeselect={false} data={counters.map(({ code, name }) => ({ value: code, label: name }))} value={where} onChange={setUnitCode} nothingFoundMessage={t('list.nothing-found')} />
        <Button type="submit" mt={25} disabled={!able} loading={play.isPending}>
          {t('designer.rehearse')}
        </Button>
      </Group>
      <ProblemAlert error={play.error} />
      <div role="status">{play.data === undefined ? null : <Played rehearsal={play.data} />}</div>
    </form>
  );
}

function Played({ rehearsal: { steps, issuedAt, promisedAt } }: { readonly rehearsal: Rehearsal }) {
  const { t } = useTranslation();
  const late = promisedAt !== null && issuedAt > promisedAt;
  const off = (days: Rehearsal['steps'][number]['daysOff']) => {
    const words = days.slice(0, DAYS_SHOWN).map(({ date, reason }) => `${shownDay(date)} ${reason}`);
    return [...words, ...(days.length > DAYS_SHOWN ? [t('designer.off-more', { number: days.length - DAYS_SHOWN })] : [])].join('; ');
  };
  return (
    <Stack gap="xs" mt="md">
      <Text size="sm">{t('designer.rehearsed', { at: shownMoment(steps[0]?.startsAt ?? issuedAt) })}</Text>
      <Text>
        {t('designer.issued', { at: shownMoment(issuedAt) })}
        {promisedAt === null ? null : (
          <>
            , {t('designer.promised', { at: shownMoment(promisedAt) })}:{' '}
            <span className="state" data-state={late ? 'overdue' : 'within'}>
              <span aria-hidden="true">{late ? '■' : '○'}</span>
              <strong>{t(late ? 'designer.too-late' : 'designer.in-time')}</strong>
            </span>
          </>
        )}
      </Text>
      <DataTable
        caption={t('designer.part-try')}
        rows={steps}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header: t('designer-column.name'), className: 'lead', cell: ({ name }) => name },
          { key: 'unit', header: t('designer-column.unit'), cell: ({ unit }) => unit?.shortName ?? '–' },
          { key: 'starts', header: t('designer.starts'), cell: ({ startsAt }) => <span className="mono">{shownMoment(startsAt)}</span> },
          { key: 'due', header: t('designer.due'), cell: ({ dueAt }) => <span className="mono">{dueAt === null ? '–' : shownMoment(dueAt)}</span> },
          { key: 'off', header: t('designer.days-off'), className: 'wide', cell: ({ daysOff }) => off(daysOff) },
        ]}
      />
    </Stack>
  );
}

function OnPast({ definition }: { readonly definition: ProcessDefinition }) {
  const { t } = useTranslation();
  const { code, version } = definition;
  const trial = useCommand<Trial>({ run: () => body(api.POST('/api/v1/admin/process-drafts/{code}/{version}/try', { params: { path: { code, version: String(version) } }, body: { last: TRIED, definition: { ...definition } } })) });
  return (
    <section>
      <Title order={2} mb="xs">
        {t('designer.on-past')}
      </Title>
      <Group gap="sm" mb="sm">
        <Button variant="default" loading={trial.isPending} onClick={() => trial.mutate()}>
          {t('draft.try')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('designer.on-past-note', { number: TRIED })}
        </Text>
      </Group>
      <ProblemAlert error={trial.error} />
      <div role="status">{trial.data === undefined ? null : <TrialResult trial={trial.data} />}</div>
    </section>
  );
}

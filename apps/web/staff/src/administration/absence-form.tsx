import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { colleaguesQuery, renewAbsences } from '../api/admin-queries.js';
import { api, body, marked } from '../api/client.js';
import { messagesByField } from '../api/problem.js';
import type { Absence, Me } from '../api/types.js';
import { DayField } from '../parts/day-field.js';
import { FindSelect } from '../parts/find-select.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { offerUndo } from '../parts/undo.js';
import { useCommand } from '../parts/use-command.js';

const NOTHING = { staffId: '', coverId: '', fromDay: '', toDay: '', reason: '' };
const FIELDS = Object.keys(NOTHING);

/** Notes that somebody is away; for oneself, unless one answers for others. */
export function AbsenceForm({ me, forOthers }: { readonly me: Me; readonly forOthers: boolean }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const colleagues = useQuery(colleaguesQuery);
  const [absence, setAbsence] = useState(NOTHING);
  const set = (name: keyof typeof NOTHING) => (value: string | null) => setAbsence((before) => ({ ...before, [name]: value ?? '' }));
  const note = useCommand<Absence>({
    run: (_, key) => {
      const { staffId, ...rest } = absence;
      return body(api.POST('/api/v1/absences', { body: staffId === '' ? rest : { ...rest, staffId }, ...marked(key) }));
    },
    onDone: ({ id, staffName }) => {
      setAbsence(NOTHING);
      void renewAbsences(queryClient);
      const cancel = () => api.DELETE('/api/v1/absences/{id}', { params: { path: { id } }, ...marked(crypto.randomUUID()) });
      offerUndo({ done: t('undo.absence-noted', { name: staffName }), undo: () => cancel().then(() => renewAbsences(queryClient)) });
    },
  });
  const said = messagesByField(note.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    note.mutate();
  };
  const people = (colleagues.data?.items ?? []).filter(({ active }) => active).map(({ id, fullName, username, posts }) => ({ value: id, code: username, label: [fullName, posts[0]?.roleName, posts[0]?.unitName].filter(Boolean).join(', ') }));
  const away = absence.staffId === '' ? me.id : absence.staffId;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Title order={2}>{t('absence.add')}</Title>
        <ProblemAlert error={note.error} shown={FIELDS} />
        <div className="form-grid">
          {forOthers ? <FindSelect clearable label={t('absence.who')} placeholder={t('absence.myself')} data={people} value={absence.staffId === '' ? null : absence.staffId} error={said['staffId']} onChange={set('staffId')} /> : null}
          <FindSelect required label={t('absence.cover')} data={people.filter(({ value }) => value !== away)} value={absence.coverId === '' ? null : absence.coverId} error={said['coverId']} onChange={set('coverId')} nothingFoundMessage={t('list.nothing-found')} />
          <DayField required label={t('absence.from')} value={absence.fromDay} error={said['fromDay']} onChange={set('fromDay')} />
          <DayField required label={t('absence.to')} value={absence.toDay} error={said['toDay']} onChange={set('toDay')} />
          <TextInput required className="whole" label={t('calendar.reason')} value={absence.reason} error={said['reason']} onChange={({ currentTarget }) => set('reason')(currentTarget.value)} />
        </div>
        <Group>
          <Button type="submit" loading={note.isPending}>
            {t('absence.note-it')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

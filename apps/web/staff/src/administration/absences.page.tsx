import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { absencesQuery, renewAbsences, type AbsenceScope } from '../api/admin-queries.js';
import { api, marked } from '../api/client.js';
import type { Absence, Me } from '../api/types.js';
import { shownDay } from '../format/moments.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { PageHead } from '../parts/page-head.js';
import { PagedList } from '../parts/paged-list.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { offerUndo } from '../parts/undo.js';
import { useCommand } from '../parts/use-command.js';
import { AbsenceForm } from './absence-form.js';

const route = getRouteApi('/staff');

const SCOPES = ['mine', 'reach'] as const satisfies readonly AbsenceScope[];

/** Does somebody answer for other people's absences? */
function answersForOthers({ posts }: Me): boolean {
  return posts.some(({ role }) => ['department-head', 'leader', 'administrator'].includes(role));
}

/** Who is away and who stands in for them: one's own, and those of the people one heads. */
export function AbsencesPage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const [scope, setScope] = useState<AbsenceScope>('mine');
  const others = answersForOthers(me);
  return (
    <>
      <PageHead title={t('nav.absences')} note={t('absence.note')} />
      <Stack>
        <section className="sheet" aria-label={t('absence.add')}>
          <AbsenceForm me={me} forOthers={others} />
        </section>
        <div className="sheet">
          {others ? <SegmentedControl mb="sm" aria-label={t('absence.scope')} value={scope} onChange={setScope} data={SCOPES.map((value) => ({ value, label: t(`absence-scope.${value}`) }))} /> : null}
          <AbsenceList key={scope} scope={scope} />
        </div>
      </Stack>
    </>
  );
}

function AbsenceList({ scope }: { readonly scope: AbsenceScope }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const cancel = useCommand<unknown, Absence>({
    run: ({ id }, key) => api.DELETE('/api/v1/absences/{id}', { params: { path: { id } }, ...marked(key) }),
    onDone: (_, { staffId, coverId, fromDay, toDay, reason, staffName }) => {
      void renewAbsences(queryClient);
      const again = () => api.POST('/api/v1/absences', { body: { staffId, coverId, fromDay, toDay, reason }, ...marked(crypto.randomUUID()) });
      offerUndo({ done: t('undo.absence-cancelled', { name: staffName }), undo: () => again().then(() => renewAbsences(queryClient)) });
    },
  });
  const ending = cancel.isPending ? cancel.variables.id : null;
  return (
    <>
      <ProblemAlert error={cancel.error} />
      <PagedList query={absencesQuery(scope)} empty={t('absence.empty')}>
        {(items) => <DataTable caption={t('nav.absences')} columns={columns(t, ending, cancel.mutate)} rows={items} rowKey={({ id }) => id} />}
      </PagedList>
    </>
  );
}

function columns(t: TFunction, ending: string | null, cancel: (absence: Absence) => void): Column<Absence>[] {
  return [
    {
      key: 'who',
      header: t('absence.who'),
      className: 'lead',
      cell: ({ staffName, reason }) => (
        <>
          {staffName}
          <Text size="xs" c="dimmed">
            {reason}
          </Text>
        </>
      ),
    },
    { key: 'days', header: t('absence.days'), cell: ({ fromDay, toDay }) => <span className="mono">{fromDay === toDay ? shownDay(fromDay) : `${shownDay(fromDay)} – ${shownDay(toDay)}`}</span> },
    { key: 'cover', header: t('absence.cover'), cell: ({ coverName }) => coverName },
    { key: 'state', header: t('case.state'), cell: ({ inForce, cancelledAt }) => (cancelledAt !== null ? t('absence.cancelled') : inForce ? t('absence.in-force') : null) },
    {
      key: 'cancel',
      header: t('staff.change'),
      cell: (absence) =>
        absence.cancelledAt !== null ? null : (
          <Button size="compact-xs" variant="default" loading={ending === absence.id} onClick={() => cancel(absence)} aria-label={t('absence.cancel-of', { name: absence.staffName })}>
            {t('absence.cancel')}
          </Button>
        ),
    },
  ];
}

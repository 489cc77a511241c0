import { Button, Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { movedCasesQuery, movesQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { renewCases } from '../../api/queries.js';
import type { ProcessMove } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { CaseLink } from '../../parts/case-link.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { PagedList } from '../../parts/paged-list.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { Room } from '../room.js';
import { MovePlanner } from './move-planner.js';

/** Moves of open cases from one version of their process to another: planned, tried, done, undone. */
export function ProcessMovesPage() {
  return (
    <Room name="moves">
      <ProcessMoves />
    </Room>
  );
}

function ProcessMoves() {
  const { t } = useTranslation();
  return (
    <Stack gap="xl">
      <MovePlanner />
      <section>
        <Title order={2} mb="sm">
          {t('move.done-before')}
        </Title>
        <Moves />
      </section>
    </Stack>
  );
}

function Moves() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [shown, setShown] = useState<string | null>(null);
  const undo = useCommand<ProcessMove, string>({
    run: (id, key) => body(api.POST('/api/v1/admin/process-moves/{id}/undo', { params: { path: { id } }, ...marked(key) })),
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: ['admin', 'moves'] });
      void renewCases(queryClient);
    },
  });
  const undoing = undo.isPending ? undo.variables : null;
  return (
    <>
      <ProblemAlert error={undo.error} />
      <PagedList query={movesQuery} empty={t('move.none')}>
        {(items) => <DataTable caption={t('administration.moves')} columns={columns(t, { shown, show: setShown, undoing, undo: undo.mutate })} rows={items} rowKey={({ id }) => id} />}
      </PagedList>
    </>
  );
}

interface Choices {
  readonly shown: string | null;
  readonly show: (id: string | null) => void;
  readonly undoing: string | null;
  readonly undo: (id: string) => void;
}

function columns(t: TFunction, { shown, show, undoing, undo }: Choices): Column<ProcessMove>[] {
  return [
    {
      key: 'move',
      header: t('move.process'),
      className: 'lead',
      cell: ({ id, code, fromVersion, toVersion }) => (
        <>
          {t('move.versions', { code, from: fromVersion, to: toVersion })}
          {shown === id ? <MovedCases id={id} /> : null}
        </>
      ),
    },
    {
      key: 'at',
      header: t('audit.at'),
      cell: ({ createdAt, createdByName }) => (
        <span>
          <span className="mono over">{shownMoment(createdAt)}</span>
          {createdByName}
        </span>
      ),
    },
    { key: 'outcome', header: t('move.outcome'), cell: ({ moved, refused, undoneAt, undone, undoRefused }) => t(undoneAt === null ? 'move.counts' : 'move.undone-counts', { moved, refused, undone, undoRefused }) },
    {
      key: 'change',
      header: t('staff.change'),
      cell: ({ id, undoneAt }) => (
        <span className="share">
          <Button size="compact-xs" variant="default" aria-expanded={shown === id} onClick={() => show(shown === id ? null : id)}>
            {t('move.cases')}
          </Button>
          {undoneAt === null ? (
            <Button size="compact-xs" variant="default" loading={undoing === id} onClick={() => undo(id)}>
              {t('move.undo')}
            </Button>
          ) : null}
        </span>
      ),
    },
  ];
}

/** What became of each case of a move. */
function MovedCases({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <PagedList query={movedCasesQuery(id)} empty={t('move.no-cases')}>
      {(items) => (
        <ul className="plain-list">
          {items.map(({ code, outcome, reason }) => (
            <li key={code}>
              <CaseLink code={code} /> – {t(`move-outcome.${outcome}`)}
              {reason === null ? '' : `: ${reason}`}
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}

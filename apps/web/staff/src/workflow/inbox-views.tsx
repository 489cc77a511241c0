import { Button, CloseButton, Group, Popover, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, given } from '../api/client.js';
import { inboxViewsQuery } from '../api/queries.js';
import type { InboxView } from '../api/types.js';
import { PageLink } from '../parts/page-link.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { offerUndo } from '../parts/undo.js';
import { useCommand } from '../parts/use-command.js';

/** What an address of the inbox says: the queue and what it is narrowed to. */
type Shown = { readonly [Part in Exclude<keyof InboxView, 'name'>]?: InboxView[Part] | undefined };

const LONGEST = 60;
const MOST = 20;

/** Which views are the same, in whatever order their parts stand. */
const markOf = (shown: Shown) => JSON.stringify(Object.entries(given(shown)).sort());
const same = (one: Shown, other: Shown) => markOf(one) === markOf(other);

/** The views of the inbox that somebody keeps: gone to with one click, kept from what is shown now. */
export function InboxViews({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data } = useQuery(inboxViewsQuery);
  const keep = useCommand({
    run: (items: InboxView[]) => body(api.PUT('/api/v1/inbox/views', { body: { items } })),
    onDone: (kept) => queryClient.setQueryData(inboxViewsQuery.queryKey, kept),
  });
  if (data === undefined) return null;
  const { items } = data;
  const drop = (view: InboxView) => {
    const restore = () => keep.mutateAsync([...(queryClient.getQueryData(inboxViewsQuery.queryKey)?.items ?? []), view]);
    keep.mutate(
      items.filter(({ name }) => name !== view.name),
      { onSuccess: () => void offerUndo({ done: t('undo.view-dropped', { name: view.name }), undo: restore }) },
    );
  };
  const isKept = items.some(({ name: _, ...view }) => same(view, shown));
  return (
    <Group gap="xs" mb="sm" className="no-print" component="nav" aria-label={t('views.title')}>
      {items.map(({ name, ...view }) => (
        <span key={name} className="kept-view" data-here={same(view, shown)}>
          <PageLink to="/viec" search={view} size="sm" aria-current={same(view, shown) ? 'page' : undefined}>
            {name}
          </PageLink>
          <CloseButton size="sm" aria-label={t('views.drop', { name })} onClick={() => drop({ name, ...view })} />
        </span>
      ))}
      {isKept || items.length >= MOST || same(shown, {}) ? null : <KeepView taken={items.map(({ name }) => name)} onKeep={(name) => keep.mutate([...items, { ...given(shown), name }])} />}
      <ProblemAlert error={keep.error} />
    </Group>
  );
}

function KeepView({ taken, onKeep }: { readonly taken: readonly string[]; readonly onKeep: (name: string) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const isTaken = taken.includes(name.trim());
  const keep = () => {
    if (name.trim() === '' || isTaken) return;
    onKeep(name.trim());
    setName('');
    setOpen(false);
  };
  return (
    <Popover opened={open} onChange={setOpen} trapFocus position="bottom-start">
      <Popover.Target>
        <Button size="compact-sm" variant="subtle" onClick={() => setOpen(!open)}>
          {t('views.keep')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Group component="form" align="end" gap="xs" onSubmit={(event: { preventDefault: () => void }) => { event.preventDefault(); keep(); }}>
          <TextInput size="xs" label={t('views.name')} maxLength={LONGEST} autoComplete="off" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} error={isTaken ? t('views.taken') : undefined} />
          <Button size="xs" type="submit" disabled={name.trim() === ''}>
            {t('views.save')}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}

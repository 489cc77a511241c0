import '@mantine/spotlight/styles.css';
import { Kbd } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, createSpotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { rankMatch } from '#domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../api/client.js';
import type { Me } from '../api/types.js';
import { shownKeys } from '../parts/keys.js';
import { useListedKeys, type PageKey } from '../parts/page-keys.js';
import { mayStandInAddress } from '../search-params.js';
import { ADMINISTRATION, roomsOf } from './places.js';

const [store, palette] = createSpotlight();

/** Letters from which on cases are looked for, and how long typing rests before they are. */
const CASES_FROM = 3;
const PAUSE_MS = 200;
const CASES_SHOWN = 6;

interface Props {
  readonly me: Me;
  /** Counts the wishes to see it: every further one opens it. */
  readonly wish: number;
  /** Keys of the frame, which are no actions of the page. */
  readonly general: readonly string[];
}

/** Everything by its name: pages, what may be done on this page, cases. */
export function Palette({ me, wish, general }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { keys } = useListedKeys();
  useEffect(() => {
    if (wish > 0) palette.open();
  }, [wish]);
  const actions = keys.filter((one) => !general.includes(one.keys) && fits(typed, one.label));
  return (
    <Spotlight.Root store={store} query={typed} onQueryChange={setTyped} shortcut={null} maxHeight={440} scrollable clearQueryOnClose transitionProps={{ duration: 0 }} overlayProps={{ blur: 0 }}>
      <Spotlight.Search placeholder={t('palette.placeholder')} aria-label={t('keys.palette')} />
      <Spotlight.ActionsList>
        <PageActions keys={actions} />
        <Pages me={me} typed={typed} />
        <Cases typed={typed.trim()} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function fits(typed: string, ...names: string[]): boolean {
  return typed.trim() === '' || names.some((name) => rankMatch(typed, '', name) !== null);
}

function PageActions({ keys }: { readonly keys: readonly PageKey[] }) {
  const { t } = useTranslation();
  if (keys.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('palette.actions')}>
      {keys.map(({ keys: key, label, run }) => (
        <Spotlight.Action key={key} label={label} rightSection={<Kbd>{shownKeys(key)}</Kbd>} onClick={() => setTimeout(run)} />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function Pages({ me, typed }: { readonly me: Me; readonly typed: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const administration = me.can.administer ? ADMINISTRATION.map(({ to, key }) => ({ to, name: t(`administration.${key}`), room: t('nav.administration') })) : [];
  const pages = roomsOf(me).flatMap(({ key: room, places }) => places.map(({ to, key }) => ({ to, name: t(`nav.${key}`), room: t(`room.${room}`) })));
  const found = [...pages, ...administration].filter(({ name, room }) => fits(typed, name, room));
  if (found.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('palette.pages')}>
      {found.map(({ to, name, room }) => (
        <Spotlight.Action key={to} label={name} description={room} onClick={() => void navigate({ to })} />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function Cases({ typed }: { readonly typed: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [rested] = useDebouncedValue(typed, PAUSE_MS);
  const asked = rested.length >= CASES_FROM && mayStandInAddress(rested);
  const { data } = useQuery({
    queryKey: ['cases', 'palette', rested],
    queryFn: () => body(api.GET('/api/v1/cases', { params: { query: { q: rested, limit: CASES_SHOWN } } })),
    enabled: asked,
  });
  if (typed.length < CASES_FROM) return null;
  const search = () => void navigate(mayStandInAddress(typed) ? { to: '/ho-so', search: { q: typed } } : { to: '/ho-so', search: {}, state: { typed } });
  return (
    <Spotlight.ActionsGroup label={t('palette.cases')}>
      {(asked ? (data?.items ?? []) : []).map(({ code, applicantName, procedure, stateText }) => (
        <Spotlight.Action key={code} label={`${code} · ${applicantName}`} description={`${procedure.name} – ${stateText}`} onClick={() => void navigate({ to: '/ho-so/$code', params: { code } })} />
      ))}
      <Spotlight.Action label={t('palette.search', { typed })} onClick={search} />
    </Spotlight.ActionsGroup>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../api/types.js';
import { usePageKeys, type PageKey } from '../parts/page-keys.js';
import { roomsOf } from './places.js';

const Palette = lazy(() => import('./palette.js').then(({ Palette: shown }) => ({ default: shown })));
const KeysHelp = lazy(() => import('./keys-help.js').then(({ KeysHelp: shown }) => ({ default: shown })));

/** The keys of every page, with what they open: loaded at the first wish. */
export function FrameKeys({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [wish, setWish] = useState(0);
  const [help, setHelp] = useState<'never' | 'shown' | 'hidden'>('never');
  const ways = roomsOf(me).flatMap(({ places }) => places.flatMap((place) => ('go' in place ? [place] : [])));
  const keys: PageKey[] = [
    { keys: 'mod+K', label: t('keys.palette'), run: () => setWish((count) => count + 1) },
    { keys: '/', label: t('keys.find'), run: () => document.querySelector<HTMLInputElement>('header input[type=search]')?.focus() },
    { keys: '?', label: t('keys.help'), run: () => setHelp('shown') },
    ...ways.map(({ to, key, go }) => ({ keys: `G ${go}`, label: t('keys.go', { place: t(`nav.${key}`) }), run: () => void navigate({ to }) })),
  ];
  usePageKeys(keys);
  const general = keys.map((one) => one.keys);
  return (
    <Suspense fallback={null}>
      {wish === 0 ? null : <Palette me={me} wish={wish} general={general} />}
      {help === 'never' ? null : <KeysHelp opened={help === 'shown'} onClose={() => setHelp('hidden')} general={general} />}
    </Suspense>
  );
}

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatInstant, instant } from '#domain';
import type { Me } from '../api/types.js';
import { shownMoment } from '../format/moments.js';

const now = () => formatInstant(instant(Date.now()));

/** What a printed page must tell that the screen need not: whose it is, who printed it, and when. */
export function PrintHead({ me, place }: { readonly me: Me; readonly place: string }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const printing = () => flushSync(() => setAt(now()));
    addEventListener('beforeprint', printing);
    return () => removeEventListener('beforeprint', printing);
  }, []);
  return <p className="print-only print-head">{t('shell.printed', { place, name: me.fullName, at: shownMoment(at) })}</p>;
}

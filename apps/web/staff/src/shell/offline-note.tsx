import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOOK_MS, useReachable } from '../parts/use-reachable.js';

/** Says that the server is away, and that it is back. */
export function OfflineNote() {
  const { t } = useTranslation();
  const reachable = useReachable();
  const [wasLost, setWasLost] = useState(false);
  useEffect(() => {
    if (!reachable) setWasLost(true);
    else if (wasLost) {
      const timer = setTimeout(() => setWasLost(false), LOOK_MS);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [reachable, wasLost]);
  return (
    <div role="status">
      {reachable && !wasLost ? null : <p className="offline-note">{t(reachable ? 'offline.back' : 'offline.lost')}</p>}
    </div>
  );
}

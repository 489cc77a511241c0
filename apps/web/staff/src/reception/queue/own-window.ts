import { useState } from 'react';
import type { Queue, QueueWindow } from '../../api/types.js';

const KEPT_AS = 'queue-window';

/** The window that this machine stands at: machines stay, people change. */
export function useOwnWindow(queue: Queue | undefined): { readonly window: QueueWindow | null; choose(id: string | null): void } {
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT_AS));
  return {
    window: queue?.windows.find(({ id, active }) => active && id === chosen) ?? null,
    choose: (id) => {
      if (id === null) localStorage.removeItem(KEPT_AS);
      else localStorage.setItem(KEPT_AS, id);
      setChosen(id);
    },
  };
}

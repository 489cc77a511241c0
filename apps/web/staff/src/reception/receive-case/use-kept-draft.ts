import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { dropDraft, dropDraftsOfOthers, keepDraft, keptDrafts, type DraftShelf, type KeptDraft } from '../../parts/kept-drafts.js';
import { EMPTY_DRAFT, isBegun, type Draft } from './draft.js';

const PAUSE_MS = 300;

interface Desk {
  /** The draft on the desk; `null` until this machine has told what it keeps. */
  readonly current: KeptDraft<Draft> | null;
  /** Whether it was found on this machine, and not begun now. */
  readonly found: boolean;
  readonly parked: readonly KeptDraft<Draft>[];
  /** Keeps what was typed, behind typing. */
  keep(draft: Draft): void;
  /** Lays the draft aside and begins another; answers what was laid aside. */
  park(): KeptDraft<Draft> | null;
  open(kept: KeptDraft<Draft>): void;
  /** Forgets the draft on the desk, since it was sent or is not wanted, and begins another; answers what was there. */
  finish(): KeptDraft<Draft> | null;
  /** Brings back what was forgotten; also to whoever has left the desk meanwhile. */
  restore(kept: KeptDraft<Draft>): Promise<void>;
}

const shelfOf = (staffId: string): DraftShelf => ({ staffId, kind: 'case' });

function fresh(): KeptDraft<Draft> {
  return { mark: crypto.randomUUID(), draft: EMPTY_DRAFT, at: Date.now() };
}

/** Tells once what this machine keeps of somebody, and clears what others left. */
function useDraftsOf(staffId: string, onKnown: (kept: readonly KeptDraft<Draft>[]) => void): void {
  const tell = useRef(onKnown);
  tell.current = onKnown;
  useEffect(() => {
    let left = false;
    void dropDraftsOfOthers(staffId);
    void keptDrafts<Draft>(shelfOf(staffId)).then((kept) => {
      if (!left) tell.current(kept);
    });
    return () => {
      left = true;
    };
  }, [staffId]);
}

/** The drafts of one person at this machine: one on the desk, others laid aside. Reloads and lost connections change nothing. */
export function useKeptDraft(staffId: string): Desk {
  const [current, setCurrent] = useState<KeptDraft<Draft> | null>(null);
  const [found, setFound] = useState(false);
  const [parked, setParked] = useState<readonly KeptDraft<Draft>[]>([]);
  // What stands on the desk and would be a pity to lose.
  const typed = useRef<KeptDraft<Draft> | null>(null);
  useDraftsOf(staffId, ([newest, ...others]) => {
    typed.current = newest ?? null;
    setFound(newest !== undefined);
    setCurrent(newest ?? fresh());
    setParked(others);
  });
  const write = useDebouncedCallback(() => {
    if (typed.current !== null) void keepDraft(shelfOf(staffId), typed.current);
  }, { delay: PAUSE_MS, flushOnUnmount: true });
  const lay = (next: KeptDraft<Draft>, isFound: boolean) => {
    typed.current = isFound ? next : null;
    setFound(isFound);
    setCurrent(next);
  };
  const open = (kept: KeptDraft<Draft>) => {
    write.flush();
    const here = typed.current;
    setParked((before) => [...(here === null ? [] : [here]), ...before].filter(({ mark }) => mark !== kept.mark));
    lay(kept, true);
  };
  return {
    current,
    found,
    parked,
    keep: (draft) => {
      if (current === null || !isBegun(draft)) return;
      typed.current = { mark: current.mark, draft, at: Date.now() };
      write();
    },
    park: () => {
      write.flush();
      const here = typed.current;
      if (here !== null) setParked((before) => [here, ...before]);
      lay(fresh(), false);
      return here;
    },
    open,
    finish: () => {
      const here = typed.current;
      if (current !== null) void dropDraft(shelfOf(staffId), current.mark);
      lay(fresh(), false);
      return here;
    },
    restore: async (kept) => {
      await keepDraft(shelfOf(staffId), kept);
      open(kept);
    },
  };
}

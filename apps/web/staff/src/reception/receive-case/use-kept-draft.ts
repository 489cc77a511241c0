import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { EMPTY_DRAFT, isBegun, type Draft } from './draft.js';
import { dropDraft, dropDraftsOfOthers, keepDraft, keptDrafts, type KeptDraft } from './kept-drafts.js';

const PAUSE_MS = 300;

interface Desk {
  /** The draft on the desk; `null` until this machine has told what it keeps. */
  readonly current: KeptDraft | null;
  /** Whether it was found on this machine, and not begun now. */
  readonly found: boolean;
  readonly parked: readonly KeptDraft[];
  /** Keeps what was typed, behind typing. */
  keep(draft: Draft): void;
  /** Lays the draft aside and begins another. */
  park(): void;
  open(kept: KeptDraft): void;
  /** Forgets the draft on the desk, since it was sent or is not wanted, and begins another. */
  finish(): void;
}

function fresh(): KeptDraft {
  return { mark: crypto.randomUUID(), draft: EMPTY_DRAFT, at: Date.now() };
}

/** The drafts of one person at this machine: one on the desk, others laid aside. Reloads and lost connections change nothing. */
export function useKeptDraft(staffId: string): Desk {
  const [current, setCurrent] = useState<KeptDraft | null>(null);
  const [found, setFound] = useState(false);
  const [parked, setParked] = useState<readonly KeptDraft[]>([]);
  const typed = useRef<KeptDraft | null>(null);
  useEffect(() => {
    let left = false;
    void dropDraftsOfOthers(staffId);
    void keptDrafts(staffId).then(([newest, ...others]) => {
      if (left) return;
      setFound(newest !== undefined);
      setCurrent(newest ?? fresh());
      setParked(others);
    });
    return () => {
      left = true;
    };
  }, [staffId]);
  const write = useDebouncedCallback(() => {
    if (typed.current !== null) void keepDraft(staffId, typed.current);
  }, { delay: PAUSE_MS, flushOnUnmount: true });
  const lay = (next: KeptDraft, isFound: boolean) => {
    typed.current = null;
    setFound(isFound);
    setCurrent(next);
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
      if (typed.current !== null) setParked([typed.current, ...parked]);
      lay(fresh(), false);
    },
    open: (kept) => {
      write.flush();
      const here = typed.current;
      setParked([...(here === null ? [] : [here]), ...parked.filter(({ mark }) => mark !== kept.mark)]);
      lay(kept, true);
    },
    finish: () => {
      typed.current = null;
      if (current !== null) void dropDraft(staffId, current.mark);
      lay(fresh(), false);
    },
  };
}

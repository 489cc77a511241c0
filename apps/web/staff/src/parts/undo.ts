import { useSyncExternalStore } from 'react';

/** Something that was done and can be taken back: not what applicants were told of, and nothing that an end was put to. */
export interface Undoable {
  /** What was done, as a sentence. */
  readonly done: string;
  /** Does the opposite; rejects when it can no longer be done. */
  readonly undo: () => Promise<unknown>;
  /** What was put off until nobody can want it back. */
  readonly lapse?: () => void;
}

let offered: Undoable | null = null;
const listeners = new Set<() => void>();

function show(next: Undoable | null): void {
  offered = next;
  for (const listener of listeners) listener();
}

/** Offers to take back what was just done, in place of what was done before it. Answers how the offer is called off. */
export function offerUndo(undoable: Undoable): () => void {
  offered?.lapse?.();
  show(undoable);
  return () => endOffer(undoable);
}

/** Ends an offer, unless another one stands by now. */
export function endOffer(undoable: Undoable): void {
  if (offered !== undoable) return;
  show(null);
  undoable.lapse?.();
}

/** Ends whatever is offered, since what follows would change what taking back means. */
export function endAnyOffer(): void {
  if (offered !== null) endOffer(offered);
}

/** Takes what is offered in hand: from here on it no longer lapses. */
export function takeOffer(undoable: Undoable): boolean {
  if (offered !== undoable) return false;
  show(null);
  return true;
}

/** What can be taken back now. */
export function useOffer(): Undoable | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );
}

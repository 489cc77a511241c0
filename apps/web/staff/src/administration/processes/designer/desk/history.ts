/** What was, what is, and what was taken back. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

export type Turn<State> = { readonly kind: 'edit'; readonly next: State } | { readonly kind: 'undo' } | { readonly kind: 'redo' };

/** Edits that can be taken back. */
const KEPT = 200;

export function historyOf<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** An edit that changes nothing is none; undo and redo at their ends do nothing. */
export function turned<State>(history: History<State>, turn: Turn<State>): History<State> {
  const { past, present, future } = history;
  if (turn.kind === 'edit') return turn.next === present ? history : { past: [...past, present].slice(-KEPT), present: turn.next, future: [] };
  if (turn.kind === 'undo') {
    const before = past.at(-1);
    return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
  }
  const [after, ...rest] = future;
  return after === undefined ? history : { past: [...past, present], present: after, future: rest };
}

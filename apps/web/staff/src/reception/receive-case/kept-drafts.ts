import { createStore, del, delMany, entries, keys, set } from 'idb-keyval';
import type { Draft } from './draft.js';

/** A draft as this machine keeps it: under its mark it is sent once, however often it is tried. */
export interface KeptDraft {
  readonly mark: string;
  readonly draft: Draft;
  /** Epoch milliseconds. */
  readonly at: number;
}

const store = createStore('mot-cua', 'drafts');

/** Drafts lie with whoever typed them: a colleague at the same machine sees none of them. */
const keyOf = (staffId: string, mark: string): string => `${staffId} ${mark}`;

export async function keepDraft(staffId: string, kept: KeptDraft): Promise<void> {
  await set(keyOf(staffId, kept.mark), kept, store).catch(() => undefined);
}

export async function dropDraft(staffId: string, mark: string): Promise<void> {
  await del(keyOf(staffId, mark), store).catch(() => undefined);
}

/** What somebody has begun and not sent, the newest first. A browser that keeps nothing keeps none. */
export async function keptDrafts(staffId: string): Promise<KeptDraft[]> {
  const all = await entries<string, KeptDraft>(store).catch(() => []);
  return all.filter(([key]) => key.startsWith(`${staffId} `)).map(([, kept]) => kept).sort((a, b) => b.at - a.at);
}

/** Clears what others left on this machine: whoever signs in here next finds nothing of theirs. */
export async function dropDraftsOfOthers(staffId: string): Promise<void> {
  const all = await keys<string>(store).catch(() => []);
  await delMany(all.filter((key) => !key.startsWith(`${staffId} `)), store).catch(() => undefined);
}

/** Clears what somebody left on this machine when they go. */
export async function dropDraftsOf(staffId: string): Promise<void> {
  for (const { mark } of await keptDrafts(staffId)) await dropDraft(staffId, mark);
}

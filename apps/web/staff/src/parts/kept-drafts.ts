import { createStore, del, delMany, entries, get, keys, set } from 'idb-keyval';

/** A draft as this machine keeps it, under a mark of its own. */
export interface KeptDraft<Content> {
  readonly mark: string;
  readonly draft: Content;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Drafts lie with whoever typed them: a colleague at the same machine sees none of them. */
export interface DraftShelf {
  readonly staffId: string;
  readonly kind: 'case' | 'procedure';
}

const store = createStore('mot-cua', 'drafts');

const keyOf = ({ staffId, kind }: DraftShelf, mark: string): string => `${staffId} ${kind} ${mark}`;

/** A browser that keeps nothing loses what is typed when it is left, and nothing else. */
export async function keepDraft<Content>(shelf: DraftShelf, kept: KeptDraft<Content>): Promise<void> {
  await set(keyOf(shelf, kept.mark), kept, store).catch(() => undefined);
}

export async function dropDraft(shelf: DraftShelf, mark: string): Promise<void> {
  await del(keyOf(shelf, mark), store).catch(() => undefined);
}

export async function findDraft<Content>(shelf: DraftShelf, mark: string): Promise<KeptDraft<Content> | undefined> {
  return get<KeptDraft<Content>>(keyOf(shelf, mark), store).catch(() => undefined);
}

/** What somebody has begun and not sent, the newest first. */
export async function keptDrafts<Content>(shelf: DraftShelf): Promise<KeptDraft<Content>[]> {
  const all = await entries<string, KeptDraft<Content>>(store).catch(() => []);
  return all.filter(([key]) => key.startsWith(keyOf(shelf, ''))).map(([, kept]) => kept).sort((a, b) => b.at - a.at);
}

/** How many drafts of every kind somebody has on this machine. */
export async function countDrafts(staffId: string): Promise<number> {
  return (await keysOf(staffId)).length;
}

/** Clears what others left on this machine: whoever signs in here next finds nothing of theirs. */
export async function dropDraftsOfOthers(staffId: string): Promise<void> {
  const all = await keys<string>(store).catch(() => []);
  await delMany(all.filter((key) => !key.startsWith(`${staffId} `)), store).catch(() => undefined);
}

/** Clears what somebody left on this machine when they go. */
export async function dropDraftsOf(staffId: string): Promise<void> {
  await delMany(await keysOf(staffId), store).catch(() => undefined);
}

async function keysOf(staffId: string): Promise<string[]> {
  return (await keys<string>(store).catch(() => [])).filter((key) => key.startsWith(`${staffId} `));
}

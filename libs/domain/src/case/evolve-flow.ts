import type { PostRole } from '../process/units.js';
import type { CaseFile, OpenFork, Token } from './case-file.js';
import type { CaseEvent, EventData, EventKind } from './events.js';

/** What an event changes in a case. */
export type Change<Kind extends EventKind> = (file: CaseFile, data: EventData[Kind], event: CaseEvent) => Partial<CaseFile>;

type FlowKind = Extract<
  EventKind,
  | `stage-${string}`
  | `hand-over-${string}`
  | `branch-${string}`
  | 'opinion-given'
  | 'machine-done'
  | 'way-chosen'
  | 'forked'
  | 'joined'
  | 'fork-left'
  | 'process-moved'
>;

/** How open steps and forks change: the part of `evolve` that moves a case along its process. */
export const FLOW_CHANGES: { readonly [Kind in FlowKind]: Change<Kind> } = {
  'stage-opened': (file, { branch = null, sender = null, handOver, ...opened }, { seq, at }) => ({
    tokens: [
      ...file.tokens,
      { id: seq, ...opened, openedAt: at, startedAt: handOver ? null : at, branch, sender, handOver: handOver ? { ...handOver, requestedAt: at, refused: null } : null },
    ],
  }),
  'stage-completed': (file, { token, stage, data }) => ({
    status: file.status === 'received' ? 'processing' : file.status,
    ...done(file, token, stage),
    data: { ...file.data, ...data },
  }),
  'stage-returned': (file, { token }) => ({ tokens: without(file, token), moved: null }),
  'stage-assigned': (file, { token, assigneeId }) => ({ tokens: changeToken(file, token, () => ({ assigneeId })) }),
  'stage-released': (file, { token }) => ({ tokens: changeToken(file, token, () => ({ assigneeId: null })) }),
  'stage-cancelled': (file, { token }) => ({ tokens: without(file, token), moved: null }),
  'opinion-given': (file, { token, stage, data }) => ({ ...done(file, token, stage), data: { ...file.data, ...data } }),
  'machine-done': (file, { token, data }) => ({ tokens: without(file, token), data: { ...file.data, ...data }, moved: null }),
  'hand-over-requested': (file, { token, toUnitId, reason, dueAt = null }, { at }) => ({
    tokens: changeToken(file, token, ({ post, handOver }) => ({
      handOver: { toUnitId, post: handOver?.post ?? (post as PostRole), reason, requestedAt: at, dueAt, from: handOver?.from ?? null, refused: null },
    })),
  }),
  'hand-over-accepted': (file, { token, unitId, dueAt }, { at }) => ({
    tokens: changeToken(file, token, (open) => ({
      unitId,
      post: open.handOver?.post ?? open.post,
      assigneeId: null,
      handOver: null,
      startedAt: open.startedAt ?? at,
      dueAt: dueAt === undefined ? open.dueAt : dueAt,
    })),
  }),
  'hand-over-refused': (file, { token, reason }) => ({
    tokens: changeToken(file, token, ({ handOver }) => ({ handOver: handOver?.from ? { ...handOver, refused: reason } : null })),
  }),
  'way-chosen': () => ({}),
  forked: (file, { fork, join, branches, within = null, sender = null }, { seq, at }) => ({
    moved: null,
    forks: [...file.forks, { id: seq, fork, join, within, sender, openedAt: at, branches: branches.map((branch) => ({ ...branch, state: 'open' as const })) }],
  }),
  'branch-arrived': (file, { fork, key }) => ({ forks: setBranch(file, fork, key, 'arrived') }),
  'branch-cancelled': (file, { fork, key }) => ({ forks: setBranch(file, fork, key, 'cancelled') }),
  joined: (file, { fork }) => ({ forks: file.forks.filter(({ id }) => id !== fork), moved: null }),
  'fork-left': (file, { fork }) => ({ forks: file.forks.filter(({ id }) => id !== fork) }),
  'process-moved': (file, { fromHash, fromVersion, toHash, stages, visited, undoes }, { seq }) => ({
    processHash: toHash,
    tokens: file.tokens.map((token) => ({ ...token, stage: stages[token.id] ?? token.stage })),
    forks: file.forks.map((fork) => ({ ...fork, ...renamed(stages[fork.id]) })),
    visited,
    moved: undoes === null ? { seq, fromHash, fromVersion, stages: namesBefore(file), visited: file.visited } : null,
  }),
};

/** A step is over where it was worked on; from then on a move to another process can no longer be undone. */
function done(file: CaseFile, tokenId: number, stage: string): Partial<CaseFile> {
  const token = file.tokens.find((open) => open.id === tokenId);
  if (!token) throw new Error(`No open stage ${tokenId} in version ${file.version}`);
  return { tokens: without(file, tokenId), visited: { ...file.visited, [stage]: token.unitId }, moved: null };
}

function without(file: CaseFile, tokenId: number): Token[] {
  return file.tokens.filter((token) => token.id !== tokenId);
}

function changeToken(file: CaseFile, tokenId: number, change: (token: Token) => Partial<Token>): Token[] {
  return file.tokens.map((token) => (token.id === tokenId ? { ...token, ...change(token) } : token));
}

function setBranch(file: CaseFile, forkId: number, key: string, state: 'arrived' | 'cancelled'): OpenFork[] {
  return file.forks.map((fork) =>
    fork.id !== forkId ? fork : { ...fork, branches: fork.branches.map((branch) => (branch.key === key ? { ...branch, state } : branch)) },
  );
}

/** A moved fork is written `fork/join`: both have new names. */
function renamed(name: string | undefined): Partial<OpenFork> {
  const [fork, join] = name?.split('/') ?? [];
  return fork !== undefined && join !== undefined ? { fork, join } : {};
}

function namesBefore(file: CaseFile): Record<number, string> {
  return Object.fromEntries([...file.tokens.map(({ id, stage }) => [id, stage]), ...file.forks.map(({ id, fork, join }) => [id, `${fork}/${join}`])]) as Record<number, string>;
}

import type { Instant } from '../calendar/instant.js';
import type { CaseFile, CaseIdentity, Pause, Token } from './case-file.js';
import type { CaseEvent, EventData, EventKind } from './events.js';

type Change<Kind extends EventKind> = (file: CaseFile, data: EventData[Kind], event: CaseEvent) => Partial<CaseFile>;

const CHANGES: { readonly [Kind in Exclude<EventKind, 'submitted'>]: Change<Kind> } = {
  'sent-back': (file) => ({ status: 'sent-back', returnsBeforeReception: file.returnsBeforeReception + 1 }),
  resubmitted: () => ({ status: 'submitted' }),
  'not-accepted': () => ({ status: 'not-accepted' }),
  received: (_, data, { at }) => ({ status: 'received', acceptedAt: at, limit: data.limit, dueAt: data.dueAt, originalDueAt: data.dueAt }),
  'stage-opened': (file, data, { seq, at }) => ({
    tokens: [...file.tokens, { id: seq, ...data, openedAt: at, handOver: null }],
  }),
  'stage-completed': (file, data) => ({
    status: file.status === 'received' ? 'processing' : file.status,
    tokens: without(file, data.token),
    visited: { ...file.visited, [data.stage]: unitOf(file, data.token) },
  }),
  'stage-returned': (file, data) => ({ tokens: without(file, data.token) }),
  'stage-assigned': (file, data) => ({ tokens: changeToken(file, data.token, () => ({ assigneeId: data.assigneeId })) }),
  'supplement-requested': (file, data, { at }) => ({
    status: 'supplement',
    supplements: file.supplements + 1,
    request: { items: data.items, reason: data.reason, requestedAt: at },
    pauses: [...file.pauses, { cause: 'supplement', reason: data.reason, legalGround: data.legalGround, from: at, to: null }],
  }),
  'supplement-accepted': (file, _, { at }) => ({ status: 'processing', request: null, pauses: closePause(file.pauses, at) }),
  suspended: (file, data, { at }) => ({
    status: 'suspended',
    pauses: [...file.pauses, { cause: 'suspension', reason: data.reason, legalGround: data.legalGround, from: at, to: null }],
  }),
  resumed: (file, _, { at }) => ({ status: 'processing', pauses: closePause(file.pauses, at) }),
  'due-moved': (file, data) => ({
    dueAt: data.to,
    tokens: file.tokens.map((token) => ({ ...token, dueAt: data.tokens.find((moved) => moved.token === token.id)?.dueAt ?? token.dueAt })),
  }),
  extended: (file, data) => ({ dueAt: data.to, extensions: file.extensions + 1 }),
  'hand-over-requested': (file, data, { at }) => ({
    tokens: changeToken(file, data.token, () => ({ handOver: { toUnitId: data.toUnitId, reason: data.reason, requestedAt: at } })),
  }),
  'hand-over-accepted': (file, data) => ({
    tokens: changeToken(file, data.token, () => ({ unitId: data.unitId, assigneeId: null, handOver: null })),
  }),
  'hand-over-refused': (file, data) => ({ tokens: changeToken(file, data.token, () => ({ handOver: null })) }),
  refused: (file, _, { at }) => ({ status: 'refused', finishedAt: at, tokens: [], pauses: closePause(file.pauses, at), request: null }),
  withdrawn: (file, _, { at }) => ({ status: 'withdrawn', finishedAt: at, tokens: [], pauses: closePause(file.pauses, at), request: null }),
  'result-issued': (_, data, { at }) => ({ status: 'result-ready', finishedAt: at, result: data }),
  'result-returned': (_, __, { at }) => ({ status: 'returned', returnedAt: at, tokens: [] }),
};

/** The case after one more event. Pure: the same events rebuild the same case, without a calendar. */
export function evolve(file: CaseFile | null, event: CaseEvent): CaseFile {
  if (file === null) return open(event);
  if (event.seq !== file.version + 1) throw new Error(`Event ${event.seq} does not follow version ${file.version}`);
  if (event.kind === 'submitted') throw new Error('A case is submitted once');
  const change = CHANGES[event.kind] as Change<EventKind>;
  return { ...file, ...change(file, event.data, event), version: event.seq, changedAt: event.at };
}

/** The case that a whole event log describes; throws on an empty or broken log. */
export function replay(events: readonly CaseEvent[]): CaseFile {
  const file = events.reduce<CaseFile | null>(evolve, null);
  if (file === null) throw new Error('An empty log describes no case');
  return file;
}

function open(event: CaseEvent): CaseFile {
  if (event.kind === 'submitted') return { ...blank(event.data, event.at), version: event.seq };
  if (event.kind === 'received' && event.data.identity !== null) {
    const opened = blank(event.data.identity, event.at);
    return { ...opened, ...CHANGES.received(opened, event.data, event), version: event.seq };
  }
  throw new Error(`A case cannot begin with "${event.kind}"`);
}

function blank(identity: CaseIdentity, submittedAt: Instant): CaseFile {
  return {
    ...identity,
    version: 0,
    changedAt: submittedAt,
    status: 'submitted',
    submittedAt,
    acceptedAt: null,
    limit: null,
    dueAt: null,
    originalDueAt: null,
    pauses: [],
    tokens: [],
    visited: {},
    request: null,
    returnsBeforeReception: 0,
    supplements: 0,
    extensions: 0,
    finishedAt: null,
    returnedAt: null,
    result: null,
  };
}

function unitOf(file: CaseFile, tokenId: number): string {
  const token = file.tokens.find((open) => open.id === tokenId);
  if (!token) throw new Error(`No open stage ${tokenId} in version ${file.version}`);
  return token.unitId;
}

function without(file: CaseFile, tokenId: number): Token[] {
  return file.tokens.filter((token) => token.id !== tokenId);
}

function changeToken(file: CaseFile, tokenId: number, change: (token: Token) => Partial<Token>): Token[] {
  return file.tokens.map((token) => (token.id === tokenId ? { ...token, ...change(token) } : token));
}

function closePause(pauses: readonly Pause[], at: Pause['from']): Pause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause));
}

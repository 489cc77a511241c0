import type { Instant } from '../calendar/instant.js';
import type { CaseFile, CaseIdentity, CaseStatus, Pause, Token } from './case-file.js';
import type { CaseEvent, EventKind } from './events.js';
import { FLOW_CHANGES, type Change } from './evolve-flow.js';
import { mayFollow } from './transitions.js';

const ended = (status: CaseStatus) => (file: CaseFile, _: unknown, { at }: CaseEvent): Partial<CaseFile> => ({
  status,
  finishedAt: at,
  tokens: [],
  forks: [],
  pauses: closePause(file.pauses, at),
  request: null,
  payment: null,
  resubmitBy: null,
  moved: null,
});

const CHANGES: { readonly [Kind in Exclude<EventKind, 'submitted'>]: Change<Kind> } = {
  ...FLOW_CHANGES,
  'sent-back': (file, { answerBy = null }) => ({ status: 'sent-back', returnsBeforeReception: file.returnsBeforeReception + 1, resubmitBy: answerBy }),
  resubmitted: () => ({ status: 'submitted', resubmitBy: null }),
  'not-accepted': () => ({ status: 'not-accepted', resubmitBy: null }),
  received: (_, data, { at }) => ({ status: 'received', acceptedAt: at, limit: data.limit, dueAt: data.dueAt, originalDueAt: data.dueAt }),
  'supplement-requested': (file, { items, reason, legalGround, answerBy = null }, { at }) => ({
    status: 'supplement',
    supplements: file.supplements + 1,
    request: { items, reason, requestedAt: at, answerBy },
    pauses: [...file.pauses, { cause: 'supplement', reason, legalGround, from: at, to: null }],
  }),
  'supplement-accepted': (file, _, { at }) => ({ status: 'processing', request: null, pauses: closePause(file.pauses, at) }),
  'payment-requested': (file, { title, amount, reason, legalGround }, { at }) => ({
    status: 'payment',
    payment: { title, amount, requestedAt: at },
    pauses: [...file.pauses, { cause: 'payment', reason, legalGround, from: at, to: null }],
  }),
  'payment-confirmed': (file, _, { at }) => ({ status: 'processing', payment: null, pauses: closePause(file.pauses, at) }),
  suspended: (file, { reason, legalGround }, { at }) => ({
    status: 'suspended',
    pauses: [...file.pauses, { cause: 'suspension', reason, legalGround, from: at, to: null }],
  }),
  resumed: (file, _, { at }) => ({ status: 'processing', pauses: closePause(file.pauses, at) }),
  'due-moved': (file, data) => ({
    dueAt: data.to,
    tokens: file.tokens.map((token) => ({
      ...token,
      dueAt: movedTo(data.tokens, token.id) ?? token.dueAt,
      handOver: token.handOver && { ...token.handOver, dueAt: movedTo(data.handOvers, token.id) ?? token.handOver.dueAt },
    })),
    forks: file.forks.map((fork) => ({
      ...fork,
      branches: fork.branches.map((branch) => ({
        ...branch,
        dueAt: data.branches?.find((moved) => moved.fork === fork.id && moved.key === branch.key)?.dueAt ?? branch.dueAt,
      })),
    })),
  }),
  extended: (file, data) => ({ dueAt: data.to, extensions: file.extensions + 1 }),
  refused: ended('refused'),
  withdrawn: ended('withdrawn'),
  stopped: ended('stopped'),
  'result-issued': (_, data, { at }) => ({ status: 'result-ready', finishedAt: at, result: data, moved: null }),
  'result-returned': (_, __, { at }) => ({ status: 'returned', returnedAt: at, tokens: [] }),
  'files-attached': (file, _, { at, actor }) => (actor.kind === 'applicant' ? answered(file, at) : {}),
  linked: (file, { kind, caseId, code }) => ({ links: [...file.links, { kind, caseId, code }] }),
};

/** The case after one more event. Pure: the same events rebuild the same case, without a calendar. */
export function evolve(file: CaseFile | null, event: CaseEvent): CaseFile {
  if (file === null) return open(event);
  if (event.seq !== file.version + 1) throw new Error(`Event ${event.seq} does not follow version ${file.version}`);
  if (event.kind === 'submitted') throw new Error('A case is submitted once');
  const change = CHANGES[event.kind] as Change<EventKind>;
  const after = { ...file, ...change(file, event.data, event), version: event.seq, changedAt: event.at };
  if (!mayFollow(file.status, after.status)) throw new Error(`A case does not go from ${file.status} to ${after.status}`);
  return after;
}

/** The case that a whole event log describes; throws on an empty or broken log. */
export function replay(events: readonly CaseEvent[]): CaseFile {
  const file = events.reduce<CaseFile | null>(evolve, null);
  if (file === null) throw new Error('An empty log describes no case');
  return file;
}

/** A case as it was stored, perhaps before the engine knew all that it knows now. */
export function completeFile(stored: Partial<CaseFile> & CaseIdentity & Pick<CaseFile, 'changedAt'>): CaseFile {
  const file: CaseFile = { ...blank(stored, stored.submittedAt ?? stored.changedAt), ...stored };
  return { ...file, tokens: file.tokens.map(completeToken), request: file.request && { ...file.request, answerBy: file.request.answerBy ?? null } };
}

function completeToken(stored: Partial<Token> & Pick<Token, 'id' | 'stage' | 'unitId' | 'post' | 'openedAt'>): Token {
  const { handOver = null } = stored;
  return {
    assigneeId: null,
    dueAt: null,
    branch: null,
    sender: null,
    startedAt: stored.openedAt,
    ...stored,
    handOver: handOver && { ...handOver, post: handOver.post ?? stored.post, dueAt: handOver.dueAt ?? null, from: handOver.from ?? null, refused: handOver.refused ?? null },
  };
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
    forks: [],
    data: {},
    visited: {},
    request: null,
    payment: null,
    resubmitBy: null,
    returnsBeforeReception: 0,
    supplements: 0,
    extensions: 0,
    finishedAt: null,
    returnedAt: null,
    result: null,
    links: [],
    moved: null,
  };
}

function movedTo(moves: readonly { readonly token: number; readonly dueAt: Instant }[] | undefined, token: number): Instant | undefined {
  return moves?.find((moved) => moved.token === token)?.dueAt;
}

/** The applicant sent something while papers or a payment are waited for: nothing goes on by it, whoever waits sees it. */
function answered({ request, payment }: CaseFile, answeredAt: Instant): Partial<CaseFile> {
  return { request: request && { ...request, answeredAt }, payment: payment && { ...payment, answeredAt } };
}

function closePause(pauses: readonly Pause[], at: Pause['from']): Pause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause));
}

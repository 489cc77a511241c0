import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  DEFAULT_RULES,
  actorRef,
  dateOf,
  decide,
  describeMoment,
  evolve,
  formatInstant,
  instant,
  isRefusal,
  noticeOf,
  parseInstant,
  type Actor,
  type CaseCommand,
  type CaseEvent,
  type CaseFile,
  type DecisionContext,
  type NewEvent,
  type Procedure,
  type ProcessDefinition,
  type Refusal,
} from '#domain';
import { Database, StaleCase, isUniqueViolation, type CaseChanges, type InvitationRow, type LoadedCase, type OutboxRow, type Saved } from '#persistence';
import { Clock } from './clock.js';
import { Directory, type DirectorySnapshot } from './directory.js';
import { replayed, type RequestMark } from './idempotency.js';
import { OutboxSignal } from './outbox-signal.js';
import { Problem } from './problem.js';

/** How long an invitation to rate stays open (TRUST.md #9). */
const INVITATION_DAYS = 30;
const DAY_MS = 86_400_000;

/** Current version of every notice template; a message keeps the one it was written with. */
const TEMPLATE_VERSION = 1;

/** What a command is answered. */
export type CommandAnswer = Record<string, unknown> & { readonly code: string; readonly version: number };

export function refusalToProblem({ refused, detail }: Refusal): Problem {
  return new Problem(refused, { detail });
}

/** The one way a case changes: load, decide (pure), save everything in one transaction, answer. Shared by the apps. */
@Injectable()
export class CaseCommands {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly outbox: OutboxSignal,
  ) {}

  /** What decisions look at, for a procedure and its process. */
  context(directory: DirectorySnapshot, procedure: Procedure, definition: ProcessDefinition, actor: Actor): DecisionContext {
    return { definition, procedure, tree: directory.tree, calendarOf: directory.calendarOf, now: this.clock.now(), actor, rules: DEFAULT_RULES };
  }

  /** The context of a case that exists: pinned to the procedure version and process it opened with. */
  contextOf(directory: DirectorySnapshot, file: CaseFile, actor: Actor): DecisionContext {
    const procedure = directory.procedure(file.procedureCode, file.procedureVersion);
    const definition = directory.process(file.processHash);
    if (!procedure || !definition) throw new Error(`Case ${file.caseId} is pinned to a definition that is not published`);
    const context = this.context(directory, procedure, definition, actor);
    return { ...context, now: instant(Math.max(context.now, file.changedAt)) };
  }

  /**
   * Runs a command on a case. `mayTouch` says whether the case is within the actor's reach: outside
   * it the answer is the same 404 as for nothing. Throws a `Problem` for every refusal.
   */
  async run(code: string, version: number, command: CaseCommand, actor: Actor, mark: RequestMark, mayTouch: (loaded: LoadedCase) => boolean): Promise<CommandAnswer> {
    const directory = await this.directory.current();
    const loaded = await this.database.read(({ cases }) => cases.find(code, mark.claim?.scope, mark.claim?.key ?? null));
    if (!loaded || !mayTouch(loaded)) throw new Problem('case-not-found');
    if (mark.claim && loaded.answered) return replayed(mark.claim, loaded.answered) as CommandAnswer;
    if (loaded.state.version !== version) throw await this.stale(loaded.code, version);
    const context = this.contextOf(directory, loaded.state, actor);
    const decided = decide(loaded.state, command, context);
    if (isRefusal(decided)) throw refusalToProblem(decided);
    const { after, changes } = this.changes(directory, loaded.state, decided, context, command.action, { ...mark, recipient: loaded.recipient });
    const receivedById = command.action === 'accept' ? actor.id : loaded.receivedById;
    try {
      const saved = await this.database.read(({ cases }) => cases.save(loaded, after, receivedById, changes));
      return this.answered(saved, changes);
    } catch (error) {
      if (error instanceof StaleCase) return this.overtaken(loaded.code, version, mark.claim);
      if (mark.claim && isUniqueViolation(error, 'idempotency_key_once')) return this.earlier(mark.claim);
      throw error;
    }
  }

  /** What events make of a case, and everything that is written with them. */
  changes(
    directory: DirectorySnapshot,
    before: CaseFile | null,
    decided: readonly NewEvent[],
    { now, actor }: DecisionContext,
    action: string,
    meta: RequestMark & { readonly recipient: string | null },
  ): { after: CaseFile; changes: CaseChanges } {
    const unitId = actingUnit(before, actor);
    const events = decided.map((item, index) => ({ ...item, seq: (before?.version ?? 0) + index + 1, at: now, actor: actorRef(actor, unitId) }) as CaseEvent);
    const after = events.reduce<CaseFile | null>(evolve, before) as CaseFile;
    const changes: CaseChanges = {
      events,
      outbox: outboxRows(events, meta.recipient),
      audit: { actorId: actor.id, actorName: actor.name, action: `case.${action}`, unitId, ip: meta.ip, data: { version: after.version } },
      claim: meta.claim,
      answerStatus: before === null ? 201 : 200,
      answer: answerOf(after, directory),
      invitation: after.status === 'returned' ? this.invitation(directory) : null,
    };
    return { after, changes };
  }

  /** Wakes the sender and gives the answer its code. */
  answered(saved: Saved, changes: CaseChanges): CommandAnswer {
    this.outbox.wake(saved.outboxIds);
    return { ...changes.answer, code: saved.code } as CommandAnswer;
  }

  /** The answer that the same key was given first. */
  async earlier(claim: NonNullable<RequestMark['claim']>): Promise<CommandAnswer> {
    const stored = await this.database.read(({ idempotency }) => idempotency.find(claim.scope, claim.key));
    if (!stored) throw new Problem('conflict');
    return replayed(claim, stored) as CommandAnswer;
  }

  /** Somebody was faster: when it was this very request, sent twice at once, both get its answer. */
  private async overtaken(code: string, version: number, claim: RequestMark['claim']): Promise<CommandAnswer> {
    const stored = claim && (await this.database.read(({ idempotency }) => idempotency.find(claim.scope, claim.key)));
    if (claim && stored) return replayed(claim, stored) as CommandAnswer;
    throw await this.stale(code, version);
  }

  private invitation(directory: DirectorySnapshot): InvitationRow | null {
    const now = this.clock.now();
    const survey = directory.surveyOn(dateOf(now));
    return survey ? { id: randomUUID(), surveyCode: survey.code, surveyVersion: survey.version, expiresAt: now + INVITATION_DAYS * DAY_MS } : null;
  }

  /** Who did what since the version that the client saw. */
  private async stale(code: string, version: number): Promise<Problem> {
    const current = await this.database.read(({ cases }) => cases.changesSince(code, version));
    const last = current.at(-1);
    const by = last ? `${last.actorName} đã cập nhật hồ sơ lúc ${describeMoment(parseInstant(last.at))}.` : 'Phiên bản hồ sơ gửi lên không đúng; hãy mở lại hồ sơ.';
    return new Problem('stale-version', { detail: by, extra: { currentVersion: last?.seq ?? null, changes: current } });
  }
}

function outboxRows(events: readonly CaseEvent[], recipient: string | null): OutboxRow[] {
  if (recipient === null) return [];
  return events.flatMap((event) => {
    const template = noticeOf(event);
    return template ? [{ topic: 'notice', eventSeq: event.seq, template, templateVersion: TEMPLATE_VERSION, recipient }] : [];
  });
}

/** The unit from which somebody acts on a case: where they hold the open stage, else their first post. */
function actingUnit(file: CaseFile | null, actor: Actor): string | null {
  const token = file?.tokens.find((open) => actor.posts.some((post) => post.role === open.post && post.unitId === open.unitId));
  return token?.unitId ?? actor.posts[0]?.unitId ?? null;
}

/** What every command on a case answers; a new case adds its PIN and explanation. */
export function answerOf(file: CaseFile, { tree }: DirectorySnapshot): Record<string, unknown> {
  return {
    version: file.version,
    status: file.status,
    dueAt: file.dueAt === null ? null : formatInstant(file.dueAt),
    openStages: file.tokens.map(({ stage, unitId, post, dueAt }) => ({
      stage,
      unitCode: tree.find(unitId)?.code ?? null,
      post,
      dueAt: dueAt === null ? null : formatInstant(dueAt),
    })),
  };
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  DEFAULT_RULES,
  actorRef,
  attachFiles,
  callsOf,
  dateOf,
  decide,
  decideSystem,
  describeMoment,
  evolve,
  filesAttached,
  formatInstant,
  instant,
  isRefusal,
  nextAlarm,
  nextReminder,
  nextTimer,
  parseInstant,
  type Actor,
  type AttachedFile,
  type CaseCommand,
  type CaseEvent,
  type CaseFile,
  type Decided,
  type DecisionContext,
  type Instant,
  type NewEvent,
  type Procedure,
  type ProcessDefinition,
  type Refusal,
  type SystemCommand,
} from '#domain';
import { Database, StaleCase, isFileUnfit, isUniqueViolation, type CaseChanges, type DocumentRow, type InvitationRow, type LoadedCase, type Saved } from '#persistence';
import { actingPost } from './acting-post.js';
import { Clock } from './clock.js';
import { Directory, type DirectorySnapshot } from './directory.js';
import { replayed, type RequestMark } from './idempotency.js';
import { openStagesOf } from './open-stage.js';
import { OutboxSignal } from './outbox-signal.js';
import { owedMessages } from './owed-messages.js';
import { Problem } from './problem.js';

/** How long an invitation to rate stays open (TRUST.md #9). */
const INVITATION_DAYS = 30;
const DAY_MS = 86_400_000;

/** What an applicant's command knows beside its request: whose uploads it takes, and the addresses of staff who wait for it. */
interface ApplicantMark {
  readonly filesOf?: string;
  readonly waiting?: readonly string[];
}

/** The mark of a command; no address where no request stands behind it. */
type CommandMark = Pick<RequestMark, 'claim'> & ApplicantMark & { readonly ip: string | null };

/** Who acts when time or another system does. */
export const SYSTEM_ACTOR: Actor = { kind: 'system', id: null, name: 'Hệ thống', posts: [] };
const NO_MARK: CommandMark = { ip: null, claim: null };
/** How often something that nobody waits for is tried against people who are faster. */
const SYSTEM_ATTEMPTS = 5;

/** A decided change of a loaded case, ready to be saved. */
export interface PreparedCase {
  readonly after: CaseFile;
  readonly changes: CaseChanges;
  readonly receivedById: string | null;
}

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
  async run(code: string, version: number, command: CaseCommand, actor: Actor, mark: RequestMark & ApplicantMark, mayTouch: (loaded: LoadedCase) => boolean, files: readonly AttachedFile[] = []): Promise<CommandAnswer> {
    return this.change(code, version, (file, context) => withFiles(decide(file, command, context), files), command.action, actor, mark, mayTouch);
  }

  /** Adds files to a case: what staff scan, or what its applicant sends while papers are waited for (`filesOf` is then the case itself). */
  async attach(code: string, version: number, files: readonly AttachedFile[], note: string, actor: Actor, mark: RequestMark & ApplicantMark, mayTouch: (loaded: LoadedCase) => boolean): Promise<CommandAnswer> {
    return this.change(code, version, (file, context) => attachFiles(file, files, note, context), 'attach-files', actor, mark, mayTouch);
  }

  private async change(
    code: string,
    version: number,
    decision: (file: CaseFile, context: DecisionContext) => Decided,
    action: string,
    actor: Actor,
    mark: RequestMark & ApplicantMark,
    mayTouch: (loaded: LoadedCase) => boolean,
  ): Promise<CommandAnswer> {
    const { loaded, earlier } = await this.load(code, version, mark, mayTouch);
    if (earlier) return earlier;
    const directory = await this.directory.holding(loaded.state.processHash);
    const context = this.contextOf(directory, loaded.state, actor);
    try {
      const prepared = this.prepare(directory, loaded, decision(loaded.state, context), context, action, mark);
      const saved = await this.database.read(({ cases }) => cases.save(loaded, prepared.after, prepared.receivedById, prepared.changes));
      return this.answered(saved, prepared.changes);
    } catch (error) {
      const isKeyTaken = mark.claim !== null && isUniqueViolation(error, 'idempotency_key_once');
      if (!(error instanceof StaleCase || isKeyTaken || isFileUnfit(error))) throw error;
      // Somebody was faster, or took the file before: when it was this very request, sent twice, both get its answer.
      const first = await this.answeredBefore(mark.claim);
      if (first) return first;
      throw error instanceof StaleCase ? await this.stale(loaded.code, version) : new Problem(isKeyTaken ? 'conflict' : 'file-unfit');
    }
  }

  /**
   * A case for a command: within reach and at the version that the client saw, else a `Problem`. `earlier` is what the
   * very same request was answered before; then nothing is to be done.
   */
  async load(code: string, version: number, mark: RequestMark, mayTouch: (loaded: LoadedCase) => boolean): Promise<{ readonly loaded: LoadedCase; readonly earlier: CommandAnswer | null }> {
    const loaded = await this.database.read(({ cases }) => cases.find(code, mark.claim?.scope, mark.claim?.key ?? null));
    if (!loaded || !mayTouch(loaded)) throw new Problem('case-not-found');
    if (mark.claim && loaded.answered) return { loaded, earlier: replayed(mark.claim, loaded.answered) as CommandAnswer };
    if (loaded.state.version !== version) throw await this.stale(loaded.code, version);
    return { loaded, earlier: null };
  }

  /**
   * Lets happen to a case what nobody commands at it: time, an answer from outside, an approved change. Tried again
   * when people were faster. Answers the refusal as a value, since whoever asks for many cases goes on.
   */
  async runSystem(code: string, command: SystemCommand, actor: Actor = SYSTEM_ACTOR): Promise<CommandAnswer | Refusal> {
    for (let attempt = 0; attempt < SYSTEM_ATTEMPTS; attempt += 1) {
      const loaded = await this.database.read(({ cases }) => cases.find(code));
      if (!loaded) throw new Problem('case-not-found');
      const directory = await this.directory.holding(loaded.state.processHash);
      const context = this.contextOf(directory, loaded.state, actor);
      const decided = decideSystem(loaded.state, command, context);
      if (isRefusal(decided)) return decided;
      const { after, changes, receivedById } = this.prepare(directory, loaded, decided, context, command.action, NO_MARK);
      try {
        return this.answered(await this.database.read(({ cases }) => cases.save(loaded, after, receivedById, changes)), changes);
      } catch (error) {
        if (!(error instanceof StaleCase)) throw error;
      }
    }
    return { refused: 'action-not-allowed-now', detail: 'Hồ sơ đang được nhiều người cập nhật cùng lúc.' };
  }

  /** What a decision on a loaded case is saved as; throws a `Problem` when it is a refusal. */
  prepare(directory: DirectorySnapshot, loaded: LoadedCase, decided: Decided, context: DecisionContext, action: string, mark: CommandMark): PreparedCase {
    if (isRefusal(decided)) throw refusalToProblem(decided);
    const meta = { ...mark, recipient: loaded.recipient, alarmedUntil: loaded.alarmedUntil };
    return { ...this.changes(directory, loaded.state, decided, context, action, meta), receivedById: action === 'accept' ? context.actor.id : loaded.receivedById };
  }

  /** What events make of a case, and everything that is written with them. */
  changes(
    directory: DirectorySnapshot,
    before: CaseFile | null,
    decided: readonly NewEvent[],
    context: DecisionContext,
    action: string,
    meta: CommandMark & { readonly recipient: string | null; readonly alarmedUntil?: Instant },
  ): { after: CaseFile; changes: CaseChanges } {
    const { now, actor } = context;
    const acting = actingPost(before, actor, decided);
    const by = actorRef(acting ? { ...actor, posts: [acting] } : actor, acting?.unitId ?? null);
    const unitId = acting?.unitId ?? null;
    const events = decided.map((item, index) => ({ ...item, seq: (before?.version ?? 0) + index + 1, at: now, actor: by }) as CaseEvent);
    const after = events.reduce<CaseFile | null>(evolve, before) as CaseFile;
    // A move to another version of the process: from here on that one says what comes next.
    const pinned = before !== null && after.processHash !== before.processHash ? this.contextOf(directory, after, actor) : context;
    const calls = callsOf(after, events, pinned);
    const changes: CaseChanges = {
      events,
      outbox: owedMessages(events, calls, meta.recipient, meta.waiting ?? []),
      calls,
      documents: documentRows(events, meta.filesOf ?? `staff:${actor.id}`),
      wakeAt: this.woken(wakeAt(after, meta.alarmedUntil ?? now, pinned)),
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
    const answer = await this.answeredBefore(claim);
    if (!answer) throw new Problem('conflict');
    return answer;
  }

  private async answeredBefore(claim: RequestMark['claim']): Promise<CommandAnswer | null> {
    const stored = claim && (await this.database.read(({ idempotency }) => idempotency.find(claim.scope, claim.key)));
    return claim && stored ? (replayed(claim, stored) as CommandAnswer) : null;
  }

  private woken(wanted: Instant | null): Instant | null {
    const rest = this.clock.machinesRestUntil();
    return wanted === null || rest === null ? wanted : instant(Math.max(wanted, rest));
  }

  private invitation(directory: DirectorySnapshot): InvitationRow | null {
    const now = this.clock.now();
    const survey = directory.quickSurveyOn(dateOf(now));
    if (!survey) return null;
    const expiresAt = instant(now + INVITATION_DAYS * DAY_MS);
    return { id: randomUUID(), surveyCode: survey.code, surveyVersion: survey.version, expiresAt, remindAt: nextReminder(now, 0, survey.remindAfterDays, expiresAt, now) };
  }

  /** Who did what since the version that the client saw. */
  async stale(code: string, version: number): Promise<Problem> {
    const current = await this.database.read(({ cases }) => cases.changesSince(code, version));
    const last = current.at(-1);
    const by = last ? `${last.actorName} đã cập nhật hồ sơ lúc ${describeMoment(parseInstant(last.at))}.` : 'Phiên bản hồ sơ gửi lên không đúng; hãy mở lại hồ sơ.';
    return new Problem('stale-version', { detail: by, extra: { currentVersion: last?.seq ?? null, changes: current } });
  }
}

function withFiles(decided: Decided, files: readonly AttachedFile[]): Decided {
  return isRefusal(decided) ? decided : [...decided, ...filesAttached(files)];
}

/** The files that a command takes into the case, from whoever uploaded them. */
function documentRows(events: readonly CaseEvent[], owner: string): DocumentRow[] {
  return events.flatMap((event) => (event.kind === 'files-attached' ? event.data.files.map(({ id, purpose, paper }) => ({ fileId: id, owner, purpose, paper, eventSeq: event.seq })) : []));
}

/** When the case must be looked at next without anybody asking: its next timer, or the first alarm after those dealt with. */
export function wakeAt(file: CaseFile, alarmedUntil: Instant, context: DecisionContext): Instant | null {
  const instants = [nextTimer(file, context), nextAlarm(file, alarmedUntil, context)].filter((moment) => moment !== null);
  return instants.length === 0 ? null : instant(Math.min(...instants));
}

/** What every command on a case answers; a new case adds its PIN and explanation. */
export function answerOf(file: CaseFile, directory: DirectorySnapshot): Record<string, unknown> {
  return {
    version: file.version,
    status: file.status,
    dueAt: file.dueAt === null ? null : formatInstant(file.dueAt),
    openStages: openStagesOf(file, directory),
  };
}

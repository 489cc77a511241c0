import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dateOf, decide, event, identify, isRefusal, startClock, whyNot, type Actor, type DecisionContext, type PlainDate } from '#domain';
import { Database, StaleCase, type CaseChanges, type CaseDetails, type CaseView, type LoadedCase, type NewCase } from '#persistence';
import { CaseCommands, Directory, Problem, Secrets, actorOf, reachOf, refusalToProblem, type CommandAnswer, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import type { ReopenBody } from '../run-action/action-bodies.dto.js';
import type { ReopenedCaseDto } from '../run-action/run-action.dto.js';
import { Together } from '../together.js';

/** The answer that is kept for repeats: without the PIN, which is derived each time. */
type Kept = CommandAnswer & { readonly reopenedAs: Pick<ReopenedCaseDto, 'code' | 'version' | 'status' | 'dueAt' | 'openStages'> };

/** The case that continues an ended one, ready to be filed. */
interface NextCase {
  readonly created: NewCase;
  readonly changes: CaseChanges;
}

/** Takes an ended case up again after a complaint: a new case continues it, both are linked, in one transaction. */
@Injectable()
export class ReopenCaseHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly commands: CaseCommands,
    private readonly secrets: Secrets,
    private readonly together: Together,
  ) {}

  async reopen(code: string, body: ReopenBody, principal: Principal, mark: RequestMark): Promise<CommandAnswer> {
    const kept = await this.run(code, body, principal, mark);
    const opening = await this.database.read(({ caseViews }) => caseViews.opening(kept.reopenedAs.code));
    if (!opening) throw new Error('An answer was kept for a case that does not exist');
    const pin = this.secrets.pinOf(opening.pinSalt);
    const trackingUrl = this.secrets.trackingUrl(kept.reopenedAs.code, pin);
    return { ...kept, reopenedAs: { ...kept.reopenedAs, pin, trackingUrl, receiptUrl: `/api/v1/cases/${encodeURIComponent(kept.reopenedAs.code)}/receipt.pdf` } };
  }

  private async run(code: string, { version, reason }: ReopenBody, principal: Principal, mark: RequestMark): Promise<Kept> {
    const reach = reachOf(principal, await this.directory.current());
    const { loaded, earlier } = await this.commands.load(code, version, mark, ({ involvedUnitIds }) => reach.includes(involvedUnitIds));
    if (earlier) return earlier as Kept;
    const directory = await this.directory.holding(loaded.state.processHash);
    const context = this.commands.contextOf(directory, loaded.state, actorOf(principal));
    const refused = whyNot('reopen', loaded.state, context);
    if (refused) throw refusalToProblem(refused);
    const view = await this.database.read(({ caseViews }) => caseViews.find(code));
    if (!view) throw new Problem('case-not-found');
    const next = this.next(view, reason, context, directory, mark);
    try {
      return await this.write(loaded, next, reason, context, directory, mark);
    } catch (error) {
      throw error instanceof StaleCase ? await this.commands.stale(code, version) : error;
    }
  }

  private write(loaded: LoadedCase, { created, changes }: NextCase, reason: string, context: DecisionContext, directory: DirectorySnapshot, mark: RequestMark): Promise<Kept> {
    return this.together.write(mark.claim, async (cases) => {
      const opened = await cases.create(created, changes);
      const linked = decide(loaded.state, { action: 'reopen', as: { caseId: created.file.caseId, code: opened.code }, reason }, context);
      const ended = this.commands.prepare(directory, loaded, linked, context, 'reopen', { ip: mark.ip, claim: null });
      const saved = await cases.save(loaded, ended.after, ended.receivedById, ended.changes);
      return { answer: { ...ended.changes.answer, code: loaded.code, reopenedAs: { ...changes.answer, code: opened.code } } as Kept, saved: [opened, saved] };
    });
  }

  /** Of the procedure as it holds today, for the same parties and papers; its clock starts now, and no fee is asked again. */
  private next(view: CaseView, reason: string, { actor, now }: DecisionContext, directory: DirectorySnapshot, mark: RequestMark): NextCase {
    const { state } = view;
    const { context, processHash } = this.opening(state.procedureCode, dateOf(now), actor, directory);
    const counter = directory.unit(state.receivingUnitId);
    if (!counter) throw new Problem('receiving-unit-unfit');
    const { rootUnitId, channel, variant, delivery, receivingUnitId, resolvingAuthorityId } = state;
    const identity = identify({ caseId: randomUUID(), rootUnitId, processHash, channel, variant, delivery, receivingUnitId, resolvingAuthorityId }, context);
    if (isRefusal(identity)) throw refusalToProblem(identity);
    const begun = startClock(identity, null, context);
    if (isRefusal(begun)) throw refusalToProblem(begun);
    const decided = [...begun, event('linked', { kind: 'reopens', caseId: state.caseId, code: view.code, reason })];
    const { applicant, submitter, subject, note, papers } = view;
    const details: CaseDetails = { applicant, submitter, subject, note, papers, fees: [] };
    const { after, changes } = this.commands.changes(directory, null, decided, context, 'reopen', { ip: mark.ip, claim: null, recipient: applicant.email });
    return { created: { file: after, details, unitCode: counter.code, day: dateOf(context.now), pinSalt: this.secrets.newPinSalt(), receivedById: actor.id }, changes };
  }

  private opening(procedureCode: string, today: PlainDate, actor: Actor, directory: DirectorySnapshot): { context: DecisionContext; processHash: string } {
    const procedure = directory.procedureOn(procedureCode, today);
    const process = directory.processOn(procedureCode, today);
    if (!procedure || !process) throw new Problem('no-procedure');
    return { context: this.commands.context(directory, procedure, process.definition, actor), processHash: process.hash };
  }
}

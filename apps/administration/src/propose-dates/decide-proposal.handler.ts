import { Injectable } from '@nestjs/common';
import { isRefusal, type Actor } from '#domain';
import { Database, type ProposalRecord, type ProposedCaseRecord } from '#persistence';
import { CaseCommands, Clock, Problem, actorOf, once, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import { inParallel } from '../in-parallel.js';
import { Proposals } from './proposals.js';

/** Cases that are taken up at a time. */
const PAGE = 100;

type Outcome = 'moved' | 'void' | 'finished';

/**
 * Approves and rejects. Approved, each case's dates are moved by a command of its own, whose event owes the applicant
 * the letter. What is noted as dealt with is not taken up again: approved once more after a crash, it goes on.
 */
@Injectable()
export class DecideProposalHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly commands: CaseCommands,
    private readonly proposals: Proposals,
  ) {}

  async approve(principal: Principal, id: string, mark: RequestMark): Promise<void> {
    const proposal = await this.decide(principal, id, 'approved', mark);
    for (;;) {
      const waiting = await this.database.read(({ calendarProposals }) => calendarProposals.waiting(proposal.id, PAGE));
      if (waiting.length === 0) return;
      await inParallel(waiting, (item) => this.settle(proposal, item, actorOf(principal)));
    }
  }

  async reject(principal: Principal, id: string, mark: RequestMark): Promise<void> {
    await this.decide(principal, id, 'rejected', mark);
  }

  /** Decided the same way before it stays so; decided otherwise it is a conflict. */
  private async decide(principal: Principal, id: string, status: 'approved' | 'rejected', mark: RequestMark): Promise<ProposalRecord> {
    const proposal = await this.proposals.get(principal, id);
    await once(this.database, mark.claim, 200, async (stores) => {
      const first = await stores.calendarProposals.decide(proposal.id, status, principal.staffId, this.clock.now());
      if (first) await auditChange(stores, principal, mark, `calendar-proposal.${status}`, null, { id: proposal.id });
      return { id: proposal.id };
    });
    const decided = await this.proposals.get(principal, id);
    if (decided.status !== status) throw new Problem('conflict', { detail: `Đề xuất đã được ${decided.decidedByName ?? 'người khác'} ${decided.status === 'approved' ? 'duyệt' : 'từ chối'}.` });
    return decided;
  }

  private async settle(proposal: ProposalRecord, item: ProposedCaseRecord, actor: Actor): Promise<void> {
    const outcome = await this.move(proposal, item, actor);
    await this.database.read(({ calendarProposals }) => calendarProposals.mark(proposal.id, item.caseId, outcome, this.clock.now()));
  }

  private async move({ reason }: ProposalRecord, { caseId, caseCode, version, fromDue, toDue, stages }: ProposedCaseRecord, actor: Actor): Promise<Outcome> {
    const events = await this.database.read(({ caseViews }) => caseViews.events(caseId));
    // Whoever moved it before may have died before noting so.
    const moved = events.some(({ seq, kind, data }) => seq > version && kind === 'due-moved' && data.cause === 'calendar' && data.from === fromDue && data.to === toDue && data.reason === reason);
    if (moved) return 'moved';
    const tokens = stages.map(({ token, dueAt }) => ({ token, dueAt }));
    const answer = await this.commands.runSystem(caseCode, { action: 'move-due', from: fromDue, to: toDue, tokens, reason }, actor);
    if (!isRefusal(answer)) return 'moved';
    const state = (await this.database.read(({ cases }) => cases.find(caseCode)))?.state;
    return state && state.finishedAt !== null ? 'finished' : 'void';
  }
}

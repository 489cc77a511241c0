import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal, type Actor, type Refusal } from '#domain';
import { Database, type MovedCase, type ProcessMoveRecord } from '#persistence';
import { CaseCommands, Clock, actorOf, once, refusalToProblem, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import { inParallel } from '../in-parallel.js';
import type { MovePlanDto } from './move-cases.dto.js';
import { MovePlans, type FoundPlan } from './move-plans.js';

interface ChosenCase {
  readonly caseId: string;
  readonly code: string;
}

/**
 * Moves open cases to another version of their process, each by a command of its own. Which cases a move is about is
 * kept with the request's key: the same request sent again after a crash goes on with those that are left.
 */
@Injectable()
export class MoveCasesHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly commands: CaseCommands,
    private readonly plans: MovePlans,
  ) {}

  async run(admin: Principal, body: MovePlanDto, mark: RequestMark): Promise<string> {
    const plan = await this.plans.read(body);
    const { id, cases } = await once(this.database, mark.claim, 201, async (stores) => {
      const chosen: ChosenCase[] = [];
      for await (const swept of this.plans.cases(admin, plan, body.cases)) chosen.push({ caseId: swept.id, code: swept.code });
      const move = { id: randomUUID(), procedureCode: plan.to.procedureCode, fromHash: plan.from.hash, toHash: plan.toHash, plan: plan.steps, createdBy: admin.staffId, createdAt: this.clock.now() };
      await stores.processMoves.create(move);
      const { from, to, steps } = plan;
      await auditChange(stores, admin, mark, 'process-move.run', null, { id: move.id, code: to.code, fromVersion: from.definition.version, toVersion: to.version, steps, cases: chosen.length });
      return { id: move.id, cases: chosen };
    });
    const done = await this.settled(id);
    const left = cases.filter(({ caseId }) => !done.has(caseId));
    await inParallel(left, async (chosen) => this.record(id, await this.move(chosen, plan, actorOf(admin))));
    return id;
  }

  /** Takes a move back, case by case, as long as a case has not moved on. What was taken back before stays so. */
  async undo(admin: Principal, move: ProcessMoveRecord, mark: RequestMark): Promise<void> {
    await once(this.database, mark.claim, 200, async (stores) => {
      const first = await stores.processMoves.undo(move.id, this.clock.now());
      if (first) await auditChange(stores, admin, mark, 'process-move.undone', null, { id: move.id });
      return { id: move.id };
    });
    const moved = await this.outcomes(move.id, 'moved');
    await inParallel(moved, async (item) => this.record(move.id, await this.takeBack(item, actorOf(admin))));
  }

  private async move({ caseId, code }: ChosenCase, { from, to, toHash, steps }: FoundPlan, actor: Actor): Promise<Omit<MovedCase, 'caseCode'>> {
    const answer = await this.commands.runSystem(code, { action: 'move-process', to, toHash, steps }, actor);
    if (!isRefusal(answer)) return { caseId, outcome: 'moved', reason: null, eventSeq: answer.version };
    // The same request may have moved it before it could note so.
    const state = (await this.database.read(({ cases }) => cases.find(code)))?.state;
    const before = state?.processHash === toHash && state.moved?.fromHash === from.hash ? state.moved : null;
    return before ? { caseId, outcome: 'moved', reason: null, eventSeq: before.seq } : { caseId, outcome: 'refused', reason: wordsOf(answer), eventSeq: null };
  }

  private async takeBack({ caseId, caseCode, eventSeq }: MovedCase, actor: Actor): Promise<Omit<MovedCase, 'caseCode'>> {
    const answer = await this.commands.runSystem(caseCode, { action: 'undo-move', seq: eventSeq ?? 0 }, actor);
    if (!isRefusal(answer)) return { caseId, outcome: 'undone', reason: null, eventSeq: answer.version };
    const events = await this.database.read(({ caseViews }) => caseViews.events(caseId));
    const undone = events.find(({ kind, data }) => kind === 'process-moved' && data.undoes === eventSeq);
    if (undone) return { caseId, outcome: 'undone', reason: null, eventSeq: undone.seq };
    return { caseId, outcome: 'undo-refused', reason: wordsOf({ refused: 'move-not-undoable', detail: 'Hồ sơ đã đi tiếp sau khi chuyển.' }), eventSeq };
  }

  private record(id: string, outcome: Omit<MovedCase, 'caseCode'>): Promise<void> {
    return this.database.read(({ processMoves }) => processMoves.record(id, outcome));
  }

  private async settled(id: string): Promise<Set<string>> {
    return new Set((await this.outcomes(id, null)).map(({ caseId }) => caseId));
  }

  private async outcomes(id: string, outcome: MovedCase['outcome'] | null): Promise<MovedCase[]> {
    const found: MovedCase[] = [];
    for (let more = true; more; ) {
      const page = await this.database.read(({ processMoves }) => processMoves.cases(id, outcome, found.at(-1)?.caseCode ?? null, PAGE));
      found.push(...page.slice(0, PAGE));
      more = page.length > PAGE;
    }
    return found;
  }
}

const PAGE = 200;

function wordsOf(refusal: Refusal): string {
  return refusal.detail ?? refusalToProblem(refusal).title;
}

import { Injectable } from '@nestjs/common';
import { decide, decideSystem, whyNot } from '#domain';
import { Database, StaleCase, type LoadedCase } from '#persistence';
import { CaseCommands, Directory, Problem, actorOf, reachOf, refusalToProblem, type CommandAnswer, type PreparedCase, type Principal, type Reach, type RequestMark } from '#platform';
import type { MergeBody } from '../run-action/action-bodies.dto.js';
import { Together } from '../together.js';

/** How often a merge is tried while others are faster at the case that stays. */
const ATTEMPTS = 5;

/** One case of a merge as it is saved. */
interface Half {
  readonly loaded: LoadedCase;
  readonly prepared: PreparedCase;
}

/** Merges a duplicate into the case that stays: the one is stopped, both are linked, in one transaction. */
@Injectable()
export class MergeCaseHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly commands: CaseCommands,
    private readonly together: Together,
  ) {}

  async merge(code: string, body: MergeBody, principal: Principal, mark: RequestMark): Promise<CommandAnswer> {
    const reach = reachOf(principal, await this.directory.current());
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { loaded, earlier } = await this.commands.load(code, body.version, mark, ({ involvedUnitIds }) => reach.includes(involvedUnitIds));
      if (earlier) return earlier;
      try {
        return await this.mergeNow(loaded, body, principal, reach, mark);
      } catch (error) {
        if (!(error instanceof StaleCase)) throw error;
      }
    }
    throw await this.commands.stale(code, body.version);
  }

  private async mergeNow(loaded: LoadedCase, { intoCode, reason }: MergeBody, principal: Principal, reach: Reach, mark: RequestMark): Promise<CommandAnswer> {
    const directory = await this.directory.holding(loaded.state.processHash);
    const actor = actorOf(principal);
    const unclaimed = { ip: mark.ip, claim: null };
    const context = this.commands.contextOf(directory, loaded.state, actor);
    const refused = whyNot('merge', loaded.state, context);
    if (refused) throw refusalToProblem(refused);
    const into = await this.other(intoCode, loaded, reach);
    const stopped = decide(loaded.state, { action: 'merge', into: { caseId: into.id, code: into.code }, reason }, context);
    const own: Half = { loaded, prepared: this.commands.prepare(directory, loaded, stopped, context, 'merge', unclaimed) };
    const there = this.commands.contextOf(directory, into.state, actor);
    const linked = decideSystem(into.state, { action: 'link', kind: 'has-duplicate', caseId: loaded.id, code: loaded.code, reason }, there);
    const other: Half = { loaded: into, prepared: this.commands.prepare(directory, into, linked, there, 'link', unclaimed) };
    return this.together.write(mark.claim, async (cases) => {
      const saved = [];
      // Always in the same order: two cases that are merged into each other at once must not wait for each other.
      for (const half of [own, other].sort((a, b) => (a.loaded.id < b.loaded.id ? -1 : 1))) {
        saved.push(await cases.save(half.loaded, half.prepared.after, half.prepared.receivedById, half.prepared.changes));
      }
      return { answer: { ...own.prepared.changes.answer, code: loaded.code } as CommandAnswer, saved };
    });
  }

  /** The case that stays: within the same reach, of the same procedure. */
  private async other(code: string, { state }: LoadedCase, reach: Reach): Promise<LoadedCase> {
    const into = await this.database.read(({ cases }) => cases.find(code));
    if (!into || !reach.includes(into.involvedUnitIds)) {
      throw new Problem('case-not-found', { errors: [{ field: 'intoCode', code: 'unknown', message: 'Không có hồ sơ này' }] });
    }
    if (into.state.procedureCode !== state.procedureCode) throw new Problem('link-unfit', { detail: 'Hai hồ sơ không cùng một thủ tục.' });
    return into;
  }
}

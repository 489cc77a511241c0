import { Injectable } from '@nestjs/common';
import { CASE_ACTIONS, type CaseAction } from '#domain';
import { CaseCommands, Directory, Problem, actorOf, reachOf, validationPipe, type CommandAnswer, type Principal, type RequestMark } from '#platform';
import { MergeCaseHandler } from '../merge-case/merge-case.handler.js';
import { ReopenCaseHandler } from '../reopen-case/reopen-case.handler.js';
import { ACTION_BODIES, MergeBody, ReopenBody, type AnyActionBody } from './action-bodies.dto.js';
import { ActionCommands } from './action-commands.js';

/** From an action on the wire to a command of the domain. */
@Injectable()
export class RunActionHandler {
  private readonly pipe = validationPipe();

  constructor(
    private readonly commands: CaseCommands,
    private readonly directory: Directory,
    private readonly asked: ActionCommands,
    private readonly merging: MergeCaseHandler,
    private readonly reopening: ReopenCaseHandler,
  ) {}

  async run(code: string, action: string, body: unknown, principal: Principal, mark: RequestMark): Promise<CommandAnswer> {
    if (!isAction(action)) throw new Problem('not-found');
    const checked = await this.check(action, body);
    if (checked instanceof MergeBody) return this.merging.merge(code, checked, principal, mark);
    if (checked instanceof ReopenBody) return this.reopening.reopen(code, checked, principal, mark);
    const command = await this.asked.of(action, checked);
    const reach = reachOf(principal, await this.directory.current());
    const files = await this.asked.filesOf(checked, principal);
    return this.commands.run(code, checked.version, command, actorOf(principal), mark, (loaded) => reach.includes(loaded.involvedUnitIds), files);
  }

  /** The body as its action takes it. Throws `invalid-request` with every fault. */
  async check(action: CaseAction, body: unknown): Promise<AnyActionBody> {
    return (await this.pipe.transform(body, { type: 'body', metatype: ACTION_BODIES[action] })) as AnyActionBody;
  }
}

function isAction(text: string): text is CaseAction {
  return (CASE_ACTIONS as readonly string[]).includes(text);
}

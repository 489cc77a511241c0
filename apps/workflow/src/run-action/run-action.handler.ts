import { Injectable } from '@nestjs/common';
import { CASE_ACTIONS, type CaseAction, type CaseCommand } from '#domain';
import { CaseCommands, Directory, Problem, actorOf, reachOf, validationPipe, type CommandAnswer, type Principal, type RequestMark } from '#platform';
import { Colleagues } from '../colleagues.js';
import { MergeCaseHandler } from '../merge-case/merge-case.handler.js';
import { ReopenCaseHandler } from '../reopen-case/reopen-case.handler.js';
import { ACTION_BODIES, AssignBody, HandOverBody, MergeBody, ReopenBody, type AnyActionBody } from './action-bodies.dto.js';

/** From an action on the wire to a command of the domain. */
@Injectable()
export class RunActionHandler {
  private readonly pipe = validationPipe();

  constructor(
    private readonly commands: CaseCommands,
    private readonly directory: Directory,
    private readonly colleagues: Colleagues,
    private readonly merging: MergeCaseHandler,
    private readonly reopening: ReopenCaseHandler,
  ) {}

  async run(code: string, action: string, body: unknown, principal: Principal, mark: RequestMark): Promise<CommandAnswer> {
    if (!isAction(action)) throw new Problem('not-found');
    const checked = await this.check(action, body);
    if (checked instanceof MergeBody) return this.merging.merge(code, checked, principal, mark);
    if (checked instanceof ReopenBody) return this.reopening.reopen(code, checked, principal, mark);
    const command = await this.command(action, checked);
    const reach = reachOf(principal, await this.directory.current());
    return this.commands.run(code, checked.version, command, actorOf(principal), mark, (loaded) => reach.includes(loaded.involvedUnitIds));
  }

  /** The body as its action takes it. Throws `invalid-request` with every fault. */
  async check(action: CaseAction, body: unknown): Promise<AnyActionBody> {
    return (await this.pipe.transform(body, { type: 'body', metatype: ACTION_BODIES[action] })) as AnyActionBody;
  }

  /** Bodies name their fields as commands do, except where a code or an id stands for somebody or some unit. */
  private async command(action: CaseAction, body: AnyActionBody): Promise<CaseCommand> {
    if (body instanceof AssignBody) return { action, token: body.token, assignee: await this.colleagues.assignee(body.staffId) } as CaseCommand;
    if (body instanceof HandOverBody) {
      const unit = (await this.directory.current()).unitByCode(body.toUnitCode);
      if (!unit) throw new Problem('no-unit', { errors: [{ field: 'toUnitCode', code: 'unknown', message: 'Không có đơn vị này' }] });
      return { action: 'hand-over', token: body.token, toUnitId: unit.id, reason: body.reason };
    }
    const { version: _version, ...fields } = body;
    return { action, ...fields } as CaseCommand;
  }
}

function isAction(text: string): text is CaseAction {
  return (CASE_ACTIONS as readonly string[]).includes(text);
}

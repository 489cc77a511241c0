import { Injectable } from '@nestjs/common';
import { availableActions, tokensFor, type CaseAction, type CaseFile, type DecisionContext } from '#domain';
import { Database } from '#persistence';
import { CaseCommands, Directory, Problem, actorOf, reachOf, type Principal } from '#platform';
import { ActionFields } from './action-fields.js';
import { ACTION_WORDS } from './action-words.js';
import type { ActionFieldDto, AvailableActionDto, AvailableActionsDto } from './list-actions.dto.js';

/** The buttons of a case for one person: by the same guards that decide, with what each may be filled with. */
@Injectable()
export class ListActionsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly commands: CaseCommands,
    private readonly fields: ActionFields,
  ) {}

  async list(code: string, principal: Principal): Promise<AvailableActionsDto> {
    const reach = reachOf(principal, await this.directory.current());
    const loaded = await this.database.read(({ cases }) => cases.find(code));
    if (!loaded || !reach.includes(loaded.involvedUnitIds)) throw new Problem('case-not-found');
    const file = loaded.state;
    const directory = await this.directory.holding(file.processHash);
    const context = this.commands.contextOf(directory, file, actorOf(principal));
    const actions = availableActions(file, context).map((action) => this.action(action, file, context));
    return { version: file.version, actions: await Promise.all(actions) };
  }

  private async action(action: CaseAction, file: CaseFile, context: DecisionContext): Promise<AvailableActionDto> {
    const { name, tone } = ACTION_WORDS[action];
    const tokens = tokensFor(action, file, context);
    const asked = await this.fields.of(action, file, tokens, context);
    const fields = tokens.length > 1 ? [this.fields.whichOf(tokens, context), ...asked] : asked.map(withoutToken);
    return { action, name, tone, tokens: tokens.map(({ id }) => id), fields };
  }
}

/** Where only one stage is meant, a field belongs to no choice. */
function withoutToken({ token: _token, ...field }: ActionFieldDto): ActionFieldDto {
  return field;
}

import { Injectable } from '@nestjs/common';
import {
  availableActions,
  dateOf,
  handOverTargets,
  isRefusal,
  leadsOpenStage,
  returnTargets,
  workableToken,
  type CaseAction,
  type CaseFile,
  type DecisionContext,
} from '#domain';
import { Database } from '#persistence';
import { CaseCommands, Directory, Problem, actorOf, reachOf, type Principal } from '#platform';
import { Colleagues } from '../colleagues.js';
import { ACTION_WORDS, DELIVERY_CHOICES, type FieldWords } from './action-words.js';
import type { ActionFieldDto, AvailableActionsDto, ChoiceDto } from './list-actions.dto.js';

/** The buttons of a case for one person: by the same guards that decide, with what each may be filled with. */
@Injectable()
export class ListActionsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly commands: CaseCommands,
    private readonly colleagues: Colleagues,
  ) {}

  async list(code: string, principal: Principal): Promise<AvailableActionsDto> {
    const directory = await this.directory.current();
    const loaded = await this.database.read(({ cases }) => cases.find(code));
    if (!loaded || !reachOf(principal, directory).includes(loaded.involvedUnitIds)) throw new Problem('case-not-found');
    const file = loaded.state;
    const context = this.commands.contextOf(directory, file, actorOf(principal));
    const actions = availableActions(file, context).map(async (action) => {
      const { name, tone, fields } = ACTION_WORDS[action];
      return { action, name, tone, fields: await Promise.all(fields.map((field) => this.field(action, field, file, context))) };
    });
    return { version: file.version, actions: await Promise.all(actions) };
  }

  private async field(action: CaseAction, words: FieldWords, file: CaseFile, context: DecisionContext): Promise<ActionFieldDto> {
    if (action === 'extend' && words.kind === 'day') return { ...words, ...earliestOf(file, context) };
    const choices = await this.choices(action, words, file, context);
    return choices === null ? { ...words } : { ...words, choices };
  }

  private async choices(action: CaseAction, { kind }: FieldWords, file: CaseFile, context: DecisionContext): Promise<ChoiceDto[] | null> {
    if (kind === 'staff') return this.staffChoices(file, context);
    if (action === 'accept-supplement') return (file.request?.items ?? []).map((item) => ({ value: item, label: item }));
    if (action === 'return-result' && kind === 'choice') return [...DELIVERY_CHOICES];
    const token = kind === 'choice' || kind === 'unit' ? workableToken(file, context, ['task', 'issue']) : null;
    if (token === null || isRefusal(token)) return null;
    return kind === 'unit'
      ? handOverTargets(file, token, context).map(({ code, name }) => ({ value: code, label: name }))
      : returnTargets(file, token, context).map(({ key, name }) => ({ value: key, label: name }));
  }

  private async staffChoices(file: CaseFile, context: DecisionContext): Promise<ChoiceDto[]> {
    const token = leadsOpenStage(file, context);
    if (!token) return [];
    const people = await this.colleagues.inPost(token.unitId, token.post);
    return people.filter(({ id }) => id !== token.assigneeId).map(({ id, name }) => ({ value: id, label: name }));
  }
}

/** The first working day after the day that is promised now. */
function earliestOf(file: CaseFile, { calendarOf }: DecisionContext): { earliest?: string } {
  return file.dueAt === null ? {} : { earliest: calendarOf(file.resolvingAuthorityId).nextWorkingDay(dateOf(file.dueAt)) };
}

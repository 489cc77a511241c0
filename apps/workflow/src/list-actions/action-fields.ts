import { Injectable } from '@nestjs/common';
import { dateOf, fieldOf, getStep, handOverTargets, isStage, returnTargets, type CaseAction, type CaseFile, type DecisionContext, type Step, type Token } from '#domain';
import { Colleagues } from '../colleagues.js';
import { ACTION_WORDS, DATA_FIELD_KINDS, DELIVERY_CHOICES, TOKEN_FIELD, type FieldWords } from './action-words.js';
import type { ActionFieldDto, ChoiceDto } from './list-actions.dto.js';

/** What an action asks for on a case, and what may be chosen. What depends on the open stage is asked once for each stage that would do, with its token. */
@Injectable()
export class ActionFields {
  constructor(private readonly colleagues: Colleagues) {}

  async of(action: CaseAction, file: CaseFile, tokens: readonly Token[], context: DecisionContext): Promise<ActionFieldDto[]> {
    const fields = await Promise.all(ACTION_WORDS[action].fields.map((words) => this.field(action, words, file, tokens, context)));
    return [...(ASKS_DATA.includes(action) ? tokens.flatMap((token) => dataFields(file, token, context)) : []), ...fields.flat()];
  }

  /** Which of several open stages is meant. */
  whichOf(tokens: readonly Token[], { definition, tree }: DecisionContext): ActionFieldDto {
    const choices = tokens.map(({ id, stage, unitId }) => ({ value: String(id), label: `${getStep(definition, stage).name} — ${tree.find(unitId)?.name ?? ''}` }));
    return { ...TOKEN_FIELD, choices };
  }

  private async field(action: CaseAction, words: FieldWords, file: CaseFile, tokens: readonly Token[], context: DecisionContext): Promise<ActionFieldDto[]> {
    if (action === 'extend' && words.kind === 'day') return [{ ...words, ...earliestOf(file, context) }];
    if (action === 'accept-supplement' && words.kind === 'texts') return [{ ...words, choices: (file.request?.items ?? []).map((item) => ({ value: item, label: item })) }];
    if (action === 'return-result' && words.kind === 'choice') return [{ ...words, choices: [...DELIVERY_CHOICES] }];
    const choose = this.chooser(words, file, context);
    if (choose === null) return [{ ...words }];
    return Promise.all(tokens.map(async (token) => ({ ...words, token: token.id, choices: await choose(token) })));
  }

  /** How the choices of a field that differ by stage are found; `null` for a field that is filled in freely. */
  private chooser({ kind }: FieldWords, file: CaseFile, context: DecisionContext): ((token: Token) => Promise<ChoiceDto[]> | ChoiceDto[]) | null {
    switch (kind) {
      case 'staff':
        return (token) => this.staff(token);
      case 'unit':
        return (token) => handOverTargets(file, token, context).map(({ code, name }) => ({ value: code, label: name }));
      case 'choice':
        return (token) => returnTargets(file, token, context).map(({ key, name }) => ({ value: key, label: name }));
      default:
        return null;
    }
  }

  private async staff({ unitId, post, assigneeId }: Token): Promise<ChoiceDto[]> {
    if (post === null) return [];
    const people = await this.colleagues.inPost(unitId, post);
    return people.filter(({ id }) => id !== assigneeId).map(({ id, name }) => ({ value: id, label: name }));
  }
}

/** Actions that carry case data. */
const ASKS_DATA: readonly CaseAction[] = ['advance', 'record-answer'];

function askedBy(step: Step): readonly string[] {
  if (step.kind === 'call') return step.answers;
  return isStage(step) ? (step.asks ?? []) : [];
}

/** The declared data that a step asks for, with what is known of it already. */
function dataFields({ data }: CaseFile, { id, stage }: Token, { definition }: DecisionContext): ActionFieldDto[] {
  return askedBy(getStep(definition, stage)).map((key) => {
    const { name, type, options } = fieldOf(definition, key);
    return {
      name: `data.${key}`,
      label: name,
      kind: DATA_FIELD_KINDS[type],
      required: true,
      token: id,
      ...(options ? { choices: options.map(({ value, label }) => ({ value, label })) } : {}),
      ...(Object.hasOwn(data, key) ? { value: data[key] } : {}),
    };
  });
}

/** The first working day after the day that is promised now. */
function earliestOf(file: CaseFile, { calendarOf }: DecisionContext): { earliest?: string } {
  return file.dueAt === null ? {} : { earliest: calendarOf(file.resolvingAuthorityId).nextWorkingDay(dateOf(file.dueAt)) };
}

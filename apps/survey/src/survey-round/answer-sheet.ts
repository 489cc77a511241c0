import { NOT_APPLICABLE, sheetFaults, type AnswerSheet, type CriterionAnswer, type Questionnaire } from '#domain';
import { Problem, type FieldError } from '#platform';
import type { AnswerDto } from './answer.dto.js';

/** What was sent as a filled-in questionnaire. Throws `invalid-request` with every question that is missing or does not fit. */
export function sheetFrom({ answers, facts = {}, groups = {} }: AnswerDto, questionnaire: Questionnaire): AnswerSheet {
  const misshapen = [...shapeFaults('answers', answers, isAnswer), ...shapeFaults('facts', facts, isText), ...shapeFaults('groups', groups, isText)];
  const sheet = { answers: answers as Record<string, CriterionAnswer>, facts: facts as Record<string, string>, groups: groups as Record<string, string> };
  const errors = misshapen.length > 0 ? misshapen : sheetFaults(questionnaire, sheet);
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  return sheet;
}

function shapeFaults(part: string, values: Readonly<Record<string, unknown>>, fits: (value: unknown) => boolean): FieldError[] {
  return Object.entries(values)
    .filter(([, value]) => !fits(value))
    .map(([key]) => ({ field: `${part}.${key.slice(0, 60)}`, code: 'unfit', message: 'Câu trả lời không có trong phiếu' }));
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'number' || value === NOT_APPLICABLE;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

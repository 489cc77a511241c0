import { LAST_YEAR, dateOf } from '../../libs/domain/src/calendar/instant.js';
import { addDays, yearOf, type PlainDate } from '../../libs/domain/src/calendar/plain-date.js';
import { callToken } from '../../libs/domain/src/case/answer-call.js';
import { ledToken } from '../../libs/domain/src/case/assign-stage.js';
import { fieldOf } from '../../libs/domain/src/case/case-data.js';
import type { CaseFile, Token } from '../../libs/domain/src/case/case-file.js';
import { workableToken } from '../../libs/domain/src/case/complete-stage.js';
import { heldToken, type Actor, type DecisionContext } from '../../libs/domain/src/case/context.js';
import { CASE_ACTIONS, type CaseAction, type CaseCommand } from '../../libs/domain/src/case/decide.js';
import { handOverTargets, handOverToken } from '../../libs/domain/src/case/hand-over.js';
import { isRefusal, refuse, type Refusal } from '../../libs/domain/src/case/refusals.js';
import { returnTargets, returnableToken } from '../../libs/domain/src/case/return-stage.js';
import type { CaseData, DataValue, ProcessDefinition } from '../../libs/domain/src/process/definition.js';
import { getStage, getStep } from '../../libs/domain/src/process/stages.js';
import { SAMPLE_UNITS } from './sample-case.js';
import { peopleIn } from './play-case.js';

/** One of several, by any number. */
export function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

/** Data as a step wants them, each value by any number. */
export function fitData(definition: ProcessDefinition, keys: readonly string[], choice: number, today: PlainDate): CaseData {
  const valueOf = (key: string, number: number): DataValue => {
    const { type, options = [] } = fieldOf(definition, key);
    switch (type) {
      case 'yes-no':
        return number % 2 === 0;
      case 'number':
        return number % 1000;
      case 'date':
        return addDays(today, (number % 12) - 2);
      case 'choice':
        return pick(options, number)?.value ?? '';
      case 'text':
        return pick(['', 'khẩn', 'một ghi chú dài hơn hai mươi chữ'], number) ?? '';
    }
  };
  return Object.fromEntries(keys.map((key, index) => [key, valueOf(key, Math.floor(choice / (index + 1)))]));
}

/** What commands carry whose content nobody looks at. */
const FIELDS = {
  defects: ['Thiếu'],
  reasons: ['Không đủ'],
  note: '',
  reason: 'Lý do',
  legalGround: 'Điều 1',
  into: { caseId: 'case-2', code: 'H99-2' },
  as: { caseId: 'case-3', code: 'H99-3' },
  items: ['Giấy A'],
  received: ['Giấy A'],
  agrees: true,
  text: 'Ý kiến',
  amount: 150_000,
  receiptNumber: 'BL-1',
  documentNumber: '1',
  title: 'Kết quả',
  signedBy: 'Lãnh đạo',
  recipient: 'Người nhận',
  method: 'counter',
} as const;

/** A command of each action that is as good as any where the action is not offered. */
export const PLAIN = Object.fromEntries(CASE_ACTIONS.map((action) => [action, { ...FIELDS, action }])) as unknown as Readonly<Record<CaseAction, CaseCommand>>;

/** A command that must be accepted where the action is offered: it chooses among what the guards' own questions answer. */
export function fitCommand(action: CaseAction, file: CaseFile, context: DecisionContext, choice: number): CaseCommand {
  return { ...FIELDS, action, token: context.token, ...chosen(action, file, context, choice) } as CaseCommand;
}

function chosen(action: CaseAction, file: CaseFile, context: DecisionContext, choice: number): object {
  const { definition, now } = context;
  switch (action) {
    case 'advance':
      return { data: at(workableToken(file, context, ['task']), ({ stage }) => fitData(definition, getStage(definition, stage).asks ?? [], choice, dateOf(now))) ?? {} };
    case 'record-answer':
      return { data: at(callToken(file, context), ({ stage }) => fitData(definition, answersOf(definition, stage), choice, dateOf(now))) ?? {} };
    case 'give-opinion':
      return { agrees: choice % 3 > 0 };
    case 'return':
      return { to: at(returnableToken(file, context), (token) => pick(returnTargets(file, token, context), choice)?.key) ?? definition.first };
    case 'hand-over':
      return { toUnitId: at(handOverToken(file, context), (token) => pick(handOverTargets(file, token, context), choice)?.id) ?? pick(SAMPLE_UNITS, choice)?.id };
    case 'assign':
      return { assignee: at(ledToken(file, context), (token) => colleague(token, choice)) ?? NOBODY };
    case 'delegate':
      return { assignee: at(heldToken(file, context, assigned), (token) => colleague(token, choice)) ?? NOBODY };
    case 'extend':
      return { newDueDate: newDueDate(file, context, choice) };
    default:
      return {};
  }
}

function answersOf(definition: ProcessDefinition, key: string): readonly string[] {
  const step = getStep(definition, key);
  return step.kind === 'call' ? step.answers : [];
}

const NOBODY = { id: 'x', name: 'x', posts: [] };

function at<Answer>(found: Token | Refusal | undefined, answer: (token: Token) => Answer): Answer | undefined {
  return found === undefined || isRefusal(found) ? undefined : answer(found);
}

function assigned({ assigneeId }: Token): Refusal | null {
  return assigneeId === null ? refuse('not-assigned') : null;
}

function colleague({ post, unitId, assigneeId }: Token, choice: number): Pick<Actor, 'name' | 'posts'> & { readonly id: string } {
  const others = post === null ? [] : peopleIn(post, unitId).filter(({ id }) => id !== assigneeId);
  const { id, name, posts } = pick(others, choice) ?? NOBODY;
  return { id: id ?? 'x', name, posts };
}

function newDueDate({ dueAt, resolvingAuthorityId }: CaseFile, { calendarOf, now }: DecisionContext, choice: number): PlainDate {
  const day = addDays(dateOf(dueAt ?? now), 1 + (choice % 20));
  return yearOf(day) >= LAST_YEAR ? day : calendarOf(resolvingAuthorityId).workingDayOnOrAfter(day);
}

import type { SurveyHead, SurveyPoint } from './survey.js';

/** One answer of a question in which an answer is chosen. */
export interface QuestionChoice {
  readonly key: string;
  readonly label: string;
}

/** A question with answers to choose from, that is counted and not scored. */
export interface ChoiceQuestion {
  readonly key: string;
  readonly question: string;
  readonly choices: readonly QuestionChoice[];
}

/** One criterion (tiêu chí) of a questionnaire. */
export interface Criterion {
  readonly key: string;
  readonly question: string;
  /** May be answered with "không áp dụng", or passed over: not everybody has met with it. */
  readonly skippable: boolean;
}

/** A factor (yếu tố) with its criteria. */
export interface Factor {
  readonly key: string;
  readonly name: string;
  readonly criteria: readonly Criterion[];
}

/** A version of a questionnaire (phiếu khảo sát) on the five-point scale, as data. */
export interface Questionnaire extends SurveyHead {
  readonly kind: 'questionnaire';
  /** What of the words still has to be compared with the official text, if anything. */
  readonly review: string | null;
  readonly introduction: string;
  readonly scale: readonly SurveyPoint[];
  /** What somebody chooses for whom a skippable criterion does not apply. */
  readonly notApplicable: string;
  readonly factors: readonly Factor[];
  /** What only the applicant knows of the case: trips, bodies, conduct. Everything here may be passed over. */
  readonly facts: readonly ChoiceQuestion[];
  /** Who answers (nhóm người trả lời): by these groups results are split. Everything here may be passed over. */
  readonly groups: readonly ChoiceQuestion[];
  readonly comment: string;
  /** Results of fewer answers are not shown: they would tell who answered what. */
  readonly smallestCell: number;
  /** Calendar days after the invitation at which whoever has not answered is reminded; as many reminders as days. */
  readonly remindAfterDays: readonly number[];
}

/** What is stored for a criterion that does not apply. */
export const NOT_APPLICABLE = 'not-applicable';

/** An answer to a criterion: 1 to 5, or that it does not apply. A criterion that was passed over has none. */
export type CriterionAnswer = number | typeof NOT_APPLICABLE;

/** A filled-in questionnaire. */
export interface AnswerSheet {
  readonly answers: Readonly<Record<string, CriterionAnswer>>;
  /** Question key → key of the choice. */
  readonly facts: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
}

/** What is wrong with a filled-in questionnaire; `field` names the question as `answers.<key>`, `facts.<key>` or `groups.<key>`. */
export interface SheetFault {
  readonly field: string;
  readonly code: 'missing' | 'unknown' | 'unfit';
  readonly message: string;
}

/** Every criterion of a questionnaire in the order of its factors. */
export function criteriaOf({ factors }: Pick<Questionnaire, 'factors'>): Criterion[] {
  return factors.flatMap(({ criteria }) => criteria);
}

/** Everything that keeps a filled-in questionnaire from being taken; empty when it may be. */
export function sheetFaults(questionnaire: Questionnaire, { answers, facts, groups }: AnswerSheet): SheetFault[] {
  const criteria = criteriaOf(questionnaire);
  return [
    ...criteria.flatMap((criterion) => criterionFault(criterion, answers[criterion.key])),
    ...unknownKeys('answers', Object.keys(answers), criteria),
    ...choiceFaults('facts', questionnaire.facts, facts),
    ...choiceFaults('groups', questionnaire.groups, groups),
  ];
}

function criterionFault({ key, skippable }: Criterion, answer: CriterionAnswer | undefined): SheetFault[] {
  const field = `answers.${key}`;
  if (answer === undefined) return skippable ? [] : [{ field, code: 'missing', message: 'Hãy chọn một mức hài lòng cho câu này' }];
  const fits = answer === NOT_APPLICABLE ? skippable : Number.isInteger(answer) && answer >= 1 && answer <= 5;
  return fits ? [] : [{ field, code: 'unfit', message: skippable ? 'Phải là mức từ 1 đến 5, hoặc không áp dụng' : 'Phải là mức từ 1 đến 5' }];
}

function choiceFaults(part: 'facts' | 'groups', questions: readonly ChoiceQuestion[], given: Readonly<Record<string, string>>): SheetFault[] {
  const unfit = questions.filter(({ key, choices }) => given[key] !== undefined && !choices.some((choice) => choice.key === given[key]));
  return [...unfit.map(({ key }): SheetFault => ({ field: `${part}.${key}`, code: 'unfit', message: 'Câu trả lời không có trong phiếu' })), ...unknownKeys(part, Object.keys(given), questions)];
}

function unknownKeys(part: string, given: readonly string[], known: readonly { readonly key: string }[]): SheetFault[] {
  return given.filter((key) => !known.some((question) => question.key === key)).map((key) => ({ field: `${part}.${key}`, code: 'unknown', message: `Phiếu không có câu hỏi “${key}”` }));
}

import { isPlainDate } from '../../calendar/plain-date.js';
import { duplicates, type DefinitionFault } from '../../process/definition-fault.js';
import type { AssessmentSurvey, ClassBound } from './assessment.js';
import { criteriaOf, type Questionnaire } from './questionnaire.js';
import type { SurveyHead } from './survey.js';

/** SIPAS asks 19 criteria of five factors, so many of each (QĐ 1001/QĐ-BNV). */
const SIPAS_CRITERIA = [4, 4, 5, 3, 3];
/** The nine indicators of TT 01/2018/TT-VPCP. */
const INDICATORS = 9;
/** Below it a cell tells of single people. */
const LEAST_CELL = 3;

type Add = (code: string, member: string, message: string) => void;

/** Everything that keeps a version of the SIPAS questionnaire from being published; empty when it may be. */
export function checkQuestionnaire(survey: Questionnaire): DefinitionFault[] {
  const { scale, factors, facts, groups, smallestCell, remindAfterDays } = survey;
  const { faults, add } = faultsOf(survey);
  checkDates(survey, add);
  if (scale.map((point) => point.value).join() !== '1,2,3,4,5') add('scale-unfit', 'scale', 'Thang điểm phải là 1 đến 5, xếp từ thấp đến cao.');
  if (factors.map(({ criteria }) => criteria.length).join() !== SIPAS_CRITERIA.join()) add('factors-unfit', 'factors', `Phải có năm yếu tố SIPAS với ${SIPAS_CRITERIA.join(', ')} tiêu chí.`);
  const keys = [...duplicates(factors.map(({ key }) => key)), ...duplicates(criteriaOf(survey).map(({ key }) => key)), ...duplicates([...facts, ...groups].map(({ key }) => key))];
  if (keys.length > 0) add('key-duplicate', 'factors', `Mã bị trùng: ${keys.join(', ')}.`);
  for (const { key, choices } of [...facts, ...groups]) {
    if (choices.length < 2 || duplicates(choices.map((choice) => choice.key)).length > 0) add('choices-unfit', key, 'Câu hỏi chọn phải có ít nhất hai câu trả lời, mã không trùng.');
  }
  if (!Number.isInteger(smallestCell) || smallestCell < LEAST_CELL) add('cell-unfit', 'smallestCell', `Nhóm nhỏ nhất được công bố phải từ ${LEAST_CELL} phiếu.`);
  if (!remindAfterDays.every((days, index) => Number.isInteger(days) && days > (remindAfterDays[index - 1] ?? 0))) add('reminders-unfit', 'remindAfterDays', 'Số ngày nhắc phải nguyên và tăng dần.');
  return faults;
}

/** Everything that keeps a version of the assessment of case handling from being published; empty when it may be. */
export function checkAssessment(survey: AssessmentSurvey): DefinitionFault[] {
  const { indicators, officer, unit } = survey;
  const { faults, add } = faultsOf(survey);
  checkDates(survey, add);
  const numbers = indicators.map(({ number }) => number);
  if (numbers.join() !== Array.from({ length: INDICATORS }, (_, index) => index + 1).join()) add('indicators-unfit', 'indicators', `Phải có đủ ${INDICATORS} chỉ số, đánh số từ 1.`);
  for (const [part, total] of Object.entries({ officer, unit })) {
    if (total.indicators.some((number) => !numbers.includes(number)) || new Set(total.indicators).size !== total.indicators.length) add('indicators-unfit', part, 'Tổng điểm phải gồm các chỉ số có trong phiếu, mỗi chỉ số một lần.');
    if (!fallToNothing(total.classes)) add('classes-unfit', part, 'Các mức phải xếp từ cao đến thấp, mức cuối từ 0 điểm.');
  }
  const { contacts, petitions, online } = survey.scales;
  if (contacts.full > contacts.half || petitions.fullPercent < petitions.halfPercent || online.fullPercent < online.halfPercent) add('scales-unfit', 'scales', 'Ngưỡng 2 điểm phải khó hơn ngưỡng 1 điểm.');
  return faults;
}

function fallToNothing(classes: readonly ClassBound[]): boolean {
  return classes.at(-1)?.atLeast === 0 && classes.every(({ atLeast }, index) => index === 0 || atLeast < (classes[index - 1]?.atLeast ?? 0));
}

function checkDates({ validFrom, validTo }: SurveyHead, add: Add): void {
  if (!isPlainDate(validFrom)) add('date-invalid', 'validFrom', `Ngày “${validFrom}” không hợp lệ.`);
  if (validTo !== null && (!isPlainDate(validTo) || validTo < validFrom)) add('date-invalid', 'validTo', `Ngày “${validTo}” không hợp lệ hoặc trước ngày hiệu lực.`);
}

function faultsOf({ code }: SurveyHead): { readonly faults: DefinitionFault[]; readonly add: Add } {
  const faults: DefinitionFault[] = [];
  return { faults, add: (fault, member, message) => faults.push({ code: fault, place: `surveys.${code}.${member}`, message }) };
}

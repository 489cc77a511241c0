import { isPlainDate, type PlainDate } from '../../calendar/plain-date.js';
import { duplicates, type DefinitionFault } from '../../process/definition-fault.js';
import type { AssessmentSurvey } from './assessment.js';
import { checkAssessment, checkQuestionnaire } from './check-questionnaire.js';
import type { Questionnaire } from './questionnaire.js';
import { quickSurvey, type FirstQuickSurvey, type QuickSurvey, type SurveyHead, type SurveyKind } from './survey.js';

/** A version of a survey of any kind and schema. */
export type SurveyDefinition = FirstQuickSurvey | QuickSurvey | Questionnaire | AssessmentSurvey;

/** SIPAS has five factors (QĐ 1001/QĐ-BNV); the quick rating asks one question of each, so that both can be compared. */
const FACTORS = 5;
/** Who is asked more often than this is harassed. */
const MOST_REMINDERS = 2;
/** An invitation is open for 30 days: nobody is reminded of one that has ended. */
const LAST_REMINDER = 29;
/** Below it a cell tells of single people. */
const LEAST_CELL = 3;

/** Everything that keeps a version of the quick rating from being published; empty when it may be. */
function checkQuickSurvey(survey: FirstQuickSurvey | QuickSurvey): DefinitionFault[] {
  const { code, validFrom, validTo, scale, criteria, reasons, reasonsAtMost } = survey;
  const faults: DefinitionFault[] = [];
  const add = (fault: string, member: string, message: string) => faults.push({ code: fault, place: `surveys.${code}.${member}`, message });
  if (scale.map((point) => point.value).join() !== '1,2,3,4,5') add('scale-unfit', 'scale', 'Thang điểm phải là 1 đến 5, xếp từ thấp đến cao.');
  if (new Set(criteria.map((criterion) => criterion.factor)).size !== FACTORS) add('factors-unfit', 'criteria', 'Phải hỏi đủ năm yếu tố SIPAS.');
  const keys = duplicates([...criteria, ...reasons].map(({ key }) => key));
  if (keys.length > 0) add('key-duplicate', 'criteria', `Mã bị trùng: ${keys.join(', ')}.`);
  if (!isPlainDate(validFrom)) add('date-invalid', 'validFrom', `Ngày “${validFrom}” không hợp lệ.`);
  if (validTo !== null && (!isPlainDate(validTo) || validTo < validFrom)) add('date-invalid', 'validTo', `Ngày “${validTo}” không hợp lệ hoặc trước ngày hiệu lực.`);
  if (reasons.length === 0 || reasonsAtMost < 1 || reasonsAtMost >= scale.length) add('reasons-unfit', 'reasons', 'Lý do chỉ hỏi khi điểm thấp và phải có danh sách.');
  return [...faults, ...checkConduct(quickSurvey(survey))];
}

function checkConduct({ code, remindAfterDays, smallestCell, burst }: QuickSurvey): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const add = (fault: string, member: string, message: string) => faults.push({ code: fault, place: `surveys.${code}.${member}`, message });
  const rising = remindAfterDays.every((days, index) => Number.isInteger(days) && days > (remindAfterDays[index - 1] ?? 0) && days <= LAST_REMINDER);
  if (!rising || remindAfterDays.length > MOST_REMINDERS) {
    add('reminders-unfit', 'remindAfterDays', `Nhắc không quá ${MOST_REMINDERS} lần, sau số ngày tăng dần, chậm nhất ngày thứ ${LAST_REMINDER}.`);
  }
  if (!Number.isInteger(smallestCell) || smallestCell < LEAST_CELL) add('cell-unfit', 'smallestCell', `Nhóm nhỏ nhất được công bố phải từ ${LEAST_CELL} phiếu.`);
  if (!(burst.answers >= 2 && burst.minutes >= 1 && burst.minutes <= 1440)) add('burst-unfit', 'burst', 'Đánh giá dồn dập là từ 2 phiếu trở lên trong 1 đến 1440 phút.');
  return faults;
}

/** Everything that keeps a version of any survey from being published, by the rules of its kind. */
export function checkSurvey(survey: SurveyDefinition): DefinitionFault[] {
  if (survey.schema === 1 || survey.kind === 'quick') return checkQuickSurvey(survey);
  return survey.kind === 'questionnaire' ? checkQuestionnaire(survey) : checkAssessment(survey);
}

/** A version that is published, as its successor is held against it. */
export interface PublishedHead {
  readonly version: number;
  readonly validFrom: PlainDate;
  readonly kind: SurveyKind;
}

/** Why a version cannot follow those of its code that are published; empty when it can: of the same kind, numbered without gaps, each valid after the one before. */
export function checkSuccession({ code, version, kind, validFrom }: SurveyHead, published: readonly PublishedHead[]): DefinitionFault[] {
  const last = published.reduce<PublishedHead | undefined>((latest, item) => (latest && latest.version > item.version ? latest : item), undefined);
  const place = `surveys.${code}`;
  const next = (last?.version ?? 0) + 1;
  if (version !== next) return [{ code: 'version-order', place: `${place}.version`, message: `Phiên bản tiếp theo của ${code} phải là ${next}.` }];
  if (last && last.kind !== kind) return [{ code: 'kind-changed', place: `${place}.kind`, message: 'Một phiếu không đổi loại; hãy đặt mã khác.' }];
  if (last && validFrom <= last.validFrom) return [{ code: 'version-order', place: `${place}.validFrom`, message: `Phiên bản ${version} phải có hiệu lực sau phiên bản ${last.version} (${last.validFrom}).` }];
  return [];
}

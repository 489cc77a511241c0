import { duplicates, isPlainDate, type DefinitionFault } from '#domain';
import type { SurveyRecord } from './records.js';

/** SIPAS has five factors (QĐ 1001/QĐ-BNV); the quick survey asks one question of each. */
const FACTORS = 5;

/** Everything wrong with a survey version. */
export function checkSurvey(survey: SurveyRecord): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const add = (code: string, message: string) => faults.push({ code, place: `surveys.${survey.code}`, message });
  if (survey.scale.map((point) => point.value).join() !== '1,2,3,4,5') add('scale-unfit', 'Thang điểm phải là 1 đến 5, xếp từ thấp đến cao.');
  if (new Set(survey.criteria.map((criterion) => criterion.factor)).size !== FACTORS) add('factors-unfit', 'Phải hỏi đủ năm yếu tố SIPAS.');
  const keys = duplicates([...survey.criteria, ...survey.reasons].map(({ key }) => key));
  if (keys.length > 0) add('key-duplicate', `Mã bị trùng: ${keys.join(', ')}.`);
  if (!isPlainDate(survey.validFrom)) add('date-invalid', `Ngày “${survey.validFrom}” không hợp lệ.`);
  if (survey.reasons.length === 0 || survey.reasonsAtMost < 1 || survey.reasonsAtMost >= survey.scale.length) add('reasons-unfit', 'Lý do chỉ hỏi khi điểm thấp và phải có danh sách.');
  return faults;
}

import { surveyKind, type AssessmentSurvey, type PlainDate } from '#domain';
import { Problem, type DirectorySnapshot } from '#platform';

/** The assessment that holds on a day: of those in force the one that began last. Throws `not-found` where none does. */
export function assessmentOn({ surveys }: DirectorySnapshot, day: PlainDate): AssessmentSurvey {
  const all = surveys.filter(({ body }) => surveyKind(body) === 'assessment').map(({ body }) => body as unknown as AssessmentSurvey);
  const holding = all.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
  const found = holding.sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.version - b.version)).at(-1);
  if (!found) throw new Problem('not-found', { detail: 'Kỳ này chưa có bộ chỉ số đánh giá nào có hiệu lực.' });
  return found;
}

import { quickSurvey, type QuickSurvey } from '#domain';
import { Problem, type DirectorySnapshot, type FieldError } from '#platform';

interface Choice {
  readonly key: string;
  readonly text: string;
}

/** A survey version as pages and answers need it. */
export interface SurveyForm {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly overall: string;
  readonly words: readonly string[];
  readonly criteria: readonly Choice[];
  readonly reasonsAtMost: number;
  readonly reasons: readonly Choice[];
}

/** The version of a survey that an invitation was written for, whatever is in force today. @throws Error when it was never published. */
export function askedSurvey(directory: DirectorySnapshot, code: string, version: number): QuickSurvey {
  const published = directory.surveys.find((survey) => survey.code === code && survey.version === version);
  if (!published) throw new Error(`Survey ${code} version ${version} is not published`);
  return quickSurvey(published.body as unknown as QuickSurvey);
}

/** A survey as it is shown. */
export function surveyForm({ code, version, name, overall, scale, criteria, reasonsAtMost, reasons }: QuickSurvey): SurveyForm {
  return {
    code,
    version,
    name,
    overall,
    words: scale.map(({ label }) => label),
    criteria: criteria.map(({ key, question }) => ({ key, text: question })),
    reasonsAtMost,
    reasons: reasons.map(({ key, label }) => ({ key, text: label })),
  };
}

/** Keys of criteria and reasons that a survey does not have. */
export function unknownKeys(field: string, keys: readonly string[], known: readonly { readonly key: string }[]): FieldError[] {
  return keys.filter((key) => !known.some((choice) => choice.key === key)).map((key) => ({ field, code: 'unknown', message: `Phiếu không có mục “${key}”` }));
}

/** @throws Problem `invalid-request` when there are any. */
export function refuseUnknown(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
}

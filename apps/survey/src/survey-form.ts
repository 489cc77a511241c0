import type { DirectorySnapshot } from '#platform';

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

/** A published survey's content, as the catalogue checks it before it is published. */
interface SurveyBody {
  readonly name: string;
  readonly overall: string;
  readonly scale: readonly { readonly label: string }[];
  readonly criteria: readonly { readonly key: string; readonly question: string }[];
  readonly reasonsAtMost: number;
  readonly reasons: readonly { readonly key: string; readonly label: string }[];
}

/** The version of a survey that an invitation was written for, whatever is in force today. @throws Error when it was never published. */
export function surveyForm(directory: DirectorySnapshot, code: string, version: number): SurveyForm {
  const published = directory.surveys.find((survey) => survey.code === code && survey.version === version);
  if (!published) throw new Error(`Survey ${code} version ${version} is not published`);
  const body = published.body as unknown as SurveyBody;
  return {
    code,
    version,
    name: body.name,
    overall: body.overall,
    words: body.scale.map(({ label }) => label),
    criteria: body.criteria.map(({ key, question }) => ({ key, text: question })),
    reasonsAtMost: body.reasonsAtMost,
    reasons: body.reasons.map(({ key, label }) => ({ key, text: label })),
  };
}

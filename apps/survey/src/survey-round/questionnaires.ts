import { surveyKind, type PlainDate, type Questionnaire } from '#domain';
import type { DirectorySnapshot } from '#platform';

/** A published questionnaire. @throws Error when it was never published. */
export function questionnaireOf({ surveys }: DirectorySnapshot, code: string, version: number): Questionnaire {
  const published = surveys.find((survey) => survey.code === code && survey.version === version);
  if (!published || surveyKind(published.body) !== 'questionnaire') throw new Error(`Questionnaire ${code} version ${version} is not published`);
  return published.body as unknown as Questionnaire;
}

/** The questionnaire that rounds use from a day on: of those in force the one that began last; `undefined` where none is. */
export function questionnaireOn({ surveys }: DirectorySnapshot, day: PlainDate): Questionnaire | undefined {
  const all = surveys.filter(({ body }) => surveyKind(body) === 'questionnaire').map(({ body }) => body as unknown as Questionnaire);
  return all.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)).sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.version - b.version)).at(-1);
}

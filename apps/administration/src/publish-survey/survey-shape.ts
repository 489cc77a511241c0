import { SURVEY_KINDS, SURVEY_SCHEMAS, type SurveyDefinition, type SurveyHead } from '#domain';
import { Problem } from '#platform';
import { composedIn, shapeCheck } from '../json-shape.js';

/** A survey that may be published over HTTP: of today's schema. */
export type NewSurvey = Extract<SurveyDefinition, SurveyHead>;

const SHAPES = new Map<string, ReturnType<typeof shapeCheck>>(SURVEY_KINDS.map((kind) => [kind, shapeCheck(SURVEY_SCHEMAS[kind], { allowUnionTypes: true })]));

/** A body as a survey of the schema of its kind; every fault of its shape is named by its place. */
export function surveyIn(body: unknown): NewSurvey {
  const composed = composedIn(body);
  const faultsOfSchema = SHAPES.get(kindOf(composed));
  if (faultsOfSchema === undefined) throw new Problem('invalid-request', { errors: [{ field: 'kind', code: 'enum', message: `Phải là một trong: ${SURVEY_KINDS.join(', ')}` }] });
  const errors = faultsOfSchema(composed);
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  return composed as NewSurvey;
}

function kindOf(body: unknown): string {
  const { kind } = (body ?? {}) as { readonly kind?: unknown };
  return String(kind);
}

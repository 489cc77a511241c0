import { Ajv2020 } from 'ajv/dist/2020.js';
import { SURVEY_KINDS, SURVEY_SCHEMAS, type SurveyDefinition, type SurveyHead, type SurveyKind } from '#domain';
import { Problem } from '#platform';
import { composedIn, plainFaults } from '../json-shape.js';

/** A survey that may be published over HTTP: of today's schema. */
export type NewSurvey = Extract<SurveyDefinition, SurveyHead>;

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const SHAPES = Object.fromEntries(SURVEY_KINDS.map((kind) => [kind, ajv.compile<NewSurvey>(SURVEY_SCHEMAS[kind])])) as unknown as Readonly<Record<SurveyKind, ReturnType<typeof ajv.compile<NewSurvey>>>>;

/** A body as a survey of the schema of its kind; every fault of its shape is named by its place. */
export function surveyIn(body: unknown): NewSurvey {
  const composed = composedIn(body);
  const kind = kindOf(composed);
  if (kind === undefined) throw new Problem('invalid-request', { errors: [{ field: 'kind', code: 'enum', message: `Phải là một trong: ${SURVEY_KINDS.join(', ')}` }] });
  const isShaped = SHAPES[kind];
  if (!isShaped(composed)) throw new Problem('invalid-request', { errors: plainFaults(isShaped.errors ?? []) });
  return composed as NewSurvey;
}

function kindOf(body: unknown): SurveyKind | undefined {
  const { kind } = (body ?? {}) as { readonly kind?: unknown };
  return SURVEY_KINDS.find((known) => known === kind);
}

import { PROCESS_SCHEMA, type ProcessDefinition } from '#domain';
import { Problem, type FieldError } from '#platform';
import { composedIn, shapeCheck } from '../json-shape.js';

/** More than any process of the catalogue by far; what checks a process walks it many times over. */
const MOST_STEPS = 300;
const MOST_FIELDS = 100;
const HIGHEST_VERSION = 1_000_000;

// What a step requires stands apart from what each kind of it is.
const faultsOfSchema = shapeCheck(PROCESS_SCHEMA, { strictRequired: false });

/** A body as a definition of the published schema; every fault of its shape is named by its place (`stages[2].limit.value`). */
export function processIn(body: unknown): ProcessDefinition {
  const composed = composedIn(body);
  const errors = shapeFaults(composed);
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  return composed as ProcessDefinition;
}

/** What keeps a body from being a definition; empty when nothing does. */
export function shapeFaults(body: unknown): FieldError[] {
  const sizes = sizeFaults(body);
  return sizes.length > 0 ? sizes : faultsOfSchema(body);
}

function sizeFaults(body: unknown): FieldError[] {
  const { stages, data, version } = (body ?? {}) as { readonly stages?: unknown; readonly data?: unknown; readonly version?: unknown };
  const high = typeof version === 'number' && version > HIGHEST_VERSION ? [{ field: 'version', code: 'maximum', message: `Không được lớn hơn ${HIGHEST_VERSION}` }] : [];
  return [...tooMany('stages', stages, MOST_STEPS), ...tooMany('data', data, MOST_FIELDS), ...high];
}

function tooMany(field: string, list: unknown, most: number): FieldError[] {
  return Array.isArray(list) && list.length > most ? [{ field, code: 'maxItems', message: `Không được quá ${most} mục` }] : [];
}

import { INDICATOR_SET_SCHEMA, type IndicatorSet } from '#domain';
import { Problem, type FieldError } from '#platform';
import { composedIn, shapeCheck } from '../json-shape.js';

/** More than any index of the ministries by far. */
const MOST_GROUPS = 50;
const MOST_INDICATORS = 200;
const HIGHEST_VERSION = 1_000_000;

const faultsOfSchema = shapeCheck(INDICATOR_SET_SCHEMA, { strictRequired: false, allowUnionTypes: true });

/** A body as an indicator set of the published schema; every fault of its shape is named by its place (`groups[0].indicators[1].points.max`). */
export function indicatorSetIn(body: unknown): IndicatorSet {
  const composed = composedIn(body);
  const sizes = sizeFaults(composed);
  const errors = sizes.length > 0 ? sizes : faultsOfSchema(composed);
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  return composed as IndicatorSet;
}

function sizeFaults(body: unknown): FieldError[] {
  const { groups, version } = (body ?? {}) as { readonly groups?: unknown; readonly version?: unknown };
  const high = typeof version === 'number' && version > HIGHEST_VERSION ? [{ field: 'version', code: 'maximum', message: `Không được lớn hơn ${HIGHEST_VERSION}` }] : [];
  if (!Array.isArray(groups)) return high;
  const many = groups.flatMap((group: unknown, index) => tooMany(`groups[${index}].indicators`, (group as { readonly indicators?: unknown } | null)?.indicators, MOST_INDICATORS));
  return [...tooMany('groups', groups, MOST_GROUPS), ...many, ...high];
}

function tooMany(field: string, list: unknown, most: number): FieldError[] {
  return Array.isArray(list) && list.length > most ? [{ field, code: 'maxItems', message: `Không được quá ${most} mục` }] : [];
}

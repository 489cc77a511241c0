import { isStage, unitRolesOf, type ProcessDefinition, type Step } from '#domain';

type Members = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isListOf = (value: unknown, fits: (item: unknown) => boolean): value is readonly unknown[] => Array.isArray(value) && value.every(fits);
const isLimit = (value: unknown): boolean => isGroup(value) && typeof value['value'] === 'number' && isText(value['unit']);
const maybe = (value: unknown, fits: (value: unknown) => boolean): boolean => value === undefined || fits(value);
const orNull = (fits: (value: unknown) => boolean) => (value: unknown): boolean => value === null || fits(value);
const isUnit = (value: unknown): boolean => isText(value) || isListOf(value, isText);
const isReturn = (value: unknown): boolean => isText(value) || (isGroup(value) && isText(value['to']));

/** What of each kind of step a table reads; what else stands in it is kept as it is. */
const STEPS: Readonly<Record<Step['kind'], (step: Members) => boolean>> = {
  task: isStageLike,
  consult: isStageLike,
  issue: isStageLike,
  return: isStageLike,
  wait: ({ until, next }) => isText(next) && isGroup(until) && (isText(until['data']) || isLimit(until['limit'])),
  call: ({ limit, next }) => isText(next) && maybe(limit, orNull(isLimit)),
  choice: ({ ways, otherwise }) => isText(otherwise) && isListOf(ways, (way) => isGroup(way) && isText(way['name']) && isText(way['when']) && isText(way['next'])),
  fork: ({ branches, join }) => isText(join) && isListOf(branches, (branch) => isGroup(branch) && isText(branch['key']) && isText(branch['name']) && isText(branch['next']) && maybe(branch['limit'], orNull(isLimit))),
  join: ({ next }) => isText(next),
};

/** A drawing may have left unit, post, limit and product open. */
function isStageLike({ unit, post, limit, next, product, returnsTo }: Members): boolean {
  return maybe(unit, isUnit) && maybe(post, isText) && maybe(limit, orNull(isLimit)) && maybe(product, isText) && maybe(next, orNull(isText)) && maybe(returnsTo, (list) => isListOf(list, isReturn));
}

/** Can a table show and change this step without losing anything of it? */
function isStepLike(value: unknown): value is Step {
  return isGroup(value) && isText(value['key']) && value['key'] !== '' && isText(value['name']) && isText(value['kind']) && value['kind'] in STEPS && STEPS[value['kind'] as Step['kind']](value);
}

/** A body that a table can show, whole or not; `null` where only its text can be changed. */
export function readDefinition(body: unknown): ProcessDefinition | null {
  if (!isGroup(body) || !isListOf(body['stages'], isStepLike) || !isText(body['first']) || !maybe(body['data'], Array.isArray)) return null;
  const { stages } = body as unknown as ProcessDefinition;
  return new Set(stages.map(({ key }) => key)).size === stages.length ? (body as unknown as ProcessDefinition) : null;
}

/** Is everything there that the checks of the domain read? What is not, the system names by its place. */
export function isWhole(definition: ProcessDefinition): boolean {
  const { code, procedureCode, name, validFrom, version, schema, data = [], stages } = definition as unknown as Members & { readonly data?: readonly unknown[]; readonly stages: readonly Step[] };
  const fields = data.every((field) => isGroup(field) && isText(field['key']) && isText(field['name']) && isText(field['type']) && maybe(field['options'], (list) => isListOf(list, isGroup)));
  return [code, procedureCode, name, validFrom].every(isText) && typeof version === 'number' && typeof schema === 'number' && fields && stages.every(isWholeStep);
}

function isWholeStep(step: Step): boolean {
  const members = step as unknown as Members;
  if (isStage(step)) return isUnit(members['unit']) && unitRolesOf(step).length > 0 && isText(members['post']) && members['limit'] !== undefined && members['next'] !== undefined && Array.isArray(members['returnsTo']) && maybe(members['asks'], (list) => isListOf(list, isText)) && maybe(members['handOver'], (given) => isGroup(given) && isLimit(given['limit']));
  if (step.kind === 'call') return isText(members['service']) && isListOf(members['sends'], isText) && isListOf(members['answers'], isText) && members['limit'] !== undefined;
  if (step.kind === 'fork') return step.branches.every(({ limit }) => limit !== undefined);
  return step.kind !== 'join' || isText(members['rule']) || typeof members['rule'] === 'number';
}

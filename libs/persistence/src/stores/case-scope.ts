import { statement, type Statement } from '../sql.js';

/** Which cases somebody's lists and figures are about. Worked out by the platform from posts and a chosen unit. */
export interface CaseScope {
  /** Province authorities of the units: the first key of every big index. */
  readonly rootIds: readonly string[];
  readonly unitIds: readonly string[];
  /** Departments that were chosen themselves: a department neither receives nor resolves, so its cases are those with a stage in it. */
  readonly departmentIds: readonly string[];
}

/** Values of a scope, in the order in which `countedCases` takes them. */
export function scopeValues({ rootIds, unitIds, departmentIds }: CaseScope): [readonly string[], readonly string[], readonly string[]] {
  return [rootIds, unitIds, departmentIds];
}

/** Units from which on a scope is so wide that a province's cases are read in their order, instead of those of the units. */
const WIDE = 13;

/** Is a scope so wide? */
export function isWide({ unitIds }: CaseScope): boolean {
  return unitIds.length >= WIDE;
}

/**
 * `c` (case_file) of few units: whoever receives, resolves or works on a case is among those involved in it, for which
 * there is an index; it must come first (OFFSET 0). `units` is the parameter of the scope's units.
 */
export function casesOfFew(units: string): string {
  return `(SELECT i.* FROM case_file i WHERE i.involved_unit_ids && ${units}::uuid[] OFFSET 0) c`;
}

/** A statement over cases in two ways, for scopes of few units and for wide ones; `units` as above. */
export function statementOfScope(name: string, units: string, text: (cases: string) => string): (scope: CaseScope) => Statement {
  const [few, wide] = [statement(`${name}-few`, text(casesOfFew(units))), statement(`${name}-wide`, text('case_file c'))];
  return (scope) => (isWide(scope) ? wide : few);
}

/**
 * Condition for the cases that figures count, each once; parameters `first` to `first + 2` are `scopeValues`. On `c`
 * (case_file), or on another row that bears a case's `id`, province and units. Lists of units are subqueries, which are
 * hashed whatever the plan: a long array would be walked for every row.
 */
export function countedCases(first: number, row = 'c', id = 'id'): string {
  const [roots, units, departments] = [`$${first}::uuid[]`, `(SELECT unnest($${first + 1}::uuid[]))`, `$${first + 2}::uuid[]`];
  return `${row}.root_id = ANY (${roots}) AND (${row}.receiving_unit_id IN ${units} OR ${row}.resolving_authority_id IN ${units}
    OR (cardinality(${departments}) > 0 AND EXISTS (SELECT 1 FROM case_stage d WHERE d.case_id = ${row}.${id} AND d.unit_id = ANY (${departments}))))`;
}

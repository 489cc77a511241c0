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

/** Condition on `c` (case_file) for the cases that figures count, each once; parameters `first` to `first + 2` are `scopeValues`. */
export function countedCases(first: number): string {
  const [roots, units, departments] = [`$${first}::uuid[]`, `$${first + 1}::uuid[]`, `$${first + 2}::uuid[]`];
  return `c.root_id = ANY (${roots}) AND (c.receiving_unit_id = ANY (${units}) OR c.resolving_authority_id = ANY (${units})
    OR (cardinality(${departments}) > 0 AND EXISTS (SELECT 1 FROM case_stage d WHERE d.case_id = c.id AND d.unit_id = ANY (${departments}))))`;
}

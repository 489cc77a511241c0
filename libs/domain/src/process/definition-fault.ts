/**
 * What a checker found wrong in published data.
 * `place` is a path into the data (`stages.appraise.next`), `message` is Vietnamese for the person who publishes.
 */
export interface DefinitionFault<Code extends string = string> {
  readonly code: Code;
  readonly place: string;
  readonly message: string;
}

/** Values that occur more than once, each named once. */
export function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

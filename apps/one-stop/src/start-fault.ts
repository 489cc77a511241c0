/**
 * A reason not to start, or to stop, that the person at the terminal can act on. It is printed as one line,
 * Vietnamese first and English in parentheses, without a stack; the process then ends with code 1.
 */
export class StartFault extends Error {
  constructor(vietnamese: string, english: string) {
    super(`${vietnamese} (${english})`);
    this.name = 'StartFault';
  }
}

/** The `code` of a Node or PostgreSQL error (`ENOENT`, `28P01`, …); empty when there is none. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}

/** One rejected field of a problem document. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** What others did to a case meanwhile, as a stale version tells it. */
export interface Change {
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
  readonly actorName: string;
}

interface ProblemBody {
  readonly title?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  readonly changes?: readonly Change[];
}

/** A refused call: the problem document of the API, or `no-connection` where none came. */
export class ProblemError extends Error {
  readonly code: string;
  readonly detail: string | null;
  readonly errors: readonly FieldProblem[];
  readonly changes: readonly Change[];

  constructor(readonly status: number, body: ProblemBody) {
    super(body.title ?? '');
    this.code = body.code ?? 'no-connection';
    this.detail = body.detail ?? null;
    this.errors = body.errors ?? [];
    this.changes = body.changes ?? [];
  }

  /** Reads an answer that is no success. */
  static async from(response: Response): Promise<ProblemError> {
    const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
    return new ProblemError(response.status, isProblem ? ((await response.json()) as ProblemBody) : {});
  }
}

/** Did a call fail for this reason? */
export function isProblem(error: unknown, code: string): error is ProblemError {
  return error instanceof ProblemError && error.code === code;
}

/** Messages by field, for a form that has these fields; others belong into the alert. */
export function messagesByField(error: unknown): Record<string, string> {
  if (!(error instanceof ProblemError)) return {};
  return Object.fromEntries(error.errors.map(({ field, message }) => [field, message]));
}

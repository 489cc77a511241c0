import { told, wordsIn, type Told } from '../../citizen/i18n/words.js';

/** A field that the API rejected. */
export interface RejectedField {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemDocument {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly RejectedField[];
}

/** The API's refusal, as problem+json told it. */
export class ApiProblem extends Error {
  readonly code: string;
  /** Vietnamese sentences. */
  readonly title: string;
  readonly detail: string | null;
  readonly errors: readonly RejectedField[];

  constructor(
    readonly status: number,
    document: ProblemDocument,
    readonly retryAfterSeconds: number | null,
    cause?: unknown,
  ) {
    super(document.code ?? `status ${status}`, { cause });
    this.code = document.code ?? 'internal';
    this.title = document.title ?? wordsIn('vi').t('fault-page.down-title');
    this.detail = document.detail ?? null;
    this.errors = document.errors ?? [];
  }
}

/** The refusal as a page tells it. */
export function problemSpeech({ code, title, detail }: ApiProblem): Told {
  return told('problems', code, detail ?? title);
}

/** What is wrong with a field, as a page tells it. */
export function fieldSpeech({ field, message }: Pick<RejectedField, 'field' | 'message'>): Told {
  return told('field-faults', field, message);
}

/** How a visit ends by a refusal that a person can meet, by its code; throws any other error. */
export function endBy<End>(error: unknown, ends: Readonly<Record<string, End>>): { readonly end: End; readonly status: number } {
  const end = error instanceof ApiProblem ? ends[error.code] : undefined;
  if (end === undefined || !(error instanceof ApiProblem)) throw error;
  return { end, status: error.status };
}

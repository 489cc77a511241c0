import type { ProcedureRef } from './public-api.types.js';

export interface AskedChoice {
  readonly key: string;
  readonly label: string;
}

export interface AskedChoiceQuestion {
  readonly key: string;
  readonly question: string;
  readonly choices: readonly AskedChoice[];
}

export interface AskedFactor {
  readonly key: string;
  readonly name: string;
  readonly criteria: readonly { readonly key: string; readonly question: string; readonly skippable: boolean }[];
}

/** A questionnaire for one case, as the public API asks it. */
export interface Asked {
  readonly caseCode: string;
  readonly procedure: ProcedureRef;
  readonly unitName: string;
  readonly questionnaire: {
    readonly code: string;
    readonly version: number;
    readonly name: string;
    readonly introduction: string;
    /** Words of the levels 1 to 5. */
    readonly words: readonly string[];
    readonly notApplicable: string;
    readonly factors: readonly AskedFactor[];
    readonly facts: readonly AskedChoiceQuestion[];
    readonly groups: readonly AskedChoiceQuestion[];
    readonly comment: string;
  };
  readonly answerUntil: string;
  readonly answeredAt: string | null;
}

export interface NewSheet {
  readonly answers: Readonly<Record<string, number | 'not-applicable'>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly comment: string;
}

import type { CaseState, CaseStatus, Channel, Delivery } from '#domain';

export interface UnitRef {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

export interface Counter extends UnitRef {
  readonly authorityName: string;
  readonly address: string;
  readonly phone: string;
}

export interface ProcedureRef {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly fieldName: string;
}

export interface ProcedureSummary extends ProcedureRef {
  readonly online: 'full' | 'part' | 'none';
  readonly limitText: string;
  readonly feeText: string;
  readonly resolvingLevels: readonly string[];
}

export interface ProcedurePaper {
  readonly key: string;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly mandatory: boolean;
  readonly condition: string | null;
}

export interface ProcedureLimit {
  readonly channel: Channel | null;
  readonly variant: string | null;
  readonly variantName: string | null;
  readonly text: string;
  readonly legalBasis: string;
}

export interface ProcedureFee {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
  readonly channel: Channel | null;
  readonly text: string;
  readonly legalBasis: string;
}

export interface ProcedureView extends ProcedureSummary {
  readonly version: number;
  readonly channels: readonly Channel[];
  readonly onlineReason: string | null;
  readonly limits: readonly ProcedureLimit[];
  readonly fees: readonly ProcedureFee[];
  readonly papers: readonly ProcedurePaper[];
  readonly result: string;
  readonly legalBasis: readonly string[];
  readonly stages: readonly { readonly key: string; readonly name: string; readonly postName: string; readonly limitText: string | null }[];
  readonly counters: readonly UnitRef[];
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface NewApplication {
  readonly procedureCode: string;
  readonly variant: string | null;
  readonly unitCode: string;
  readonly applicant: Readonly<Record<string, string | null>>;
  readonly submitter: Readonly<Record<string, string | null>> | null;
  readonly papers: readonly { readonly key: string; readonly originals: number; readonly copies: number }[];
  readonly delivery: Delivery;
  readonly note: string | null;
}

export interface Applied {
  readonly code: string;
  readonly pin: string;
  readonly status: CaseStatus;
}

export interface ExplainedDay {
  readonly date: string;
  readonly counted: boolean;
  readonly minutes: number;
  readonly pausedMinutes: number;
  readonly reason: string;
}

export interface LookedUpCase {
  readonly code: string;
  readonly status: CaseStatus;
  readonly statusName: string;
  readonly procedure: ProcedureRef;
  readonly stageText: string;
  readonly unitName: string;
  readonly openStages: readonly { readonly name: string; readonly unitName: string }[];
  readonly submittedAt: string;
  readonly receivedAt: string | null;
  readonly dueAt: string | null;
  readonly state: CaseState;
  readonly stateText: string;
  readonly explanation: readonly ExplainedDay[];
  readonly whatToDo: string;
  readonly history: readonly { readonly at: string; readonly text: string }[];
  readonly request: { readonly items: readonly string[]; readonly reason: string; readonly requestedAt: string } | null;
  readonly payment: { readonly title: string; readonly amount: number; readonly requestedAt: string } | null;
  readonly resubmitBy: string | null;
  readonly canSupplement: boolean;
  readonly ratingUrl: string | null;
}

export interface SurveyChoice {
  readonly key: string;
  readonly text: string;
}

export interface Invitation {
  readonly code: string;
  readonly procedure: ProcedureRef;
  readonly unitName: string;
  readonly survey: {
    readonly code: string;
    readonly version: number;
    readonly name: string;
    readonly overall: string;
    readonly words: readonly string[];
    readonly criteria: readonly SurveyChoice[];
    readonly reasonsAtMost: number;
    readonly reasons: readonly SurveyChoice[];
  };
  readonly ratedAt: string | null;
}

export interface NewRating {
  readonly overall: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly reasons: readonly string[];
  readonly comment: string;
}

import type { Readable } from 'node:stream';
import type { CaseState, CaseStatus, Channel, Delivery, FollowUpStatus, Verdict } from '#domain';

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

/** A form to fill in, as a file that anybody fetches. */
export interface ProcedureForm {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly url: string;
}

export interface ProcedurePaper {
  readonly key: string;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly mandatory: boolean;
  readonly condition: string | null;
  readonly formUrl: string | null;
  readonly forms: readonly ProcedureForm[];
  readonly source: string | null;
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

/** What was answered of an application so far. */
export interface DraftAnswers {
  readonly variant?: string | null;
  readonly unitCode?: string | null;
  readonly applicant?: Readonly<Record<string, string | null>> | null;
  readonly byOther?: boolean;
  readonly submitter?: Readonly<Record<string, string | null>> | null;
  readonly onPaper?: readonly string[];
  readonly delivery?: Delivery | null;
  readonly note?: string | null;
}

export interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly paper: string | null;
}

/** An application that is being filled in. */
export interface Draft {
  readonly procedureCode: string;
  readonly answers: DraftAnswers;
  readonly files: readonly DraftFile[];
  readonly expiresAt: string;
  readonly filedAs: string | null;
}

export interface OpenedDraft extends Draft {
  readonly secret: string;
}

/** A form with files as a browser sent it. */
export interface UploadedForm {
  readonly content: Readable;
  readonly type: string;
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
  readonly request: { readonly items: readonly string[]; readonly reason: string; readonly requestedAt: string; readonly answeredAt: string | null } | null;
  readonly payment: { readonly title: string; readonly amount: number; readonly requestedAt: string; readonly answeredAt: string | null } | null;
  readonly resubmitBy: string | null;
  readonly canSupplement: boolean;
  readonly isOnline: boolean;
  readonly ratingUrl: string | null;
  /** For an hour: where papers are sent that the case waits for. */
  readonly supplementTicket: string | null;
  readonly results: readonly { readonly name: string; readonly bytes: number; readonly url: string }[];
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

export interface NewPetition {
  readonly case: { readonly code: string; readonly pin: string } | null;
  readonly unitCode: string | null;
  readonly topic: string;
  readonly text: string;
  readonly concerned: string | null;
  readonly contact: Readonly<Record<string, string | null>>;
}

export interface SentPetition {
  readonly reference: string;
  readonly secret: string;
  readonly unit: UnitRef;
  readonly answerBy: string;
  readonly legalBasis: string;
  readonly toldBy: 'email' | 'lookup';
}

export interface PetitionAnswer {
  readonly text: string;
  readonly findingName: string;
  readonly measures: string;
  readonly answeredAt: string;
}

export interface FollowedPetition {
  readonly reference: string;
  readonly topicName: string;
  readonly status: FollowUpStatus;
  readonly statusName: string;
  readonly unit: UnitRef;
  readonly answerBy: string;
  readonly state: CaseState;
  readonly stateText: string;
  readonly answer: PetitionAnswer | null;
  readonly ratingUrl: string | null;
  readonly history: readonly { readonly at: string; readonly text: string }[];
}

export interface RateableAnswer {
  readonly reference: string;
  readonly topicName: string;
  readonly unit: UnitRef;
  readonly answer: PetitionAnswer;
  readonly ratedAt: string | null;
}

export interface RatedAnswer {
  readonly reopened: boolean;
  readonly answerBy: string | null;
}

export interface DeviceState {
  readonly unitName: string;
  readonly question: {
    readonly callId: string;
    readonly procedureName: string;
    readonly overall: string;
    readonly words: readonly string[];
    readonly reasonsAtMost: number;
    readonly reasons: readonly SurveyChoice[];
    readonly seconds: number;
  } | null;
}

export interface Tapped {
  readonly asksReasons: boolean;
  readonly reasons: readonly SurveyChoice[];
}

export interface PublishedShare {
  readonly count: number;
  readonly satisfied: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: Verdict;
  readonly invited: number;
  readonly responseRate: number | null;
}

export interface PublishedCell extends PublishedShare {
  readonly unitCode: string;
  readonly unitName: string;
  readonly mergedUnits: readonly string[];
}

export interface PublishedSatisfaction {
  readonly period: { readonly text: string };
  readonly target: number;
  readonly overall: PublishedShare | null;
  readonly months: readonly { readonly month: string; readonly total: PublishedShare | null; readonly cells: readonly PublishedCell[]; readonly smallestCell: number }[];
  readonly units: readonly (PublishedShare & { readonly unitCode: string; readonly unitName: string; readonly months: number })[];
}

export interface OpenData {
  readonly months: readonly { readonly month: string; readonly csv: string; readonly json: string }[];
  readonly columns: readonly { readonly name: string; readonly titles: string; readonly description: string }[];
  readonly schema: string;
}

export interface PublicFigure {
  readonly key: string;
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number | null;
}

export interface PublicScorecard {
  readonly period: { readonly text: string };
  readonly figures: readonly PublicFigure[];
  readonly smallestCell: number;
}

/** A number that was called, and where to. */
export interface CalledNumber {
  readonly id: string;
  readonly number: string;
  readonly state: 'waiting' | 'called' | 'served' | 'absent';
  readonly calls: number;
  readonly windowNumber: number | null;
}

/** What a screen of the hall shows. */
export interface QueueScreen {
  readonly kind: 'machine' | 'wall';
  readonly unitName: string;
  readonly groups: readonly { readonly key: string; readonly name: string }[];
  readonly called: readonly CalledNumber[];
  readonly waiting: number;
}

/** A ticket as its holder sees it. */
export interface HeldTicket {
  readonly number: string;
  readonly groupName: string;
  readonly unitName: string;
  readonly state: CalledNumber['state'];
  readonly ahead: number;
  readonly waitMinutes: number | null;
  readonly windowNumber: number | null;
  readonly takenAt: string;
}

export interface TakenTicket extends HeldTicket {
  readonly token: string;
}

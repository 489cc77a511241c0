import type { Instant, LatenessHistory } from '#domain';

/** The party whose matter it is (chủ hồ sơ). Personal data: shown by need, masked elsewhere. */
export interface Applicant {
  readonly kind: 'person' | 'organisation';
  readonly fullName: string;
  /** 12 digits of a person, or the tax or decision number of an organisation. */
  readonly identityNumber: string | null;
  /** `YYYY-MM-DD`, or `YYYY` for somebody who only knows the year. */
  readonly birthDate: string | null;
  readonly gender: 'male' | 'female' | null;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string;
}

/** The person who hands the application in when it is not the applicant (người nộp). */
export interface Submitter {
  readonly fullName: string;
  readonly identityNumber: string | null;
  readonly phone: string | null;
  /** On what they act: power of attorney, family. */
  readonly authority: string;
}

/** A fee asked for at reception. `amount` is what the whole line comes to in integer VND: a reduced or capped fee is no product of price and quantity. */
export interface FeeLine {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
  readonly quantity: number;
  readonly paid: boolean;
}

/** A paper as handed in. */
/** What a file was uploaded for. */
export type FilePurpose = 'paper' | 'result' | 'evidence' | 'form';

export interface PaperRecord {
  readonly key: string | null;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly received: boolean;
}

/** What reception records beside the pure case. */
export interface CaseDetails {
  readonly applicant: Applicant;
  readonly submitter: Submitter | null;
  readonly subject: string;
  /** What the counter or the applicant wanted to say beside it. */
  readonly note?: string;
  readonly fees: readonly FeeLine[];
  readonly papers: readonly PaperRecord[];
}

/** How a stage came to its end. */
export type StageEnding = 'completed' | 'returned' | 'cancelled' | 'opinion' | 'machine' | 'ended' | 'handed-back';

/** A stage of a case that a calendar proposal moves. */
export interface ProposedStage {
  readonly token: number;
  readonly stage: string;
  readonly from: Instant;
  readonly dueAt: Instant;
}

/** A number of a day (or of its end, for the stock) that was not what a recount says. */
export interface RollupDifference {
  /** `YYYY-MM-DD`; of the sums of a month its first day. */
  readonly day: string;
  readonly kind: 'day' | 'month' | 'stock';
  readonly receivingUnitId: string;
  readonly resolvingAuthorityId: string;
  readonly field: string;
  /** By measure, recounted less kept: never 0. */
  readonly by: Readonly<Record<string, number>>;
}

/** What chances of lateness are worked out from. */
export interface LearntModel {
  readonly history: LatenessHistory;
  /** By `unit/stage`: steps done there between `paceFrom` and `paceTo`, and the working minutes that each was open on average. */
  readonly paces: Readonly<Record<string, { readonly done: number; readonly meanMinutes: number }>>;
  readonly paceFrom: Instant;
  readonly paceTo: Instant;
}

/** What a forecast was made from. */
export interface ForecastFacts {
  /** Day of the model. */
  readonly model: string;
  /** The step that decided; `null` where none was open. */
  readonly stage: string | null;
  readonly pastCases: number;
  readonly usualMinutes: number | null;
  readonly usualSteps: number | null;
  readonly waiting: number | null;
  readonly queueMinutes: number;
}

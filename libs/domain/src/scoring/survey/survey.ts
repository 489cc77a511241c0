import type { PlainDate } from '../../calendar/plain-date.js';

/** Kinds of survey: quick rating (đánh giá nhanh), questionnaire (phiếu khảo sát SIPAS), assessment by indicators (chấm điểm). */
export const SURVEY_KINDS = ['quick', 'questionnaire', 'assessment'] as const;
export type SurveyKind = (typeof SURVEY_KINDS)[number];

/** What every published version of every survey has. A version is immutable and hashed; a new one follows it. */
export interface SurveyHead {
  readonly schema: 2;
  readonly kind: SurveyKind;
  readonly code: string;
  /** From 1 on, without gaps. */
  readonly version: number;
  readonly name: string;
  readonly legalBasis: string;
  readonly validFrom: PlainDate;
  /** The last day on which it is asked; `null` until a later version begins. */
  readonly validTo: PlainDate | null;
}

/** One point of a scale, from 1 (worst) to 5 (best). */
export interface SurveyPoint {
  readonly value: number;
  readonly label: string;
}

/** One criterion (tiêu chí) with the SIPAS factor it belongs to (QĐ 1001/QĐ-BNV). */
export interface SurveyCriterion {
  readonly key: string;
  readonly factor: string;
  readonly question: string;
}

export interface SurveyReason {
  readonly key: string;
  readonly label: string;
}

/** What the quick rating asks, in every schema. */
export interface QuickQuestions {
  readonly scale: readonly SurveyPoint[];
  /** The one question that every rating answers. */
  readonly overall: string;
  readonly criteria: readonly SurveyCriterion[];
  /** A rating of this value or lower asks for reasons. */
  readonly reasonsAtMost: number;
  readonly reasons: readonly SurveyReason[];
}

/** How the quick rating is carried out. */
export interface QuickConduct {
  /** Calendar days after the invitation at which whoever has not answered is reminded; as many reminders as days. */
  readonly remindAfterDays: readonly number[];
  /** Fewer answers than this are neither published nor shown of single people. */
  readonly smallestCell: number;
  /** This many answers from one address or device within so many minutes are flagged. */
  readonly burst: { readonly answers: number; readonly minutes: number };
}

/** A version of the quick rating that follows a returned result. */
export interface QuickSurvey extends SurveyHead, QuickQuestions, QuickConduct {
  readonly kind: 'quick';
}

/** Versions from before kinds and conduct were data. */
export interface FirstQuickSurvey extends Omit<SurveyHead, 'schema' | 'kind'>, QuickQuestions {
  readonly schema: 1;
}

/** Conduct of versions that do not say it: nobody is reminded whose invitation did not announce it. */
export const FIRST_CONDUCT: QuickConduct = { remindAfterDays: [], smallestCell: 5, burst: { answers: 8, minutes: 10 } };

/** The kind of a published version; those of schema 1 are all quick ratings. */
export function surveyKind(body: object): SurveyKind {
  const { kind = 'quick' } = body as { readonly kind?: unknown };
  return SURVEY_KINDS.find((known) => known === kind) ?? 'quick';
}

/** A quick rating of any schema as today's. @throws TypeError for another kind of survey. */
export function quickSurvey(body: FirstQuickSurvey | QuickSurvey): QuickSurvey {
  if (surveyKind(body) !== 'quick') throw new TypeError(`Survey ${body.code} is no quick rating`);
  return body.schema === 2 ? body : { ...body, ...FIRST_CONDUCT, schema: 2, kind: 'quick' };
}

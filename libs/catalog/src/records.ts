import type { AuthorityLevel, CalendarLayer, PlainDate, PostRole, UnitKind } from '#domain';

/** A unit as data, named by code; the database gives it an id. */
export interface UnitRecord {
  /** National identifier in the form of QĐ 20/2020/QĐ-TTg, e.g. `H99.21.05`. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly level: AuthorityLevel;
  readonly parentCode: string | null;
  readonly fields: readonly string[];
  readonly address: string;
  readonly phone: string;
  /** The unit's own calendar layer, where it differs from the unit above. */
  readonly calendarCode?: string;
}

/** A post (vị trí) that a person holds in a unit from a day on. */
export interface PostRecord {
  readonly unitCode: string;
  readonly role: PostRole;
  readonly from: PlainDate;
}

/** A member of staff as data; the password is given when the demonstration is seeded. */
export interface StaffRecord {
  readonly username: string;
  readonly name: string;
  /** Chức danh, as people read it. */
  readonly title: string;
  readonly email: string;
  readonly posts: readonly PostRecord[];
}

/** A unit's own calendar layer with the decision it comes from. */
export interface CalendarRecord extends CalendarLayer {
  readonly source: string;
}

/** One point of a survey's scale, from 1 (worst) to 5 (best). */
export interface SurveyPoint {
  readonly value: number;
  readonly label: string;
}

/** One criterion (tiêu chí) of a survey with the SIPAS factor it belongs to (QĐ 1001/QĐ-BNV). */
export interface SurveyCriterion {
  readonly key: string;
  readonly factor: string;
  readonly question: string;
}

/** A version of the survey that follows a returned result (phiếu đánh giá). */
export interface SurveyRecord {
  readonly schema: 1;
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly legalBasis: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  readonly scale: readonly SurveyPoint[];
  /** The one question that every rating answers. */
  readonly overall: string;
  readonly criteria: readonly SurveyCriterion[];
  /** A rating of this value or lower asks for reasons. */
  readonly reasonsAtMost: number;
  readonly reasons: readonly { readonly key: string; readonly label: string }[];
}

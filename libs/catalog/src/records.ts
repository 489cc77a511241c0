import type { AuthorityLevel, CalendarLayer, PlainDate, PostRole, SurveyDefinition, UnitKind } from '#domain';

/** A field of procedures (lĩnh vực) as data. */
export interface FieldRecord {
  readonly code: string;
  readonly name: string;
}

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

/** A version of a survey: the quick rating that follows a returned result (phiếu đánh giá nhanh, of any schema), the SIPAS questionnaire, or the assessment of case handling. */
export type SurveyRecord = SurveyDefinition;

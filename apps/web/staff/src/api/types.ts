import type { Schemas } from '#contract';

/** A page of a list: `next` is the cursor of the following page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export type Me = Schemas['MeDto'];
export type UnitRef = Schemas['UnitRef'];
export type UnitNode = Schemas['UnitNodeDto'];
export type ProcedureSummary = Schemas['ProcedureSummary'];
export type ProcedureView = Schemas['ProcedureView'];
export type ProcedurePaper = Schemas['ProcedurePaperDto'];
export type ExplainedDay = Schemas['ExplainedDayDto'];
export type IntakeRequest = Schemas['ReceiveCaseDto'];
export type IntakeCheck = Schemas['CheckedCaseDto'];
export type ReceivedCase = Schemas['ReceivedCaseDto'];
export type CaseSummary = Schemas['CaseSummary'];
export type CaseState = CaseSummary['state'];
export type InboxItem = Schemas['InboxItem'];
export type InboxPage = Schemas['InboxDto'];
export type CaseView = Schemas['CaseViewDto'];
export type CaseStage = Schemas['StageView'];
export type CaseEvent = Schemas['CaseEventDto'];
export type CaseDocument = Schemas['CaseDocumentDto'];
export type CaseAction = Schemas['AvailableActionDto'];
export type ActionField = Schemas['ActionFieldDto'];
export type LateCase = Schemas['DueCaseDto'];
export type LatePage = Schemas['DueCasesDto'];
export type Scorecard = Schemas['ScorecardDto'];
export type Figure = Schemas['FigureDto'];
export type Share = Schemas['ShareDto'];
export type StaffMember = Schemas['StaffDto'];
export type CalendarView = Schemas['CalendarDto'];
export type Message = Schemas['NotificationItem'];
export type AuditLine = Schemas['AuditLineDto'];

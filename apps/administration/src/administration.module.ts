import { Module } from '@nestjs/common';
import { CoverAbsenceController } from './cover-absence/cover-absence.controller.js';
import { CoverAbsenceHandler } from './cover-absence/cover-absence.handler.js';
import { DraftProcessController } from './draft-process/draft-process.controller.js';
import { DraftProcessHandler } from './draft-process/draft-process.handler.js';
import { ProcessDrafts } from './draft-process/process-drafts.js';
import { CheckVersionHandler } from './keep-procedures/check-version.handler.js';
import { KeepProceduresController } from './keep-procedures/keep-procedures.controller.js';
import { ListKeptHandler } from './keep-procedures/list-kept.handler.js';
import { ShowKeptHandler } from './keep-procedures/show-kept.handler.js';
import { ManageCalendarsController } from './manage-calendars/manage-calendars.controller.js';
import { ManageCalendarsHandler } from './manage-calendars/manage-calendars.handler.js';
import { ManageFieldsController } from './manage-fields/manage-fields.controller.js';
import { ManageFieldsHandler } from './manage-fields/manage-fields.handler.js';
import { ManageStaffController } from './manage-staff/manage-staff.controller.js';
import { ManageStaffHandler } from './manage-staff/manage-staff.handler.js';
import { ManageUnitsController } from './manage-units/manage-units.controller.js';
import { ManageUnitsHandler } from './manage-units/manage-units.handler.js';
import { DryRunHandler } from './move-cases/dry-run.handler.js';
import { MoveCasesController } from './move-cases/move-cases.controller.js';
import { MoveCasesHandler } from './move-cases/move-cases.handler.js';
import { MovePlans } from './move-cases/move-plans.js';
import { ShowMovesHandler } from './move-cases/show-moves.handler.js';
import { OwnAccountController } from './own-account/own-account.controller.js';
import { OwnAccountHandler } from './own-account/own-account.handler.js';
import { DecideProposalHandler } from './propose-dates/decide-proposal.handler.js';
import { Proposals } from './propose-dates/proposals.js';
import { ProposeDatesController } from './propose-dates/propose-dates.controller.js';
import { ProposeDatesHandler } from './propose-dates/propose-dates.handler.js';
import { ShowProposalsHandler } from './propose-dates/show-proposals.handler.js';
import { TouchedCases } from './propose-dates/touched-cases.js';
import { PublishIndicatorsController } from './publish-indicators/publish-indicators.controller.js';
import { PublishIndicatorsHandler } from './publish-indicators/publish-indicators.handler.js';
import { PublishProcedureController } from './publish-procedure/publish-procedure.controller.js';
import { PublishProcedureHandler } from './publish-procedure/publish-procedure.handler.js';
import { DrawProcessController } from './publish-process/draw-process.controller.js';
import { ProcessChecker } from './publish-process/process-checker.js';
import { PublishProcessController } from './publish-process/publish-process.controller.js';
import { PublishProcessHandler } from './publish-process/publish-process.handler.js';
import { PublishSurveyController } from './publish-survey/publish-survey.controller.js';
import { PublishSurveyHandler } from './publish-survey/publish-survey.handler.js';
import { RehearseProcessController } from './rehearse-process/rehearse-process.controller.js';
import { RehearseProcessHandler } from './rehearse-process/rehearse-process.handler.js';
import { SetUpController } from './set-up/set-up.controller.js';
import { SetUpHandler } from './set-up/set-up.handler.js';
import { ShowAuditController } from './show-audit/show-audit.controller.js';
import { ShowAuditHandler } from './show-audit/show-audit.handler.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInHandler } from './sign-in/sign-in.handler.js';
import { TryDraftController } from './try-draft/try-draft.controller.js';
import { TryDraftHandler } from './try-draft/try-draft.handler.js';

const HOUSE = [SignInHandler, OwnAccountHandler, SetUpHandler, ManageUnitsHandler, ManageStaffHandler, CoverAbsenceHandler, ShowAuditHandler];
const CALENDARS = [ManageCalendarsHandler, TouchedCases, Proposals, ProposeDatesHandler, DecideProposalHandler, ShowProposalsHandler];
const PROCEDURES = [ManageFieldsHandler, PublishProcedureHandler, ListKeptHandler, ShowKeptHandler, CheckVersionHandler];
const PROCESSES = [PublishIndicatorsHandler, PublishSurveyHandler, ProcessChecker, PublishProcessHandler, ProcessDrafts, DraftProcessHandler, TryDraftHandler, RehearseProcessHandler, MovePlans, DryRunHandler, MoveCasesHandler, ShowMovesHandler];

/**
 * Keeping the house: its first administrator, sign-in and everybody's own account, staff with their posts and covers, units, calendars with what a change of theirs does to
 * promised dates, procedures and their fields, processes from draft to retirement with their open cases, audit.
 */
@Module({
  controllers: [
    SignInController,
    OwnAccountController,
    SetUpController,
    ManageUnitsController,
    ManageStaffController,
    CoverAbsenceController,
    ManageCalendarsController,
    ProposeDatesController,
    PublishIndicatorsController,
    ManageFieldsController,
    PublishProcedureController,
    KeepProceduresController,
    PublishProcessController,
    DrawProcessController,
    PublishSurveyController,
    DraftProcessController,
    TryDraftController,
    RehearseProcessController,
    MoveCasesController,
    ShowAuditController,
  ],
  providers: [...HOUSE, ...CALENDARS, ...PROCEDURES, ...PROCESSES],
})
export class AdministrationModule {}

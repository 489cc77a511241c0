import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { ApplyOnlineController } from './apply-online/apply-online.controller.js';
import { ApplyOnlineHandler } from './apply-online/apply-online.handler.js';
import { ResubmitHandler } from './apply-online/resubmit.handler.js';
import { WhoWaits } from './apply-online/who-waits.js';
import { DraftApplicationController } from './draft-application/draft-application.controller.js';
import { DraftApplicationHandler } from './draft-application/draft-application.handler.js';
import { DraftFiling } from './draft-application/draft-filing.js';
import { DraftSecrets } from './draft-application/draft-secrets.js';
import { FindApplicantController } from './find-applicant/find-applicant.controller.js';
import { FindApplicantHandler } from './find-applicant/find-applicant.handler.js';
import { CaseFiling } from './intake/case-filing.js';
import { KeepFilesController } from './keep-files/keep-files.controller.js';
import { KeepFilesHandler } from './keep-files/keep-files.handler.js';
import { ListProceduresController } from './list-procedures/list-procedures.controller.js';
import { ListProceduresHandler } from './list-procedures/list-procedures.handler.js';
import { ListUnitsController } from './list-units/list-units.controller.js';
import { ApplicantLinks } from './look-up-case/applicant-links.js';
import { LookUpCaseController } from './look-up-case/look-up-case.controller.js';
import { LookUpCaseHandler } from './look-up-case/look-up-case.handler.js';
import { CaseTickets } from './public-files/case-tickets.js';
import { PublicFilesController } from './public-files/public-files.controller.js';
import { PublicFilesHandler } from './public-files/public-files.handler.js';
import { ApplicantSheetSources } from './print-for-applicant/applicant-sheet-sources.js';
import { PrintForApplicantController } from './print-for-applicant/print-for-applicant.controller.js';
import { PrintForApplicantHandler } from './print-for-applicant/print-for-applicant.handler.js';
import { PreviewFormsController } from './preview-forms/preview-forms.controller.js';
import { PreviewFormsHandler } from './preview-forms/preview-forms.handler.js';
import { PrintFormsController } from './print-forms/print-forms.controller.js';
import { PrintFormsHandler } from './print-forms/print-forms.handler.js';
import { FormPrinter } from './print/form-printer.js';
import { ReceiveCaseController } from './receive-case/receive-case.controller.js';
import { ReceiveCaseHandler } from './receive-case/receive-case.handler.js';
import { SearchCasesController } from './search-cases/search-cases.controller.js';
import { SearchCasesHandler } from './search-cases/search-cases.handler.js';
import { ManageQueueController } from './manage-queue/manage-queue.controller.js';
import { ManageQueueHandler } from './manage-queue/manage-queue.handler.js';
import { QueueDay } from './queue/queue-day.js';
import { QueueDeskController } from './queue/queue-desk.controller.js';
import { QueueDeskHandler } from './queue/queue-desk.handler.js';
import { QueueScreensController } from './queue/queue-screens.controller.js';
import { QueueScreensHandler } from './queue/queue-screens.handler.js';
import { CaseReader } from './show-case/case-reader.js';
import { ShowCaseController } from './show-case/show-case.controller.js';
import { ShowLedgerController } from './show-ledger/show-ledger.controller.js';
import { ShowProcessController } from './show-process/show-process.controller.js';
import { SendFormHandler } from './show-procedure/send-form.handler.js';
import { ShowProcedureHandler } from './show-procedure/show-procedure.handler.js';
import { WhatIfController } from './what-if/what-if.controller.js';
import { WhatIfHandler } from './what-if/what-if.handler.js';

/** Intake at the counter and online, the catalogue, reading and finding cases, their prints, and public tracking. */
@Module({
  controllers: [
    ReceiveCaseController,
    SearchCasesController,
    FindApplicantController,
    PrintFormsController,
    PreviewFormsController,
    KeepFilesController,
    ShowCaseController,
    ShowLedgerController,
    ShowProcessController,
    WhatIfController,
    ListProceduresController,
    ListUnitsController,
    ApplyOnlineController,
    DraftApplicationController,
    PublicFilesController,
    QueueDeskController,
    QueueScreensController,
    ManageQueueController,
    LookUpCaseController,
    PrintForApplicantController,
  ],
  providers: [
    CaseFiling,
    ReceiveCaseHandler,
    SearchCasesHandler,
    FindApplicantHandler,
    CaseReader,
    WhatIfHandler,
    PrintFormsHandler,
    PreviewFormsHandler,
    KeepFilesHandler,
    ListProceduresHandler,
    ShowProcedureHandler,
    SendFormHandler,
    ApplyOnlineHandler,
    DraftApplicationHandler,
    DraftFiling,
    DraftSecrets,
    CaseTickets,
    ApplicantLinks,
    PublicFilesHandler,
    QueueDay,
    QueueDeskHandler,
    QueueScreensHandler,
    ManageQueueHandler,
    ResubmitHandler,
    WhoWaits,
    LookUpCaseHandler,
    ApplicantSheetSources,
    PrintForApplicantHandler,
    { provide: FormPrinter, useFactory: () => new FormPrinter() },
  ],
})
export class ReceptionModule implements OnApplicationShutdown {
  constructor(private readonly printer: FormPrinter) {}

  /** Ends the printer's child process. */
  onApplicationShutdown(): Promise<void> {
    return this.printer.close();
  }
}

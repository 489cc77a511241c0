import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { ApplyOnlineController } from './apply-online/apply-online.controller.js';
import { ApplyOnlineHandler } from './apply-online/apply-online.handler.js';
import { ResubmitHandler } from './apply-online/resubmit.handler.js';
import { CaseFiling } from './intake/case-filing.js';
import { ListProceduresController } from './list-procedures/list-procedures.controller.js';
import { ListProceduresHandler } from './list-procedures/list-procedures.handler.js';
import { ListUnitsController } from './list-units/list-units.controller.js';
import { LookUpCaseController } from './look-up-case/look-up-case.controller.js';
import { LookUpCaseHandler } from './look-up-case/look-up-case.handler.js';
import { PrintFormsController } from './print-forms/print-forms.controller.js';
import { PrintFormsHandler } from './print-forms/print-forms.handler.js';
import { FormPrinter } from './print/form-printer.js';
import { ReceiveCaseController } from './receive-case/receive-case.controller.js';
import { ReceiveCaseHandler } from './receive-case/receive-case.handler.js';
import { SearchCasesController } from './search-cases/search-cases.controller.js';
import { SearchCasesHandler } from './search-cases/search-cases.handler.js';
import { CaseReader } from './show-case/case-reader.js';
import { ShowCaseController } from './show-case/show-case.controller.js';
import { ShowLedgerController } from './show-ledger/show-ledger.controller.js';
import { ShowProcessController } from './show-process/show-process.controller.js';
import { ShowProcedureHandler } from './show-procedure/show-procedure.handler.js';
import { WhatIfController } from './what-if/what-if.controller.js';
import { WhatIfHandler } from './what-if/what-if.handler.js';

/** Intake at the counter and online, the catalogue, reading and finding cases, their prints, and public tracking. */
@Module({
  controllers: [
    ReceiveCaseController,
    SearchCasesController,
    PrintFormsController,
    ShowCaseController,
    ShowLedgerController,
    ShowProcessController,
    WhatIfController,
    ListProceduresController,
    ListUnitsController,
    ApplyOnlineController,
    LookUpCaseController,
  ],
  providers: [
    CaseFiling,
    ReceiveCaseHandler,
    SearchCasesHandler,
    CaseReader,
    WhatIfHandler,
    PrintFormsHandler,
    ListProceduresHandler,
    ShowProcedureHandler,
    ApplyOnlineHandler,
    ResubmitHandler,
    LookUpCaseHandler,
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

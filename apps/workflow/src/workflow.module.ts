import { Module } from '@nestjs/common';
import { AnswerCallController } from './answer-call/answer-call.controller.js';
import { AnswerCallHandler } from './answer-call/answer-call.handler.js';
import { AnswerCheck } from './answer-call/answer-check.js';
import { CaseNotesController } from './case-notes/case-notes.controller.js';
import { CaseNotesHandler } from './case-notes/case-notes.handler.js';
import { CasePresenceController } from './case-presence/case-presence.controller.js';
import { CasePresenceHandler } from './case-presence/case-presence.handler.js';
import { CaseWithinReach } from './case-within-reach.js';
import { Colleagues } from './colleagues.js';
import { InboxViewsController } from './inbox-views/inbox-views.controller.js';
import { InboxViewsHandler } from './inbox-views/inbox-views.handler.js';
import { ActionFields } from './list-actions/action-fields.js';
import { ListActionsController } from './list-actions/list-actions.controller.js';
import { ListActionsHandler } from './list-actions/list-actions.handler.js';
import { ListInboxController } from './list-inbox/list-inbox.controller.js';
import { ListInboxHandler } from './list-inbox/list-inbox.handler.js';
import { MergeCaseHandler } from './merge-case/merge-case.handler.js';
import { PreviewDeadlineController } from './preview-deadline/preview-deadline.controller.js';
import { PreviewDeadlineHandler } from './preview-deadline/preview-deadline.handler.js';
import { ReopenCaseHandler } from './reopen-case/reopen-case.handler.js';
import { RunActionController } from './run-action/run-action.controller.js';
import { ActionCommands } from './run-action/action-commands.js';
import { RunActionHandler } from './run-action/run-action.handler.js';
import { BulkRunner } from './run-bulk/bulk-runner.js';
import { RunBulkController } from './run-bulk/run-bulk.controller.js';
import { RunBulkHandler } from './run-bulk/run-bulk.handler.js';
import { RunTimersController } from './run-timers/run-timers.controller.js';
import { RunTimersHandler } from './run-timers/run-timers.handler.js';
import { Together } from './together.js';

/** Case → stage → stage → result. */
@Module({
  controllers: [
    AnswerCallController,
    ListActionsController,
    RunActionController,
    ListInboxController,
    InboxViewsController,
    CaseNotesController,
    CasePresenceController,
    PreviewDeadlineController,
    RunBulkController,
    RunTimersController,
  ],
  providers: [
    AnswerCallHandler,
    AnswerCheck,
    Colleagues,
    CaseWithinReach,
    Together,
    ActionFields,
    ListActionsHandler,
    MergeCaseHandler,
    ReopenCaseHandler,
    ActionCommands,
    RunActionHandler,
    BulkRunner,
    RunBulkHandler,
    ListInboxHandler,
    InboxViewsHandler,
    CaseNotesHandler,
    CasePresenceHandler,
    PreviewDeadlineHandler,
    RunTimersHandler,
  ],
})
export class WorkflowModule {}

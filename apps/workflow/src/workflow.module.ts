import { Module } from '@nestjs/common';
import { Colleagues } from './colleagues.js';
import { ListActionsController } from './list-actions/list-actions.controller.js';
import { ListActionsHandler } from './list-actions/list-actions.handler.js';
import { ListInboxController } from './list-inbox/list-inbox.controller.js';
import { ListInboxHandler } from './list-inbox/list-inbox.handler.js';
import { PreviewDeadlineController } from './preview-deadline/preview-deadline.controller.js';
import { PreviewDeadlineHandler } from './preview-deadline/preview-deadline.handler.js';
import { RunActionController } from './run-action/run-action.controller.js';
import { RunActionHandler } from './run-action/run-action.handler.js';

/** Case → stage → stage → result. */
@Module({
  controllers: [ListActionsController, RunActionController, ListInboxController, PreviewDeadlineController],
  providers: [Colleagues, ListActionsHandler, RunActionHandler, ListInboxHandler, PreviewDeadlineHandler],
})
export class WorkflowModule {}

import type { DynamicModule } from '@nestjs/common';
import { AdministrationModule } from '../../administration/src/administration.module.js';
import { NotificationAdminModule } from '../../notification/src/notification-admin.module.js';
import { OversightModule } from '../../oversight/src/oversight.module.js';
import { ReceptionModule } from '../../reception/src/reception.module.js';
import { SurveyModule } from '../../survey/src/survey.module.js';
import { WorkflowModule } from '../../workflow/src/workflow.module.js';

/** The modules of the apps that make up the API. */
export const appModules: NonNullable<DynamicModule['imports']> = [
  AdministrationModule,
  NotificationAdminModule,
  OversightModule,
  ReceptionModule,
  SurveyModule,
  WorkflowModule,
];

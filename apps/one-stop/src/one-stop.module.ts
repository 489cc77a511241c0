import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { PlatformModule } from '#platform';
import type { PlatformParts } from '#platform';
import { AdministrationModule } from '../../administration/src/administration.module.js';
import { developmentMailbox } from '../../notification/src/development-mailbox/development-mailbox.module.js';
import { NotificationAdminModule } from '../../notification/src/notification-admin.module.js';
import { OversightModule } from '../../oversight/src/oversight.module.js';
import { ReceptionModule } from '../../reception/src/reception.module.js';
import { SurveyModule } from '../../survey/src/survey.module.js';
import { WorkflowModule } from '../../workflow/src/workflow.module.js';

/** The modules of the apps that answer on the one address. */
export const appModules: NonNullable<DynamicModule['imports']> = [
  AdministrationModule,
  NotificationAdminModule,
  OversightModule,
  ReceptionModule,
  SurveyModule,
  WorkflowModule,
];

/** All apps on one address, over one open database. */
@Module({})
export class OneStopModule {
  static with(parts: PlatformParts): DynamicModule {
    return { module: OneStopModule, imports: [PlatformModule.with(parts), ...appModules, ...developmentMailbox(parts.configuration)] };
  }
}

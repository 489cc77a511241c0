import { Module } from '@nestjs/common';
import { ManageCalendarsController } from './manage-calendars/manage-calendars.controller.js';
import { ManageCalendarsHandler } from './manage-calendars/manage-calendars.handler.js';
import { ManageStaffController } from './manage-staff/manage-staff.controller.js';
import { ManageStaffHandler } from './manage-staff/manage-staff.handler.js';
import { ManageUnitsController } from './manage-units/manage-units.controller.js';
import { ManageUnitsHandler } from './manage-units/manage-units.handler.js';
import { PublishDefinitionsController } from './publish-definitions/publish-definitions.controller.js';
import { PublishDefinitionsHandler } from './publish-definitions/publish-definitions.handler.js';
import { ShowAuditController } from './show-audit/show-audit.controller.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInHandler } from './sign-in/sign-in.handler.js';

/** Keeping the house: sign-in, staff and posts, units, calendars, procedures and processes, audit. */
@Module({
  controllers: [SignInController, ManageUnitsController, ManageStaffController, ManageCalendarsController, PublishDefinitionsController, ShowAuditController],
  providers: [SignInHandler, ManageUnitsHandler, ManageStaffHandler, ManageCalendarsHandler, PublishDefinitionsHandler],
})
export class AdministrationModule {}

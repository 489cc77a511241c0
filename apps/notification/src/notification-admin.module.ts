import { Module } from '@nestjs/common';
import { ManageNotificationsController } from './manage-notifications/manage-notifications.controller.js';
import { ManageNotifications } from './manage-notifications/manage-notifications.handler.js';

/** What administrators see and do about messages; runs with the API, not with the worker. */
@Module({ controllers: [ManageNotificationsController], providers: [ManageNotifications] })
export class NotificationAdminModule {}

import { Module } from '@nestjs/common';
import { ManageNotificationsController } from './manage-notifications/manage-notifications.controller.js';
import { ManageNotifications } from './manage-notifications/manage-notifications.handler.js';
import { WordMessagesController } from './word-messages/word-messages.controller.js';
import { WordMessages } from './word-messages/word-messages.handler.js';

/** What administrators see and do about messages and their words; runs with the API, not with the worker. */
@Module({ controllers: [ManageNotificationsController, WordMessagesController], providers: [ManageNotifications, WordMessages] })
export class NotificationAdminModule {}

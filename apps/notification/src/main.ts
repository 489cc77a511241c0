import 'reflect-metadata';
import { serve } from '#platform';
import { NotificationModule } from './notification.module.js';
import { readNotificationSettings } from './notification-settings.js';

await serve('notification', ({ smtpUrl }, env) => [NotificationModule.with(readNotificationSettings(env, smtpUrl))]);

import 'reflect-metadata';
import { serve } from '#platform';
import { NotificationModule } from './notification.module.js';

await serve('notification', [NotificationModule.with()]);

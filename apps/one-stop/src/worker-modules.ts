import type { AppModules, Configuration } from '#platform';
import { NotificationModule } from '../../notification/src/notification.module.js';
import { readNotificationSettings } from '../../notification/src/notification-settings.js';
import { DeadlineWatchModule } from '../../workflow/src/deadline-watch/deadline-watch.module.js';
import { readWatchSettings } from '../../workflow/src/deadline-watch/watch-settings.js';

/** What works behind the API without being asked: messages and calls that leave, and the deadline watch. */
export function workerModules({ smtpUrl }: Configuration, env: Readonly<Record<string, string | undefined>>): AppModules {
  return [NotificationModule.with(readNotificationSettings(env, smtpUrl)), DeadlineWatchModule.with(readWatchSettings(env))];
}

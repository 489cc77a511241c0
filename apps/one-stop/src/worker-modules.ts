import type { Configuration } from '#configuration';
import type { AppModules } from '#platform';
import { NotificationModule } from '../../notification/src/notification.module.js';
import { readNotificationSettings } from '../../notification/src/notification-settings.js';
import { ForgetFilesModule } from '../../reception/src/forget-files/forget-files.module.js';
import { RecountModule } from '../../oversight/src/recount/recount.module.js';
import { readRecountSettings } from '../../oversight/src/recount/recount-settings.js';
import { RunReportsModule } from '../../oversight/src/run-reports/run-reports.module.js';
import { LatenessModule } from '../../oversight/src/lateness/lateness.module.js';
import { RemindRatersModule } from '../../survey/src/remind-raters/remind-raters.module.js';
import { RemindRespondentsModule } from '../../survey/src/remind-respondents/remind-respondents.module.js';
import { FollowUpWatchModule } from '../../survey/src/follow-up-watch/follow-up-watch.module.js';
import { DeadlineWatchModule } from '../../workflow/src/deadline-watch/deadline-watch.module.js';
import { readWatchSettings } from '../../workflow/src/deadline-watch/watch-settings.js';

/** What works behind the API without being asked: messages and calls that leave, the deadline watch, the keeping of roll-ups, and reports on schedule. */
export function workerModules({ smtpUrl }: Configuration, env: Readonly<Record<string, string | undefined>>): AppModules {
  return [NotificationModule.with(readNotificationSettings(env, smtpUrl)), DeadlineWatchModule.with(readWatchSettings(env)), FollowUpWatchModule.with(), LatenessModule.with(), RecountModule.with(readRecountSettings(env)), RunReportsModule.with(), RemindRatersModule.with(), RemindRespondentsModule, ForgetFilesModule];
}

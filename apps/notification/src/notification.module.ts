import { Module, type DynamicModule } from '@nestjs/common';
import { Database } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { CallChannel } from './channels/call-channel.js';
import { MailChannel } from './channels/mail-channel.js';
import { MailboxChannel } from './channels/mailbox.channel.js';
import { SmtpChannel } from './channels/smtp.channel.js';
import { AlarmComposer } from './compose-alarm/alarm-composer.js';
import { CallComposer } from './compose-call/call-composer.js';
import { FollowUpComposer } from './compose-follow-up/follow-up-composer.js';
import { Letters } from './compose-letter/letters.js';
import { MentionComposer } from './compose-mention/mention-composer.js';
import { COMPOSERS, MessageComposer, type Composers } from './compose-message/message-composer.js';
import { NoticeComposer } from './compose-notice/notice-composer.js';
import { QuestionnaireComposer } from './compose-questionnaire/questionnaire-composer.js';
import { ReportComposer } from './compose-report/report-composer.js';
import { StaffLetters } from './compose-staff-letter/staff-letters.js';
import { SupplementComposer } from './compose-supplement/supplement-composer.js';
import { DeliverMessage } from './deliver-message/deliver-message.handler.js';
import { DEFAULT_NOTIFICATION_SETTINGS, NOTIFICATION_SETTINGS, type NotificationSettings } from './notification-settings.js';
import { OutboxRelay } from './relay-outbox/outbox-relay.js';
import { OutboxSender } from './relay-outbox/outbox-sender.js';

/** The notification worker, for mails and calls of other systems: it starts sending as soon as the application is up. Serves no HTTP but health. */
@Module({})
export class NotificationModule {
  static with(settings: Partial<NotificationSettings> = {}): DynamicModule {
    return {
      module: NotificationModule,
      providers: [
        { provide: NOTIFICATION_SETTINGS, useValue: { ...DEFAULT_NOTIFICATION_SETTINGS, ...settings } },
        { provide: MailChannel, useFactory: channelOf, inject: [CONFIGURATION, Database, NOTIFICATION_SETTINGS] },
        CallChannel,
        Letters,
        StaffLetters,
        NoticeComposer,
        AlarmComposer,
        CallComposer,
        FollowUpComposer,
        ReportComposer,
        QuestionnaireComposer,
        MentionComposer,
        SupplementComposer,
        { provide: COMPOSERS, useFactory: composersOf, inject: [NoticeComposer, AlarmComposer, CallComposer, FollowUpComposer, ReportComposer, QuestionnaireComposer, MentionComposer, SupplementComposer] },
        MessageComposer,
        DeliverMessage,
        OutboxRelay,
        OutboxSender,
      ],
      exports: [DeliverMessage, OutboxRelay],
    };
  }
}

function composersOf(notice: NoticeComposer, alarm: AlarmComposer, call: CallComposer, followUp: FollowUpComposer, report: ReportComposer, questionnaire: QuestionnaireComposer, mention: MentionComposer, supplement: SupplementComposer): Composers {
  return { notice, alarm, call, 'follow-up': followUp, report, questionnaire, mention, supplement };
}

function channelOf({ smtpUrl, mailFrom }: Configuration, database: Database, { concurrency }: NotificationSettings): MailChannel {
  return smtpUrl === null ? new MailboxChannel(database) : new SmtpChannel(smtpUrl, mailFrom, concurrency);
}

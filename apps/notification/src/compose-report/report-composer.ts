import { Inject, Injectable } from '@nestjs/common';
import { REPORT_MEDIA_TYPES, REPORT_TEMPLATES, dateOf, describeMoment, describePeriod, periodOf, type HeldPost } from '#domain';
import { Database, type ClaimedMessage, type KeptRun } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Directory, oversees, type DirectorySnapshot } from '#platform';
import { DeliveryFault, type OutgoingMail } from '../channels/mail-channel.js';
import { senderDomain } from '../channels/sender-domain.js';
import type { Composer } from '../compose-notice/composer.js';
import { MailTemplates } from '../compose-notice/mail-templates.js';

const TEMPLATE_VERSION = 1;

/** Sends a report that was made on schedule, with its file, to somebody who still oversees its unit at the moment of sending. */
@Injectable()
export class ReportComposer implements Composer {
  private readonly templates = new MailTemplates(REPORT_TEMPLATES);
  private readonly domain: string;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.domain = senderDomain(configuration.mailFrom);
  }

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [run, posts, directory] = await this.database.read(async ({ reportSchedules }) =>
      Promise.all([reportSchedules.ofLetter(claim.id), reportSchedules.addressee(claim.recipient, dateOf(claim.claimedAt)), this.directory.current()]),
    );
    return () => {
      if (!run) throw new Error('The report is missing');
      return this.compose(claim, run, posts, directory);
    };
  }

  private compose(claim: ClaimedMessage, run: KeptRun, posts: readonly HeldPost[], directory: DirectorySnapshot): OutgoingMail {
    if (!oversees(posts, run.unitId, directory)) throw new DeliveryFault('Whoever has this address oversees the unit no more', true);
    const template = REPORT_TEMPLATES.find((known) => known === claim.template);
    if (!template) throw new Error(`No template ${claim.template}`);
    if (claim.templateVersion !== TEMPLATE_VERSION) throw new Error(`No version ${claim.templateVersion} of ${template}`);
    const facts = {
      title: run.title,
      unitName: directory.unit(run.unitId)?.name ?? '',
      period: describePeriod(periodOf(run.from, run.to)),
      madeAt: describeMoment(run.madeAt),
      fileName: run.fileName,
      problem: run.problem ?? '',
      reportsUrl: `${this.configuration.publicUrl}/can-bo/bao-cao`,
    };
    const attachments = run.file === null ? [] : [{ fileName: run.fileName, type: REPORT_MEDIA_TYPES[run.format], content: run.file }];
    return { ...this.templates.render(template, facts, claim.wording), messageId: `<${claim.id}@${this.domain}>`, to: claim.recipient, attachments };
  }
}

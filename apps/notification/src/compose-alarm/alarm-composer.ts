import { Inject, Injectable } from '@nestjs/common';
import { ALARM_TEMPLATES } from '#domain';
import { Database, type AlarmSource, type ClaimedMessage } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Directory, type DirectorySnapshot } from '#platform';
import type { OutgoingMail } from '../channels/mail-channel.js';
import { senderDomain } from '../channels/sender-domain.js';
import type { Composer } from '../compose-notice/composer.js';
import { MailTemplates } from '../compose-notice/mail-templates.js';
import { alarmFacts } from './alarm-facts.js';

/** Version of the templates on disk; a message written for another one is not sent with words it was not meant to have. */
const TEMPLATE_VERSION = 1;

/** Writes to staff what is getting late, from the alarm that rang and the case as it is now. */
@Injectable()
export class AlarmComposer implements Composer {
  private readonly templates = new MailTemplates(ALARM_TEMPLATES);
  private readonly domain: string;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.domain = senderDomain(configuration.mailFrom);
  }

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [source, directory] = await Promise.all([this.database.read(({ watch }) => watch.alarmSource(claim.id)), this.directory.current()]);
    return () => {
      if (!source) throw new Error('The case of the alarm is missing');
      return this.compose(claim, source, directory);
    };
  }

  private compose(claim: ClaimedMessage, source: AlarmSource, directory: DirectorySnapshot): OutgoingMail {
    const template = ALARM_TEMPLATES.find((known) => known === claim.template);
    if (!template) throw new Error(`No template ${claim.template}`);
    if (claim.templateVersion !== TEMPLATE_VERSION) throw new Error(`No version ${claim.templateVersion} of ${template}`);
    const { procedureCode, procedureVersion, processHash } = source.state;
    const procedure = directory.procedure(procedureCode, procedureVersion);
    const definition = directory.process(processHash);
    if (!procedure || !definition) throw new Error('The procedure or the process of the case is missing');
    const facts = alarmFacts({
      source,
      procedureName: procedure.name,
      definition,
      unitName: (id) => directory.unit(id)?.name ?? '',
      calendarOf: directory.calendarOf,
      publicUrl: this.configuration.publicUrl,
    });
    return { ...this.templates.render(template, facts, claim.wording), messageId: `<${claim.id}@${this.domain}>`, to: claim.recipient };
  }
}

import { Injectable } from '@nestjs/common';
import { ALARM_TEMPLATES } from '#domain';
import { Database, type AlarmSource, type ClaimedMessage } from '#persistence';
import { Directory, type DirectorySnapshot } from '#platform';
import type { OutgoingMail } from '../channels/mail-channel.js';
import { Letters } from '../compose-letter/letters.js';
import type { Composer } from '../compose-message/composer.js';
import { alarmFacts } from './alarm-facts.js';

/** Writes to staff what is getting late, from the alarm that rang and the case as it is now. */
@Injectable()
export class AlarmComposer implements Composer {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly letters: Letters,
  ) {}

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [source, directory] = await Promise.all([this.database.read(({ watch }) => watch.alarmSource(claim.id)), this.directory.current()]);
    return () => {
      if (!source) throw new Error('The case of the alarm is missing');
      return this.letters.write(claim, ALARM_TEMPLATES, () => this.factsOf(source, directory));
    };
  }

  private factsOf(source: AlarmSource, directory: DirectorySnapshot): object {
    const { procedureCode, procedureVersion, processHash } = source.state;
    const procedure = directory.procedure(procedureCode, procedureVersion);
    const definition = directory.process(processHash);
    if (!procedure || !definition) throw new Error('The procedure or the process of the case is missing');
    return alarmFacts({
      source,
      procedureName: procedure.name,
      definition,
      unitName: (id) => directory.unit(id)?.name ?? '',
      calendarOf: directory.calendarOf,
      publicUrl: this.letters.publicUrl,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { REPORT_MEDIA_TYPES, REPORT_TEMPLATES, dateOf, describeMoment, describePeriod, periodOf } from '#domain';
import { Database, type ClaimedMessage, type KeptRun } from '#persistence';
import { Directory, oversees } from '#platform';
import { DeliveryFault, type OutgoingMail } from '../channels/mail-channel.js';
import { Letters } from '../compose-letter/letters.js';
import type { Composer } from '../compose-message/composer.js';

/** Sends a report that was made on schedule, with its file, to somebody who still oversees its unit at the moment of sending. */
@Injectable()
export class ReportComposer implements Composer {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly letters: Letters,
  ) {}

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [run, posts, directory] = await this.database.read(async ({ reportSchedules }) =>
      Promise.all([reportSchedules.ofLetter(claim.id), reportSchedules.addressee(claim.recipient, dateOf(claim.claimedAt)), this.directory.current()]),
    );
    return () => {
      if (!run) throw new Error('The report is missing');
      if (!oversees(posts, run.unitId, directory)) throw new DeliveryFault('Whoever has this address oversees the unit no more', true);
      const letter = this.letters.write(claim, REPORT_TEMPLATES, () => this.factsOf(run, directory.unit(run.unitId)?.name ?? ''));
      return { ...letter, attachments: run.file === null ? [] : [{ fileName: run.fileName, type: REPORT_MEDIA_TYPES[run.format], content: run.file }] };
    };
  }

  private factsOf({ title, from, to, madeAt, fileName, problem }: KeptRun, unitName: string): object {
    return {
      title,
      unitName,
      period: describePeriod(periodOf(from, to)),
      madeAt: describeMoment(madeAt),
      fileName,
      problem: problem ?? '',
      reportsUrl: `${this.letters.publicUrl}/can-bo/bao-cao`,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { NOTICE_TEMPLATES, dateOf, type Instant } from '#domain';
import { Database, type ClaimedMessage, type NoticeSource } from '#persistence';
import { Directory, Secrets, type DirectorySnapshot } from '#platform';
import type { OutgoingMail } from '../channels/mail-channel.js';
import { Letters } from '../compose-letter/letters.js';
import type { Composer } from '../compose-message/composer.js';
import { factsOf, type NoticeMaterial } from './notice-facts.js';
import { openingHours } from './opening-hours.js';

/** Writes notices to applicants from the case and the event that owes them. */
@Injectable()
export class NoticeComposer implements Composer {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly secrets: Secrets,
    private readonly letters: Letters,
  ) {}

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [source, directory] = await Promise.all([this.database.read(({ outbox }) => outbox.noticeSource(claim.id)), this.directory.current()]);
    return () => {
      if (!source) throw new Error('The case or its event is missing');
      return this.letters.write(claim, NOTICE_TEMPLATES, (template) => factsOf(template, this.materialOf(source, directory, claim.claimedAt)));
    };
  }

  private materialOf(source: NoticeSource, directory: DirectorySnapshot, now: Instant): NoticeMaterial {
    const unit = directory.unit(source.receivingUnitId);
    const procedure = directory.procedure(source.procedureCode, source.procedureVersion);
    if (!unit || !procedure) throw new Error('The unit or the procedure of the case is missing');
    return {
      source,
      procedureName: procedure.name,
      unit,
      openingHours: openingHours(directory.calendarOf(unit.id), dateOf(now)),
      publicUrl: this.letters.publicUrl,
      // The PIN goes out once, with the first notice of a case, and only behind the fragment of an address.
      pin: source.eventSeq === 1 ? this.secrets.pinOf(source.pinSalt) : null,
      ratingToken: source.invitation === null ? null : this.secrets.sign('rating', source.invitation.id),
      now,
    };
  }
}

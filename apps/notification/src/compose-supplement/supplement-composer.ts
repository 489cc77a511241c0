import { Injectable } from '@nestjs/common';
import { Database, type ClaimedMessage } from '#persistence';
import { Directory } from '#platform';
import type { OutgoingMail } from '../channels/mail-channel.js';
import type { Composer } from '../compose-message/composer.js';
import { StaffLetters } from '../compose-staff-letter/staff-letters.js';
import { supplementFacts } from './supplement-facts.js';

/** Tells whoever waits for it that an applicant sent papers, or their application again. */
@Injectable()
export class SupplementComposer implements Composer {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly letters: StaffLetters,
  ) {}

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [source, directory, write] = await Promise.all([this.database.read(({ staffLetters }) => staffLetters.supplement(claim.id)), this.directory.current(), this.letters.gather(claim)]);
    return () => {
      if (!source) throw new Error('The case of the supplement is missing');
      return write(source, supplementFacts(source, claim.claimedAt, directory.calendarOf(source.state.resolvingAuthorityId)));
    };
  }
}

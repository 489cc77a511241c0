import { Injectable } from '@nestjs/common';
import { describeMoment } from '#domain';
import { Database, type ClaimedMessage } from '#persistence';
import { DeliveryFault, type OutgoingMail } from '../channels/mail-channel.js';
import type { Composer } from '../compose-message/composer.js';
import { StaffLetters } from '../compose-staff-letter/staff-letters.js';

/** Tells a colleague that they are called to a case. What was written stays within the house: it may name people. */
@Injectable()
export class MentionComposer implements Composer {
  constructor(
    private readonly database: Database,
    private readonly letters: StaffLetters,
  ) {}

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [source, write] = await Promise.all([this.database.read(({ staffLetters }) => staffLetters.mention(claim.id)), this.letters.gather(claim)]);
    return () => {
      if (!source) throw new Error('The note is missing');
      if (source.withdrawn) throw new DeliveryFault('The note was withdrawn', true);
      return write(source, { author: source.authorName, at: describeMoment(source.at) });
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { Instant } from '#domain';
import { Database, type ClaimedMessage, type FollowUpContact, type FollowUpLetterSource, type Stores } from '#persistence';
import { Directory, Secrets, unitRef, type DirectorySnapshot } from '#platform';
import type { OutgoingMail } from '../channels/mail-channel.js';
import { Letters } from '../compose-letter/letters.js';
import { FOLLOW_UP_TEMPLATES } from '../compose-letter/message-kinds.js';
import type { Composer } from '../compose-message/composer.js';
import { followUpFacts, type FollowUpMaterial } from './follow-up-facts.js';

/** Writes letters about follow-ups to heads and citizens. */
@Injectable()
export class FollowUpComposer implements Composer {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly secrets: Secrets,
    private readonly letters: Letters,
  ) {}

  async gather(claim: ClaimedMessage): Promise<() => OutgoingMail> {
    const [gathered, directory] = await Promise.all([this.database.read(({ followUps }) => gatherFrom(followUps, claim.id)), this.directory.current()]);
    return () => {
      if (!gathered) throw new Error('The follow-up of the letter is missing');
      return this.letters.write(claim, FOLLOW_UP_TEMPLATES, (template) => followUpFacts(template, this.materialOf(gathered, directory, claim.claimedAt)));
    };
  }

  private materialOf({ source, contact }: Gathered, directory: DirectorySnapshot, now: Instant): FollowUpMaterial {
    const { file, reference, pinSalt } = source;
    const unit = directory.unit(file.unitId);
    if (!unit) throw new Error('The unit that answers is missing');
    const secret = this.secrets.pinOf(pinSalt);
    return {
      source,
      unit,
      unitName: (id) => unitRef(directory, id).name,
      calendar: directory.calendarOf(unit.id),
      contact,
      publicUrl: this.letters.publicUrl,
      secret,
      petitionUrl: this.secrets.petitionUrl(reference, secret),
      answerUrl: (round) => this.secrets.answerUrl(file.id, round),
      now,
    };
  }
}

interface Gathered {
  readonly source: FollowUpLetterSource;
  readonly contact: FollowUpContact | null;
}

async function gatherFrom(followUps: Stores['followUps'], messageId: string): Promise<Gathered | null> {
  const source = await followUps.letterSource(messageId);
  return source ? { source, contact: await followUps.contact(source.file.id) } : null;
}

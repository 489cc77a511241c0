import { Injectable } from '@nestjs/common';
import { STAFF_NOTICE_TEMPLATES } from '#domain';
import { Database, type ClaimedMessage, type LetterCase } from '#persistence';
import { Directory, reachOf, staffNow } from '#platform';
import { DeliveryFault, type OutgoingMail } from '../channels/mail-channel.js';
import { Letters } from '../compose-letter/letters.js';
import { MENTION_TEMPLATES } from '../compose-letter/message-kinds.js';

const TEMPLATES = [...MENTION_TEMPLATES, ...STAFF_NOTICE_TEMPLATES] as const;

/** Letters to one member of staff about a case, who must still see it when the letter goes out. */
@Injectable()
export class StaffLetters {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly letters: Letters,
  ) {}

  /** What writes a letter: it tells the case and the facts of its own, or throws where nobody at the address sees the case. */
  async gather(claim: ClaimedMessage): Promise<(about: LetterCase, own: object) => OutgoingMail> {
    const [ids, directory] = await Promise.all([this.database.read(({ staffLetters }) => staffLetters.readers(claim.recipient)), this.directory.current()]);
    const readers = await Promise.all(ids.map((id) => staffNow(this.database, id, claim.claimedAt)));
    return ({ caseCode, procedureCode, procedureVersion, involvedUnitIds }, own) => {
      if (!readers.some((reader) => reader && reachOf(reader, directory).includes(involvedUnitIds))) throw new DeliveryFault('Whoever has this address sees the case no more', true);
      const procedureName = directory.procedure(procedureCode, procedureVersion)?.name ?? procedureCode;
      const caseUrl = `${this.letters.publicUrl}/can-bo/ho-so/${encodeURIComponent(caseCode)}`;
      return this.letters.write(claim, TEMPLATES, () => ({ caseCode, procedureName, caseUrl, ...own }));
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { CaseFile } from '#domain';
import { Database, isUniqueViolation, type CaseChanges, type NewCase } from '#persistence';
import { CaseCommands, Secrets, type CommandAnswer } from '#platform';

/** A case that was filed now, or earlier under the same idempotency key. */
export interface FiledCase {
  readonly answer: CommandAnswer;
  /** The case as it is: just opened, or as it stands when the answer is repeated. */
  readonly file: CaseFile;
  readonly pin: string;
  /** Address of the tracking page with the PIN behind `#`, which browsers never send. */
  readonly trackingUrl: string;
}

/**
 * Files a new case, and gives its PIN. The PIN is neither stored with the case nor in the answer that is kept for
 * repeats: each time it is derived from the case's salt.
 */
@Injectable()
export class CaseFiling {
  constructor(
    private readonly database: Database,
    private readonly commands: CaseCommands,
    private readonly secrets: Secrets,
  ) {}

  async file(created: Omit<NewCase, 'pinSalt'>, changes: CaseChanges): Promise<FiledCase> {
    const pinSalt = this.secrets.newPinSalt();
    try {
      const saved = await this.database.read(({ cases }) => cases.create({ ...created, pinSalt }, changes));
      return this.filed(this.commands.answered(saved, changes), created.file, pinSalt);
    } catch (error) {
      if (changes.claim && isUniqueViolation(error, 'idempotency_key_once')) return this.repeat(changes.claim);
      throw error;
    }
  }

  private async repeat(claim: NonNullable<CaseChanges['claim']>): Promise<FiledCase> {
    const answer = await this.commands.earlier(claim);
    const opening = await this.database.read(({ caseViews }) => caseViews.opening(answer.code));
    if (!opening) throw new Error('An answer was kept for a case that does not exist');
    return this.filed(answer, opening.state, opening.pinSalt);
  }

  private filed(answer: CommandAnswer, file: CaseFile, pinSalt: Buffer): FiledCase {
    const pin = this.secrets.pinOf(pinSalt);
    return { answer, file, pin, trackingUrl: this.secrets.trackingUrl(answer.code, pin) };
  }
}

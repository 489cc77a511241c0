import { Injectable } from '@nestjs/common';
import type { AttachedFile, CaseFile } from '#domain';
import { Database, isFileUnfit, isUniqueViolation, type CaseChanges, type NewCase } from '#persistence';
import { CaseCommands, Problem, Secrets, StoredFiles, type CommandAnswer, type FileOfPaper } from '#platform';

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
    private readonly files: StoredFiles,
  ) {}

  /** Uploaded files of papers, as the application takes them from their owner. */
  filesOf(wanted: readonly FileOfPaper[], owner: string): Promise<AttachedFile[]> {
    return this.files.toAttach(wanted, 'paper', owner);
  }

  async file(created: Omit<NewCase, 'pinSalt'>, changes: CaseChanges): Promise<FiledCase> {
    const pinSalt = this.secrets.newPinSalt();
    try {
      const saved = await this.database.read(({ cases }) => cases.create({ ...created, pinSalt }, changes));
      return this.filed(this.commands.answered(saved, changes), created.file, pinSalt);
    } catch (error) {
      if (isFileUnfit(error)) return this.repeatOrRefuse(changes.claim);
      if (changes.claim && isUniqueViolation(error, 'idempotency_key_once')) return this.repeat(changes.claim);
      throw error;
    }
  }

  /** A file was taken before: by this very request, sent twice, or by another. */
  private async repeatOrRefuse(claim: CaseChanges['claim']): Promise<FiledCase> {
    const earlier = claim && (await this.database.read(({ idempotency }) => idempotency.find(claim.scope, claim.key)));
    if (claim && earlier) return this.repeat(claim);
    throw new Problem('file-unfit');
  }

  /** What a request was answered before; the PIN is derived again. */
  async repeat(claim: NonNullable<CaseChanges['claim']>): Promise<FiledCase> {
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

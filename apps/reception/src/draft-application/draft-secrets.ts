import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PIN_LENGTH, normalisePin, pinFrom } from '#domain';
import { Database, type ApplicationDraft } from '#persistence';
import { Clock, Problem, WrongTries } from '#platform';

/** Parts of a secret, each as long as a PIN and read as easily from paper: 116 bits in all, so that the secret alone names its draft. */
const PARTS = 3;
/** All wrong secrets count as one thing that is guessed at. */
const GUESSED = 'draft';

/** Secrets of drafts: made, and taken for the draft that they open. */
@Injectable()
export class DraftSecrets {
  private readonly tries = new WrongTries('draft');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  make(): { readonly secret: string; readonly hash: Buffer } {
    const parts = Array.from({ length: PARTS }, () => pinFrom(randomBytes(PIN_LENGTH * 4)));
    return { secret: parts.join('-'), hash: hashOf(parts.join('')) };
  }

  /** The draft that a secret opens. Throws `draft-not-found`, or `too-many-requests` after too many wrong ones from one address. */
  async find(secret: string, ip: string): Promise<ApplicationDraft> {
    const key = `${GUESSED} ${ip}`;
    await this.tries.refuseExhausted(key, ip);
    const found = await this.database.read(({ applicationDrafts }) => applicationDrafts.find(hashOf(normalisePin(secret.replace(/-/g, ''))), this.clock.now()));
    if (found) return found;
    if (secret !== '') await this.tries.count(key, ip);
    throw new Problem('draft-not-found');
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

import { Injectable } from '@nestjs/common';
import { isNationalCaseCode, normalisePin } from '#domain';
import { Database, type TrackedCase } from '#persistence';
import { Problem } from './problem.js';
import { Secrets } from './secrets.js';
import { WrongTries } from './wrong-tries.js';

/** Opens a case to whoever knows its code and PIN. A wrong PIN and a code that does not exist are refused alike, after the same work. */
@Injectable()
export class PinCheck {
  private readonly tries = new WrongTries('pin');
  /** Compared against when there is no case, so that both ways take the same work. */
  private readonly decoy: Buffer;

  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {
    this.decoy = secrets.newPinSalt();
  }

  /** Throws `wrong-code-or-pin`, or `too-many-requests` when there were too many wrong tries. */
  async open(code: string, pin: string, ip: string): Promise<TrackedCase> {
    const wanted = typedCode(code);
    await this.tries.refuseExhausted(wanted, ip);
    const found = await this.database.read(({ caseViews }) => caseViews.track(wanted));
    const right = this.secrets.isPin(found?.pinSalt ?? this.decoy, normalisePin(pin));
    if (found && right) {
      await this.tries.refuseExhausted(wanted, ip);
      return found;
    }
    await this.tries.count(wanted, ip);
    throw new Problem('wrong-code-or-pin');
  }
}

/** A code as it was typed from paper: without spaces, in upper case where that makes it a national code. */
function typedCode(text: string): string {
  const compact = text.replace(/\s/g, '');
  return isNationalCaseCode(compact.toUpperCase()) ? compact.toUpperCase() : compact;
}

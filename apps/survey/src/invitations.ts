import { Injectable } from '@nestjs/common';
import { Database, type Invitation } from '#persistence';
import { Clock, Problem, Secrets } from '#platform';

/** What a token opens. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** The invitation that a token was signed for. A forged, unknown or expired one is the same 404. */
  async open(token: string): Promise<Invitation> {
    const id = this.secrets.verify('rating', token);
    const invitation = id === null ? undefined : await this.database.read(({ surveys }) => surveys.findInvitation(id));
    if (!invitation || invitation.expiresAt <= this.clock.now()) throw new Problem('invitation-not-found');
    return invitation;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type Invitation } from '#persistence';
import { Clock, Problem, type Principal } from '#platform';

/** Invitations at the counter that received the case, where the person stands who may answer. */
@Injectable()
export class CounterInvitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The open invitation of a returned case. Staff of other units get the 404 of a case that does not exist; without an
   * open invitation it is `invitation-not-found`, after the answer `already-rated`.
   */
  async open(code: string, principal: Principal): Promise<Invitation> {
    const [invitation, loaded] = await this.database.read(({ surveys, cases }) => Promise.all([surveys.findInvitationOfCase(code), cases.find(code)]));
    const isHere = principal.posts.some(({ role, unitId }) => role === 'counter-officer' && unitId === loaded?.state.receivingUnitId);
    if (!isHere) throw new Problem('case-not-found');
    if (!invitation || invitation.expiresAt <= this.clock.now()) throw new Problem('invitation-not-found');
    if (invitation.ratedAt !== null) throw new Problem('already-rated');
    return invitation;
  }
}

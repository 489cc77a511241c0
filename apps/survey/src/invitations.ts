import { Injectable } from '@nestjs/common';
import type { RatingSource } from '#domain';
import { Database, type Invitation } from '#persistence';
import { Clock, Problem, Secrets } from '#platform';

/** Purposes that tokens are signed for: one invitation has a token for its mail and another for the counter's QR code. */
const PURPOSES = { link: 'rating', qr: 'rating-qr' } as const satisfies Partial<Record<RatingSource, string>>;

/** An invitation with the way on which its token came. */
export interface OpenedInvitation extends Invitation {
  readonly source: keyof typeof PURPOSES;
}

/** What a token opens. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** The invitation that a token was signed for. A forged, unknown or expired one is the same 404. */
  async open(token: string): Promise<OpenedInvitation> {
    for (const source of ['link', 'qr'] as const) {
      const id = this.secrets.verify(PURPOSES[source], token);
      const invitation = id === null ? undefined : await this.database.read(({ surveys }) => surveys.findInvitation(id));
      if (invitation && invitation.expiresAt > this.clock.now()) return { ...invitation, source };
    }
    throw new Problem('invitation-not-found');
  }

  /** The token that the counter's QR code carries. */
  qrToken(invitationId: string): string {
    return this.secrets.sign(PURPOSES.qr, invitationId);
  }
}

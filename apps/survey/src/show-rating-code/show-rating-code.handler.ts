import { Inject, Injectable } from '@nestjs/common';
import { toString as drawQr } from 'qrcode';
import { formatInstant } from '#domain';
import { Database } from '#persistence';
import { CONFIGURATION, Clock, Problem, Secrets, type Configuration, type Principal } from '#platform';
import type { RatingCodeDto } from './show-rating-code.dto.js';

/** Shows the invitation of a returned case at the counter that received it. */
@Injectable()
export class ShowRatingCodeHandler {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Staff of other units get the 404 of a case that does not exist; without an open invitation it is `invitation-not-found`. */
  async show(code: string, principal: Principal): Promise<RatingCodeDto> {
    const [invitation, loaded] = await this.database.read(({ surveys, cases }) => Promise.all([surveys.findInvitationOfCase(code), cases.find(code)]));
    const isHere = principal.posts.some(({ role, unitId }) => role === 'counter-officer' && unitId === loaded?.state.receivingUnitId);
    if (!isHere) throw new Problem('case-not-found');
    if (!invitation || invitation.expiresAt <= this.clock.now()) throw new Problem('invitation-not-found');
    if (invitation.ratedAt !== null) throw new Problem('already-rated');
    const url = `${this.configuration.publicUrl}/danh-gia/${this.secrets.sign('rating', invitation.id)}`;
    return { url, qrSvg: await drawQr(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }), expiresAt: formatInstant(invitation.expiresAt) };
  }
}

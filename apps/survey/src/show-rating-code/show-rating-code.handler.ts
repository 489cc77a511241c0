import { Inject, Injectable } from '@nestjs/common';
import { toString as drawQr } from 'qrcode';
import { formatInstant } from '#domain';
import { CONFIGURATION, type Configuration } from '#configuration';
import { type Principal } from '#platform';
import { CounterInvitations } from '../counter-invitations.js';
import { Invitations } from '../invitations.js';
import type { RatingCodeDto } from './show-rating-code.dto.js';

/** Shows the invitation of a returned case at the counter that received it. */
@Injectable()
export class ShowRatingCodeHandler {
  constructor(
    private readonly counter: CounterInvitations,
    private readonly invitations: Invitations,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Staff of other units get the 404 of a case that does not exist; without an open invitation it is `invitation-not-found`. */
  async show(code: string, principal: Principal): Promise<RatingCodeDto> {
    const invitation = await this.counter.open(code, principal);
    const url = `${this.configuration.publicUrl}/danh-gia/${this.invitations.qrToken(invitation.id)}`;
    return { url, qrSvg: await drawQr(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }), expiresAt: formatInstant(invitation.expiresAt) };
  }
}

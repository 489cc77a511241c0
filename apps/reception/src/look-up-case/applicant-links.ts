import { Inject, Injectable } from '@nestjs/common';
import { whyNotAttach, type Instant } from '#domain';
import { Database, type InvitationRecord, type TrackedCase } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Secrets } from '#platform';
import { APPLICANT } from '../apply-online/apply-online.handler.js';
import { CaseTickets } from '../public-files/case-tickets.js';
import type { ToldResultDto } from './look-up-case.dto.js';

/** Where an applicant who knows code and PIN may go on from the tracking page. */
@Injectable()
export class ApplicantLinks {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly tickets: CaseTickets,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  ratingUrl(invitation: InvitationRecord | null, now: Instant): string | null {
    if (invitation === null || invitation.usedAt !== null || invitation.expiresAt <= now) return null;
    return `${this.configuration.publicUrl}/danh-gia/${this.secrets.sign('rating', invitation.id)}`;
  }

  supplementTicket({ code, state }: TrackedCase): string | null {
    return whyNotAttach(state, { actor: APPLICANT }) === null ? this.tickets.issue('supplement', code) : null;
  }

  /** The result's files; none before it is issued. */
  async results({ id, code, state }: TrackedCase): Promise<ToldResultDto[]> {
    if (state.result === null) return [];
    const files = await this.database.read((stores) => stores.files.ofCase(id));
    return files.filter(({ purpose }) => purpose === 'result').map((file) => ({ name: file.name, mediaType: file.mediaType, bytes: file.bytes, url: `/api/v1/public/results/${this.tickets.issue('result', code, file.id)}` }));
  }
}

import { Injectable } from '@nestjs/common';
import { formatInstant } from '#domain';
import { Directory, moment, procedureRef, unitRef } from '#platform';
import { Invitations } from '../invitations.js';
import { askedSurvey, surveyForm } from '../survey-form.js';
import type { InvitationDto, SurveyDto } from './show-invitation.dto.js';

/** Shows what an invitation asks, also after it was answered. */
@Injectable()
export class ShowInvitationHandler {
  constructor(
    private readonly invitations: Invitations,
    private readonly directory: Directory,
  ) {}

  async show(token: string): Promise<InvitationDto> {
    const invitation = await this.invitations.open(token);
    const directory = await this.directory.holdingSurveys([invitation]);
    return {
      code: invitation.caseCode,
      procedure: procedureRef(directory, invitation.procedureCode, invitation.procedureVersion),
      unitName: unitRef(directory, invitation.receivingUnitId).name,
      survey: surveyForm(askedSurvey(directory, invitation.surveyCode, invitation.surveyVersion)) as SurveyDto,
      ratedAt: moment(invitation.ratedAt),
      expiresAt: formatInstant(invitation.expiresAt),
    };
  }
}

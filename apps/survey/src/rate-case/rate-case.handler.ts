import { Injectable } from '@nestjs/common';
import { formatInstant, type QuickSurvey } from '#domain';
import type { NewRating } from '#persistence';
import { Directory, type OriginMarks, type RequestMark } from '#platform';
import { Invitations } from '../invitations.js';
import { askedSurvey, refuseUnknown, unknownKeys } from '../survey-form.js';
import { TakeRating } from '../take-rating.js';
import type { RateCaseDto, RatedDto } from './rate-case.dto.js';

/** Takes one rating for one invitation. */
@Injectable()
export class RateCaseHandler {
  constructor(
    private readonly directory: Directory,
    private readonly invitations: Invitations,
    private readonly ratings: TakeRating,
  ) {}

  /**
   * Rates the case. A repeat with the same idempotency key gets the first answer; any other second rating is
   * `already-rated`.
   */
  async rate(token: string, body: RateCaseDto, marks: OriginMarks, { claim }: RequestMark): Promise<RatedDto> {
    const { source, ...invitation } = await this.invitations.open(token);
    const survey = askedSurvey(await this.directory.holdingSurveys([invitation]), invitation.surveyCode, invitation.surveyVersion);
    const given = { rating: ratingFrom(body, survey), way: { source, deviceId: null }, marks };
    return this.ratings.take(claim, invitation, survey, given, async (ratedAt) => ({ ratedAt: formatInstant(ratedAt) }));
  }
}

/** The rating as it is kept, checked against the survey that was asked. Throws `invalid-request` for keys that it does not have. */
function ratingFrom({ overall, answers = {}, reasons = [], comment = '' }: RateCaseDto, survey: QuickSurvey): NewRating {
  refuseUnknown([...unknownKeys('answers', Object.keys(answers), survey.criteria), ...unknownKeys('reasons', reasons, survey.reasons)]);
  return { overall, answers, reasons: [...new Set(reasons)], comment };
}

import { Module } from '@nestjs/common';
import { Invitations } from './invitations.js';
import { RateCaseController } from './rate-case/rate-case.controller.js';
import { RateCaseHandler } from './rate-case/rate-case.handler.js';
import { ShowInvitationController } from './show-invitation/show-invitation.controller.js';
import { ShowInvitationHandler } from './show-invitation/show-invitation.handler.js';
import { ShowRatingCodeController } from './show-rating-code/show-rating-code.controller.js';
import { ShowRatingCodeHandler } from './show-rating-code/show-rating-code.handler.js';
import { ShowSatisfactionController } from './show-satisfaction/show-satisfaction.controller.js';
import { ShowSatisfactionHandler } from './show-satisfaction/show-satisfaction.handler.js';

/** From the returned result to the rating: invitation, one rating a case, satisfaction. */
@Module({
  controllers: [ShowInvitationController, RateCaseController, ShowRatingCodeController, ShowSatisfactionController],
  providers: [Invitations, ShowInvitationHandler, RateCaseHandler, ShowRatingCodeHandler, ShowSatisfactionHandler],
})
export class SurveyModule {}

import { Module } from '@nestjs/common';
import { IndicatorSets } from '#platform';
import { CallDeviceController } from './call-device/call-device.controller.js';
import { CallDeviceHandler } from './call-device/call-device.handler.js';
import { CounterInvitations } from './counter-invitations.js';
import { Devices } from './devices.js';
import { FollowUpModule } from './follow-up/follow-up.module.js';
import { Invitations } from './invitations.js';
import { ManageDevicesController } from './manage-devices/manage-devices.controller.js';
import { ManageDevicesHandler } from './manage-devices/manage-devices.handler.js';
import { PublishSatisfactionController } from './publish-satisfaction/publish-satisfaction.controller.js';
import { PublishSatisfactionHandler } from './publish-satisfaction/publish-satisfaction.handler.js';
import { PublishedMonths } from './publish-satisfaction/published-months.js';
import { RateAtDeviceController } from './rate-at-device/rate-at-device.controller.js';
import { RateAtDeviceHandler } from './rate-at-device/rate-at-device.handler.js';
import { RateCaseController } from './rate-case/rate-case.controller.js';
import { RateCaseHandler } from './rate-case/rate-case.handler.js';
import { ReviewRatingsController } from './review-ratings/review-ratings.controller.js';
import { ReviewRatingsHandler } from './review-ratings/review-ratings.handler.js';
import { ShowCommentsController } from './show-comments/show-comments.controller.js';
import { ShowCommentsHandler } from './show-comments/show-comments.handler.js';
import { ShowInvitationController } from './show-invitation/show-invitation.controller.js';
import { ShowInvitationHandler } from './show-invitation/show-invitation.handler.js';
import { ShowRatingCodeController } from './show-rating-code/show-rating-code.controller.js';
import { ShowRatingCodeHandler } from './show-rating-code/show-rating-code.handler.js';
import { ShowSatisfactionController } from './show-satisfaction/show-satisfaction.controller.js';
import { ShowSatisfactionHandler } from './show-satisfaction/show-satisfaction.handler.js';
import { SurveyRoundModule } from './survey-round/survey-round.module.js';
import { TakeRating } from './take-rating.js';
import { Visitors } from './visitors.js';

/** From the returned result to the rating: invitation, one rating a case, satisfaction. */
@Module({
  imports: [SurveyRoundModule, FollowUpModule],
  controllers: [ShowInvitationController, RateCaseController, ShowRatingCodeController, ShowSatisfactionController, ShowCommentsController, ReviewRatingsController, PublishSatisfactionController, ManageDevicesController, CallDeviceController, RateAtDeviceController],
  providers: [IndicatorSets, Invitations, CounterInvitations, Devices, Visitors, TakeRating, PublishedMonths, ShowInvitationHandler, RateCaseHandler, ShowRatingCodeHandler, ShowSatisfactionHandler, ShowCommentsHandler, ReviewRatingsHandler, PublishSatisfactionHandler, ManageDevicesHandler, CallDeviceHandler, RateAtDeviceHandler],
})
export class SurveyModule {}

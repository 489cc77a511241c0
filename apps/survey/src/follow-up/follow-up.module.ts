import { Module } from '@nestjs/common';
import { ListFollowUpsController } from '../list-follow-ups/list-follow-ups.controller.js';
import { ListFollowUpsHandler } from '../list-follow-ups/list-follow-ups.handler.js';
import { LookUpPetitionController } from '../look-up-petition/look-up-petition.controller.js';
import { LookUpPetitionHandler } from '../look-up-petition/look-up-petition.handler.js';
import { RateAnswerController } from '../rate-answer/rate-answer.controller.js';
import { RateAnswerHandler } from '../rate-answer/rate-answer.handler.js';
import { RunFollowUpController } from '../run-follow-up/run-follow-up.controller.js';
import { RunFollowUpHandler } from '../run-follow-up/run-follow-up.handler.js';
import { ShowFollowUpController } from '../show-follow-up/show-follow-up.controller.js';
import { ShowFollowUpHandler } from '../show-follow-up/show-follow-up.handler.js';
import { ShowPetitionsController } from '../show-petitions/show-petitions.controller.js';
import { ShowPetitionsHandler } from '../show-petitions/show-petitions.handler.js';
import { StaffRefusal } from '../staff-refusal.js';
import { SubmitPetitionController } from '../submit-petition/submit-petition.controller.js';
import { SubmitPetitionHandler } from '../submit-petition/submit-petition.handler.js';
import { FollowUpDesk } from './follow-up-desk.js';
import { FollowUpReader } from './follow-up-reader.js';

/** From a low rating or a petition to an answer that the citizen rates. */
@Module({
  controllers: [SubmitPetitionController, LookUpPetitionController, RateAnswerController, ListFollowUpsController, ShowFollowUpController, RunFollowUpController, ShowPetitionsController],
  providers: [FollowUpDesk, FollowUpReader, StaffRefusal, SubmitPetitionHandler, LookUpPetitionHandler, RateAnswerHandler, ListFollowUpsHandler, ShowFollowUpHandler, RunFollowUpHandler, ShowPetitionsHandler],
  exports: [FollowUpDesk, StaffRefusal],
})
export class FollowUpModule {}

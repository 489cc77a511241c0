import { Module } from '@nestjs/common';
import { IndicatorSets } from '#platform';
import { AnswerQuestionnaireController } from '../answer-questionnaire/answer-questionnaire.controller.js';
import { AnswerQuestionnaireHandler } from '../answer-questionnaire/answer-questionnaire.handler.js';
import { CloseRoundController } from '../close-round/close-round.controller.js';
import { CloseRoundHandler } from '../close-round/close-round.handler.js';
import { CreateRoundController } from '../create-round/create-round.controller.js';
import { CreateRoundHandler } from '../create-round/create-round.handler.js';
import { EnterAnswerController } from '../enter-answer/enter-answer.controller.js';
import { EnterAnswerHandler } from '../enter-answer/enter-answer.handler.js';
import { ListDrawnController } from '../list-drawn/list-drawn.controller.js';
import { ListDrawnHandler } from '../list-drawn/list-drawn.handler.js';
import { ListRoundsController } from '../list-rounds/list-rounds.controller.js';
import { ListRoundsHandler } from '../list-rounds/list-rounds.handler.js';
import { OpenRoundController } from '../open-round/open-round.controller.js';
import { OpenRoundHandler } from '../open-round/open-round.handler.js';
import { PlanRoundController } from '../plan-round/plan-round.controller.js';
import { PlanRoundHandler } from '../plan-round/plan-round.handler.js';
import { ShowQuestionnaireController } from '../show-questionnaire/show-questionnaire.controller.js';
import { ShowQuestionnaireHandler } from '../show-questionnaire/show-questionnaire.handler.js';
import { ShowRoundController } from '../show-round/show-round.controller.js';
import { ShowRoundHandler } from '../show-round/show-round.handler.js';
import { ShowRoundResultsController } from '../show-round-results/show-round-results.controller.js';
import { ShowRoundResultsHandler } from '../show-round-results/show-round-results.handler.js';
import { StaffRefusal } from '../staff-refusal.js';
import { AnswerKeeper } from './answer-keeper.js';
import { RoundDesk } from './round-desk.js';

/** Survey rounds: planned, drawn, answered, closed, scored. */
@Module({
  controllers: [
    PlanRoundController,
    CreateRoundController,
    ListRoundsController,
    ShowRoundController,
    OpenRoundController,
    CloseRoundController,
    ListDrawnController,
    EnterAnswerController,
    ShowRoundResultsController,
    ShowQuestionnaireController,
    AnswerQuestionnaireController,
  ],
  providers: [
    IndicatorSets,
    RoundDesk,
    AnswerKeeper,
    StaffRefusal,
    PlanRoundHandler,
    CreateRoundHandler,
    ListRoundsHandler,
    ShowRoundHandler,
    OpenRoundHandler,
    CloseRoundHandler,
    ListDrawnHandler,
    EnterAnswerHandler,
    ShowRoundResultsHandler,
    ShowQuestionnaireHandler,
    AnswerQuestionnaireHandler,
  ],
})
export class SurveyRoundModule {}

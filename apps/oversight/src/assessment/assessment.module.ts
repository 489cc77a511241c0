import { Module } from '@nestjs/common';
import { EnterAssessmentController } from '../enter-assessment/enter-assessment.controller.js';
import { EnterAssessmentHandler } from '../enter-assessment/enter-assessment.handler.js';
import { FindAboutCaseController } from '../find-about-case/find-about-case.controller.js';
import { FindAboutCaseHandler } from '../find-about-case/find-about-case.handler.js';
import { ShowAssessmentController } from '../show-assessment/show-assessment.controller.js';
import { ShowAssessmentHandler } from '../show-assessment/show-assessment.handler.js';

/** The assessment of case handling by nine indicators. */
@Module({
  controllers: [ShowAssessmentController, EnterAssessmentController, FindAboutCaseController],
  providers: [ShowAssessmentHandler, EnterAssessmentHandler, FindAboutCaseHandler],
})
export class AssessmentModule {}
